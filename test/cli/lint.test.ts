import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { UsageError } from '../../src/cli/command.ts';
import { readGate } from '../../src/cli/lint/lint-gate.ts';
import { parseConfig } from '../../src/cli/lint/read-config.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = join(__dirname, '..', '..');
const FOLDER = temporaryFolder('lint');

function lint(args: readonly string[], input = '') {
  const main = join(ROOT, 'src/cli/main.ts');
  const result = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [main, 'lint', ...args], { cwd: FOLDER, input, encoding: 'utf8' });
  // Killed or never started: that is no answer of the command, and its own words tell why.
  if (result.status === null)
    throw new Error(`lint did not end by itself (${result.signal ?? result.error?.message ?? ''}): ${result.stderr}`);
  return { code: result.status, out: result.stdout, err: result.stderr };
}

interface Answer {
  readonly id: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');
const answersOf = (out: string): readonly Answer[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer); // prettier-ignore
const saved = (name: string, text: string): string => {
  const file = join(FOLDER, name);
  writeFileSync(file, text);
  return file;
};

const RENEW = 'As a resident, I want to renew my permit so that I can park.';
const story = (id: string, summary: string, more: object = {}) => ({ id, type: 'Story', summary, ...more });
const TWICE = lines(story('A-1', RENEW), story('A-2', `${RENEW.toUpperCase()} `));

function duplicatesIn({ out, err }: { readonly out: string; readonly err: string }): readonly (readonly [string, boolean])[] {
  expect(err).toBe('');
  return answersOf(out).map(({ id, findings }) => [id, findings.some(({ rule }) => rule === 'duplicate-story')]);
}

test('a file does not tell what is finished, so no item is large beside its neighbors', () => {
  const others = Array.from({ length: 30 }, (_, i) => story(`A-${i}`, `${RENEW} ${i}`, { points: 2 }));
  const { out, err } = lint(['-'], lines(...others, story('A-99', 'As a clerk, I want a list of streets', { points: 40 })));
  expect(err).toBe('');
  const large = answersOf(out).find(({ id }) => id === 'A-99');
  expect(large).toBeDefined();
  expect(large?.findings.some(({ rule }) => rule === 'too-big')).toBe(false);
});

test('the lines of one project are one backlog', () => {
  const input = lines(story('A-1', RENEW, { project: 'A' }), story('A-2', RENEW, { project: 'A' }), story('B-1', RENEW, { project: 'B' }));
  expect(duplicatesIn(lint(['-'], input))).toEqual([
    ['A-1', true],
    ['A-2', true],
    ['B-1', false],
  ]);
});

test('duplicates that are linked are known', () => {
  const input = lines(story('A-1', RENEW, { links: ['A-2'] }), story('A-2', RENEW, { links: [{ key: 'A-1', phrase: 'duplicates' }] }));
  expect(duplicatesIn(lint(['-'], input))).toEqual([
    ['A-1', false],
    ['A-2', false],
  ]);
});

test('findings are advice unless asked to fail the run', () => {
  expect(lint([], TWICE).code).toBe(0);
  const failing = lint(['--fail-on', 'error'], TWICE);
  expect([failing.code, failing.err]).toEqual([1, expect.stringContaining('Findings that fail the run: ')]);
  expect(answersOf(failing.out)).toHaveLength(2);
  expect(lint(['--max-warnings=9'], TWICE).code).toBe(1);
});

test('warnings are counted against what is allowed', () => {
  const config = saved(
    'warn.json',
    JSON.stringify({ rules: { 'duplicate-story': { level: 'warning' }, 'ac-missing': { level: 'hint' } } }),
  );
  const input = TWICE.replaceAll('}', ',"description":"Nothing more to say about it."}');
  expect(lint(['--config', config, '--max-warnings', '0'], input).code).toBe(1);
  expect(lint(['--config', config, '--max-warnings', '50'], input)).toMatchObject({ code: 0, err: '' });
});

test('csv: quoted as RFC 4180 asks, and no cell is a formula', () => {
  const { out } = lint(['--format', 'csv'], lines(story('=cmd|x', RENEW), story('A "2"', RENEW)));
  const [head, ...rows] = Papa.parse<string[]>(out.trim()).data;
  expect(head).toEqual(['id', 'rule', 'severity', 'field', 'start', 'end', 'message', 'suggestion']);
  expect(out).toContain('\r\n');
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(["'=cmd|x", 'A "2"']));
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
});

