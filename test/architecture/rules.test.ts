import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/domain/lint/rules/index.ts';

const ROOT = join(__dirname, '..', '..');
const idsIn = (folder: string, ending: string, skip: readonly string[] = []): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending) && !skip.includes(name))
    .map((name) => name.slice(0, -ending.length))
    .sort();

/**
 * Codes are stored on work items: what stands here is never changed and never used again, not even after its rule is gone.
 * A new rule adds a line.
 */
const CODES: Readonly<Record<string, string>> = {
  'story-format': 's01',
  'story-no-benefit': 's02',
  'story-weak-benefit': 's03',
  'story-generic-role': 's04',
  'story-system-role': 's05',
  'multiple-actions': 's06',
  'conjunction-in-goal': 's07',
  'minimal-extra-text': 's08',
  'repeated-marker': 's09',
  'solution-in-goal': 's10',
  'vague-term': 's11',
  'universal-term': 's12',
  'weak-verb': 's13',
  placeholder: 's14',
  'untestable-verb': 's15',
  'dependency-language': 's16',
  'duplicate-story': 's17',
  'template-drift': 's18',
  'story-fragment': 's19',
  'pronoun-reference': 's20',
  'passive-no-actor': 's21',
  'too-big': 's22',
  'no-estimate': 's23',
  'negated-goal': 's24',
  'epic-outcome': 'e01',
  'bug-report': 'b01',
  'ac-missing': 'a01',
  'ac-empty-template': 'a02',
  'ac-not-criterion': 'a03',
  'ac-untestable': 'a04',
  'ac-no-negative-path': 'a05',
  'ac-too-many': 'a06',
  'ac-too-few': 'a07',
  'ac-duplicate': 'a08',
  'ac-two-sources': 'a09',
  'gwt-missing-given': 'g01',
  'gwt-missing-when': 'g02',
  'gwt-missing-then': 'g03',
  'gwt-multiple-when': 'g04',
  'gwt-action-in-then': 'g05',
  'gwt-assertion-in-when': 'g06',
  'gwt-ui-scripting': 'g07',
  'gwt-technical': 'g08',
  'gwt-too-long': 'g09',
  'gwt-incidental-detail': 'g10',
  'gwt-vague-step': 'g11',
};

/** They compare an item with what the team usually does. */
const FROM_HABITS: ReadonlySet<string> = new Set(['story-generic-role', 'template-drift', 'no-estimate']);

test('rule, page, test and registry name the same rules', () => {
  const rules = idsIn('src/domain/lint/rules', '.ts', ['index.ts']);
  expect(RULES.map(({ id }) => id).sort()).toEqual(rules);
  expect(idsIn('docs/rules', '.md', ['README.md'])).toEqual(rules);
  expect(idsIn('test/domain/lint/rules', '.test.ts')).toEqual(rules);
});

test('codes are as they were, and each stands for one rule', () => {
  expect(RULES.map(({ id, code }) => [id, code])).toEqual(RULES.map(({ id }) => [id, CODES[id]]));
  expect(new Set(Object.values(CODES)).size).toBe(Object.keys(CODES).length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what, why, and shows it', () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.rationale.length).toBeGreaterThan(60);
    // What follows from the team's habits alone cannot be shown in one text; its page says so.
    if (!FROM_HABITS.has(id)) expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length + rule.examples.bad.length).toBeGreaterThan(0);
  });

  test('has a whole version, from 1, that an ignored finding can name', () => {
    expect(Number.isInteger(rule.version)).toBe(true);
    expect(rule.version).toBeGreaterThanOrEqual(1);
  });

  test('its page has the generated head and words on its limits', () => {
    const page = readFileSync(join(ROOT, 'docs', 'rules', `${id}.md`), 'utf8');
    expect(page).toContain(`# ${id}\n`);
    expect(page).toContain(rule.rationale);
    const limits = page.split('## Limits')[1] ?? '';
    expect(limits.trim().length).toBeGreaterThan(40);
    expect(limits).not.toContain('Write here');
  });

  test('it imports no other rule', () => {
    const source = readFileSync(join(ROOT, 'src', 'domain', 'lint', 'rules', `${id}.ts`), 'utf8');
    expect([...source.matchAll(/from '(\.\/[^']+)'/g)].map(([, path]) => path)).toEqual([]);
  });
});

test('the catalogue is where the README points', () => {
  expect(existsSync(join(ROOT, 'docs', 'rules', 'README.md'))).toBe(true);
});
