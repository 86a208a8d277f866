import type { Criterion } from '../../../../src/shared/story.ts';
import type { NumberedFinding } from './mark-index.ts';

/** @returns whether a finding speaks about this criterion's own words. */
export function isAbout(criterion: Criterion, { finding: { span } }: NumberedFinding): boolean {
  return span !== null && span.field === criterion.slice.field && span.start < criterion.slice.end && span.end > criterion.slice.start;
}
