/** A macro of Jira's old wiki text that stands alone on its line and holds the lines below it, up to its twin. */
export interface WikiMacro {
  readonly node: 'panel' | 'blockquote';
  /** It cannot be the end of one: it says how the panel looks. */
  readonly opensOnly: boolean;
  /** Title of a panel; empty where it has none. */
  readonly title: string;
  /** Where the title begins in the row. */
  readonly titleStart: number;
}

const ALONE = /^\s{0,8}\{(panel|quote)(?::([^{}\n]{0,200}))?\}\s*$/;
const TITLE = /(?:^|\|)\s?title=([^|]{1,120})/;

/** @returns the macro that a row consists of; `null` for all other rows. */
export function readMacro(row: string): WikiMacro | null {
  const found = ALONE.exec(row);
  if (found === null) return null;
  const looks = found[2];
  const title = looks === undefined ? null : TITLE.exec(looks);
  const words = title?.[1] ?? '';
  return {
    node: found[1] === 'quote' ? 'blockquote' : 'panel',
    opensOnly: looks !== undefined,
    title: words,
    titleStart: words === '' ? 0 : row.indexOf(words, row.indexOf('title=') + 'title='.length),
  };
}

const QUOTE = '{quote}';

/** @returns the words of a quote in one row (“{quote}We need it by May.{quote}”), and where they begin in it; `null` for all other rows. */
export function quoteInOne(row: string): { readonly text: string; readonly start: number } | null {
  const whole = row.trim();
  if (whole.length < 2 * QUOTE.length || !whole.startsWith(QUOTE) || !whole.endsWith(QUOTE)) return null;
  const text = whole.slice(QUOTE.length, -QUOTE.length).trim();
  return text === '' ? null : { text, start: row.indexOf(text, row.indexOf(QUOTE) + QUOTE.length) };
}

/** “{color:#36B37E}”, “{color}” and the braces of “{*}bold{*}”: how words look. */
export const LOOKS = /\{(?:color(?::[^{}\n]{0,30})?|[*_+-])\}/y;
