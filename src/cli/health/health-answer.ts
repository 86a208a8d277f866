import { analyzeIssue } from '../../domain/analyze-issue.ts';
import { randomFrom } from '../../domain/forecast/random.ts';
import { EVEN, runway, SURE } from '../../domain/forecast/runway.ts';
import { simulate } from '../../domain/forecast/simulate.ts';
import { composeHealth } from '../../domain/health/compose-health.ts';
import { finishedSprints, finishedWeeks } from '../../domain/health/finished-periods.ts';
import { readinessOf, type ReadyRow, rowFromChecks } from '../../domain/health/ready-row.ts';
import { sumOf } from '../../domain/health/unit.ts';
import { detectProfile } from '../../domain/profile/detect-profile.ts';
import { judgeReady } from '../../domain/ready/judge-ready.ts';
import type { ReadyCheck } from '../../shared/analysis.ts';
import type { FinishedPeriod, HealthView, TileId, Unit } from '../../shared/health.ts';
import type { IssueSnapshot, SprintRef } from '../../shared/issue.ts';
import { DEFAULT_LINT } from '../../shared/lint-config.ts';
import { DEFAULT_CHECKS } from '../../shared/settings.ts';
import { barNames, healthSentence, reasonText } from '../../shared/texts/health.ts';
import { type CheckTally, checkTallies } from './check-tally.ts';

/** One board on one day. */
export interface Board {
  readonly at: Date;
  /** Every item that was there, in rank order. */
  readonly items: readonly IssueSnapshot[];
  readonly sprints: readonly SprintRef[];
  /** Lines about items that were made later. */
  readonly later: number;
}

/** What `health` answers: the numbers of the Health page, with the items behind them. */
export interface HealthAnswer {
  readonly asOf: string;
  readonly sentence: string;
  readonly base: { readonly count: number; readonly excluded: readonly Reason[] };
  readonly velocity: { readonly unit: Unit; readonly history: readonly number[]; readonly excluded: readonly Reason[] };
  /** Whole periods; `null` below three finished ones. */
  readonly runway: {
    readonly p15: number | null;
    readonly p50: number | null;
    readonly p85: number | null;
    readonly unit: HealthView['period'];
  };
  readonly sprints: readonly {
    readonly name: string;
    readonly planned: number;
    readonly ready: number;
    readonly almost: number;
    readonly notReady: number;
    readonly unestimated: number;
  }[];
  readonly tiles: readonly { readonly id: TileId; readonly value: number; readonly keys: readonly string[] }[];
  readonly doNext: readonly { readonly key: string; readonly reasons: readonly string[] }[];
  /** Each ready check over the items that are not begun. */
  readonly checks: readonly CheckTally[];
}

interface Reason {
  readonly reason: string;
  readonly count: number;
}

const DAY = 86_400_000;
const SAMPLE = 50;
const LAST_DONE = 100;
const SIZE_SPRINTS = 6;

const standard = ({ kind }: IssueSnapshot): boolean => kind !== 'epic' && kind !== 'subtask';
const open = ({ category }: IssueSnapshot): boolean => category !== 'done';
const waitsForOpen = ({ links }: IssueSnapshot): boolean => links.some((link) => link.waitsFor && link.category !== 'done');

/** Computes what Health would show of this board, by the code of Health. */
export function healthAnswer(board: Board): HealthAnswer {
  const { at, items, sprints } = board;
  const period = sprints.length > 0 ? 'sprint' : 'week';
  const estimates = items.some(({ estimate }) => estimate !== null);
  const base = items.filter((item) => standard(item) && open(item));
  const past = { points: pastOf(board, 'points'), items: pastOf(board, 'items') };
  const future = sprints.filter(({ state }) => state === 'future');
  const judged = judgedOf(board, base, future, estimates ? past.points : []);
  const rows = judged.map(({ item, checks }) => rowFromChecks(item, checks));
  const seed = `board sprint ${sprints.findLast(({ state }) => state === 'closed')?.id ?? 'none'}`;
  const { view } = composeHealth({
    asOf: at.toISOString(),
    mode: 'preview',
    board: { id: null, name: '' },
    boards: [],
    period,
    future,
    rows,
    horizon: { read: rows.length, total: rows.length, complete: true },
    counts: { base: base.length, noEstimate: estimates ? base.filter(({ estimate }) => estimate === null).length : null },
    estimates,
    excluded: [],
    past,
    seed,
    barNames: barNames(period),
    tiles: [],
  });
  const history = past[view.unit].map(({ done }) => done);
  return {
    asOf: view.asOf,
    sentence: healthSentence(view),
    base: { count: base.length, excluded: excludedOf(board) },
    velocity: { unit: view.unit, history, excluded: leftOut(sprints, history.length) },
    runway: { ...runwayAnswer(view, history, seed), unit: period },
    sprints: view.bars.map(({ name, ready, almost, notReady, unestimated }) => ({
      name,
      planned: sumOf([ready, almost, notReady]),
      ready,
      almost,
      notReady,
      unestimated,
    })),
    tiles: tilesOf({ at, base, rows, period, estimates }),
    doNext: view.doNext.map(({ key, missed }) => ({ key, reasons: missed.map(({ detail }) => reasonText(detail)) })),
    checks: checkTallies(judged.map(({ checks }) => checks)),
  };
}

