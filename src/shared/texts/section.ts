import type { ReadyCheckId, ReadyDetail } from '../analysis.ts';
import { assertNever } from '../result.ts';

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);
const andMore = (more: number): string => (more === 0 ? '' : ` (and ${more} more)`);

/** Texts of the section at the right of a work item. */
export const sectionTexts = {
  state: {
    ready: 'READY',
    left: (count: number): string => `${count} LEFT`,
    notChecked: 'NOT CHECKED',
  },
  stateHelp: 'Ready: the team can start this and finish it in one sprint, by the checks your team chose.',
  allFine: (count: number): string => (count === 1 ? 'The one check is fine.' : `All ${count} checks are fine.`),
  noChecks: 'Your team chose no checks for this type.',
  readyButWaits: (key: string): string => `Ready, but waits for ${key}.`,
  left: (count: number): string => `${things(count)} left before this is ready`,
  moreLeft: (count: number): string => `${count} more left`,
  othersFine: (count: number): string => (count === 1 ? '1 other check is fine' : `${count} other checks are fine`),
  notCheckedYet: 'Not checked yet.',
  checkNow: 'Check now',
  subtask: 'Sub-tasks have no ready checks of their own.',
  epic: 'Epics have no ready checks. Their stories have.',
  notApplicable: 'Ready checks are for work that has not started.',
  score: (value: string): string => `Score ${value}`,
  /** Opens Value and effort. */
  edit: 'Edit',
  giveScore: 'Score',
  fix: 'Fix',
  open: 'Open',
  /** Titles of the dialogs, and of the panels that show the same. */
  valueTitle: 'Value and effort',
  qualityTitle: 'Story quality',
  regionLabel: 'Ready state',
} as const;

/** What a check asks, in the list of checks that are fine. */
export const CHECK_NAMES: Readonly<Record<ReadyCheckId, string>> = {
  text: 'Nothing in the text must be fixed',
  criteria: 'A criterion can be checked',
  estimate: 'It has an estimate',
  small: 'It is small enough',
  question: 'No question is open',
  blocked: 'It waits for nothing',
};

/** One line of what is left. */
export function leftLine(detail: ReadyDetail): string {
  switch (detail.kind) {
    case 'must-fix':
      return `${firstSentence(detail.finding.message)}${andMore(detail.more)}`;
    case 'must-fix-unread':
      return 'Something in the text must be fixed';
    case 'no-criteria':
      return 'No acceptance criteria';
    case 'no-checkable-criterion':
      return 'No criterion that can be checked';
    case 'no-estimate':
      return 'No estimate';
    case 'too-big':
      return `Too big: ${detail.estimate}, at most ${detail.limit} fits half a usual sprint`;
    case 'waits-for':
      return `Waits for ${detail.key} ${detail.summary}${andMore(detail.more)}`;
    case 'open-question':
      return 'A question is open';
    default:
      return assertNever(detail);
  }
}

/** The part that fits a narrow line; the whole message stands in Story quality. */
function firstSentence(message: string): string {
  const end = message.search(/:\s|\.(\s|$)/);
  return end > 0 ? message.slice(0, end) : message;
}
