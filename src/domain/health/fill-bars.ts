import type { SprintBar, Unit } from '../../shared/health.ts';
import type { SprintRef } from '../../shared/issue.ts';
import { type Readiness, type ReadyRow, readinessOf } from './ready-row.ts';
import { amountOf, sumOf } from './unit.ts';

/** The next sprints in view: beyond three, detail is early. */
export const BARS = 3;

/** A bar with the rows behind it. */
export interface FilledBar {
  readonly bar: SprintBar;
  readonly rows: readonly ReadyRow[];
}

interface BarsInput {
  /** Items not started, in rank order. */
  readonly rows: readonly ReadyRow[];
  /** Planned sprints in the board's order. */
  readonly sprints: readonly SprintRef[];
  readonly unit: Unit;
  /** What a usual period finishes; `null` or 0 when it is not known: then there are no bars by backlog order. */
  readonly capacity: number | null;
  /** Names of the bars that follow the backlog order, by place. */
  readonly names: readonly [first: string, second: string, third: string];
}

/** The planned sprints first; what is missing to three follows the backlog order, each as large as a usual period. */
export function fillBars(input: BarsInput): readonly FilledBar[] {
  const planned = input.sprints.slice(0, BARS).map((sprint): FilledBar => {
    const rows = input.rows.filter((row) => row.snapshot.sprint?.id === sprint.id);
    return { bar: toBar(sprint.name, 'sprint', rows, input.unit), rows };
  });
  const futureIds = new Set(input.sprints.map((sprint) => sprint.id));
  const rest = input.rows.filter((row) => row.snapshot.sprint === null || !futureIds.has(row.snapshot.sprint.id));
  const slices = sliceByCapacity(rest, input.unit, input.capacity, BARS - planned.length);
  const ordered = slices.map((rows, at): FilledBar => {
    const name = input.names[planned.length + at] ?? input.names[2];
    return { bar: toBar(name, 'backlog-order', rows, input.unit), rows };
  });
  return [...planned, ...ordered];
}

/** Cuts rows into stretches of at most the capacity; an item larger than it stands alone. */
function sliceByCapacity(rows: readonly ReadyRow[], unit: Unit, capacity: number | null, most: number): readonly (readonly ReadyRow[])[] {
  if (capacity === null || capacity <= 0 || most <= 0) return [];
  const slices: ReadyRow[][] = [];
  let open: ReadyRow[] = [];
  let filled = 0;
  for (const row of rows) {
    const amount = amountOf(row, unit) ?? 0;
    if (open.length > 0 && filled + amount > capacity) {
      slices.push(open);
      if (slices.length === most) return slices;
      open = [];
      filled = 0;
    }
    open.push(row);
    filled += amount;
  }
  return open.length > 0 ? [...slices, open] : slices;
}

function toBar(name: string, source: SprintBar['source'], rows: readonly ReadyRow[], unit: Unit): SprintBar {
  const amount = (wanted: Readiness): number =>
    sumOf(rows.filter((row) => readinessOf(row) === wanted).map((row) => amountOf(row, unit) ?? 0));
  return {
    name,
    source,
    ready: amount('ready'),
    almost: amount('almost'),
    notReady: amount('not-ready'),
    unestimated: rows.filter((row) => amountOf(row, unit) === null).length,
    keys: rows.map((row) => row.snapshot.key),
  };
}
