import type { AdfDoc } from '../../../shared/adf.ts';
import type { IssueSnapshot } from '../../../shared/issue.ts';
import { parseAcceptanceCriteria } from '../read/parse-acceptance-criteria.ts';
import { adfToText } from '../../text/adf/adf-to-text.ts';
import { plainText } from '../../text/adf/item-texts.ts';
import type { CriterionRow } from './criterion-row.ts';
import type { CriteriaSource } from './placed-rows.ts';
import { writeCriteria } from './write-criteria.ts';
import { writeCriteriaText } from './write-criteria-text.ts';

/** A text that holds criteria. */
export type CriteriaText = AdfDoc | string | null;

/**
 * Where the criteria of an item are edited: in the field that the project has for them, unless it is empty
 * and the description already holds some.
 */
export function criteriaSource(snapshot: Pick<IssueSnapshot, 'description' | 'criteria'>, language: string): CriteriaSource {
  const { description, criteria } = snapshot;
  if (criteria === undefined) return 'description';
  if (plainText(criteria).trim() !== '') return 'criteria';
  const isInText = description !== null && description !== undefined;
  return isInText && parseAcceptanceCriteria(adfToText(description), null, language).place !== null ? 'description' : 'criteria';
}

/** The text with these criteria, in the form in which it was; everything else in it stays. A field that holds nothing any more is empty. */
export function textWithCriteria(
  value: CriteriaText,
  rows: readonly CriterionRow[],
  options: { readonly source: CriteriaSource; readonly language: string; readonly heading: string },
): CriteriaText {
  if (typeof value === 'string') return writeCriteriaText(value, rows, options.language);
  if (value === null && rows.length === 0) return null;
  const doc = writeCriteria(value, rows, options);
  return options.source === 'criteria' && rows.length === 0 && plainText(doc).trim() === '' ? null : doc;
}
