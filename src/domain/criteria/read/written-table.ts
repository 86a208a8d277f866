import type { CriteriaItem } from './criteria-item.ts';
import { isNumberCell, isStatusCell } from './criteria-row.ts';
import type { SectionLine } from './section-line.ts';
import { tableHead, type TableHead } from './table-head.ts';

/** A row of a table in Markdown or wiki text: it stands between strokes. */
export function isTableRow(row: string): boolean {
  const cells = row.trim();
  return cells.length > 1 && cells.startsWith('|') && cells.endsWith('|');
}

/** One criterion for each row of a table that is written with strokes; heads and rulers are none. `dialect`: of the language of steps. */
export function tableRows(value: string, line: SectionLine, dialect: string): readonly CriteriaItem[] {
  const all = value.split('\n');
  const items: CriteriaItem[] = [];
  const head = writtenHead(all, dialect);
  let at = line.start;
  all.forEach((row, i) => {
    const isHead = row.includes('||') || isRulerRow(all[i + 1] ?? '');
    const cells = isHead || isRulerRow(row) ? null : wordsOfRow(row, head);
    if (cells !== null)
      items.push({
        start: at + cells.start,
        end: at + cells.end,
        shape: head?.steps === true ? 'scenario' : 'item',
        nested: false,
        withdrawn: line.block.withdrawn,
        block: line.index,
        code: false,
        tabled: head?.steps === true,
      });
    at += row.length + 1;
  });
  return items;
}

/** The head of a table with strokes, where it names steps or criteria. */
export function writtenHead(rows: readonly string[], dialect: string): TableHead | null {
  const first = rows[0]?.trim() ?? '';
  if (!first.startsWith('||') && !isRulerRow(rows[1] ?? '')) return null;
  const names = first.split(first.startsWith('||') ? '||' : '|').slice(1, -1);
  const head = tableHead(names, dialect);
  return head.steps || head.criteria ? head : null;
}

const isRulerRow = (row: string): boolean => row.includes('-') && /^[\s|:=-]{3,}$/.test(row);

interface Cell {
  readonly start: number;
  readonly end: number;
}

function cellsOf(row: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = row.indexOf('|') + 1;
  for (let end = row.indexOf('|', start); end >= 0; end = row.indexOf('|', start)) {
    const cell = row.slice(start, end);
    const from = start + cell.length - cell.trimStart().length;
    cells.push({ start: from, end: Math.max(from, start + cell.trimEnd().length) });
    start = end + 1;
  }
  return cells;
}

/** From the first cell of words to the last: a number before them and a status behind them are left out. */
function wordsOfRow(row: string, head: TableHead | null): Cell | null {
  const all = cellsOf(row);
  const cells = head === null || all.length <= head.from ? [...all] : all.slice(head.from, head.to + 1);
  const text = (cell: Cell | undefined): string => (cell === undefined ? '' : row.slice(cell.start, Math.min(cell.end, cell.start + 40)));
  while (cells.length > 1 && isNumberCell(text(cells[0]))) cells.shift();
  while (cells.length > 1 && isStatusCell(text(cells.at(-1)))) cells.pop();
  const [first, last] = [cells[0], cells.at(-1)];
  return first === undefined || last === undefined || last.end <= first.start ? null : { start: first.start, end: last.end };
}
