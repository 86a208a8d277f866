import { type BacklogQuality, MOST_READ } from '../backlog-quality.ts';
import type { InvestLetter, Severity } from '../finding.ts';
import { commonTexts, counted } from './common.ts';
import { errorTexts } from './errors.ts';
import { qualityTexts } from './quality.ts';

const items = (count: number): string => counted(count, 'work item', 'work items');
const openItems = (count: number): string => counted(count, 'open work item', 'open work items');

/** Where the next ones are: "in the next two sprints", "among the first 20". */
const soonWords = ({ kind, count }: BacklogQuality['soon']): string =>
  kind === 'top' ? `among the first ${count}` : count === 1 ? 'in the next sprint' : 'in the next two sprints';

interface Found {
  readonly toFix: number;
  readonly soon: number;
  readonly read: number;
}

/** The one sentence that the page opens with. */
function sentence({ toFix, soon, read }: Found, view: Pick<BacklogQuality, 'soon' | 'complete'>): string {
  if (read === 0 && view.complete) return 'This backlog is empty.';
  if (toFix === 0)
    return `Nothing to fix in ${openItems(read)}. Plumbline reads wording and criteria; whether the ideas are good is yours to judge.`;
  const has = toFix === 1 ? 'has' : 'have';
  const where = `${soon} of them ${soon === 1 ? 'is' : 'are'} ${soonWords(view.soon)}`;
  return `${toFix} of ${openItems(read)} ${has} something that must or should be fixed; ${soon === 0 ? `none of them is ${soonWords(view.soon)}` : where}.`;
}

/** How far the reading is: "48 of 61 read. Numbers can still grow."; `null` when it is done. */
const progress = ({ items: read, reading, complete }: Pick<BacklogQuality, 'items' | 'reading' | 'complete'>): string | null =>
  complete ? null : `${read.length} of ${reading} read. Numbers can still grow.`;

/** Says that not everything was read; `null` where it was. */
function bound({ total }: Pick<BacklogQuality, 'total'>): string | null {
  const first = MOST_READ.toLocaleString('en-US');
  if (total === null) return `Only the first ${first} by backlog order are read; there are more.`;
  return total > MOST_READ ? `Only the first ${first} of ${total.toLocaleString('en-US')} by backlog order are read.` : null;
}

const OUTCOME = {
  edit: 'you may not edit it',
  license: 'the license has ended',
  'not-on': 'Plumbline is not turned on in its project',
} as const;

/** Texts of the page "Story quality": the text of a whole backlog. */
export const backlogQualityTexts = {
  tab: 'Story quality',
  readFailed: 'Plumbline could not read this backlog. Nothing was changed.',
  sentence,
  progress,
  bound,
  progressLabel: 'Work items read',
  preview: 'Preview: read in your browser, nothing is stored. To change or ignore from here, the project must be turned on.',
  noEdit: 'You can read this. To change or ignore from here you need permission to edit work items of this project.',
  howCounted: 'How this is counted',
  counted: (view: Pick<BacklogQuality, 'soon'>): string =>
    `Open work items of this board, by the text rules of this project; a work item counts once in each number, however much was found in it. Hints are not counted as “to fix”. ${view.soon.kind === 'sprints' ? 'The next sprints are those that are planned and not started.' : 'No sprint is planned, so the top of the backlog order counts as next.'} What other work items have to do with it (the same wish, a missing link) is judged for you alone and stored nowhere. Epics, sub-tasks and finished work are not counted. ${commonTexts.hiddenNotCounted}`,
  numbers: 'Numbers of this text',
  tiles: {
    all: 'open',
    toFix: 'to fix',
    mustFix: 'must fix',
    soon: (soon: BacklogQuality['soon']): string => `to fix ${soonWords(soon)}`,
    fixable: 'with a safe fix',
    fine: 'with nothing to fix',
    changed: 'with another result than when last checked',
  },
  doNext: 'Do next',
  nothingToDo: 'Nothing to do.',
  open: 'Open',
  openLabel: (key: string): string => `Open ${key}`,
  byRule: 'By what was found',
  byLetter: 'By INVEST',
  letterSays: 'How many work items have a finding about each of the six marks of a good story. 0 is no proof.',
  letterLabel: (letter: InvestLetter): string => `about “${qualityTexts.investNames[letter]}”`,
  severity: (severity: Severity): string => qualityTexts.severity(severity),
  place: (place: number, sprint: string | null): string => sprint ?? `No. ${place} in the backlog`,
  shown: (shown: number, all: number): string => `The first ${shown} of ${all} are shown.`,
  showMore: (count: number): string => `Show ${count} more`,
  select: (key: string): string => `Select ${key}`,
  selectAll: (count: number): string => `Select all ${items(count)}`,
  safeFix: 'Safe fix:',
  previewAll: (count: number): string => `Preview safe fixes for ${items(count)}`,
  previewFixes: (count: number): string => `Preview fixes for ${items(count)}`,
  ignoreOn: (count: number): string => `Ignore on ${items(count)}…`,
  previewTitle: (count: number): string => `This changes ${items(count)}. Nothing is written before you apply it.`,
  leftOut: (count: number): string =>
    count === 1
      ? '1 more fix changes the same words; look again afterwards.'
      : `${count} more fixes change the same words; look again afterwards.`,
  apply: (count: number): string => `Apply to ${items(count)}`,
  running: (done: number, all: number): string => `${done} of ${items(all)} done.`,
  runningLabel: 'Work items done',
  changed: (count: number): string => (count === 0 ? 'No work item was changed.' : `${items(count)} changed.`),
  undone: (count: number): string => `${items(count)} changed back.`,
  undoAll: 'Undo',
  ignored: (count: number): string => (count === 0 ? 'Nothing was ignored.' : `Ignored on ${items(count)}.`),
  shownAgain: (count: number): string => `Shown again on ${items(count)}.`,
  ask: (count: number): string => `Ignore on ${items(count)}. Why? Everyone can read your reason.`,
  ignore: (count: number): string => `Ignore on ${items(count)}`,
  notDone: (count: number): string => (count === 1 ? '1 was not:' : `${count} were not:`),
  conflict: (key: string): string => `${key}: someone changed its text since it was read. It is shown as it is now.`,
  refused: (key: string, why: keyof typeof OUTCOME): string => `${key}: ${OUTCOME[why]}.`,
  failed: (key: string, words: string): string => `${key}: ${words}`,
  failedWords: 'Jira did not confirm it.',
  replaced: (key: string): string =>
    `${key}: someone changed the same text in the same moment. Yours is in Jira now; theirs is here, so that nothing is lost.`,
  done: commonTexts.close,
  roles: (count: number): string => counted(count, 'role', 'roles'),
  rolesEmpty: 'No story names a role.',
  role: (role: string, count: number): string => `“${role}” ${items(count)}`,
  variants: (all: readonly string[]): string => `also written ${all.map((one) => `“${one}”`).join(', ')}`,
  families: (count: number): string =>
    counted(count, 'group of work items that differ in one word', 'groups of work items that differ in one word'),
  familiesNote: 'Not wrong in itself: sometimes one story with a list says it shorter.',
  family: (count: number): string => items(count),
  export: 'Download CSV',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying.',
  fileName: (day: string): string => `story-quality-${day}.csv`,
  columns: ['Work item', 'Title', 'Place', 'Sprint', 'Weight', 'Finding', 'What would settle it'],
  exportNote: `Contains what its sender may see. Check before you pass it on. ${commonTexts.hiddenNotCounted}`,
  licenseEnded: errorTexts.license,
} as const;
