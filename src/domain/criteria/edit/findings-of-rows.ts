import type { Finding } from '../../../shared/finding.ts';
import { plainToDoc } from '../../text/adf/plain-to-doc.ts';
import type { CriteriaText } from './criteria-of-item.ts';
import { contentKey, type CriterionRow } from './criterion-row.ts';
import { type CriteriaSource, placeRows } from './placed-rows.ts';

/** What was found in criteria, by what it speaks about. */
export interface FindingsOfRows {
  /** By id of the row whose words it quotes. */
  readonly byRow: Readonly<Record<string, readonly Finding[]>>;
  /** About the criteria as a whole, for example that one is missing. */
  readonly whole: readonly Finding[];
}

/** Rules about criteria as a whole; findings of other rules without a row speak about the story. */
const ABOUT_CRITERIA = /^(?:ac|gwt)-/;

/**
 * Sorts findings to the rows of the criteria that they speak about.
 * @param value The text that was judged, with exactly these rows in it.
 */
export function findingsOfRows(
  findings: readonly Finding[],
  value: CriteriaText,
  rows: readonly CriterionRow[],
  { source, language }: { readonly source: CriteriaSource; readonly language: string },
): FindingsOfRows {
  const doc = typeof value === 'string' ? plainToDoc(value) : value;
  const placed = doc === null ? [] : placeRows(doc, source, language).rows;
  const free = [...rows];
  const places = placed.flatMap(({ key, span }) => {
    const at = free.findIndex((row) => contentKey(row) === key);
    const [row] = at < 0 ? [] : free.splice(at, 1);
    return row === undefined ? [] : [{ id: row.id, span }];
  });
  const byRow: Record<string, Finding[]> = {};
  const whole: Finding[] = [];
  for (const finding of findings) {
    const { span } = finding;
    const place =
      span === null || span.field !== source ? undefined : places.find((one) => span.start < one.span.end && span.end > one.span.start);
    if (place !== undefined) (byRow[place.id] ??= []).push(finding);
    else if (ABOUT_CRITERIA.test(finding.rule)) whole.push(finding);
  }
  return { byRow, whole };
}
