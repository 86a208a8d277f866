import { useState } from 'react';
import { jira } from '../api.ts';
import { loadBoard, type Board } from '../board.ts';
import { SPRINT_FIELD, type Item } from '../jira-types.ts';
import { searchItems } from '../search.ts';
import { useSession } from '../session.tsx';
import { useLoad } from '../use-load.ts';
import { BacklogList } from './backlog-list.tsx';
import { ProjectHead } from './project-head.tsx';
import { SprintControls } from './sprint-controls.tsx';
import { sprintIdOf, useMoves } from './use-moves.ts';
import { useSelection, type Selection } from './use-selection.ts';

const MOST = 1000;

interface Backlog {
  readonly board: Board;
  readonly items: readonly Item[];
  readonly more: boolean;
  readonly mayManage: boolean;
}

interface Permissions {
  readonly permissions: Readonly<Record<string, { readonly havePermission: boolean }>>;
}

const MANAGE = 'MANAGE_SPRINTS_PERMISSION';

async function loadBacklog(projectKey: string): Promise<Backlog> {
  const board = await loadBoard(projectKey);
  const jql = `project = "${projectKey.replaceAll('"', '')}" AND statusCategory != Done AND issuetype in standardIssueTypes() ORDER BY Rank ASC`;
  const [found, { permissions }] = await Promise.all([
    searchItems(jql, ['summary', 'status', 'issuetype', 'project', SPRINT_FIELD, board.pointsField], MOST),
    jira<Permissions>('GET', `/rest/api/3/mypermissions?projectKey=${encodeURIComponent(projectKey)}&permissions=${MANAGE}`),
  ]);
  // As in Jira, epics are not lines of the backlog.
  const items = found.items.filter((item) => (item.fields.issuetype.hierarchyLevel ?? 0) === 0);
  return { board, more: found.more, items, mayManage: permissions[MANAGE]?.havePermission === true };
}

export function BacklogPage({ projectKey }: { readonly projectKey: string }) {
  const { user } = useSession();
  const { data, error, reload } = useLoad(`backlog:${user.accountId}:${projectKey}`, () => loadBacklog(projectKey));
  return (
    <main id="content" className="page wide">
      <ProjectHead projectKey={projectKey} current="backlog" />
      <h1>Backlog</h1>
      {error !== null && <p role="alert">{error}</p>}
      {data === null && error === null && <p className="quiet">Loading…</p>}
      {data !== null && <Lists backlog={data} reload={reload} />}
    </main>
  );
}

function Lists({ backlog: { board, items, more, mayManage }, reload }: { readonly backlog: Backlog; readonly reload: () => void }) {
  const { moves, order, problem, said, place, closed, say } = useMoves(board, items);
  const [dragged, setDragged] = useState<readonly Item[]>([]);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ordered = order.flatMap((key) => byKey.get(key) ?? []);
  const isBusy = board.sprints.some((sprint) => sprint.state === 'active');
  const list = (sprintId: number | null): readonly Item[] => ordered.filter((item) => sprintIdOf(item, moves) === sprintId);
  const selection = useSelection([...board.sprints.map(({ id }) => id), null].flatMap(list));
  const shared = { sprints: board.sprints, pointsField: board.pointsField, dragged, selection, onDrag: setDragged, onPlace: place };
  return (
    <>
      <p className="quiet">{`Board: ${board.name}. Work items that are not done, in rank order.${more ? ` The first ${items.length} are shown.` : ''}`}</p>
      <Selected selection={selection} />
      {problem !== null && <p role="alert">{problem}</p>}
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
      {board.sprints.map((sprint) => (
        <BacklogList key={sprint.id} name={sprint.name} state={sprint.state} sprintId={sprint.id} items={list(sprint.id)} {...shared}>
          {mayManage && (
            <SprintControls
              sprint={sprint}
              isBusy={isBusy}
              open={list(sprint.id)}
              others={board.sprints.filter((other) => other.id !== sprint.id)}
              onStarted={() => {
                say(`${sprint.name} has started.`);
                reload();
              }}
              onClosed={(target) => {
                closed(list(sprint.id), target);
                say(`${sprint.name} is complete.`);
                reload();
              }}
            />
          )}
        </BacklogList>
      ))}
      <BacklogList name="Backlog" state={null} sprintId={null} items={list(null)} {...shared} />
    </>
  );
}

/** How many rows a drag would move; the line is always there, so that nothing jumps under the mouse. */
function Selected({ selection }: { readonly selection: Selection }) {
  const count = selection.keys.size;
  return (
    <p className="row wrap quiet">
      <span>
        {count < 2
          ? 'Select several work items with Ctrl or Shift, or by their boxes, to drag them together.'
          : `${count} work items are selected: drag one of them and all move, at most 50 at once.`}
      </span>
      {count > 0 && (
        <button type="button" onClick={() => selection.clear()}>
          Clear selection
        </button>
      )}
    </p>
  );
}
