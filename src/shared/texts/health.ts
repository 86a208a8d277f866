import type { ReadyDetail } from '../analysis.ts';
import type { DoNext, HealthView, Period, SprintBar, Tile, TileId, Unit } from '../health.ts';
import { assertNever } from '../result.ts';
import { commonTexts, counted } from './common.ts';

/** Fixed texts of the Health page. */
export const healthTexts = {
  tab: 'Health',
  board: 'Board',
  empty: 'This backlog is empty. Nothing to do.',
  tooMuch: 'More than 3 sprints are ready. Work detailed this early often changes.',
  preview: 'Preview: read in your browser, nothing is stored.',
  turnOn: 'Turn on for this project',
  howCounted: 'How this is counted',
  doNext: 'Do next',
  open: 'Open',
  answer: 'Answer',
  legend: { ready: 'ready', almost: 'almost', notReady: 'not ready' },
  byBacklogOrder: 'by backlog order',
  showAsTable: 'Show as table',
  notNow: 'Not now (1 week)',
} as const;

/** Words of the table behind the bars. */
export const barTable = (period: Period) => ({
  caption: `Ready work in the next ${period}s`,
  name: period === 'sprint' ? 'Sprint' : 'Week',
  ready: 'Ready',
  almost: 'Almost',
  notReady: 'Not ready',
  unestimated: 'Without estimate',
});

/** Names of the bars that follow the backlog order. */
export const barNames = (period: Period): readonly [string, string, string] => [`Next ${period}`, `Second ${period}`, `Third ${period}`];

/** "1 sprint", "3 weeks". */
const periods = (count: number, period: Period): string => counted(count, period, `${period}s`);

/** "53 points", "1 work item". */
const amountText = (amount: number, unit: Unit): string =>
  unit === 'points' ? counted(tidy(amount), 'point', 'points') : counted(tidy(amount), 'work item', 'work items');

/** The one sentence that the page opens with: how long ready work lasts. */
export function healthSentence(view: HealthView): string {
  if (isEmpty(view)) return healthTexts.empty;
  const { runway, period } = view;
  switch (runway.kind) {
    case 'no-history':
      return `${areReady(view)} How long that lasts is known after the first closed ${period}.`;
    case 'too-few':
      return `Closed ${period}s finished ${listed(runway.done)}. Too few to say how long ready work lasts.`;
    case 'forecast':
      if (runway.atLeast === 0) return shortOfWork(view, runway);
      return runway.probably > runway.atLeast
        ? `Ready work will last at least ${periods(runway.atLeast, period)}, probably ${runway.probably}.`
        : `Ready work will last at least ${periods(runway.atLeast, period)}.`;
    default:
      return assertNever(runway);
  }
}

/** The line under the sentence; empty where the sentence says it all. */
export function healthDetail(view: HealthView): string {
  const { runway, period, history } = view;
  if (isEmpty(view)) return '';
  const amounts = history.map((one) => one.done);
  if (runway.kind === 'too-few') return areReady(view);
  if (runway.kind !== 'forecast') return '';
  const wide = runway.periods <= 5 ? ` From ${periods(runway.periods, period)} only, so the range is wide.` : '';
  const past = `The last ${periods(runway.periods, period)} finished ${tidy(Math.min(...amounts))} to ${tidy(Math.max(...amounts))}.`;
  return `${areReady(view)} ${past}${wide}`;
}

/** More than three periods of ready work: a remark, never a warning. `null` otherwise. */
export function tooMuchReady(view: HealthView): string | null {
  const { runway, readyAmount, readyBeyond } = view;
  if (runway.kind !== 'forecast' || runway.atLeast < 1 || runway.probably < 3 || readyAmount + readyBeyond <= 3 * runway.usual) return null;
  return view.period === 'sprint' ? healthTexts.tooMuch : healthTexts.tooMuch.replace('sprints', 'weeks');
}

/** "48 of 61 read. Counts marked + can still grow."; `null` when no number can still grow. */
export function partialText(view: HealthView): string | null {
  const { read, total, complete } = view.horizon;
  if (complete || !view.tiles.some((tile) => tile.exactness === 'partial')) return null;
  return `${total === null ? `${read}` : `${read} of ${Math.max(read, total)}`} read. Counts marked + can still grow.`;
}

/** "16 of 21 ready, 1 item without estimate". */
export function barText(bar: SprintBar): string {
  const all = tidy(bar.ready + bar.almost + bar.notReady);
  const missing = bar.unestimated > 0 ? `, ${counted(bar.unestimated, 'item', 'items')} without estimate` : '';
  return `${tidy(bar.ready)} of ${all} ready${missing}`;
}

/** Tooltip of the bars: what "at least" and "probably" mean here. `null` without a forecast. */
export function barTooltip(view: HealthView): string | null {
  const { runway, period } = view;
  if (runway.kind !== 'forecast') return null;
  const tested = runway.backTest ? ` Tested on them, it held in ${runway.backTest.held} of ${runway.backTest.of}.` : '';
  return `At least: true in 17 of 20 cases. Probably: here in ${runway.probablyInTwenty} of 20. From your own ${period}s, recent ones counting more.${tested}`;
}

const TILE_LABELS: Readonly<Record<TileId, string>> = {
  backlog: 'in the backlog',
  ready: 'ready',
  noEstimate: 'no estimate',
  blocked: 'blocked',
  unchanged: 'unchanged for 90 days',
  new: 'new, not sorted',
};

/** What a tile says after its number. */
export const tileLabel = (id: TileId): string => TILE_LABELS[id];
/** The number of a tile; "+" while it can still grow. */
export const tileValue = (tile: Tile): string => `${tile.value}${tile.exactness === 'partial' ? '+' : ''}`;

