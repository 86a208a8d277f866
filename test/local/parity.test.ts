import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_SWITCHES } from '../../local/jira/switches.ts';

/** The lines of local/PARITY.md: each says how the host stands to a real site, and names what can be checked. */
const KINDS = ['same code', 'documented', 'recorded', 'assumed'];
const text = readFileSync('local/PARITY.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| behavior |'))
  .map((line) => line.slice(2, -2).split(' | '));

test('each line has a behavior, a kind, and a source or what breaks', () => {
  expect(rows.length).toBeGreaterThan(120);
  const odd = rows.filter(([behavior = '', kind = '', proof = '', ...more]) => {
    const isWhole = behavior.length > 5 && KINDS.includes(kind) && proof.trim().length > 3 && more.length === 0;
    return !isWhole;
  });
  expect(odd).toEqual([]);
});

test('no behavior stands there twice', () => {
  const behaviors = rows.map(([behavior]) => behavior);
  expect(behaviors.filter((behavior, i) => behaviors.indexOf(behavior) !== i)).toEqual([]);
});

const isAssumed = (row: readonly string[]): boolean => row[1] === 'assumed';

test('each assumption names the switch or option that flips it, or says that there is none', () => {
  const silent = rows.filter((row) => isAssumed(row) && !/[Ss]witch `\w+`|Option `\w+`|No switch: \w/u.test(row[2] ?? ''));
  expect(silent).toEqual([]);
});

test('each assumption about the REST API names its question to a real site, or says why it is not asked', () => {
  const asked = ['Jira REST API', 'Limits of the REST API', 'JQL'];
  const silent = asked.flatMap((title) => {
    const section = text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
    const assumptions = rows.filter((row) => isAssumed(row) && section.includes(`| ${row.join(' | ')} |`));
    expect(assumptions.length).toBeGreaterThan(3);
    return assumptions.filter((row) => !/`test\/conformance\/jira\.test\.ts`, "|Not asked: /u.test(row[2] ?? ''));
  });
  expect(silent).toEqual([]);
});

const testFiles = ['test/local', 'test/conformance', 'test/entry'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
/** Every file of that name: two folders have one each. */
const sourceOf = (file: string): string =>
  testFiles
    .filter((path) => path === file || path.endsWith(`/${file}`))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

test('the tests that are named exist, under the titles that are quoted', () => {
  const wrong: string[] = [];
  for (const row of rows) {
    for (const [, file = '', quoted = ''] of row.join(' ').matchAll(/`([\w/-]+\.test\.ts)`((?:,? "[^"|]+")*)/gu)) {
      const source = sourceOf(file);
      if (source === '') wrong.push(file);
      for (const [, title = ''] of quoted.matchAll(/"([^"]+)"/gu))
        if (!title.split('…').every((part) => source.includes(part.trim()))) wrong.push(`${file}: ${title}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the switches that are named exist, and each switch has its line', () => {
  const named = rows.flatMap((row) =>
    [...row.join(' ').matchAll(/[Ss]witch(?:es)? ((?:`\w+`(?:, | and )?)+)/gu)].flatMap(
      ([, names = '']) => names.match(/\w+(?=`)/gu) ?? [],
    ),
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(DEFAULT_SWITCHES)));
});
