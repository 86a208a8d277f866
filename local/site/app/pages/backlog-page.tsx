import { useState } from 'react';
import { jira, reasonOf } from '../api.ts';
import { loadBoard, type Board } from '../board.ts';
import { SPRINT_FIELD, sprintOf, type Item } from '../jira-types.ts';
import { searchItems } from '../search.ts';
import { useSession } from '../session.tsx';
import { useLoad } from '../use-load.ts';
import { BacklogList } from './backlog-list.tsx';
import { ProjectHead } from './project-head.tsx';

const MOST = 1000;

interface Backlog {
  readonly board: Board;
  readonly items: readonly Item[];
  readonly more: boolean;
}

async function loadBacklog(projectKey: string): Promise<Backlog> {
  const board = await loadBoard(projectKey);
  const jql = `project = "${projectKey.replaceAll('"', '')}" AND statusCategory != Done AND issuetype in standardIssueTypes() ORDER BY Rank ASC`;
  const found = await searchItems(jql, ['summary', 'status', 'issuetype', 'project', SPRINT_FIELD, board.pointsField], MOST);
  // As in Jira, epics are not lines of the backlog.
  return { board, more: found.more, items: found.items.filter((item) => (item.fields.issuetype.hierarchyLevel ?? 0) === 0) };
}

/** Search lags behind a write: until it has caught up, the page shows what was done here. */
interface Moves {
  readonly sprints: ReadonlyMap<string, number | null>;
  readonly order: readonly string[] | null;
}

const sprintIdOf = (item: Item, moves: Moves): number | null => {
  const moved = moves.sprints.get(item.key);
  return moved === undefined ? (sprintOf(item)?.id ?? null) : moved;
};

export function BacklogPage({ projectKey }: { readonly projectKey: string }) {
  const { user } = useSession();
  const { data, error } = useLoad(`backlog:${user.accountId}:${projectKey}`, () => loadBacklog(projectKey));
  return (
    <main id="content" className="page wide">
      <ProjectHead projectKey={projectKey} current="backlog" />
      <h1>Backlog</h1>
      {error !== null && <p role="alert">{error}</p>}
      {data === null && error === null && <p className="quiet">Loading…</p>}
      {data !== null && <Lists backlog={data} />}
    </main>
  );
}

/** Moves and ranks on this page, each written at once. */
function useMoves(board: Board, items: readonly Item[]) {
  const [moves, setMoves] = useState<Moves>({ sprints: new Map(), order: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const order = moves.order ?? items.map((item) => item.key);
  const attempt = async (work: () => Promise<unknown>, next: Moves, words: string): Promise<void> => {
    try {
      await work();
      setProblem(null);
      setMoves(next);
      setSaid(words);
    } catch (cause) {
      setProblem(reasonOf(cause));
    }
  };
  const move = (item: Item, sprintId: number | null): Promise<void> => {
    const address = sprintId === null ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${sprintId}/issue`;
    const name = board.sprints.find((sprint) => sprint.id === sprintId)?.name ?? 'the backlog';
    const next = { ...moves, sprints: new Map(moves.sprints).set(item.key, sprintId) };
    return attempt(() => jira('POST', address, { issues: [item.key] }), next, `${item.key} is now in ${name}.`);
  };
  const rank = (item: Item, neighbor: Item, side: 'before' | 'after'): Promise<void> => {
    const rest = order.filter((key) => key !== item.key);
    rest.splice(rest.indexOf(neighbor.key) + (side === 'before' ? 0 : 1), 0, item.key);
    const body = { issues: [item.key], [side === 'before' ? 'rankBeforeIssue' : 'rankAfterIssue']: neighbor.key };
    return attempt(
      () => jira('PUT', '/rest/agile/1.0/issue/rank', body),
      { ...moves, order: rest },
      `${item.key} is now ${side} ${neighbor.key}.`,
    );
  };
  return { moves, order, problem, said, move, rank };
}

function Lists({ backlog: { board, items, more } }: { readonly backlog: Backlog }) {
  const { moves, order, problem, said, move, rank } = useMoves(board, items);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ordered = order.flatMap((key) => byKey.get(key) ?? []);
  const groups = [...board.sprints.map(({ id, name, state }) => ({ id, name, state })), { id: null, name: 'Backlog', state: null }];
  return (
    <>
      <p className="quiet">{`Board: ${board.name}. Work items that are not done, in rank order.${more ? ` The first ${items.length} are shown.` : ''}`}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
      {groups.map((group) => (
        <BacklogList
          key={String(group.id)}
          name={group.name}
          state={group.state}
          sprintId={group.id}
          items={ordered.filter((item) => sprintIdOf(item, moves) === group.id)}
          sprints={board.sprints}
          pointsField={board.pointsField}
          onMove={move}
          onRank={rank}
        />
      ))}
    </>
  );
}
