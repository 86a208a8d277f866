import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import type { CriteriaItem, LineReader } from './criteria-item.ts';
import type { DocOutline } from './doc-outline.ts';
import { tableHead, type TableHead } from './table-head.ts';

/**
 * A row of a table is one criterion: from its first cell of words to its last. Numbers and keys before it and a
 * word of status behind it are left out, and rows that only hold heads. Where the head names Given, When, Then, a row is a scenario. Called for each leaf; answers for the first of a row's (or cell's) leaves.
 */
export function rowItem({ outline, lines, dialect }: LineReader, at: number): readonly CriteriaItem[] {
  const { doc, places } = outline;
  const row = places[lines[at]?.index ?? -1]?.row ?? -1;
  const rowOf = (line: number): number => places[lines[line]?.index ?? -1]?.row ?? -1;
  if (rowOf(at - 1) === row) return [];
  let last = at;
  while (rowOf(last + 1) === row) last += 1;
  const cells = lines.slice(at, last + 1);
  if (cells.every(({ index }) => doc.blocks[places[index]?.cell ?? -1]?.type === 'tableHeader')) return [];
  const table = places[lines[at]?.index ?? -1]?.table ?? -1;
  const head = headOfTable(outline, table, dialect);
  const isNamed = head.steps || head.criteria;
  const column = (line: number): number => places[cells[line]?.index ?? -1]?.column ?? 0;
  if (isNamed && row === table + 1 && column(0) <= head.from) return [];
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    doc.text.slice(start, Math.min(end, start + 40));
  let from = 0;
  const isBefore = (line: number): boolean => isNamed && column(line) < head.from;
  while (from < cells.length - 1 && (isBefore(from) || isNumberCell(words(cells[from] ?? { start: 0, end: 0 })))) from += 1;
  let to = cells.length - 1;
  const isBehind = (line: number): boolean => isNamed && column(line) > head.to;
  while (to > from && (isBehind(to) || isStatusCell(words(cells[to] ?? { start: 0, end: 0 })))) to -= 1;
  const first = cells[from];
  const final = cells[to];
  if (first === undefined || final === undefined) return [];
  const withdrawn = cells.every(({ block }) => block.withdrawn);
  const shape = head.steps ? 'scenario' : 'item';
  return [{ start: first.start, end: final.end, shape, nested: false, withdrawn, block: first.index, code: false, tabled: head.steps }];
}

/** What the first row of a table names; each row asks for it. `dialect`: Gherkin's code of the language of steps. */
export function headOfTable({ doc }: Pick<DocOutline, 'doc'>, table: number, dialect: string): TableHead {
  const block = doc.blocks[table];
  const known = block === undefined ? undefined : heads.get(block);
  if (known !== undefined) return known;
  const head = tableHead(cellsOfHead(doc, table), dialect);
  if (block !== undefined) heads.set(block, head);
  return head;
}

/** A document is read in one language of steps. */
const heads = new WeakMap<TextBlock, TableHead>();

function cellsOfHead(doc: AdfText, table: number): readonly string[] {
  const row = table + 1;
  const end = doc.blocks[row]?.end ?? 0;
  const cells: string[] = [];
  for (let i = row + 1; i < doc.blocks.length && cells.length < MOST_CELLS; i += 1) {
    const block = doc.blocks[i];
    if (block === undefined || block.start > end || block.parent <= table) break;
    if (block.parent === row) cells.push(doc.text.slice(block.start, Math.min(block.end, block.start + LONGEST_NAME)));
  }
  return cells;
}

/** Cells of a head that are read, and characters of each. */
const MOST_CELLS = 40;
const LONGEST_NAME = 60;

const NUMBER = /^\s*(?:ac|sc|req|no|nr|tc)?[\s#.:_-]{0,2}\d{1,4}(?:\.\d{1,3})?[.):]?\s*$/i;
const STATUS =
  /^\s*(?:(?:done|open|pass(?:ed)?|fail(?:ed)?|ok|yes|no|y|n|x|todo|to do|in progress|must|should|could|high|medium|low|[\p{S}\p{Emoji_Presentation}✓✔✗✘]{1,3})\s*)?$/iu;

/** A number or a key of a row. */
export const isNumberCell = (text: string): boolean => NUMBER.test(text);
/** Nothing, or a word of status. */
export const isStatusCell = (text: string): boolean => STATUS.test(text);