test('sarif: a log with rules, levels, the line of the input and the place in the text', () => {
  const file = saved('my stories.jsonl', lines(story('A-1', 'As a clerk, I want to renew and cancel permits so that I can help.')));
  const log = JSON.parse(lint([file, '--format', 'sarif']).out) as {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Record<string, unknown>[];
    }[];
  };
  const [run] = log.runs;
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  const twice = run?.results.find((result) => result['ruleId'] === 'multiple-actions');
  expect(twice).toMatchObject({
    locations: [
      { physicalLocation: { artifactLocation: { uri: expect.stringContaining('my%20stories.jsonl') }, region: { startLine: 1 } } },
    ],
    relatedLocations: [{ physicalLocation: { region: { charOffset: 22, charLength: 16 } } }],
  });
  for (const result of run?.results ?? []) {
    expect(run?.tool.driver.rules[Number(result['ruleIndex'])]?.id).toBe(result['ruleId']);
    expect(['error', 'warning', 'note']).toContain(result['level']);
  }
});

test('a config beside the input holds; --preset wins over its preset', () => {
  saved('plumbline.json', JSON.stringify({ rules: { 'duplicate-story': { level: 'off' } } }));
  const file = saved('two.jsonl', TWICE);
  expect(duplicatesIn(lint([file])).some(([, found]) => found)).toBe(false);
  expect(lint([file, '--preset', 'loud']).err).toContain('Unknown preset loud: use recommended, strict, kanban.');
  writeFileSync(join(FOLDER, 'plumbline.json'), '{}');
  expect(duplicatesIn(lint([file, '--preset=strict'])).every(([, found]) => found)).toBe(true);
});

test.each([
  ['{', 'is not JSON'],
  ['{"rule":{}}', 'rule: is not a setting. Known are preset, rules, types, words'],
  ['{"rules":{"vague-terms":{"level":"off"}}}', 'rules.vague-terms: there is no such rule; did you mean vague-term?'],
  ['{"rules":{"vague-term":{"level":"loud"}}}', 'rules.vague-term.level: '],
  ['{"rules":{"vague-term":{"severity":"off"}}}', 'rules.vague-term.severity: is not a setting of a rule. Known are level, options'],
  [
    '{"types":{"Bug":{"duplicate-story":{"options":{"most":3}}}}}',
    'types.Bug.duplicate-story.options.most: duplicate-story has no options',
  ],
])('the config %s is refused with the way out', (text, message) => {
  expect(() => parseConfig('team.json', text)).toThrow(UsageError);
  expect(() => parseConfig('team.json', text)).toThrow(`team.json: ${message}`);
});

test.each([
  [['--strict'], 'Unknown option --strict: lint takes --format, --config, --preset, --max-warnings, --fail-on.'],
  [['--config', 'nowhere.json'], 'nowhere.json: cannot be read.'],
])('%j is refused', (args, message) => {
  const { code, err } = lint(args, TWICE);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('limits that are none are refused', () => {
  expect(() => readGate({ '--max-warnings': 'many' })).toThrow('--max-warnings takes a whole number from 0, not many.');
  expect(() => readGate({ '--fail-on': 'info' })).toThrow('--fail-on takes error, warning, hint, not info.');
  expect(() => readArguments(['lint', 'a.jsonl', 'b.jsonl'])).toThrow('One file at a time: b.jsonl is too much.');
});

test('bad lines do not keep the good ones from being answered, in every format', () => {
  const input = `{oops\n${lines(story('A-1', RENEW))}\n`;
  for (const format of ['csv', 'sarif']) {
    const { code, err, out } = lint(['--format', format], input);
    expect([format, code]).toEqual([format, 2]);
    expect(err).toContain('standard input:1: is not JSON');
    expect(out).toContain('A-1');
  }
});
