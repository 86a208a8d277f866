import type { CriteriaItem } from './criteria-item.ts';
import { isNumberCell, isStatusCell } from './criteria-row.ts';
import type { SectionLine } from './section-line.ts';

/** A row of a table in Markdown or wiki text: it stands between strokes. */
export function isTableRow(row: string): boolean {
  const cells = row.trim();
  return cells.length > 1 && cells.startsWith('|') && cells.endsWith('|');
}

/** One criterion for each row of a table that is written with strokes; heads and rulers are none. */
export function tableRows(value: string, line: SectionLine): readonly CriteriaItem[] {
  const all = value.split('\n');
  const items: CriteriaItem[] = [];
  let at = line.start;
  all.forEach((row, i) => {
    const isHead = row.includes('||') || isRulerRow(all[i + 1] ?? '');
    const cells = isHead || isRulerRow(row) ? null : wordsOfRow(row);
    if (cells !== null)
      items.push({
        start: at + cells.start,
        end: at + cells.end,
        shape: 'item',
        nested: false,
        withdrawn: line.block.withdrawn,
        block: line.index,
        code: false,
      });
    at += row.length + 1;
  });
  return items;
}

const isRulerRow = (row: string): boolean => /^[\s|:=-]{3,}$/.test(row) && row.includes('-');

/** From the first cell of words to the last: a number before them and a status behind them are left out. */
function wordsOfRow(row: string): { readonly start: number; readonly end: number } | null {
  const cells: { readonly start: number; readonly end: number }[] = [];
  let start = row.indexOf('|') + 1;
  for (let end = row.indexOf('|', start); end >= 0; end = row.indexOf('|', start)) {
    const cell = row.slice(start, end);
    const from = start + cell.length - cell.trimStart().length;
    cells.push({ start: from, end: Math.max(from, start + cell.trimEnd().length) });
    start = end + 1;
  }
  const text = (cell: { readonly start: number; readonly end: number } | undefined): string =>
    cell === undefined ? '' : row.slice(cell.start, Math.min(cell.end, cell.start + 40));
  while (cells.length > 1 && isNumberCell(text(cells[0]))) cells.shift();
  while (cells.length > 1 && isStatusCell(text(cells.at(-1)))) cells.pop();
  const [first, last] = [cells[0], cells.at(-1)];
  return first === undefined || last === undefined || last.end <= first.start ? null : { start: first.start, end: last.end };
}
