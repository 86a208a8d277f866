import { constraintText, type CriterionRow } from '../edit/criterion-row.ts';
import { oneLine, stepLines } from '../edit/example-text.ts';

/** Criteria to tick off. Examples keep their steps below them. */
export interface Checklist {
  readonly title: string;
  readonly rows: readonly CriterionRow[];
  /** Gherkin's code of the language of the steps. */
  readonly language: string;
}

/** As Markdown: "- [ ] AC1 …", steps as points below. */
export function toMarkdownChecklist(list: Checklist): string {
  return render(list, '- [ ] ', '  - ', `## ${escaped(oneLine(list.title))}\n\n`, escaped);
}

/** As plain text, for a mail or a test tool. */
export function toPlainChecklist(list: Checklist): string {
  return render(list, '[ ] ', '      ', `${oneLine(list.title)}\n\n`, (text) => text);
}

function render({ rows, language }: Checklist, box: string, point: string, head: string, write: (text: string) => string): string {
  const lines = rows.map((row) => {
    const steps = row.kind === 'example' ? stepLines(row, language) : [];
    const below = steps.map((line) => `${point}${write(line)}\n`).join('');
    return `${box}${row.id} ${write(headOf(row))}\n${below}`;
  });
  return head + lines.join('');
}

function headOf(row: CriterionRow): string {
  if (row.kind === 'constraint') return oneLine(constraintText(row.constraint, row.text));
  if (row.kind === 'rule') return oneLine(row.text);
  return oneLine(row.name.trim() === '' ? (row.outcome[0] ?? row.when[0] ?? '') : row.name);
}

/** Marks that Markdown would swallow. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
