import { judge } from './judge.ts';
import type { LabelledRow, Labels } from './labels.ts';

/** A careful reader has nothing to say against it. */
const isFine = ({ labels }: LabelledRow): boolean =>
  labels.role === 1 &&
  labels.means === 1 &&
  labels.ends === 1 &&
  labels.atomic === 1 &&
  labels.minimal === 1 &&
  labels.problem_oriented === 1 &&
  labels.full_sentence === 1 &&
  labels.testable === 1 &&
  labels.coarse_grained === 0 &&
  labels.vague_means?.length === 0;

export interface CleanShare {
  readonly stories: number;
  /** With a finding that must or should be fixed. */
  readonly spokenOf: number;
  readonly withErrors: number;
  readonly examples: readonly string[];
}

/** What a team that configures nothing sees on stories that are fine. */
export function cleanShare({ stories }: Labels): CleanShare {
  const fine = stories.filter(isFine);
  const seen = fine.map(({ text }) => ({
    text,
    findings: judge({ summary: text, typeName: 'Story' }, 'recommended').findings.filter(({ rule }) => rule !== 'ac-missing'),
  }));
  const spoken = seen.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));
  return {
    stories: fine.length,
    spokenOf: spoken.length,
    withErrors: seen.filter(({ findings }) => findings.some(({ severity }) => severity === 'error')).length,
    examples: spoken.map(({ text, findings }) => `${findings.map(({ rule }) => rule).join(', ')}: ${text}`),
  };
}
