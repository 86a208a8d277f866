import type { BoardChoice, FinishedPeriod, HealthView, Period, Tile, Unit } from '../../shared/health.ts';
import type { IssueId } from '../../shared/ids.ts';
import type { SprintRef } from '../../shared/issue.ts';
import { chooseDoNext, linesToNext, toDoNext } from './do-next.ts';
import { fillBars } from './fill-bars.ts';
import { type ReadyRow, readinessOf } from './ready-row.ts';
import { atLeastOf, runwayModel, runwayOf } from './ready-runway.ts';
import { amountOf, chooseUnit, sumOf } from './unit.ts';

/** Everything that Health is computed from. */
interface HealthInput {
  readonly asOf: string;
  readonly mode: HealthView['mode'];
  readonly board: BoardChoice;
  readonly boards: readonly BoardChoice[];
  readonly period: Period;
  readonly future: readonly SprintRef[];
  /** Items not started, planned sprints first, then in rank order. */
  readonly rows: readonly ReadyRow[];
  readonly horizon: HealthView['horizon'];
  /** Items that count, and how many of them have no estimate; `null` until Jira has counted or without an estimation field. */
  readonly counts: { readonly base: number | null; readonly noEstimate: number | null };
  /** True when the board has an estimation field. */
  readonly estimates: boolean;
  readonly excluded: HealthView['base']['excluded'];
  readonly past: Readonly<Record<Unit, readonly FinishedPeriod[]>>;
  readonly seed: string;
  readonly barNames: readonly [string, string, string];
  readonly tiles: readonly Tile[];
}

/** The view, and the items that it suggests but of which only the names of open checks are known. */
export interface ComposedHealth {
  readonly view: HealthView;
  readonly wanting: readonly IssueId[];
}

/** Puts Health together: pure, so that the same rows and counts always give the same page. */
export function composeHealth(input: HealthInput): ComposedHealth {
  const unit = unitOf(input);
  const model = runwayModel(input.past[unit], `${input.seed} ${unit}`);
  const bars = fillBars({ rows: input.rows, sprints: input.future, unit, capacity: model.usual, names: input.barNames });
  const allReady = readyIn(input.rows, unit);
  const readyAmount = bars.length > 0 && model.usual !== null ? sumOf(bars.map(({ bar }) => bar.ready)) : allReady;
  const candidates = chooseDoNext(bars, input.rows, unit);
  const names = bars.map(({ bar }) => bar.name);
  const doNext = candidates.map((candidate) => toDoNext(candidate, names));
  const view: HealthView = {
    asOf: input.asOf,
    mode: input.mode,
    board: input.board,
    boards: input.boards,
    horizon: input.horizon,
    unit,
    period: input.period,
    base: { count: input.counts.base ?? input.rows.length, read: input.rows.length, excluded: input.excluded },
    readyAmount,
    readyBeyond: sumOf([allReady, -readyAmount]),
    history: input.past[unit],
    runway: runwayOf(model, readyAmount),
    bars: bars.map(({ bar }) => bar),
    doNext,
    doNextReaches: linesToNext(doNext, readyAmount, (amount) => atLeastOf(model, amount)),
    tiles: input.tiles,
  };
  const wanting = candidates.filter(({ row }) => row.missed.some(({ detail }) => detail === null)).map(({ row }) => row.snapshot.id);
  return { view, wanting };
}

const readyIn = (rows: readonly ReadyRow[], unit: Unit): number =>
  sumOf(rows.filter((row) => readinessOf(row) === 'ready').map((row) => amountOf(row, unit) ?? 0));

/** Decided over the whole backlog; until Jira has counted it, over what was read. */
function unitOf({ counts, rows, estimates }: HealthInput): Unit {
  if (!estimates) return 'items';
  if (counts.base !== null && counts.noEstimate !== null) return chooseUnit(counts.base, counts.noEstimate);
  return chooseUnit(rows.length, rows.filter((row) => row.snapshot.estimate === null).length);
}
