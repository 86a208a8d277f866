import { MOST_IN_HISTORY } from '../quality-log.ts';
import { commonTexts, counted } from './common.ts';

interface Numbers {
  readonly open: number;
  readonly mustFix: number;
  readonly shouldFix: number;
}

interface Spoken {
  readonly counts: Numbers;
  /** Days from then to today; 0 is now. */
  readonly ago: number;
}

const EIGHT_WEEKS = 56;

function when(ago: number): string {
  if (ago === 0) return 'now';
  if (ago === EIGHT_WEEKS) return '8 weeks ago';
  return ago === 1 ? 'yesterday' : `${ago} days ago`;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** "8 weeks ago 14 of 40 open work items had something that must be fixed; now 6 of 42." */
const sentence = (from: Spoken, to: Spoken): string =>
  `${capital(when(from.ago))} ${from.counts.mustFix} of ${counted(from.counts.open, 'open work item', 'open work items')} had something that must be fixed; ${when(to.ago)} ${to.counts.mustFix} of ${to.counts.open}.`;

/** "Something that should be fixed: 20 then, 15 now." */
const second = (from: Spoken, to: Spoken): string =>
  `Something that should be fixed: ${from.counts.shouldFix} then, ${to.counts.shouldFix} ${when(to.ago)}.`;

/** Texts of the trend on the page "Story quality". */
export const qualityTrendTexts = {
  title: 'The last 8 weeks',
  failed: 'Plumbline could not read what was recorded. Nothing was changed.',
  empty:
    'No history yet. It is kept from the day on which the work items of this project were first checked; from the next day on there is something to compare.',
  nothing: 'No history: nothing on this board was open in the last 8 weeks.',
  sentence,
  second,
  mustFix: 'must fix',
  shouldFix: 'should fix',
  today: 'today',
  listOf: (what: string): string => `${what} today`,
  listRest: (count: number): string =>
    `${counted(count, 'more work item is', 'more work items are')} not among those that were read above.`,
  rulesChanged: (days: readonly string[]): string =>
    `Text rules or habits were changed on ${days.join(', ')}: before and after, the same text can count differently.`,
  gaps: 'Where the line is broken, nothing is known.',
  cut: `Only the first ${MOST_IN_HISTORY.toLocaleString('en-US')} by backlog order are counted; there are more.`,
  showAsTable: 'Show as table',
  caption: 'Open work items with something to fix, day by day; a row holds until the next one',
  columns: { day: 'Day', mustFix: 'Must fix', shouldFix: 'Should fix', open: 'Open' },
  unknown: 'not known',
  howCounted: 'How this is counted',
  counted: `Work items of this board and project that were open at the end of each day (UTC), by what their own text and fields showed then; a work item counts once in each number. What other work items have to do with it (the same wish, a missing link) is not recorded, so the numbers above can be higher, and an edit is counted within two minutes, at the latest on the next day. Work items that were deleted or have left the board are not counted, in the past neither. ${commonTexts.hiddenNotCounted}`,
} as const;
