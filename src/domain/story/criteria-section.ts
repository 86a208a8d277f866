import type { AdfText, TextBlock } from '../text/adf-text.ts';
import { fold } from '../text/fold.ts';
import { criteriaNameLength, isOtherSection } from './criteria-names.ts';

/** One line of a criteria section: a leaf block, or what is left of the line that named the section. */
export interface SectionLine {
  readonly block: TextBlock;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A section of acceptance criteria in a document. */
export interface CriteriaSection {
  /** The name of the section. */
  readonly title: { readonly start: number; readonly end: number };
  readonly lines: readonly SectionLine[];
}

/**
 * Finds the sections that are named as acceptance criteria: a heading, a bold line, a line of its own,
 * the title of a panel or an expand, or the head of a table column.
 * A section ends at the next heading of the same or a higher level, at the next bold line, or with its container.
 */
export function findCriteriaSections(doc: AdfText): readonly CriteriaSection[] {
  const sections: CriteriaSection[] = [];
  let done = -1;
  doc.blocks.forEach((block, index) => {
    if (index <= done || !block.leaf || block.type === 'codeBlock' || block.type === 'taskItem' || block.withdrawn) return;
    const named = nameIn(doc, block, index);
    if (named === 0) return;
    const table = enclosing(doc, index, 'tableRow');
    const lines = table >= 0 ? columnLines(doc, index) : linesAfter(doc, block, index);
    const rest = { block, index, start: block.start + named, end: block.end };
    const filled = doc.text.slice(rest.start, rest.end).trim() === '' ? lines : [rest, ...lines];
    sections.push({ title: { start: block.start, end: block.start + named }, lines: filled });
    done = Math.max(index, lines.at(-1)?.index ?? index);
  });
  return sections;
}

/** Length of the section name at the start of a leaf; 0 when this leaf names no section. */
function nameIn(doc: AdfText, block: TextBlock, index: number): number {
  const folded = fold(doc.text.slice(block.start, Math.min(block.end, block.start + 200)));
  const length = criteriaNameLength(folded);
  if (length === 0) return 0;
  const marked = block.type === 'heading' || block.type === 'expandTitle' || block.strong || block.end - block.start === length;
  return enclosing(doc, index, 'listItem') >= 0 && !marked ? 0 : length;
}

function linesAfter(doc: AdfText, title: TextBlock, index: number): readonly SectionLine[] {
  const limit = containerEnd(doc, title, index);
  const lines: SectionLine[] = [];
  for (let i = index + 1; i < doc.blocks.length; i += 1) {
    const block = doc.blocks[i];
    if (block === undefined || block.start >= limit) break;
    if (!block.leaf || block.end === block.start) continue;
    if (endsSection(doc, title, block)) break;
    lines.push({ block, index: i, start: block.start, end: block.end });
  }
  return lines;
}

/** A title inside a panel or an expand names that container; when it is alone in there, the section follows it. */
function containerEnd(doc: AdfText, title: TextBlock, index: number): number {
  for (let i = title.parent; i >= 0; i = doc.blocks[i]?.parent ?? -1) {
    const around = doc.blocks[i];
    if (around === undefined) break;
    const names = ['panel', 'expand', 'nestedExpand', 'layoutColumn', 'tableCell', 'tableHeader'].includes(around.type);
    if (names && doc.text.slice(title.end, around.end).trim() !== '') return around.end;
  }
  return index >= 0 ? doc.text.length + 1 : 0;
}

function endsSection(doc: AdfText, title: TextBlock, block: TextBlock): boolean {
  if (block.type === 'heading') {
    if (title.level === null || (block.level ?? 1) <= title.level) return true;
    return isOtherSection(fold(doc.text.slice(block.start, block.end)));
  }
  if (block.type !== 'paragraph') return false;
  const label = fold(doc.text.slice(block.start, Math.min(block.end, block.start + 80)));
  const short = block.end - block.start <= 60;
  if (short && (block.strong || label.trimEnd().endsWith(':')) && isOtherSection(label)) return true;
  return block.strong && short && title.level === null && !startsStep(label);
}

function startsStep(label: string): boolean {
  return /^\s*(?:scenario|given|when|then|background|feature|example)/.test(label);
}

/** Cells of the column that the header cell names. */
function columnLines(doc: AdfText, index: number): readonly SectionLine[] {
  const row = enclosing(doc, index, 'tableRow');
  const table = enclosing(doc, index, 'table');
  const cell = Math.max(enclosing(doc, index, 'tableHeader'), enclosing(doc, index, 'tableCell'));
  const column = columnOf(doc, row, index);
  const rowEnd = doc.blocks[row]?.end ?? 0;
  const sideways = doc.blocks[cell]?.type === 'tableHeader' && column === 0 && nextCellIsPlain(doc, row, cell);
  return doc.blocks.flatMap((block, i) => {
    if (!block.leaf || block.end === block.start || i <= index) return [];
    const inRow = enclosing(doc, i, 'tableRow');
    if (inRow < 0 || doc.blocks[inRow]?.parent !== table) return [];
    if (sideways ? inRow !== row : block.start < rowEnd || columnOf(doc, inRow, i) !== column) return [];
    return [{ block, index: i, start: block.start, end: block.end }];
  });
}

function nextCellIsPlain(doc: AdfText, row: number, cell: number): boolean {
  const next = doc.blocks.find((b, i) => i > cell && b.parent === row);
  return next?.type === 'tableCell';
}

function columnOf(doc: AdfText, row: number, index: number): number {
  let cell = index;
  while (cell >= 0 && doc.blocks[cell]?.parent !== row) cell = doc.blocks[cell]?.parent ?? -1;
  let column = 0;
  for (let i = row + 1; i < cell; i += 1) column += doc.blocks[i]?.parent === row ? 1 : 0;
  return column;
}

/** Index of the nearest block of `type` around block `index`; -1 when there is none. */
export function enclosing(doc: AdfText, index: number, type: string): number {
  for (let i = doc.blocks[index]?.parent ?? -1; i >= 0; i = doc.blocks[i]?.parent ?? -1) {
    if (doc.blocks[i]?.type === type) return i;
  }
  return -1;
}
