import type { DocOutline } from './doc-outline.ts';
import type { SectionLine } from './section-line.ts';

/** Cells of the column that the cell around leaf `index` names; of its row, when it heads a row. */
export function columnBelow({ doc, places }: DocOutline, index: number): readonly SectionLine[] {
  const head = places[index];
  if (head === undefined) return [];
  const rowEnd = doc.blocks[head.row]?.end ?? 0;
  const end = doc.blocks[head.table]?.end ?? 0;
  const sideways =
    doc.blocks[head.cell]?.type === 'tableHeader' && head.column === 0 && nextCellIsPlain({ doc, places }, head.row, head.cell);
  const lines: SectionLine[] = [];
  for (let i = index + 1; i < doc.blocks.length; i += 1) {
    const block = doc.blocks[i];
    const place = places[i];
    if (block === undefined || place === undefined || block.start > end) break;
    if (!block.leaf || block.end === block.start || place.table !== head.table) continue;
    const below = sideways ? place.row === head.row : block.start >= rowEnd && place.column === head.column;
    if (below) lines.push({ block, index: i, start: block.start, end: block.end });
  }
  return lines;
}

/** Offset at which the table around leaf `index` ends. */
export function tableEnd({ doc, places }: DocOutline, index: number): number {
  return doc.blocks[places[index]?.table ?? -1]?.end ?? 0;
}

/** The cell after the head holds words: the head names its row. */
function nextCellIsPlain({ doc }: Pick<DocOutline, 'doc' | 'places'>, row: number, cell: number): boolean {
  const rowEnd = doc.blocks[row]?.end ?? 0;
  for (let i = cell + 1; i < doc.blocks.length; i += 1) {
    const block = doc.blocks[i];
    if (block === undefined || block.start > rowEnd) return false;
    if (block.parent === row) return block.type === 'tableCell';
  }
  return false;
}
