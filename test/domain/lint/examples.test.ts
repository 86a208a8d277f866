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

/** With everything required, and only the findings that keep an item from being good: a fault in one rule's example must not be another rule's. */
const findingsOf = (rule: string, { beside, ...example }: RuleExample): readonly string[] =>
  lintStory(
    readStory(snapshotOf({ ...example, ...kindFor(rule) })),
    { profile: { ...NEUTRAL_PROFILE, requireTemplate: true }, lint: DEFAULT_LINT },
    beside === undefined ? {} : { neighbors: neighborsOf(rule, beside) },
  )
    .findings.filter((finding) => finding.rule === rule || finding.severity !== 'hint')
    .map((finding) => finding.rule);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('examples of %s', (id, rule) => {
  test.each(rule.examples.bad.map((example) => [example.summary, example] as const))('found: %s', (_, example) => {
    expect(findingsOf(id, example)).toContain(id);
  });
  test.each(rule.examples.good.map((example) => [example.summary, example] as const))('fine: %s', (_, example) => {
    expect(findingsOf(id, example)).not.toContain(id);
  });
});

/** Absence of a part is one rule's matter and seen by others in the same text; every other bad example trips its rule alone. */
const ALONE = RULES.filter(({ id }) => !['story-format', 'placeholder', 'story-no-benefit'].includes(id));
test.each(ALONE.flatMap((rule) => rule.examples.bad.map((example) => [rule.id, example.summary, example] as const)))(
  '%s alone: %s',
  (id, _, example) => {
    expect(new Set(findingsOf(id, example))).toEqual(new Set([id]));
  },
);
