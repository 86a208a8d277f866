import type { ReadyCheckId } from '../../shared/analysis.ts';
import type { DoNext, Unit } from '../../shared/health.ts';
import { BARS, type FilledBar } from './fill-bars.ts';
import { type ReadyRow, waits } from './ready-row.ts';
import { amountOf, sumOf, usualAmount } from './unit.ts';

/** At most this many suggested actions: more is a list, not a day. */
const MOST_LINES = 5;

/** For the third bar only what is wrong or stuck; writing criteria and estimates so early is often lost. */
const LATER: ReadonlySet<ReadyCheckId> = new Set(['text', 'question', 'blocked']);

/** An item worth acting on. */
interface Candidate {
  readonly row: ReadyRow;
  /** Place of its bar, from 0; `null` for the rest of the backlog. */
  readonly bar: number | null;
  /** Ready work it adds once nothing is left, in the unit of the view. */
  readonly gain: number;
}

/**
 * Orders what is not ready by its effect on ready work: nearer sprints first; what can be fixed here
 * before what waits for others; then most ready work for each thing left; then rank.
 * @param rows All rows: where there are fewer than three bars, the rest of the backlog follows them.
 */
export function chooseDoNext(bars: readonly FilledBar[], rows: readonly ReadyRow[], unit: Unit): readonly Candidate[] {
  if (nothingUrgent(bars)) return [];
  const usual = usualAmount(rows, unit);
  const inBars = new Set(bars.flatMap((filled) => filled.rows));
  const rest = bars.length < BARS ? rows.filter((row) => !inBars.has(row)) : [];
  const groups = [...bars.map((filled, bar): Group => ({ bar, rows: filled.rows })), { bar: null, rows: rest }];
  const candidates = groups.flatMap(({ bar, rows: inBar }) =>
    inBar.filter((row) => isWorth(row, bar)).map((row): Candidate => ({ row, bar, gain: amountOf(row, unit) ?? usual })),
  );
  const rank = new Map(candidates.map((candidate, at) => [candidate, at]));
  return candidates.sort((a, b) => compare(a, b) || (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, MOST_LINES);
}

/** True when the next two bars hold work and all of it is ready. */
export function nothingUrgent(bars: readonly FilledBar[]): boolean {
  const next = bars.slice(0, 2);
  return next.length === 2 && next.every(({ rows }) => rows.length > 0 && rows.every((row) => row.missed.length === 0));
}

interface Group {
  readonly bar: number | null;
  readonly rows: readonly ReadyRow[];
}

function isWorth(row: ReadyRow, bar: number | null): boolean {
  if (row.missed.length === 0) return false;
  return bar === null || bar < 2 || row.missed.some(({ check }) => LATER.has(check));
}

function compare(a: Candidate, b: Candidate): number {
  if (a.bar !== b.bar) return (a.bar ?? BARS) - (b.bar ?? BARS);
  if (waits(a.row) !== waits(b.row)) return waits(a.row) ? 1 : -1;
  return b.gain / b.row.missed.length - a.gain / a.row.missed.length;
}

/** A line as the screen shows it. Checks of which only the name is known are left out. */
export function toDoNext(candidate: Candidate, barNames: readonly string[]): DoNext {
  const { row, bar, gain } = candidate;
  return {
    id: row.snapshot.id,
    key: row.snapshot.key,
    summary: row.snapshot.summary,
    missed: row.missed.flatMap(({ check, detail }) => (detail ? [{ check, detail }] : [])),
    bar: bar === null ? null : (barNames[bar] ?? null),
    gain,
  };
}

/**
 * How many of the first lines make ready work last one more whole period.
 * @param atLeast Whole periods that an amount lasts; `null` without a forecast.
 */
export function linesToNext(
  lines: readonly DoNext[],
  ready: number,
  atLeast: (amount: number) => number | null,
): { readonly lines: number; readonly target: number } | null {
  const now = atLeast(ready);
  if (now === null) return null;
  let amount = ready;
  for (const [at, line] of lines.entries()) {
    amount = sumOf([amount, line.gain]);
    const then = atLeast(amount);
    if (then !== null && then > now) return { lines: at + 1, target: then };
  }
  return null;
}
