import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDPOINTS } from '../../scripts/check-manifest/facts/endpoints.ts';
import { findImports } from '../../scripts/check-manifest/find-imports.ts';
import { parseManifest, showPath } from '../../scripts/check-manifest/manifest-document.ts';
import { checkOwnRules } from '../../scripts/check-manifest/own-rules.ts';
import { JIRA_PATHS } from '../../src/jira/paths.ts';

const ROOT = join(__dirname, '..', '..');
const GOOD = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
const imports = new Set(['@forge/kvs']);

const check = (text: string): string[] =>
  checkOwnRules(parseManifest(text), { root: ROOT, imports }).map(({ path, message }) => `${showPath(path)}: ${message}`);

/** The good manifest with one change; fails when the change does not apply. */
function changed(from: string | RegExp, to: string): string {
  const text = GOOD.replace(from, to);
  if (text === GOOD) throw new Error(`The manifest does not contain ${String(from)}`);
  return text;
}

test('the manifest of the app has nothing to change', () => {
  expect(check(GOOD)).toEqual([]);
});

const schedule = (key: string, interval: string): string => `    - { key: ${key}, function: weekly, interval: ${interval} }\n`;
const manyEntities = Array.from(
  { length: 7 },
  (_, i) => `      - { name: more-${i}, attributes: { a: { type: string } }, indexes: [a] }\n`,
).join('');
const manyValues = Array.from({ length: 20 }, (_, i) => `        - { path: v${i}, type: number }\n`).join('');