function pastOf({ at, items, sprints }: Board, unit: Unit): readonly FinishedPeriod[] {
  const done = { items: items.filter((item) => standard(item) && !open(item)), completeFrom: null };
  return sprints.length > 0 ? finishedSprints(sprints, done, unit) : finishedWeeks(at, done, unit);
}

interface Judged {
  readonly item: IssueSnapshot;
  readonly checks: readonly ReadyCheck[];
}

/** Items not begun, judged by the habits that turning the project on would find: planned sprints first, then by rank. */
function judgedOf(
  { at, items, sprints }: Board,
  base: readonly IssueSnapshot[],
  future: readonly SprintRef[],
  points: readonly FinishedPeriod[],
): readonly Judged[] {
  const waiting = base.filter((item) => (sprints.length > 0 ? item.sprint?.state !== 'active' : item.category === 'new'));
  const planned = new Set(future.map(({ id }) => id));
  const isPlanned = (item: IssueSnapshot): boolean => item.sprint !== null && planned.has(item.sprint.id);
  const lastDone = items
    .filter((item) => standard(item) && item.resolved !== null)
    .sort((a, b) => Date.parse(b.resolved ?? '') - Date.parse(a.resolved ?? ''))
    .slice(0, LAST_DONE);
  const stories = lastDone.filter(({ kind }) => kind === 'story').slice(0, SAMPLE);
  const velocities = sprints.length > 0 ? points.slice(-SIZE_SPRINTS).map(({ done }) => done) : [];
  const settings = { profile: detectProfile(stories, velocities, at), checks: DEFAULT_CHECKS, lint: DEFAULT_LINT };
  return [...waiting.filter(isPlanned), ...waiting.filter((item) => !isPlanned(item))].map((item) => ({
    item,
    checks: judgeReady(analyzeIssue(item, settings), item, settings).checks,
  }));
}

const reasons = (counts: Readonly<Record<string, number>>): readonly Reason[] =>
  Object.entries(counts).map(([reason, count]) => ({ reason, count }));

const excludedOf = ({ items, later }: Board): readonly Reason[] =>
  reasons({
    subtasks: items.filter((item) => item.kind === 'subtask' && open(item)).length,
    epics: items.filter((item) => item.kind === 'epic' && open(item)).length,
    done: items.filter((item) => standard(item) && !open(item)).length,
    'made-later': later,
  });

/** Closed sprints that the history does not hold: older than the last twelve, or without dates. */
function leftOut(sprints: readonly SprintRef[], used: number): readonly Reason[] {
  const closed = sprints.filter(({ state }) => state === 'closed');
  const undated = closed.filter(
    ({ startDate, endDate, completeDate }) => startDate === undefined || (endDate ?? completeDate) === undefined,
  ).length;
  return closed.length === 0 ? [] : reasons({ older: closed.length - undated - used, 'without-dates': undated });
}

/** The runway of the view, and the number of periods that ready work lasts in 3 of 20 cases. */
function runwayAnswer(view: HealthView, history: readonly number[], seed: string): Omit<HealthAnswer['runway'], 'unit'> {
  if (view.runway.kind !== 'forecast') return { p15: null, p50: null, p85: null };
  const forecast = simulate(history, randomFrom(`${seed} ${view.unit}`));
  const { atLeast, probably } = view.runway;
  const most = forecast ? Math.max(runway(forecast, view.readyAmount, 1 - SURE), runway(forecast, view.readyAmount, EVEN)) : probably;
  return { p15: Math.max(most, probably), p50: probably, p85: atLeast };
}

interface TileFacts {
  readonly at: Date;
  readonly base: readonly IssueSnapshot[];
  readonly rows: readonly ReadyRow[];
  readonly period: HealthView['period'];
  readonly estimates: boolean;
}

/** The six numbers of Health with the items behind each. */
function tilesOf({ at, base, rows, period, estimates }: TileFacts): HealthAnswer['tiles'] {
  const tile = (id: TileId, items: readonly IssueSnapshot[]) => ({ id, value: items.length, keys: items.map(({ key }) => key) });
  const noEstimate = base.filter(({ estimate }) => estimate === null);
  const since = (days: number): number => at.getTime() - days * DAY;
  const fresh = base.filter(
    (item) =>
      Date.parse(item.created) >= since(14) && (period === 'week' || item.sprint === null) && (!estimates || item.estimate === null),
  );
  return [
    tile('backlog', base),
    tile(
      'ready',
      rows.filter((row) => readinessOf(row) === 'ready').map(({ snapshot }) => snapshot),
    ),
    ...(estimates ? [tile('noEstimate', noEstimate)] : []),
    tile('blocked', base.filter(waitsForOpen)),
    tile(
      'unchanged',
      base.filter(({ updated }) => Date.parse(updated) <= since(90)),
    ),
    tile('new', fresh),
  ];
}
