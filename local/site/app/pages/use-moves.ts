import { useState } from 'react';
import { jira, reasonOf } from '../api.ts';
import type { Board } from '../board.ts';
import { sprintOf, type Item } from '../jira-types.ts';

/** Search lags behind a write: until it has caught up, the page shows what was done here. */
interface Moves {
  readonly sprints: ReadonlyMap<string, number | null>;
  readonly order: readonly string[] | null;
}

type Neighbor = readonly [side: 'before' | 'after', item: Item];

/** Where an item goes: into a list, next to another one or wherever its rank puts it. */
export interface Place {
  readonly sprintId: number | null;
  readonly neighbor?: Neighbor;
}

/** The sprint in which the page shows an item; `null`: none. */
export const sprintIdOf = (item: Item, moves: Moves): number | null => {
  const moved = moves.sprints.get(item.key);
  return moved === undefined ? (sprintOf(item)?.id ?? null) : moved;
};

function orderWith(order: readonly string[], keys: readonly string[], [side, { key: next }]: Neighbor): readonly string[] {
  const rest = order.filter((each) => !keys.includes(each));
  return rest.toSpliced(rest.indexOf(next) + (side === 'before' ? 0 : 1), 0, ...keys);
}

const toList = (keys: readonly string[], sprintId: number | null): Promise<unknown> =>
  jira('POST', sprintId === null ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${sprintId}/issue`, { issues: keys });

/** Of a rank that was done in part: 207 with a line for each item. */
interface Partial207 {
  readonly entries: readonly { readonly issueKey?: string; readonly status: number; readonly errors?: readonly string[] }[];
}

/** One request for all of them. @returns what was not moved, and why */
async function toRank(keys: readonly string[], [side, { key: next }]: Neighbor): Promise<ReadonlyMap<string, string>> {
  const answer = await jira<Partial207 | undefined>('PUT', '/rest/agile/1.0/issue/rank', {
    issues: keys,
    [side === 'before' ? 'rankBeforeIssue' : 'rankAfterIssue']: next,
  });
  const refused = (answer?.entries ?? []).filter(({ status }) => status >= 400);
  return new Map(refused.map(({ issueKey = '', errors = [] }) => [issueKey, errors.join(' ')]));
}

/** What Jira takes in one request. */
const MOST = 50;

const wordsFor = (keys: readonly string[]): string => (keys.length === 1 ? `${String(keys[0])} is` : `${keys.length} work items are`);

/** Moves and ranks on the backlog, each written at once. */
export function useMoves(board: Board, items: readonly Item[]) {
  const [moves, setMoves] = useState<Moves>({ sprints: new Map(), order: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const known = moves.order ?? [];
  const order = [...known, ...items.map((item) => item.key).filter((key) => !known.includes(key))];
  const nameOf = (sprintId: number | null): string => board.sprints.find((sprint) => sprint.id === sprintId)?.name ?? 'the backlog';

  const write = async (keys: readonly string[], { sprintId, neighbor }: Place, words: string[]): Promise<void> => {
    const moved = items.filter((item) => keys.includes(item.key) && sprintIdOf(item, moves) !== sprintId).map(({ key }) => key);
    if (moved.length > 0) {
      await toList(moved, sprintId);
      setMoves((before) => ({ ...before, sprints: new Map([...before.sprints, ...moved.map((key) => [key, sprintId] as const)]) }));
      words.push(`${wordsFor(moved)} now in ${nameOf(sprintId)}.`);
    }
    if (neighbor === undefined) return;
    const refused = await toRank(keys, neighbor);
    const ranked = keys.filter((key) => !refused.has(key));
    setMoves((before) => ({ ...before, order: orderWith(before.order ?? order, ranked, neighbor) }));
    words.push(`${wordsFor(ranked)} now ${neighbor[0]} ${neighbor[1].key}.`);
    if (refused.size > 0) setProblem(`Not moved: ${[...refused].map(([key, reason]) => `${key}. ${reason}`).join(' ')}`);
  };

  const place = async (wanted: readonly Item[], where: Place): Promise<void> => {
    const words: string[] = [];
    setProblem(null);
    if (wanted.length > MOST) setProblem(`At most ${MOST} work items can be moved at once; ${wanted.length} are selected.`);
    else {
      const keys = order.filter((key) => wanted.some((item) => item.key === key));
      await write(keys, where, words).catch((cause: unknown) => setProblem(reasonOf(cause)));
    }
    setSaid(words.join(' '));
  };
  /** What was open in a sprint that is complete now. */
  const closed = (open: readonly Item[], target: number | null): void =>
    setMoves((before) => ({ ...before, sprints: new Map([...before.sprints, ...open.map((item) => [item.key, target] as const)]) }));
  return { moves, order, problem, said, place, closed, say: setSaid };
}