const TILE_RULES: Readonly<Record<TileId, string>> = {
  backlog: 'Work items of this board that are not done.',
  ready: 'Work items outside active sprints with no open check and no open work that they wait for.',
  noEstimate: 'Work items of this board that are not done and have no estimate.',
  blocked: 'Work items that are linked as “is blocked by” to work that is not done.',
  unchanged: 'Work items without a change of any kind in Jira for 90 days.',
  new: 'Work items made in the last 14 days that are in no sprint and have no estimate.',
};

/** Where the words differ on a board without sprints. */
const WEEK_RULES: Partial<typeof TILE_RULES> = {
  ready: 'Work items that nobody has started, with no open check and no open work that they wait for.',
  new: 'Work items made in the last 14 days that have no estimate.',
};

const EXACTNESS: Readonly<Record<Tile['exactness'], string>> = {
  exact: 'Counted one by one.',
  estimate: 'Counted by Jira; the list it opens is exact.',
  partial: 'Counted over what was read so far; it can still grow.',
};

/** How one number is counted, over which items, and what was left out. */
export const tileCounted = (tile: Tile, period: Period = 'sprint'): string =>
  `${(period === 'week' ? WEEK_RULES[tile.id] : undefined) ?? TILE_RULES[tile.id]} ${EXACTNESS[tile.exactness]} Epics and sub-tasks are not counted. ${commonTexts.hiddenNotCounted}`;

/** How the sentence and the bars are counted. */
export function sentenceCounted(view: HealthView): string {
  const unit =
    view.unit === 'points'
      ? 'Points are counted, since at least 80 % of the backlog is estimated.'
      : 'Work items are counted, since less than 80 % of the backlog is estimated.';
  const past =
    view.runway.kind === 'forecast'
      ? ` The forecast rests on the last ${periods(view.runway.periods, view.period)} of this board; a usual ${view.period} finished ${tidy(view.runway.usual)}.`
      : '';
  const where = view.period === 'sprint' ? 'outside active sprints' : 'that nobody has started';
  const read = ` ${counted(view.horizon.read, 'work item', 'work items')} ${where} were read, in backlog order.`;
  return `${unit}${past}${read} Work that waits for other work is not ready. Ready work is counted over the next three ${view.period}s. Items without estimate add nothing to points. ${commonTexts.hiddenNotCounted}`;
}

/** What replaces the lines of "Do next" when there are none. */
export function nothingToDo(view: HealthView): string {
  if (isEmpty(view)) return healthTexts.empty;
  const next = view.bars.slice(0, 2);
  const fine = next.length === 2 && next.every((bar) => bar.keys.length > 0 && bar.almost === 0 && bar.notReady === 0);
  return fine ? `Nothing urgent. The next two ${view.period}s are ready.` : 'Nothing urgent.';
}

/** "(1 and 2 make it at least 2 sprints)"; `null` when the lines do not reach one more. */
export function doNextReaches(view: HealthView): string | null {
  if (!view.doNextReaches) return null;
  const { lines, target } = view.doNextReaches;
  const which = lines === 1 ? '1 makes' : lines === 2 ? '1 and 2 make' : `1 to ${lines} make`;
  return `(${which} it at least ${periods(target, view.period)})`;
}

/** What is left on one line of "Do next": "no criteria, no estimate". */
export const doNextReasons = (line: DoNext): string => line.missed.map(({ detail }) => reasonText(detail)).join(', ');

/** One open check in a few words. */
export function reasonText(detail: ReadyDetail): string {
  switch (detail.kind) {
    case 'must-fix':
      return shortly(detail.finding.message);
    case 'must-fix-unread':
      return 'something in the text must be fixed';
    case 'no-criteria':
      return 'no criteria';
    case 'no-checkable-criterion':
      return 'no criterion that can be checked';
    case 'no-estimate':
      return 'no estimate';
    case 'too-big':
      return `too big (${tidy(detail.estimate)})`;
    case 'waits-for':
      return detail.more > 0 ? `waits for ${detail.key} and ${detail.more} more` : `waits for ${detail.key}`;
    case 'open-question':
      return 'open question';
    default:
      return assertNever(detail);
  }
}

const isEmpty = (view: HealthView): boolean => view.base.count === 0 && view.horizon.read === 0;

function areReady(view: HealthView): string {
  const ready = tidy(view.readyAmount);
  return `${amountText(ready, view.unit)} ${ready === 1 ? 'is' : 'are'} ready.`;
}

function shortOfWork(view: HealthView, runway: { readonly usual: number; readonly high: number }): string {
  const ready = tidy(view.readyAmount);
  const are = `${amountText(ready, view.unit)} ${ready === 1 ? 'is' : 'are'} ready`;
  // With as much ready as a usual sprint takes, only a quick one runs dry: then the quick one is the one to name.
  const takes =
    ready < runway.usual
      ? `a usual ${view.period} takes ${tidy(runway.usual)}`
      : `a quick ${view.period} takes ${tidy(Math.max(runway.high, ready))}`;
  return `Ready work may not fill the next ${view.period}: ${are}, ${takes}.`;
}

/** The start of a finding's message, up to its first full stop or colon outside quotation marks. */
function shortly(message: string): string {
  const start = /^(?:“[^”]*”|[^“.:])+/.exec(message)?.[0]?.trim() ?? message;
  return start.charAt(0).toLowerCase() + start.slice(1);
}

const listed = (amounts: readonly number[]): string => {
  const texts = amounts.map((amount) => String(tidy(amount)));
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
};

/** Whole points, or one decimal where a team estimates in halves. */
const tidy = (amount: number): number => Math.round(amount * 10) / 10;
