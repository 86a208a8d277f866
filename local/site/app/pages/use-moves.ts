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

function orderWith(order: readonly string[], key: string, [side, { key: next }]: Neighbor): readonly string[] {
  const rest = order.filter((each) => each !== key);
  return rest.toSpliced(rest.indexOf(next) + (side === 'before' ? 0 : 1), 0, key);
}

const toList = (key: string, sprintId: number | null): Promise<unknown> =>
  jira('POST', sprintId === null ? '/rest/agile/1.0/backlog/issue' : `/rest/agile/1.0/sprint/${sprintId}/issue`, { issues: [key] });

const toRank = (key: string, [side, { key: next }]: Neighbor): Promise<unknown> =>
  jira('PUT', '/rest/agile/1.0/issue/rank', { issues: [key], [side === 'before' ? 'rankBeforeIssue' : 'rankAfterIssue']: next });

/** Moves and ranks on the backlog, each written at once. */
export function useMoves(board: Board, items: readonly Item[]) {
  const [moves, setMoves] = useState<Moves>({ sprints: new Map(), order: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const known = moves.order ?? [];
  const order = [...known, ...items.map((item) => item.key).filter((key) => !known.includes(key))];
  const nameOf = (sprintId: number | null): string => board.sprints.find((sprint) => sprint.id === sprintId)?.name ?? 'the backlog';

  const place = async (item: Item, { sprintId, neighbor }: Place): Promise<void> => {
    const moved = sprintIdOf(item, moves) !== sprintId;
    const words: string[] = [];
    try {
      setProblem(null);
      if (moved) {
        await toList(item.key, sprintId);
        setMoves((before) => ({ ...before, sprints: new Map(before.sprints).set(item.key, sprintId) }));
        words.push(`${item.key} is now in ${nameOf(sprintId)}.`);
      }
      if (neighbor !== undefined) {
        await toRank(item.key, neighbor);
        setMoves((before) => ({ ...before, order: orderWith(before.order ?? order, item.key, neighbor) }));
        words.push(`${item.key} is now ${neighbor[0]} ${neighbor[1].key}.`);
      }
    } catch (cause) {
      setProblem(reasonOf(cause));
    }
    setSaid(words.join(' '));
  };
  /** What was open in a sprint that is complete now. */
  const closed = (open: readonly Item[], target: number | null): void =>
    setMoves((before) => ({ ...before, sprints: new Map([...before.sprints, ...open.map((item) => [item.key, target] as const)]) }));
  return { moves, order, problem, said, place, closed, say: setSaid };
}
