import type { IssueAnalysis } from '../../src/shared/analysis.ts';
import { judge, speaks } from './judge.ts';
import type { LabelledRow, Labels } from './labels.ts';
import type { Measure } from './measure.ts';

type Label = LabelledRow['labels'];
type Ask = (analysis: IssueAnalysis) => boolean;
/** `null`: this row says nothing about the question. */
type Want = (label: Label) => boolean | null;

type Pick = (labels: Labels) => readonly LabelledRow[];

const ofStories: Pick = ({ stories }) => stories;
const ofTitles: Pick = ({ titles }) => titles;
const ofForeign: Pick = ({ foreign }) => foreign;
const ofEnglish: Pick = ({ stories, titles }) => [...stories, ...titles];
const ofAll: Pick = ({ stories, titles, foreign }) => [...stories, ...titles, ...foreign];

const is =
  (name: keyof Label, value: 0 | 1): Want =>
  (labels) => {
    const label = labels[name];
    return label === 0 || label === 1 ? label === value : null;
  };
const asks =
  (...rules: readonly string[]): Ask =>
  (analysis) =>
    speaks(analysis, rules);

function measure(name: string, rules: readonly string[], pick: Pick, ask: Ask, want: Want): Measure {
  return {
    name,
    rules,
    *verdicts(labels) {
      for (const { text, labels: label } of pick(labels)) {
        const wanted = want(label);
        if (wanted !== null) yield { text, found: ask(judge({ summary: text })), wanted };
      }
    },
  };
}

const part = (name: 'role' | 'means' | 'ends', words: string, rule: string, pick: Pick, where: string): Measure =>
  measure(`${words} found, ${where}`, [rule], pick, ({ story }) => (story?.[name] ?? null) !== null, is(name, 1));

/** Rows that are no stories have no goal to be atomic or not. */
const atomicKind =
  (...kinds: readonly string[]): Want =>
  ({ atomic, atomic_kind: kind = null }) => {
    if (atomic === 1) return false;
    return atomic === 0 && (kind === null || kinds.includes(kind)) ? true : null;
  };

/** Questions about stories that the labels can answer. */
export const STORY_MEASURES: readonly Measure[] = [
  part('role', 'role', 'story-format', ofEnglish, 'English'),
  part('means', 'goal', 'story-format', ofEnglish, 'English'),
  part('ends', 'benefit', 'story-no-benefit', ofEnglish, 'English'),
  part('role', 'role', 'story-format', ofForeign, 'other languages'),
  part('means', 'goal', 'story-format', ofForeign, 'other languages'),
  part('ends', 'benefit', 'story-no-benefit', ofForeign, 'other languages'),
  measure('what is a story', ['story-format'], ofTitles, ({ isStory }) => isStory, is('is_user_story', 1)),
  measure('no benefit', ['story-no-benefit'], ofStories, asks('story-no-benefit'), is('ends', 0)),
  measure('several actions (verbs, clauses)', ['multiple-actions'], ofAll, asks('multiple-actions'), atomicKind('verbs', 'clauses')),
  measure(
    'several actions or objects',
    ['multiple-actions', 'conjunction-in-goal'],
    ofAll,
    asks('multiple-actions', 'conjunction-in-goal'),
    is('atomic', 0),
  ),
  measure('text beyond the story', ['minimal-extra-text'], ofStories, asks('minimal-extra-text', 'repeated-marker'), is('minimal', 0)),
  measure('a solution in the goal', ['solution-in-goal'], ofStories, asks('solution-in-goal'), is('problem_oriented', 0)),
  measure('not a full sentence', ['story-fragment'], ofStories, asks('story-fragment'), is('full_sentence', 0)),
  measure(
    'vague words in the goal',
    ['vague-term'],
    ofStories,
    (a) => speaks(a, ['vague-term'], 'warning'),
    ({ vague_means: v }) => (v === undefined ? null : v.length > 0),
  ),
  measure(
    'vague words, other languages',
    ['vague-term'],
    ofForeign,
    (a) => speaks(a, ['vague-term'], 'warning'),
    ({ vague: v }) => (v === undefined ? null : v.length > 0),
  ),
  measure(
    'a goal that cannot be tested',
    ['untestable-verb', 'vague-term', 'weak-verb'],
    ofStories,
    asks('untestable-verb', 'vague-term', 'weak-verb'),
    is('testable', 0),
  ),
  measure('a goal as wide as an epic', ['weak-verb'], ofStories, asks('weak-verb'), is('coarse_grained', 1)),
];
