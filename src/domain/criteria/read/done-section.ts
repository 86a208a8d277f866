import { behindLabel, labelEnd } from './criteria-label.ts';

/** “Definition of done”, “DoD (this ticket)”: where nothing is named as criteria, a list below it may say what this item is measured by. */
const NAME = /^(?:(?:our|the|my) )?(?:definition of done|dod)(?: \([^)\n]{1,40}\))?[*_]{0,3}$/;
/** Bullets, numbers and marks before the name. */
const LEAD = /^[\s*_#>.()\d]{0,12}/;
const LONGEST = 60;

/** Could a line of the text, folded, be such a name? */
export const mayHoldDone = (folded: string): boolean => folded.includes('definition of done') || folded.includes('dod');

/** Like `criteriaNameLength`, for a definition of done. */
export function doneNameLength(folded: string): number {
  const from = LEAD.exec(folded)?.[0].length ?? 0;
  const end = labelEnd(folded, from);
  if (end <= from || end - from > LONGEST || !NAME.test(folded.slice(from, end).trim())) return 0;
  return end + behindLabel(folded, end);
}

/** What every item of a team has to go through: it says nothing about this one. */
const USUAL =
  /\b(?:tests?|tested|testing|review(?:s|ed|er|ers)?|merged?|deploy(?:ed|ment)?|released?|document(?:ed|ation)|docs?|readme|approv(?:ed|al)|accepted|acceptance|signed[ -]off|sign-off|demo(?:ed|nstrated)?|code|coverage|qa|pipelines?|builds?|ci|lint(?:ed|er|ing)?|changelog|release notes?|product owner|po|staging|production|pr|mr|(?:merge|pull) requests?|sonar|regressions?|bugs|translat(?:ed|ions?)|ux|estimated|weighted|done)\b/i;
/** A name in quotes or code, a file: this item and no other. */
const NAMED = /[`"“”]|\b[\w-]{2,40}\.(?:json|ya?ml|xml|csv|md|sql|html|pdf|xlsx?|docx?)\b|[a-z]_[a-z]/i;
const WORD = /\p{L}{2}/u;
/** Rows that are looked at. */
const MOST = 40;

/** Do most rows of a definition of done say something about this very item? */
export function isOwnDone(rows: readonly string[]): boolean {
  const written = rows.slice(0, MOST).filter((row) => WORD.test(row));
  const own = written.filter((row) => !USUAL.test(row) || NAMED.test(row));
  return own.length * 2 > written.length;
}
