import { JiraError } from '../jira/error.ts';
import type { BoardRef, JiraClient } from '../jira/client.ts';
import { discoverFields, type FieldMap } from '../jira/field-map.ts';
import type { BaseScope } from '../jira/jql.ts';
import type { BoardChoice, Period } from '../shared/health.ts';
import type { SprintRef } from '../shared/issue.ts';

/** The board that a project's numbers are about, with what is needed to search on it. */
export interface FoundBoard {
  readonly board: BoardChoice;
  readonly boards: readonly BoardChoice[];
  readonly scope: BaseScope;
  readonly fields: FieldMap;
  readonly period: Period;
  /** Sprints of this board that run or are planned, in the board's order. */
  readonly active: readonly SprintRef[];
  readonly future: readonly SprintRef[];
}

type Jira = Pick<JiraClient, 'boards' | 'boardConfiguration' | 'fields' | 'filterJql' | 'sprints'>;

/** Scrum boards looked at when a project has several. */
const MOST_LOOKED_AT = 5;

/**
 * Finds the board to show: the chosen one, else the scrum board with the most recent sprint, else
 * the first one. A project without boards is treated as one board without sprints.
 * @param boardId A person's choice; ignored when the project has no such board.
 */
export async function findBoard(jira: Jira, projectId: string, boardId?: number): Promise<FoundBoard> {
  const [boards, defs] = await Promise.all([jira.boards(projectId), jira.fields()]);
  const { board, sprints } = await chooseBoard(jira, boards, boardId);
  const choices = boards.map(({ id, name }): BoardChoice => ({ id, name }));
  if (!board) {
    return {
      board: { id: null, name: '' },
      boards: choices,
      scope: { projectId },
      fields: discoverFields(defs, null),
      period: 'week',
      active: [],
      future: [],
    };
  }
  const configuration = await unlessRefused(jira.boardConfiguration(board.id));
  const filterJql = configuration ? await unlessRefused(jira.filterJql(configuration.filterId)) : null;
  const fields = discoverFields(defs, configuration?.estimationFieldId ?? null);
  return {
    board: { id: board.id, name: board.name },
    boards: choices,
    scope: filterJql === null ? { projectId } : { filterJql, projectId },
    fields,
    period: board.type === 'kanban' || fields.sprint === null || sprints === null ? 'week' : 'sprint',
    active: (sprints ?? []).filter((sprint) => sprint.state === 'active'),
    future: (sprints ?? []).filter((sprint) => sprint.state === 'future'),
  };
}

interface Choice {
  readonly board: BoardRef | null;
  /** `null`: a board without sprints. */
  readonly sprints: readonly SprintRef[] | null;
}

async function chooseBoard(jira: Jira, boards: readonly BoardRef[], boardId: number | undefined): Promise<Choice> {
  const wanted = boards.find((board) => board.id === boardId);
  const able = wanted ? [wanted] : boards.filter((board) => board.type !== 'kanban').slice(0, MOST_LOOKED_AT);
  const looked = await Promise.all(able.map(async (board): Promise<Choice> => ({ board, sprints: await currentSprints(jira, board) })));
  const best = [...looked].sort((a, b) => recency(b) - recency(a))[0];
  return best ?? { board: boards[0] ?? null, sprints: null };
}

/** `null` where the board has no sprints; Jira refuses the question for those. */
async function currentSprints(jira: Jira, board: BoardRef): Promise<readonly SprintRef[] | null> {
  if (board.type === 'kanban') return null;
  const sprints = await unlessRefused(jira.sprints(board.id, ['active', 'future']));
  return sprints?.filter((sprint) => sprint.boardId === undefined || sprint.boardId === board.id) ?? null;
}

/** A running sprint beats a planned one, a later start an earlier one; sprints at all beat none. */
function recency({ sprints }: Choice): number {
  if (sprints === null) return -1;
  const starts = sprints.filter((sprint) => sprint.state === 'active').map((sprint) => Date.parse(sprint.startDate ?? '') || 1);
  return starts.length > 0 ? Math.max(...starts) : Math.min(sprints.length, 1) / 2;
}

/** Boards and filters that the viewer may not open are answered as refusals: the project itself is used then. */
async function unlessRefused<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JiraError && ['not-found', 'forbidden', 'bad-request'].includes(error.kind)) return null;
    throw error;
  }
}
