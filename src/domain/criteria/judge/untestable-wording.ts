import { ENGLISH_WORDING } from './english-wording.ts';
import { FOREIGN_WORDING } from './foreign-wording.ts';
import type { UntestableReason, Wording } from './untestable-reason.ts';

/** The words that make a criterion untestable, with the reason. Offsets in the text that was given. */
export interface UntestableWording {
  readonly start: number;
  readonly end: number;
  readonly reason: UntestableReason;
}

/** Languages in which wording is judged; others have vague words at most. */
const BY_LANGUAGE: Readonly<Record<string, readonly Wording[]>> = { en: ENGLISH_WORDING, ...FOREIGN_WORDING };

/** The first wording in `folded` (at most 2,000 characters) to which a tester cannot say yes or no; `null` when there is none. */
export const untestableWording = (folded: string, language: string): UntestableWording | null =>
  firstWording(BY_LANGUAGE[language] ?? [], folded);

/** The first of `wordings`, in their order, that stands in `folded` and is not settled by another phrase. */
export function firstWording(wordings: readonly Wording[], folded: string): UntestableWording | null {
  for (const { reason, pattern, unless } of wordings) {
    const match = pattern.exec(folded);
    if (match === null || match[0] === '' || unless?.test(folded) === true) continue;
    return { start: match.index + match[0].length - match[0].trimStart().length, end: match.index + match[0].trimEnd().length, reason };
  }
  return null;
}

export type { UntestableReason } from './untestable-reason.ts';
