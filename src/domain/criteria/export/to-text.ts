import { oneLine } from '../edit/example-text.ts';
import type { CriterionRow } from '../edit/criterion-row.ts';
import { linesOf } from '../edit/render-row.ts';

/** Criteria as plain text: each with its id, the steps of an example below its title. */
export function toPlainText(rows: readonly CriterionRow[], language: string): string {
  return rows
    .map((row) => {
      const [head = '', ...rest] = linesOf(row, language).map(oneLine);
      return [`${row.id} ${head}`, ...rest.map((line) => `    ${line}`)].map((line) => `${line}\n`).join('');
    })
    .join('');
}
