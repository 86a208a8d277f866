import { createBacklogIndex } from '../../src/domain/backlog/backlog-index.ts';
import type { Neighbors } from '../../src/domain/backlog/neighbors.ts';
import { lintStory, type LintSurroundings } from '../../src/domain/lint/lint-story.ts';
import { readStory, type StoryModel } from '../../src/domain/story/story-model.ts';
import type { Finding } from '../../src/shared/finding.ts';
import type { IssueKey } from '../../src/shared/ids.ts';
import type { TeamNorms } from '../../src/shared/settings.ts';
import { ITEM_KEY, settingsFor, snapshotOf } from './judge.ts';

/** A story in which nothing is found, with its parts as they stand in it. */
export interface CleanStory {
  readonly text: string;
  readonly role: string;
  readonly means: string;
  readonly ends: string;
  readonly model: StoryModel;
}

/** One way to spoil a clean story, and the rules of which one must see it. */
export interface Operator {
  readonly name: string;
  readonly rules: readonly string[];
  /** `null` where the story does not lend itself to it. `other`: another clean story. */
  readonly apply: (story: CleanStory, other: CleanStory) => string | null;
  readonly surroundings?: (story: CleanStory) => LintSurroundings;
}

/** Words that no tester can measure; a story that holds one is not clean. */
const VAGUE_ADVERBS = [
  'quickly',
  'easily',
  'efficiently',
  'seamlessly',
  'intuitively',
  'appropriately',
  'smoothly',
  'as needed',
  'if possible',
  'etc.',
  'and so on',
  'in a timely manner',
];
const VAGUE_ADJECTIVES = [
  'user-friendly',
  'intuitive',
  'easy',
  'simple',
  'flexible',
  'efficient',
  'robust',
  'seamless',
  'modern',
  'convenient',
  'appropriate',
  'adequate',
];

const full = (role: string, means: string, ends: string): string => `As ${role}, I want ${means} so that ${ends}.`;
const bare = (text: string): string => text.replace(/[\s.,;:!]+$/, '');

/** The template with which a changed marker disagrees. */
const NORMS: TeamNorms = {
  template: { role: 'as a', means: 'i want to', ends: 'so that' },
  roles: [],
  criteriaFormat: null,
  largestUsual: null,
};

const noLinks: Neighbors = { key: ITEM_KEY, links: [], findSimilar: null };
const beside = ({ model }: CleanStory): LintSurroundings => {
  const index = createBacklogIndex([{ key: 'ACC-2' as IssueKey, summary: model.summary, model }]);
  return { neighbors: { ...noLinks, findSimilar: (asked) => index.findSimilar(asked, ITEM_KEY) } };
};

