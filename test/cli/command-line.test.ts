import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData, testWithSharedData } from '../support/shared-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = join(__dirname, '..', '..');

function plumbline(args: readonly string[], input = '') {
  const result = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), ['src/cli/main.ts', ...args], { cwd: ROOT, input, encoding: 'utf8' });
  const answers = result.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): unknown => JSON.parse(line));
  return { code: result.status, out: result.stdout, err: result.stderr, answers };
}

const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

test('eval answers in order, and names an operation that it does not know', () => {
  const { answers, code } = plumbline(
    ['eval', '-'],
    lines(
      { id: 'a', op: 'wsjf', inputs: { ubv: 13, tc: 8, rroe: 3, size: 5 } },
      { id: 'b', op: 'no_such', inputs: {} },
      { id: 'c', op: 'wsjf', inputs: { ubv: 8, tc: 5, rroe: 3, size: null } },
      { id: 'd', op: 'wsjf', inputs: {} },
      { id: 'e', op: 'wsjf', inputs: { ubv: 8, tc: 5, rroe: 3, size: 0 } },
      { id: 'f', op: 'rice', inputs: { reach: 900, impact: 1, confidence: 80, effort: 1.6 } },
      { id: 'g', op: 'say_do', inputs: { committed: 0, completed: 5 } },
      { id: 'h', op: 'toString', inputs: {} },
    ),
  );
  expect(code).toBe(0);
  expect(answers).toEqual([
    { id: 'a', value: { cod: 24, value: 4.8 } },
    { id: 'b', error: 'unknown op' },
    { id: 'c', value: { status: 'incomplete', value: null, bounds: [0.8, 16], missing: ['size'] } },
    { id: 'd', value: { status: 'unscored', value: null } },
    { id: 'e', value: { status: 'invalid', value: null, input: 'size', reason: 'not-positive' } },
    { id: 'f', value: { value: 450 } },
    { id: 'g', value: { value: null } },
    { id: 'h', error: 'unknown op' },
  ]);
});

test('wsjf_rank orders by score, then by smaller size, and puts what has no score last', () => {
  const items = [
    { name: 'none', ubv: 8, tc: null, rroe: 1, size: 2 },
    { name: 'big', cod: 20, size: 10 },
    { name: 'small', cod: 10, size: 5 },
    { name: 'top', ubv: 8, tc: 8, rroe: 8, size: 3 },
  ];
  expect(plumbline(['eval'], lines({ id: 1, op: 'wsjf_rank', inputs: { items } })).answers).toEqual([
    { id: 1, value: { order: ['top', 'small', 'big', 'none'], values: [8, 2, 2, null] } },
  ]);
});

test('lint points into the text as it was given', () => {
  const description =
    '# Why\n\nAs a **resident**, I want to renew and cancel my permit so that I can park.\n\n## Acceptance criteria\n- The form works properly.';
  const { answers } = plumbline(['lint'], lines({ id: 'A-1', type: 'Story', summary: 'Renew', description }));
  const [answer] = answers as {
    findings: { rule: string; field: string; start: number; end: number }[];
    story: { means: { field: string; start: number; end: number; text: string } };
  }[];
  const { means } = answer?.story ?? { means: { start: 0, end: 0, text: '' } };
  expect(description.slice(means.start, means.end)).toBe(means.text);
  const wishes = answer?.findings.find((finding) => finding.rule === 'multiple-actions');
  expect(wishes?.field).toBe('description');
  expect(description.slice(wishes?.start, wishes?.end)).toBe('renew and cancel');
});

test('a bad line is named on stderr, the good ones are answered, the exit code is 2', () => {
  const file = join(temporaryFolder('lint'), 'stories.jsonl');
  writeFileSync(
    file,
    `${lines({ id: 1, summary: 'One' })}\n{oops\n${lines({ id: 3, summary: 7 })}\n${lines({ id: 4, summary: 'Four' })}\n`,
  );
  const { answers, code, err } = plumbline(['lint', file]);
  expect(answers.map((answer) => (answer as { id: number }).id)).toEqual([1, 4]);
  expect(code).toBe(2);
  expect(err).toBe(`${file}:2: is not JSON\n${file}:3: summary: Invalid type: Expected string but received 7\n`);
});

test.each([
  [
    'a Jira export',
    'Summary,Issue key,Issue Type,Custom field (Story Points)\n"As a clerk, I want to see orders",PERM-1,Story,3\n',
    ['PERM-1'],
  ],
  ['one story a line', 'As a clerk, I want to see orders\n\nAs a clerk, I want to print\n', ['1', '3']],
])('%s is read too', (_name, input, ids) => {
  expect(plumbline(['lint', '-'], input).answers.map((answer) => (answer as { id: string }).id)).toEqual(ids);
});

test.each([
  [['nonsense'], 'Unknown command nonsense.'],
  [['lint', '--format', 'xml'], 'Unknown format xml: use jsonl, pretty, csv or sarif.'],
  [['lint', 'no-such-file.jsonl'], 'no-such-file.jsonl: ENOENT'],
])('%j is refused with the way out', (args, message) => {
  const { code, err } = plumbline(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('rules lists each rule with its severity, criterion and page', () => {
  const { answers } = plumbline(['rules']);
  expect(answers.length).toBeGreaterThanOrEqual(8);
  for (const rule of answers as { page: string; severity: string; criterion: string }[]) {
    expect(readFileSync(join(ROOT, rule.page), 'utf8')).toContain('#');
    expect(['error', 'warning', 'hint']).toContain(rule.severity);
  }
});

interface Oracle {
  readonly id: string;
  readonly op: string;
  readonly inputs: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

const OPS = ['wsjf', 'wsjf_rank', 'rice', 'say_do', 'wilson'];

testWithSharedData(['oracles.json'], 'the published oracles hold', async () => {
  const { oracles } = JSON.parse(readFileSync(sharedData('oracles.json'), 'utf8')) as { oracles: Oracle[] };
  const own = oracles.filter((oracle) => OPS.includes(oracle.op));
  const { answers } = plumbline(['eval'], lines(...own.map(({ id, op, inputs }) => ({ id, op, inputs }))));
  own.forEach((oracle, index) => {
    const { value } = answers[index] as { value: Record<string, unknown> };
    for (const [key, expected] of Object.entries(oracle.expected)) {
      const actual = value[key];
      if (typeof expected === 'number')
        expect([oracle.id, key, Math.abs(Number(actual) - expected) <= oracle.tolerance + 1e-9]).toEqual([oracle.id, key, true]);
      else if (Array.isArray(expected) && typeof expected[0] === 'number')
        expect([
          oracle.id,
          (actual as number[]).every((item, at) => Math.abs(item - Number(expected[at])) <= oracle.tolerance + 1e-9),
        ]).toEqual([oracle.id, true]);
      else expect([oracle.id, key, actual]).toEqual([oracle.id, key, expected]);
    }
  });
});
