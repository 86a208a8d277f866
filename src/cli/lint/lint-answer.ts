import type { IssueAnalysis } from '../../shared/analysis.ts';
import type { TextSlice } from '../../shared/story.ts';
import type { LintItem } from './lint-line.ts';

/** One answer of `lint`. Offsets point into the text as it was given. */
export function lintAnswer(item: LintItem, analysis: IssueAnalysis) {
  const slice = (part: TextSlice | null) =>
    part === null ? null : { text: part.text, field: part.field, start: item.toSource(part.field, part.start), end: endOf(item, part) };
  const { invest } = analysis;
  const assessed = (letter: keyof typeof invest) => (analysis.isStory ? invest[letter] : null);
  return {
    id: item.id,
    isStory: analysis.isStory,
    language: analysis.language,
    story: {
      role: slice(analysis.story?.role ?? null),
      means: slice(analysis.story?.means ?? null),
      ends: slice(analysis.story?.ends ?? null),
    },
    acceptanceCriteria: {
      format: analysis.acceptanceCriteria.format,
      criteria: analysis.acceptanceCriteria.criteria.map(({ text, kind, testable }) => ({ text, kind, testable })),
    },
    findings: analysis.findings.map(({ rule, severity, span, message, suggestions }) => ({
      rule,
      severity,
      field: span?.field ?? null,
      start: span === null ? null : item.toSource(span.field, span.start),
      end: span === null ? null : endOf(item, span),
      message,
      suggestions,
    })),
    invest: {
      independent: assessed('I'),
      negotiable: assessed('N'),
      valuable: assessed('V'),
      estimable: assessed('E'),
      small: assessed('S'),
      testable: assessed('T'),
    },
  };
}

export type LintAnswer = ReturnType<typeof lintAnswer>;

/** The end of a span is just behind its last character: marks of the source behind that character stay outside. */
const endOf = (
  item: LintItem,
  span: { readonly field: 'summary' | 'description' | 'criteria'; readonly start: number; readonly end: number },
): number => (span.end > span.start ? item.toSource(span.field, span.end - 1) + 1 : item.toSource(span.field, span.end));