test.each([
  [
    'a sixth schedule',
    changed('  scheduledTrigger:\n', `  scheduledTrigger:\n${schedule('a', 'day')}${schedule('b', 'day')}${schedule('c', 'day')}`),
    ['modules.scheduledTrigger[5]: an app may have 5 scheduled triggers: remove this one or let another schedule do its work.'],
  ],
  [
    'two fast schedules',
    changed('  scheduledTrigger:\n', `  scheduledTrigger:\n${schedule('a', 'fiveMinute')}${schedule('b', 'fiveMinute')}`),
    ['modules.scheduledTrigger[1]: only one scheduled trigger may have the interval fiveMinute: use hour, day or week.'],
  ],
  [
    '21 entities',
    changed('      - name: setting', `${manyEntities}      - name: setting`),
    ['app.storage.entities[20]: an app may have 20 entities: merge "person" into another one.'],
  ],
  [
    'an index over two ranges',
    changed('{ name: by-board, partition: [boardId], range: [at] }', '{ name: by-board, partition: [boardId], range: [state, at] }'),
    ['app.storage.entities[10].indexes[0]: the index "by-board" of "sprint" must have exactly one range attribute, not 2.'],
  ],
  [
    'an index over an unknown attribute',
    changed('partition: [boardId], range: [at]', 'partition: [board], range: [at]'),
    ['app.storage.entities[10].indexes[0]: the index "by-board" uses "board", which is not an attribute of "sprint".'],
  ],
  [
    'UI Kit 1',
    changed('{ key: panel-value, resource: main, resolver: { function: resolver },', '{ key: panel-value, function: resolver,'),
    [
      'modules.jira:issuePanel[0]: "panel-value" has a function instead of a resource, which is UI Kit 1 and no longer works: give it resource: and resolver: { function: … }.',
    ],
  ],
  [
    'storage without its scope',
    changed('    - storage:app\n', ''),
    ['permissions.scopes: the source imports @forge/kvs: add the scope storage:app.'],
  ],
  [
    'a misspelled event',
    changed('avi:jira-software:closed:sprint', 'avi:jira:closed:sprint'),
    [
      'modules.trigger[2].events[1]: "avi:jira:closed:sprint" is not an event that we know: correct the name, or add it to facts/events.ts with its scope.',
    ],
  ],
  [
    'a missing scope',
    changed('    - read:sprint:jira-software\n', ''),
    [
      'permissions.scopes: the scope read:sprint:jira-software is missing, which GET /rest/agile/1.0/board/{boardId}/sprint needs: add it, or stop using that.',
    ],
  ],
  [
    'an icon that is not there',
    changed('title: Story quality, icon: resource:main;icon.svg', 'title: Story quality, icon: resource:main;icons/quality.svg'),
    ['modules.jira:issuePanel[1].icon: the icon icons/quality.svg is neither in static/build nor in static/public: add the file.'],
  ],
  [
    'an icon from elsewhere',
    changed('title: Story quality, icon: resource:main;icon.svg', 'title: Story quality, icon: https://example.com/i.svg'),
    ['modules.jira:issuePanel[1].icon: "https://example.com/i.svg" is loaded from outside: use resource:<key>;<file>.'],
  ],
  [
    'a resource that is not there',
    changed('{ key: panel-quality, resource: main', '{ key: panel-quality, resource: other'),
    ['modules.jira:issuePanel[1].resource: there is no resource "other": add it under resources.'],
  ],
  [
    'one key for two modules',
    changed('{ key: link-changed,', '{ key: lifecycle,'),
    ['modules.trigger[3].key: the key "lifecycle" is already used by a module of type trigger: keys are unique over all modules.'],
  ],
  [
    'unsafe content',
    changed('permissions:\n', 'permissions:\n  content: { styles: [unsafe-inline] }\n'),
    ['permissions.content: weakens the content security policy: remove it and change the page instead.'],
  ],
  [
    'an external host',
    changed('permissions:\n', 'permissions:\n  external: { images: [{ address: "https://example.com" }] }\n'),
    ['permissions.external: lets data leave Atlassian: remove it.'],
  ],
  [
    'an old runtime',
    changed('nodejs22.x', 'nodejs20.x'),
    ['app.runtime.name: "nodejs20.x" is no longer supported for Forge apps: use nodejs22.x or newer.'],
  ],
  ['too much memory', changed('memoryMB: 512', 'memoryMB: 2048'), ['app.runtime.memoryMB: memoryMB must be from 128 to 1024.']],
  [
    'more than 20 indexed values',
    changed(/( +- \{ path: x.wsjf)/, `${manyValues}$1`),
    ['modules.jira:entityProperty[1]: "score" indexes 24 values, at most 20 are allowed.'],
  ],
  [
    'one alias for two values',
    changed('searchAlias: plumblineRice', 'searchAlias: plumblineWsjf'),
    ['modules.jira:entityProperty[1].values[1]: the search alias "plumblineWsjf" is used twice: JQL could not tell which is meant.'],
  ],
  [
    'more time for a resolver',
    changed('handler: index.resolver }', 'handler: index.resolver, timeoutSeconds: 20 }'),
    [
      'modules.function[0].timeoutSeconds: only functions of consumers and scheduled triggers may set timeoutSeconds, but a jira:issueContext uses "resolver": remove it.',
    ],
  ],
  [
    'a consumer that shares its function',
    changed('function: weekly, interval', 'function: consume, interval'),
    [
      'modules.function[5]: "consume" is used by a consumer and by a scheduledTrigger: give the consumer a function of its own.',
      'modules.function[8]: no module uses the function "weekly": remove it.',
    ],
  ],
  [
    'a function that is not there',
    changed('queue: work, function: consume', 'queue: work, function: consumer'),
    [
      'modules.consumer[0]: there is no function "consumer": add it under modules.function.',
      'modules.function[5]: no module uses the function "consume": remove it.',
    ],
  ],
] as [string, string, string[]][])('%s is reported with what to change', (_name, text, problems) => {
  expect(check(text)).toEqual(problems);
});

test('a problem is reported at its line', () => {
  const manifest = parseManifest(changed('nodejs22.x', 'nodejs20.x'));
  const [problem] = checkOwnRules(manifest, { root: ROOT, imports });
  expect(manifest.lineOf(problem?.path ?? [])).toBe(GOOD.split('\n').findIndex((line) => line.includes('nodejs22.x')) + 1);
});

test('the scopes of every path that the app calls are known', () => {
  const known = new Set(ENDPOINTS.map(({ path }) => path.replace(/\{\w+\}/g, '1')));
  const called = Object.values(JIRA_PATHS).map((path) =>
    typeof path === 'string' ? path : (path as (...ids: string[]) => string)('1', '1'),
  );
  expect(called.filter((path) => !known.has(path))).toEqual([]);
});

test('imports of the source are seen', () => {
  expect([...findImports(join(ROOT, 'src', 'adapters'))]).toEqual(expect.arrayContaining(['@forge/kvs', '@forge/api']));
});
