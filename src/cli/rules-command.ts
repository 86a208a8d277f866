import { RULES } from '../domain/lint/rules/index.ts';

/** `rules`: every rule, one a line. */
export function rulesText(pretty: boolean): string {
  const rows = RULES.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    letter: rule.letter,
    criterion: rule.criterion,
    summary: rule.summary,
    page: `docs/rules/${rule.id}.md`,
  }));
  return rows
    .map(
      (row) =>
        `${pretty ? `${row.id.padEnd(20)} ${row.severity.padEnd(8)} ${row.letter}  ${row.criterion.padEnd(16)} ${row.page}  ${row.summary}` : JSON.stringify(row)}\n`,
    )
    .join('');
}
