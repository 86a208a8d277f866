import type { QualityItem } from '../../shared/backlog-quality.ts';
import type { Severity } from '../../shared/finding.ts';
import { csvLine } from '../text/csv-line.ts';

/** Every finding of a backlog as a table, one a line, in the order of the backlog. @param words column titles, and names of the weights. */
export function qualityCsv(
  items: readonly QualityItem[],
  words: { readonly columns: readonly string[]; readonly severity: (severity: Severity) => string },
): string {
  const rows = items.flatMap(({ snapshot: { key, summary }, place, sprint, findings }) =>
    findings.map(({ severity, message, suggestions }) => [
      key,
      summary,
      place,
      sprint ?? '',
      words.severity(severity).toLowerCase(),
      message,
      suggestions[0] ?? '',
    ]),
  );
  return [words.columns, ...rows].map(csvLine).join('');
}
