import { type ComposedHealth, composeHealth } from '../domain/health/compose-health.ts';
import type { HealthView } from '../shared/health.ts';
import { barNames } from '../shared/texts/health.ts';
import type { FoundBoard } from './find-board.ts';
import { type HealthCounts, NO_COUNTS, type Waiting } from './health-counts.ts';
import { healthTiles } from './health-tiles.ts';
import type { Horizon } from './horizon.ts';
import type { RowJudge } from './judge-rows.ts';
import type { History } from './load-history.ts';

/** What is known of a board's health so far; each answer adds to it. */
export interface Known {
  readonly counts: HealthCounts;
  readonly history: History;
  readonly horizon: Horizon;
  readonly waiting: Waiting | null;
  readonly storedReady: number | null;
  readonly judge: RowJudge | null;
}

export const NOTHING_KNOWN: Known = {
  counts: NO_COUNTS,
  history: { past: { points: [], items: [] }, seed: '' },
  horizon: { rows: [], complete: false },
  waiting: null,
  storedReady: null,
  judge: null,
};

/** Rows may still be missing; counts and the past may not: without them the page would name another unit, or no forecast, and then change its mind. */
export const isTelling = (known: Known): boolean =>
  known.horizon.rows.length > 0 && known.counts !== NO_COUNTS && known.history !== NOTHING_KNOWN.history;

/** The page from what is known so far. */
export function composeKnown(
  about: { readonly found: FoundBoard; readonly now: Date; readonly on: boolean },
  known: Known,
  judge: RowJudge,
): ComposedHealth {
  const { found, now, on } = about;
  const { counts, history } = known;
  const rows = judge.judged(known.horizon.rows);
  const complete = known.horizon.complete && rows.length === known.horizon.rows.length;
  return composeHealth({
    asOf: now.toISOString(),
    mode: on ? 'on' : 'preview',
    board: found.board,
    boards: found.boards,
    period: found.period,
    future: found.future,
    rows,
    horizon: { read: rows.length, total: complete ? rows.length : counts.notStarted, complete },
    counts,
    estimates: found.fields.estimate !== null,
    excluded: excludedOf(counts),
    past: history.past,
    seed: history.seed,
    barNames: barNames(found.period),
    tiles: healthTiles({ found, counts, rows, complete, waiting: known.waiting, storedReady: known.storedReady }),
  });
}

const excludedOf = ({ subtasks, epics, done }: HealthCounts): HealthView['base']['excluded'] => [
  { reason: 'subtasks', count: subtasks },
  { reason: 'epics', count: epics },
  { reason: 'done', count: done },
];
