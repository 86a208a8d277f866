import type { AdfText } from '../../text/adf/adf-text.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { isOwnText } from './criteria-names.ts';

/** A name in bold type is no longer. */
const LONGEST = 40;

/**
 * “**AC** Fees are shown”: length of the name, with the blank behind it, where the line goes on in another type without a colon; 0 for none.
 * @param folded The folded line, from `start` on.
 */
export function boldNameLength(doc: AdfText, folded: string, start: number, end: number, nameLength: (folded: string) => number): number {
  const segment = doc.segments[firstEndingAfter(doc.segments, start)];
  if (segment === undefined || segment.end >= end || segment.start > start || segment.end - start > LONGEST) return 0;
  const name = folded.slice(0, segment.end - start);
  if (name.trim() === '' || nameLength(name) < name.length || !isOwnText(folded.slice(name.trimEnd().length))) return 0;
  return name.length + (folded.charAt(name.length) === ' ' ? 1 : 0);
}
