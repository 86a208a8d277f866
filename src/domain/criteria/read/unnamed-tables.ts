import { headOfTable } from './criteria-row.ts';
import type { DocOutline } from './doc-outline.ts';
import type { SectionLine } from './section-line.ts';
import { isTableRow, writtenHead } from './written-table.ts';

/**
 * Lines of the tables whose head names Given, When, Then, or criteria: they need no heading above them.
 * @param dialect Gherkin's code of the language of steps.
 */
export function unnamedTables(outline: DocOutline, dialect: string): readonly SectionLine[] {
  const { doc, places } = outline;
  const lines: SectionLine[] = [];
  let table = -1;
  let taken = false;
  doc.blocks.forEach((block, index) => {
    if (!block.leaf || block.end === block.start || block.withdrawn) return;
    const around = places[index]?.table ?? -1;
    if (around >= 0) {
      if (around !== table) {
        const head = headOfTable(outline, around, dialect);
        taken = head.steps || head.criteria;
      }
      table = around;
      if (taken) lines.push({ block, index, start: block.start, end: block.end });
    } else if (doc.text.charAt(block.start) === '|' && block.type === 'paragraph' && (places[index]?.quote ?? -1) < 0) {
      const rows = doc.text.slice(block.start, block.end).split('\n');
      if (rows.length > 1 && rows.every(isTableRow) && writtenHead(rows, dialect) !== null)
        lines.push({ block, index, start: block.start, end: block.end });
    }
  });
  return lines;
}
