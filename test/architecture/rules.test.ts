import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/domain/lint/rules/index.ts';

const ROOT = join(__dirname, '..', '..');
const idsIn = (folder: string, ending: string, skip: readonly string[] = []): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending) && !skip.includes(name))
    .map((name) => name.slice(0, -ending.length))
    .sort();

/** Codes are stored on work items: what stands here is never changed and never used again. A new rule adds a line. */
const CODES: Readonly<Record<string, string>> = {
  'story-format': 's01',
  'story-no-benefit': 's02',
  'multiple-actions': 's06',
  'vague-term': 's11',
  placeholder: 's14',
  'ac-missing': 'a01',
  'ac-empty-template': 'a02',
  'ac-untestable': 'a04',
  'bug-report': 'b01',
};

test('rule, page, test and registry name the same rules', () => {
  const rules = idsIn('src/domain/lint/rules', '.ts', ['index.ts']);
  expect(RULES.map(({ id }) => id).sort()).toEqual(rules);
  expect(idsIn('docs/rules', '.md', ['README.md'])).toEqual(rules);
  expect(idsIn('test/domain/lint/rules', '.test.ts')).toEqual(rules);
});

test('codes are as they were', () => {
  expect(Object.fromEntries(RULES.map(({ id, code }) => [id, code]))).toEqual(CODES);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what, why, and shows it', () => {
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.rationale.length).toBeGreaterThan(60);
    expect(rule.examples.bad.length).toBeGreaterThan(1);
    expect(rule.examples.good.length).toBeGreaterThan(0);
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
