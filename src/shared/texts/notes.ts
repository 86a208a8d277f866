import { counted } from './common.ts';

/** Texts about findings that are ignored on one work item. */
export const noteTexts = {
  ignoreHere: 'Ignore here',
  /** Begins with the words on the button, for people who call it by them. */
  ignoreLabel: (number: number): string => `Ignore here: finding ${number}`,
  ask: 'Ignore here. Why? Everyone can read your reason.',
  ignore: 'Ignore',
  ignored: 'Ignored here.',
  shownAgain: 'Shown again.',
  failed: 'Not saved: Jira did not answer. Your reason is still here.',
  refused: (why: string): string => `Not saved. ${why}`,
  showAgainFailed: 'Not changed: Jira did not answer.',
  ignoredHere: (count: number): string => `${count} ignored here`,
  listLabel: 'Ignored here',
  readFailed: 'Plumbline could not read the reasons. Nothing was changed.',
  showAgain: 'Show again',
  showAgainLabel: (what: string): string => `Show again: ${what}`,
  reason: (reason: string, day: string): string => `“${reason}” ${day}`,
  noReason: 'No reason is on record: this was not ignored in Plumbline.',
  nothingNow: 'A rule that finds nothing here now.',
  ruleChanged: 'This was ignored here, but the rule has changed since, so it speaks again.',
  left: (count: number): string => `${counted(count, 'character', 'characters')} left`,
} as const;
