import type { IssueAnalysis } from '../../src/shared/analysis.ts';
import { judge, speaks } from './judge.ts';
import { type LabelFile, type LabelledRow, readLabels } from './labels.ts';
import type { Measure } from './measure.ts';
import type { Verdict } from './tally.ts';

type Labels = LabelledRow['labels'];
type Ask = (analysis: IssueAnalysis) => boolean;
/** `null`: this row says nothing about the question. */
type Label = (labels: Labels) => boolean | null;

const ENGLISH: readonly LabelFile[] = ['gold_stories', 'gold_jira_titles'];
const ALL: readonly LabelFile[] = [...ENGLISH, 'gold_multilingual'];

const is =
  (name: keyof Labels, value: 0 | 1): Label =>
  (labels) => {
    const label = labels[name];
    return label === 0 || label === 1 ? label === value : null;
  };
const asks =
  (...rules: readonly string[]): Ask =>
  (analysis) =>
    speaks(analysis, rules);

function* overRows(files: readonly LabelFile[], ask: Ask, label: Label): Iterable<Verdict> {
  for (const file of files)
    for (const { text, labels } of readLabels(file)) {
      const wanted = label(labels);
      if (wanted !== null) yield { found: ask(judge({ summary: text })), wanted };
    }
}

function measure(name: string, rules: readonly string[], files: readonly LabelFile[], ask: Ask, label: Label): Measure {
  return { name, rules, verdicts: () => overRows(files, ask, label) };
}

const part = (name: 'role' | 'means' | 'ends', words: string, rule: string, files: readonly LabelFile[], where: string): Measure =>
  measure(`${words} found, ${where}`, [rule], files, ({ story }) => (story?.[name] ?? null) !== null, is(name, 1));

/** Rows that are no stories have no goal to be atomic or not. */
const atomicKind =
  (...kinds: readonly string[]): Label =>
  ({ atomic, atomic_kind: kind = null }) => {
    if (atomic === 1) return false;
    return atomic === 0 && (kind === null || kinds.includes(kind)) ? true : null;
  };

/** Questions about stories that the labels can answer. */
export const STORY_MEASURES: readonly Measure[] = [
  part('role', 'role', 'story-format', ENGLISH, 'English'),
  part('means', 'goal', 'story-format', ENGLISH, 'English'),
  part('ends', 'benefit', 'story-no-benefit', ENGLISH, 'English'),
  part('role', 'role', 'story-format', ['gold_multilingual'], 'other languages'),
  part('means', 'goal', 'story-format', ['gold_multilingual'], 'other languages'),
  part('ends', 'benefit', 'story-no-benefit', ['gold_multilingual'], 'other languages'),
  measure('what is a story', ['story-format'], ['gold_jira_titles'], ({ isStory }) => isStory, is('is_user_story', 1)),
  measure('no benefit', ['story-no-benefit'], ['gold_stories'], asks('story-no-benefit'), is('ends', 0)),
  measure('several actions (verbs, clauses)', ['multiple-actions'], ALL, asks('multiple-actions'), atomicKind('verbs', 'clauses')),
  measure(
    'several actions or objects',
    ['multiple-actions', 'conjunction-in-goal'],
    ALL,
    asks('multiple-actions', 'conjunction-in-goal'),
    is('atomic', 0),
  ),
  measure(
    'text beyond the story',
    ['minimal-extra-text'],
    ['gold_stories'],
    asks('minimal-extra-text', 'repeated-marker'),
    is('minimal', 0),
  ),
  measure('a solution in the goal', ['solution-in-goal'], ['gold_stories'], asks('solution-in-goal'), is('problem_oriented', 0)),
  measure('not a full sentence', ['story-fragment'], ['gold_stories'], asks('story-fragment'), is('full_sentence', 0)),
  measure(
    'vague words in the goal',
    ['vague-term'],
    ['gold_stories'],
    (a) => speaks(a, ['vague-term'], 'warning'),
    ({ vague_means: v }) => (v === undefined ? null : v.length > 0),
  ),
  measure(
    'a goal that cannot be tested',
    ['untestable-verb', 'vague-term', 'weak-verb'],
    ['gold_stories'],
    asks('untestable-verb', 'vague-term', 'weak-verb'),
    is('testable', 0),
  ),
  measure('a goal as wide as an epic', ['weak-verb'], ['gold_stories'], asks('weak-verb'), is('coarse_grained', 1)),
];
