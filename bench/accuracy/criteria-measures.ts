import type { IssueAnalysis } from '../../src/shared/analysis.ts';
import type { Criterion } from '../../src/shared/story.ts';
import { judge, speaks } from './judge.ts';
import { type LabelledCriterion, type LabelledRow, readLabels } from './labels.ts';
import type { Measure } from './measure.ts';
import type { Verdict } from './tally.ts';

type Labels = LabelledRow['labels'];

const rows = (): readonly LabelledRow[] => [...readLabels('gold_ac'), ...readLabels('gold_ac_nc')];
const judged = ({ text, story_title: title }: LabelledRow): IssueAnalysis => judge({ summary: title ?? 'Title', description: text });

function flag(name: keyof Labels, value: 0 | 1, ...rules: readonly string[]): () => Iterable<Verdict> {
  return function* verdicts() {
    for (const row of rows()) {
      const label = row.labels[name];
      if (label === 0 || label === 1) yield { found: speaks(judged(row), rules), wanted: label === value };
    }
  };
}

/** A right answer counts as found; precision and recall are then both the share of right answers. */
function rightAnswers(isRight: (analysis: IssueAnalysis, labels: Labels) => boolean): () => Iterable<Verdict> {
  return function* verdicts() {
    for (const row of rows()) yield { found: isRight(judged(row), row.labels), wanted: true };
  };
}

const isWritten = ({ kind }: { readonly kind: string }): boolean => kind === 'behaviour' || kind === 'task';
const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 60);

/** The criterion of the same words, or of the same place where both lists are as long. */
function counterpart(wanted: LabelledCriterion, found: readonly Criterion[]): Criterion | undefined {
  return found.find(({ text }) => squeeze(text) === squeeze(wanted.text));
}

function* untestable(): Iterable<Verdict> {
  for (const row of rows()) {
    const analysis = judged(row);
    const spans = analysis.findings.flatMap(({ rule, span }) =>
      span !== null && ['ac-untestable', 'ac-not-criterion'].includes(rule) ? [span] : [],
    );
    for (const wanted of row.labels.criteria ?? []) {
      const found = counterpart(wanted, analysis.acceptanceCriteria.criteria);
      if (found === undefined || (wanted.testable !== 0 && wanted.testable !== 1)) continue;
      const { slice, testable } = found;
      const marked = spans.some(({ field, start, end }) => field === slice.field && start < slice.end && end > slice.start);
      yield { found: marked || testable === false, wanted: wanted.testable === 0 };
    }
  }
}

/** Where some negative path is expected and none is there. */
function* noNegativePath(): Iterable<Verdict> {
  for (const row of rows()) {
    const { negative_path_expected: expected, negative_path_present: present } = row.labels;
    if (expected !== 0 && expected !== 1) continue;
    yield { found: speaks(judged(row), ['ac-no-negative-path']), wanted: expected === 1 && present === 0 };
  }
}

/** Questions about criteria that the labels can answer. */
export const CRITERIA_MEASURES: readonly Measure[] = [
  {
    name: 'form of the criteria',
    rules: ['ac-missing'],
    verdicts: rightAnswers(({ acceptanceCriteria: { format } }, labels) => format === labels.format),
  },
  {
    name: 'number of criteria',
    rules: ['ac-missing'],
    verdicts: rightAnswers(({ acceptanceCriteria: { criteria } }, { criteria: wanted = [] }) => {
      return criteria.length === wanted.length || criteria.filter(isWritten).length === wanted.filter(isWritten).length;
    }),
  },
  { name: 'criteria that cannot be checked', rules: ['ac-untestable', 'ac-not-criterion'], verdicts: untestable },
  { name: 'no negative path', rules: ['ac-no-negative-path'], verdicts: noNegativePath },
  {
    name: 'technical detail in criteria',
    rules: ['gwt-technical', 'gwt-ui-scripting'],
    verdicts: flag('implementation_detail', 1, 'gwt-technical', 'gwt-ui-scripting'),
  },
  { name: 'Given missing', rules: ['gwt-missing-given'], verdicts: flag('missing_given', 1, 'gwt-missing-given') },
  { name: 'When missing', rules: ['gwt-missing-when'], verdicts: flag('missing_when', 1, 'gwt-missing-when') },
  { name: 'Then missing', rules: ['gwt-missing-then'], verdicts: flag('missing_then', 1, 'gwt-missing-then') },
  { name: 'When after Then', rules: ['gwt-multiple-when'], verdicts: flag('multi_when_then', 1, 'gwt-multiple-when') },
];
