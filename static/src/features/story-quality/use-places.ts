import { useMemo } from 'react';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { Criterion } from '../../../../src/shared/story.ts';
import { isAbout } from './is-about.ts';
import { type ListedCriteria, listedCriteria } from './listed-criteria.ts';
import { type MarkIndex, marksInDocument, type NumberedFinding } from './mark-index.ts';

/** Where things stand in one document of an item. */
export interface DocumentPlaces {
  readonly doc: AdfDoc;
  readonly marks: MarkIndex;
  readonly listed: ListedCriteria;
}

/** The documents of an item; `null` for one that is absent, or plain text. */
export type Places = Readonly<Record<'description' | 'criteria', DocumentPlaces | null>>;

/** Reads where findings and criteria stand in the texts of an item, once for all that show them. */
export function usePlaces(
  { description, criteria: field }: IssueSnapshot,
  findings: readonly NumberedFinding[],
  criteria: readonly Criterion[],
): Places {
  return useMemo(
    () => ({
      description: placesIn(description, 'description', findings, criteria),
      criteria: placesIn(field, 'criteria', findings, criteria),
    }),
    [description, field, findings, criteria],
  );
}

/** Whether one of the findings is in a stretch of the text. */
const overlaps =
  (findings: readonly NumberedFinding[]) =>
  (start: number, end: number): boolean =>
    findings.some(({ finding: { span } }) => span !== null && span.start < end && span.end > start);

function placesIn(
  doc: AdfDoc | string | null | undefined,
  field: keyof Places,
  findings: readonly NumberedFinding[],
  criteria: readonly Criterion[],
): DocumentPlaces | null {
  if (typeof doc !== 'object' || doc === null) return null;
  const text = adfToText(doc);
  const own = criteria.filter(({ slice }) => slice.field === field);
  const slices = own.map(({ slice }) => slice);
  const inField = findings.filter((item) => item.finding.span?.field === field);
  const aside = inField.filter((item) => !criteria.some((criterion) => isAbout(criterion, item)));
  return { doc, marks: marksInDocument(text, findings, field), listed: listedCriteria(text, slices, overlaps(aside), overlaps(inField)) };
}
