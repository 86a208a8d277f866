import type { CriteriaItem, LineReader } from './criteria-item.ts';

/**
 * A row of a table is one criterion: from its first cell of words to its last. Numbers and keys before it and a
 * word of status behind it are left out, and rows that only hold heads. Called for each leaf; answers for the first of a row's (or cell's) leaves.
 */
export function rowItem({ outline, lines }: LineReader, at: number): readonly CriteriaItem[] {
  const { doc, places } = outline;
  const row = places[lines[at]?.index ?? -1]?.row ?? -1;
  const rowOf = (line: number): number => places[lines[line]?.index ?? -1]?.row ?? -1;
  if (rowOf(at - 1) === row) return [];
  let last = at;
  while (rowOf(last + 1) === row) last += 1;
  const cells = lines.slice(at, last + 1);
  if (cells.every(({ index }) => doc.blocks[places[index]?.cell ?? -1]?.type === 'tableHeader')) return [];
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    doc.text.slice(start, Math.min(end, start + 40));
  let from = 0;
  while (from < cells.length - 1 && isNumberCell(words(cells[from] ?? { start: 0, end: 0 }))) from += 1;
  let to = cells.length - 1;
  while (to > from && isStatusCell(words(cells[to] ?? { start: 0, end: 0 }))) to -= 1;
  const first = cells[from];
  const final = cells[to];
  if (first === undefined || final === undefined) return [];
  const withdrawn = cells.every(({ block }) => block.withdrawn);
  return [{ start: first.start, end: final.end, shape: 'item', nested: false, withdrawn, block: first.index, code: false }];
}

const NUMBER = /^\s*(?:ac|sc|req|no|nr|tc)?[\s#.:_-]{0,2}\d{1,4}(?:\.\d{1,3})?[.):]?\s*$/i;
const STATUS =
  /^\s*(?:(?:done|open|pass(?:ed)?|fail(?:ed)?|ok|yes|no|y|n|x|todo|to do|in progress|must|should|could|high|medium|low|[\p{S}\p{Emoji_Presentation}✓✔✗✘]{1,3})\s*)?$/iu;

/** A number or a key of a row. */
export const isNumberCell = (text: string): boolean => NUMBER.test(text);
/** Nothing, or a word of status. */
export const isStatusCell = (text: string): boolean => STATUS.test(text);
