import { csvLine } from '../../domain/text/csv-line.ts';
import type { LintAnswer } from './lint-answer.ts';

const COLUMNS = ['id', 'rule', 'severity', 'field', 'start', 'end', 'message', 'suggestion'] as const;

/** Findings as a table (RFC 4180), one a line. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function lintCsv(answers: readonly LintAnswer[]): string {
  const rows = answers.flatMap(({ id, findings }) =>
    findings.map((finding) => [
      id,
      finding.rule,
      finding.severity,
      finding.field,
      finding.start,
      finding.end,
      finding.message,
      finding.suggestions[0] ?? '',
    ]),
  );
  return [COLUMNS, ...rows].map(csvLine).join('');
}
