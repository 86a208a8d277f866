/** Half-open stretch of the text that was parsed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch without spaces, separators, format marks and brackets that only open at its ends; `null` when nothing is left. */
export function trimmed(text: string, from: number, to: number): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:.*_…–—|-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:.*_!(…–—|-]/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
