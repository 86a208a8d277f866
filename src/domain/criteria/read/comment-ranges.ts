import type { AdfText } from '../../text/adf/adf-text.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';

/** A stretch of text that nobody is meant to read. */
export interface CommentRange {
  readonly start: number;
  readonly end: number;
}

/**
 * HTML comments that were pasted as text, in order: templates explain themselves in them.
 * Code is code. A comment that nobody closed ends at the next heading.
 */
export function commentRanges(doc: AdfText): readonly CommentRange[] {
  if (!doc.text.includes('<!--')) return [];
  const ranges: CommentRange[] = [];
  let open = -1;
  for (const block of doc.blocks) {
    if (!block.leaf || block.type === 'codeBlock') continue;
    if (open >= 0 && block.type === 'heading') {
      ranges.push({ start: open, end: block.start });
      open = -1;
    }
    const value = doc.text.slice(block.start, block.end);
    for (let mark = next(value, open, 0); mark >= 0; mark = next(value, open, mark + 3)) {
      if (open < 0) open = block.start + mark;
      else {
        ranges.push({ start: open, end: block.start + mark + 3 });
        open = -1;
      }
    }
  }
  return open < 0 ? ranges : [...ranges, { start: open, end: doc.text.length }];
}

const next = (value: string, open: number, from: number): number => value.indexOf(open < 0 ? '<!--' : '-->', from);

/** What of [start, end) stands outside the comments: its first stretch that has words; `null` when there is none. */
export function outsideComments(text: string, start: number, end: number, ranges: readonly CommentRange[]): CommentRange | null {
  let from = start;
  for (let i = firstEndingAfter(ranges, start); i < ranges.length; i += 1) {
    const range = ranges[i];
    if (range === undefined || range.start >= end) break;
    if (range.start > from && text.slice(from, range.start).trim() !== '') return tight(text, from, range.start);
    from = Math.max(from, range.end);
  }
  return from >= end || text.slice(from, end).trim() === '' ? null : from === start ? { start, end } : tight(text, from, end);
}

function tight(text: string, start: number, end: number): CommentRange {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
