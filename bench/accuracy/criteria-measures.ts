import type { IssueAnalysis } from '../../src/shared/analysis.ts';
import type { Criterion } from '../../src/shared/story.ts';
import { judge, speaks } from './judge.ts';
import type { LabelledCriterion, LabelledRow, Labels } from './labels.ts';
import type { Measure } from './measure.ts';
import type { Verdict } from './tally.ts';

type Label = LabelledRow['labels'];
type Verdicts = Measure['verdicts'];

const judged = ({ text, story_title: title }: LabelledRow): IssueAnalysis => judge({ summary: title ?? 'Title', description: text });

function flag(name: keyof Label, value: 0 | 1, ...rules: readonly string[]): Verdicts {
  return function* verdicts({ criteria }) {
    for (const row of criteria) {
      const label = row.labels[name];
      if (label === 0 || label === 1) yield { text: row.text, found: speaks(judged(row), rules), wanted: label === value };
    }
  };
}

/** A right answer counts as found; precision and recall are then both the share of right answers. */
function rightAnswers(
  pick: (labels: Labels) => readonly LabelledRow[],
  isRight: (analysis: IssueAnalysis, label: Label) => boolean,
): Verdicts {
  return function* verdicts(labels) {
    for (const row of pick(labels)) yield { text: row.text, found: isRight(judged(row), row.labels), wanted: true };
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

function* untestable({ criteria }: Labels): Iterable<Verdict> {
  for (const row of criteria) {
    const analysis = judged(row);
    const spans = analysis.findings.flatMap(({ rule, span }) =>
      span !== null && ['ac-untestable', 'ac-not-criterion'].includes(rule) ? [span] : [],
    );
    for (const wanted of row.labels.criteria ?? []) {
      const found = counterpart(wanted, analysis.acceptanceCriteria.criteria);
      if (found === undefined || (wanted.testable !== 0 && wanted.testable !== 1)) continue;
      const { slice, testable } = found;
      const marked = spans.some(({ field, start, end }) => field === slice.field && start < slice.end && end > slice.start);
      yield { text: wanted.text, found: marked || testable === false, wanted: wanted.testable === 0 };
    }
  }
}

/** Where some negative path is expected and none is there. */
function* noNegativePath({ criteria }: Labels): Iterable<Verdict> {
  for (const row of criteria) {
    const { negative_path_expected: expected, negative_path_present: present } = row.labels;
    if (expected !== 0 && expected !== 1) continue;
    yield { text: row.text, found: speaks(judged(row), ['ac-no-negative-path']), wanted: expected === 1 && present === 0 };
  }
}

const isForm = ({ acceptanceCriteria: { format } }: IssueAnalysis, label: Label): boolean => format === label.format;

function isNumber({ acceptanceCriteria: { criteria } }: IssueAnalysis, { criteria: wanted = [] }: Label): boolean {
  return criteria.length === wanted.length || criteria.filter(isWritten).length === wanted.filter(isWritten).length;
}

const ofEnglish = ({ criteria }: Labels): readonly LabelledRow[] => criteria;
const ofForeign = ({ foreignCriteria }: Labels): readonly LabelledRow[] => foreignCriteria;

/** Questions about criteria that the labels can answer. */
export const CRITERIA_MEASURES: readonly Measure[] = [
  { name: 'form of the criteria', rules: ['ac-missing'], verdicts: rightAnswers(ofEnglish, isForm) },
  { name: 'number of criteria', rules: ['ac-missing'], verdicts: rightAnswers(ofEnglish, isNumber) },
  { name: 'form of the criteria, other languages', rules: ['ac-missing'], verdicts: rightAnswers(ofForeign, isForm) },
  { name: 'number of criteria, other languages', rules: ['ac-missing'], verdicts: rightAnswers(ofForeign, isNumber) },
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
