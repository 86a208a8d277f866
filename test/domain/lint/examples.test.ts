import { levelIn } from '../../../src/domain/lint/active-rules.ts';
import { lintStory } from '../../../src/domain/lint/lint-story.ts';
import { RULES } from '../../../src/domain/lint/rules/index.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import type { IssueKind } from '../../../src/shared/issue.ts';
import { DEFAULT_LINT } from '../../../src/shared/lint-config.ts';
import { NEUTRAL_PROFILE } from '../../../src/shared/settings.ts';
import { createBacklogIndex } from '../../../src/domain/backlog/backlog-index.ts';
import type { Neighbors } from '../../../src/domain/backlog/neighbors.ts';
import type { RuleExample } from '../../../src/domain/lint/rule.ts';
import type { IssueKey } from '../../../src/shared/ids.ts';
import { snapshotOf } from '../snapshot-of.ts';

/** Examples are of the first kind that their rule reads. */
const kindFor = (id: string): { readonly kind?: IssueKind } => {
  const kind = RULES.find((rule) => rule.id === id)?.kinds[0];
  return kind === undefined ? {} : { kind };
};

function neighborsOf(rule: string, beside: readonly string[]): Neighbors {
  const others = beside.map((summary, i) => ({
    key: `PERM-${i + 1}` as IssueKey,
    summary,
    model: readStory(snapshotOf({ summary, ...kindFor(rule) })),
  }));
  const key = 'PERM-142' as IssueKey;
  const index = createBacklogIndex(others);
  return { key, links: [], findSimilar: (model) => index.findSimilar(model, key) };
}

/** A rule that is off by default shows its examples in the strict preset. */
const isOff = (id: string): boolean => RULES.some((rule) => rule.id === id && levelIn(rule, DEFAULT_LINT.preset) === 'off');

/** With everything required, and only the findings that keep an item from being good: a fault in one rule's example must not be another rule's. */
const findingsOf = (rule: string, { beside, ...example }: RuleExample): readonly string[] =>
  lintStory(
    readStory(snapshotOf({ ...example, ...kindFor(rule) })),
    {
      profile: { ...NEUTRAL_PROFILE, requireTemplate: true, requireEstimate: isOff(rule) },
      lint: { ...DEFAULT_LINT, preset: isOff(rule) ? 'strict' : DEFAULT_LINT.preset },
    },
    beside === undefined ? {} : { neighbors: neighborsOf(rule, beside) },
  )
    .findings.filter((finding) => finding.rule === rule || finding.severity !== 'hint')
    .map((finding) => finding.rule);

/** Rules that follow from the team's habits alone have nothing to show in one text; their own tests do. */
const examplesOf = (side: 'bad' | 'good') =>
  RULES.flatMap(({ id, examples }) => examples[side].map((example) => [id, example.summary, example] as const));

test.each(examplesOf('bad'))('%s finds: %s', (id, _, example) => {
  expect(findingsOf(id, example)).toContain(id);
});
test.each(examplesOf('good'))('%s is silent: %s', (id, _, example) => {
  expect(findingsOf(id, example)).not.toContain(id);
});

/** Absence of a part is one rule's matter and seen by others in the same text; every other bad example trips its rule alone. */
const ALONE = RULES.filter(({ id }) => !isOff(id) && !['story-format', 'placeholder', 'story-no-benefit'].includes(id));
test.each(ALONE.flatMap((rule) => rule.examples.bad.map((example) => [rule.id, example.summary, example] as const)))(
  '%s alone: %s',
  (id, _, example) => {
    expect(new Set(findingsOf(id, example))).toEqual(new Set([id]));
  },
);

/** Items without criteria, and items with criteria of which none is a scenario. */
const MODELS = RULES.flatMap(({ examples }) => [...examples.bad, ...examples.good]).map((example) => readStory(snapshotOf(example)));
test.each(RULES.flatMap((rule) => (rule.reads === undefined ? [] : [[rule.id, rule.reads, rule] as const])))(
  '%s says nothing where there are no %s',
  (_, reads, rule) => {
    const without = MODELS.filter(
      ({ acceptanceCriteria, scenarios }) => (reads === 'criteria' ? acceptanceCriteria.criteria : scenarios).length === 0,
    );
    const options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
    const context = { profile: { ...NEUTRAL_PROFILE, requireTemplate: true }, words: DEFAULT_LINT.words, options, neighbors: null };
    expect(without.length).toBeGreaterThan(20);
    expect(without.flatMap((model) => [...rule.check(model, context)])).toEqual([]);
  },
);
