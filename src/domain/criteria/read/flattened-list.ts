import { fold } from '../../text/fold.ts';
import { isOtherSection } from './criteria-names.ts';

/** A point of a list that lost its line breaks. Offsets are in the paragraph. */
export interface FlatItem {
  readonly start: number;
  readonly end: number;
  readonly nested: boolean;
  /** Words before or between the points, not a point. */
  readonly intro: boolean;
}

const LEAD = /^\s*([-*#•–]|\(?(?:1|a)[.)]|[Aa][Cc](?:[ -]?1[:.)]|1))\s/;
/** Behind two blanks, where a line break was. */
const LATER = /\s\s([-*#•–])\s/;
/** A heading or a bold label where a line break was: "  h3. Notes  ", "  *Old description*  ". */
const LABEL = /\s\s(?:h[1-6]\. |\*([^*\n]{2,40})\*(?=\s\s|:))/g;

/**
 * "Acceptance criteria: - one - two": reads the points out of one line, as imports and old exports leave them.
 * `null` when the line is no such list.
 */
export function flattenedList(paragraph: string): readonly FlatItem[] | null {
  const value = paragraph.slice(0, sectionEnd(paragraph));
  const lead = LEAD.exec(value) ?? later(value);
  if (lead === null) return null;
  const mark = lead[1] ?? '-';
  const heads = /\w/.test(mark) ? numbered(value, mark) : marked(value, mark, lead.index);
  if (heads.length === 0) return null;
  const first = heads[0]?.at ?? 0;
  const intro = value.slice(0, first).trim() === '' ? [] : [point(value, 0, first, false, true)];
  return [...intro, ...heads.flatMap((head, i) => pointOf(value, head, heads[i + 1]?.at ?? value.length))];
}

/** Where the name of another section stands in the line. */
function sectionEnd(value: string): number {
  for (const { index, 1: label } of value.matchAll(LABEL)) {
    if (label === undefined || isOtherSection(fold(label))) return index;
  }
  return value.length;
}

interface Head {
  readonly at: number;
  readonly from: number;
  readonly nested: boolean;
}

/** Without a mark at its beginning a line is a list only when two points stand behind wide gaps. */
function later(value: string): RegExpExecArray | null {
  const found = LATER.exec(value);
  if (found === null) return null;
  const gap = `  ${found[1] ?? '-'} `;
  return value.split(gap).length > 2 ? found : null;
}

function marked(value: string, mark: string, from: number): readonly Head[] {
  // A dash also stands inside sentences: where most dashes have a wide gap before them, the others are words.
  const dash = mark === '-' || mark === '–';
  const wide = value.split(`  ${mark} `).length - 1;
  const onlyWide = dash && wide > 0 && (from > 0 || 2 * wide >= value.split(` ${mark} `).length - 1);
  const heads: Head[] = [];
  for (const { index, 0: text } of value.matchAll(dash ? DASHES : MARKS)) {
    const begins = value.slice(0, index).trim() === '';
    if (index < from || !text.includes(mark) || (onlyWide && !begins && !/^\s\s/.test(text))) continue;
    const blanks = text.length - text.trimStart().length;
    heads.push({ at: index, from: index + text.length, nested: text.trim().length > 1 || (blanks > 4 && heads.length > 0) });
  }
  return heads;
}

const MARKS = /(?:^|\s{1,12})(?:[*#]{1,3}|•)\s/g;
const DASHES = /(?:^|\s{1,12})[-–]{1,3}\s/g;

/** "1. … 2. … 3. …", "(a) … (b) …", "AC1: … AC2: …": each number one more than the one before. `first` is the first of them. */
function numbered(value: string, first: string): readonly Head[] {
  const heads: Head[] = [];
  for (let next = 1, at = value.indexOf(first); at >= 0; ) {
    const label = `${count(first, next)} `;
    heads.push({ at, from: at + label.length, nested: false });
    next += 1;
    const found: number = value.indexOf(` ${count(first, next)} `, at + label.length - 1);
    at = found < 0 ? -1 : found + 1;
  }
  return heads.length > 1 ? heads : [];
}

/** The mark with the number `n` instead of the first one. */
function count(first: string, n: number): string {
  return first.includes('1') ? first.replace('1', String(n)) : first.replace('a', String.fromCharCode(96 + Math.min(n, 26)));
}

function pointOf(value: string, { from, nested }: Head, to: number): readonly FlatItem[] {
  return value.slice(from, to).trim() === '' ? [] : [point(value, from, to, nested, false)];
}

function point(value: string, start: number, end: number, nested: boolean, intro: boolean): FlatItem {
  const part = value.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length, nested, intro };
}