export const OPERATORS: readonly Operator[] = [
  { name: 'drop the role', rules: ['story-format'], apply: ({ means, ends }) => `I want ${means} so that ${ends}.` },
  { name: 'drop the goal', rules: ['story-format'], apply: ({ role, ends }) => `As ${role}, so that ${ends}.` },
  { name: 'drop the benefit', rules: ['story-no-benefit'], apply: ({ role, means }) => `As ${role}, I want ${bare(means)}.` },
  {
    name: 'add a note in brackets',
    rules: ['minimal-extra-text'],
    apply: ({ role, means, ends }) => full(role, `${bare(means)} (see the notes of the last workshop)`, bare(ends)),
  },
  { name: 'add a second sentence', rules: ['minimal-extra-text'], apply: ({ text }) => `${bare(text)}. The old page had a green border.` },
  {
    name: 'join two goals with “and”',
    rules: ['multiple-actions', 'conjunction-in-goal'],
    apply: ({ role, means, ends }, other) =>
      /^to /i.test(means) && /^to /i.test(other.means) ? full(role, `${bare(means)} and ${bare(other.means)}`, bare(ends)) : null,
  },
  ...VAGUE_ADVERBS.map(
    (word): Operator => ({
      name: `insert “${word}”`,
      rules: ['vague-term'],
      apply: ({ role, means, ends }) => full(role, `${bare(means)} ${word}`, bare(ends)),
    }),
  ),
  ...VAGUE_ADJECTIVES.map(
    (word): Operator => ({
      name: `insert “${word}”`,
      rules: ['vague-term'],
      apply: ({ role, means, ends }) => full(role, `${bare(means)} in a ${word} way`.replace(/ a (?=[aeiou](?!se))/, ' an '), bare(ends)),
    }),
  ),
  { name: 'insert TBD', rules: ['placeholder'], apply: ({ role, means, ends }) => full(role, `${bare(means)} TBD`, bare(ends)) },
  {
    name: 'swap the marker',
    rules: ['template-drift'],
    apply: ({ role, means, ends }) => (/^to /i.test(means) ? `As ${role}, I would like ${means} so that ${ends}.` : null),
  },
  {
    name: 'duplicate in capitals and with wider spaces',
    rules: ['duplicate-story'],
    apply: ({ text }) => text.toUpperCase().replaceAll(' ', '  '),
    surroundings: beside,
  },
  {
    name: 'append an issue key',
    rules: ['dependency-language'],
    apply: ({ role, means, ends }) => full(role, `${bare(means)} after ABC-123 is done`, bare(ends)),
    surroundings: () => ({ neighbors: noLinks }),
  },
];

/** Edits that change nothing that a rule may see. */
export const NEUTRAL: readonly { readonly name: string; readonly apply: (text: string) => string }[] = [
  { name: 'trailing space', apply: (text) => `${text} ` },
  { name: 'typographic quotes', apply: (text) => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”') },
  { name: 'no full stop', apply: (text) => text.replace(/\.$/, '') },
];

function findingsIn(text: string, surroundings: LintSurroundings = {}): readonly Finding[] {
  const { profile, lint } = settingsFor('strict');
  return lintStory(
    readStory(snapshotOf({ summary: text, typeName: 'Story' })),
    { profile: { ...profile, norms: NORMS }, lint },
    surroundings,
  ).findings;
}

const WRONG = new Set(['error', 'warning']);

/** Whole stories in the usual words in which nothing but hints is found. */
export function cleanStories(lines: readonly string[]): readonly CleanStory[] {
  return lines.flatMap((text) => {
    const [, role = '', means = '', ends = ''] = /^As (an? [^,]+), I want (.+?),? so that (.+?)\.?$/i.exec(text) ?? [];
    if (ends === '' || findingsIn(text).some(({ severity, rule }) => WRONG.has(severity) || rule === 'conjunction-in-goal')) return [];
    return [{ text, role, means, ends, model: readStory(snapshotOf({ summary: text, typeName: 'Story' })) }];
  });
}

/** How many of the spoiled stories one of the operator's rules speaks of. */
export function recallOfOperator(
  { rules, apply, surroundings }: Operator,
  stories: readonly CleanStory[],
): { readonly found: number; readonly of: number; readonly missed: readonly string[] } {
  const missed: string[] = [];
  let of = 0;
  for (const [i, story] of stories.entries()) {
    const other = stories[(i * 7 + 3) % stories.length] ?? story;
    const text = other === story ? null : apply(story, other);
    if (text === null) continue;
    of += 1;
    if (!findingsIn(text, surroundings?.(story)).some(({ rule }) => rules.includes(rule))) missed.push(text);
  }
  return { found: of - missed.length, of, missed };
}

/** How many findings a neutral edit adds over all stories. */
export function addedByNeutral(apply: (text: string) => string, stories: readonly CleanStory[]): number {
  const counted = (text: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { rule } of findingsIn(text)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  return stories.reduce((sum, { text }) => {
    const before = counted(text);
    return sum + [...counted(apply(text))].reduce((added, [rule, count]) => added + Math.max(0, count - (before.get(rule) ?? 0)), 0);
  }, 0);
}
