import type { AdfNode } from '../../../shared/adf.ts';
import { constraintText, type RowContent } from './criterion-row.ts';
import { toSentence } from './convert-criterion.ts';
import { keywordFor, stepLines } from './example-text.ts';

const text = (value: string): readonly AdfNode[] => (value === '' ? [] : [{ type: 'text', text: value }]);

/** What a rule or constraint says; an example as its sentence where `sentence` allows, else `null`. */
export function sentenceOf(row: RowContent, dialect: string): string | null {
  if (row.kind === 'rule') return row.text.trim();
  if (row.kind === 'constraint') return constraintText(row.constraint, row.text);
  return row.name.trim() === '' ? toSentence(row, dialect) : null;
}

/** Lines of an example as Gherkin; one line for the others. */
export function linesOf(row: RowContent, dialect: string): readonly string[] {
  if (row.kind !== 'example') return [sentenceOf(row, dialect) ?? ''];
  const name = row.name.replace(/\s+/g, ' ').trim();
  return [...(name === '' ? [] : [`${keywordFor('scenario', dialect)}: ${name}`]), ...stepLines(row, dialect)];
}

/** Gherkin for a code block: a header always, so that the next scenario ends this one. */
export function gherkinOf(row: RowContent, dialect: string, indent = ''): string {
  const [head = '', ...steps] =
    row.kind === 'example' && row.name.trim() === ''
      ? [`${keywordFor('scenario', dialect)}:`, ...linesOf(row, dialect)]
      : linesOf(row, dialect);
  return [`${indent}${head}`, ...steps.map((line) => `${indent}  ${line}`)].join('\n');
}

export function codeBlock(code: string, attrs: AdfNode['attrs'] = { language: 'gherkin' }): AdfNode {
  return { type: 'codeBlock', attrs, content: text(code) };
}

/** A row as the content of a block of its own: a paragraph, or a Gherkin code block. */
export function blockOf(row: RowContent, dialect: string, inline = false): AdfNode {
  const sentence = row.kind === 'example' && !inline ? null : sentenceOf(row, dialect);
  return sentence === null ? codeBlock(gherkinOf(row, dialect)) : { type: 'paragraph', content: text(sentence) };
}

/** A row as a child of a list, a task list or a table; in a table like the row `model`, its words in the cell that `cell` names. */
export function childOf(
  parent: string,
  row: RowContent & { readonly id?: string },
  dialect: string,
  { inline, model, cell }: { readonly inline: boolean; readonly model: AdfNode | null; readonly cell: number },
): AdfNode {
  if (parent === 'taskList')
    return {
      type: 'taskItem',
      attrs: { localId: row.id ?? 'new', state: 'TODO' },
      content: inlineLines(linesOf(row, dialect)),
    };
  if (parent === 'table') {
    const cells = (model?.content ?? []).map(
      (one, i): AdfNode => ({
        ...one,
        content: [i === cell ? blockOf(row, dialect, inline) : { type: 'paragraph', content: [] }],
      }),
    );
    return { type: 'tableRow', content: cells };
  }
  return { type: 'listItem', content: [blockOf(row, dialect, inline)] };
}

/** Lines with breaks between them. */
export function inlineLines(lines: readonly string[]): readonly AdfNode[] {
  return lines.flatMap((line, i) => [...(i > 0 ? [{ type: 'hardBreak' }] : []), ...text(line)]);
}

/** Rows as blocks below each other: sentences as one list, examples as code blocks. */
export function blocksOf(rows: readonly RowContent[], dialect: string): readonly AdfNode[] {
  const blocks: AdfNode[] = [];
  let points: AdfNode[] = [];
  const flush = (): void => {
    if (points.length > 0) blocks.push({ type: 'bulletList', content: points });
    points = [];
  };
  for (const row of rows) {
    if (row.kind === 'example') {
      flush();
      blocks.push(codeBlock(gherkinOf(row, dialect)));
    } else points.push({ type: 'listItem', content: [blockOf(row, dialect)] });
  }
  flush();
  return blocks;
}
