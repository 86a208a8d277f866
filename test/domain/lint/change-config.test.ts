import { levelWithout, ownLevel, valueFor, withLevel, withOption } from '../../../src/domain/lint/change-config.ts';
import { configDifferences, countChanges, sameConfig } from '../../../src/domain/lint/config-differences.ts';
import { defineRule } from '../../../src/domain/lint/rule.ts';
import { DEFAULT_LINT } from '../../../src/shared/lint-config.ts';

const rule = defineRule({
  id: 'long-sentence',
  code: 'z01',
  version: 1,
  severity: 'warning',
  presets: { kanban: 'off' },
  options: { most: { kind: 'number', says: 'words in a sentence', default: 30, least: 10, most: 60 } },
  letter: 'T',
  criterion: 'minimal',
  kinds: ['story'],
  summary: 'A sentence is long.',
  rationale: 'Long sentences hide wishes.',
  examples: { bad: [], good: [] },
  check: () => [],
});

test('a choice that says what the preset says is none', () => {
  const off = withLevel(DEFAULT_LINT, null, rule, 'off');
  expect(off.rules).toEqual({ 'long-sentence': { level: 'off' } });
  expect(withLevel(off, null, rule, 'warning')).toEqual(DEFAULT_LINT);
  expect(withLevel(off, null, rule, null)).toEqual(DEFAULT_LINT);
  expect(levelWithout({ ...DEFAULT_LINT, preset: 'kanban' }, null, rule)).toBe('off');
});

test('a type stands on what holds for every type, and may say the same against it', () => {
  const all = withLevel(DEFAULT_LINT, null, rule, 'off');
  const bug = withLevel(all, 'bug', rule, 'warning');
  expect(levelWithout(bug, 'bug', rule)).toBe('off');
  expect(ownLevel(bug, 'bug', rule.id)).toBe('warning');
  expect(ownLevel(bug, null, rule.id)).toBe('off');
  expect(countChanges(bug)).toBe(2);
  expect(withLevel(bug, 'bug', rule, null)).toEqual(all);
});

test('options: the default is no choice; a level and an option live side by side', () => {
  const most = withOption(withLevel(DEFAULT_LINT, null, rule, 'hint'), null, rule, 'most', 40);
  expect(most.rules).toEqual({ 'long-sentence': { level: 'hint', options: { most: 40 } } });
  expect(valueFor(most, null, rule, 'most')).toBe(40);
  expect(valueFor(most, 'bug', rule, 'most')).toBe(40);
  expect(valueFor(withOption(most, 'bug', rule, 'most', 30), 'bug', rule, 'most')).toBe(30);
  expect(withOption(most, null, rule, 'most', 30).rules).toEqual({ 'long-sentence': { level: 'hint' } });
});

test('the order of choices is no difference; what differs is told in plain words', () => {
  const a = { ...DEFAULT_LINT, rules: { x: { level: 'off' }, y: { level: 'hint' } } } as const;
  const b = { ...DEFAULT_LINT, rules: { y: { level: 'hint' }, x: { level: 'off' } } } as const;
  expect(sameConfig(a, b)).toBe(true);
  const mine = withLevel({ ...DEFAULT_LINT, preset: 'strict', words: { ...DEFAULT_LINT.words, roles: ['warden'] } }, 'bug', rule, 'off');
  expect(configDifferences(DEFAULT_LINT, mine, [rule])).toEqual([
    { kind: 'preset', theirs: { kind: 'preset', preset: 'recommended' }, mine: { kind: 'preset', preset: 'strict' } },
    {
      kind: 'rule',
      rule: 'A sentence is long.',
      type: 'bug',
      theirs: { kind: 'rule', level: null, hasOptions: false },
      mine: { kind: 'rule', level: 'off', hasOptions: false },
    },
    { kind: 'words', list: 'roles', theirs: { kind: 'words', words: [] }, mine: { kind: 'words', words: ['warden'] } },
  ]);
  expect(configDifferences(mine, mine, [rule])).toEqual([]);
});
