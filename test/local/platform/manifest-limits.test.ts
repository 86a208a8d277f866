import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseBeyondLimits } from '../../../local/platform/manifest-limits.ts';
import { type EntityDefinition, type Manifest, type ManifestModules, readManifest } from '../../../local/platform/manifest.ts';
import { refuseLargeResources } from '../../../local/platform/resource-limits.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';

const changed = (modules: Partial<ManifestModules>): Manifest => ({ ...TEST_MANIFEST, modules: { ...TEST_MANIFEST.modules, ...modules } });
const many = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));

describe('the manifest is refused', () => {
  const schedules = (count: number, interval: 'hour' | 'fiveMinute') =>
    changed({ scheduledTrigger: many(count, (i) => ({ key: `s${i}`, function: 'hourly', interval })) });
  const entity = (change: Partial<EntityDefinition>): Manifest =>
    entities([{ name: 'e', attributes: { a: { type: 'string' } }, indexes: ['a'], ...change }]);
  const entities = (list: readonly EntityDefinition[]): Manifest => ({
    ...TEST_MANIFEST,
    app: { ...TEST_MANIFEST.app, storage: { entities: list } },
  });
  const memory = (memoryMB: number): Manifest => ({
    ...TEST_MANIFEST,
    app: { ...TEST_MANIFEST.app, runtime: { ...TEST_MANIFEST.app.runtime, memoryMB } },
  });
  const attributes = (count: number, length = 4) => ({
    attributes: Object.fromEntries(many(count, (i) => [`a${i}`.padEnd(length, 'x'), { type: 'string' as const }])),
    indexes: [],
  });
  const seconds = (key: string, timeoutSeconds: number): Manifest =>
    changed({ function: (TEST_MANIFEST.modules.function ?? []).map((f) => (f.key === key ? { ...f, timeoutSeconds } : f)) });
  const empty = { attributes: {}, indexes: [] };
  const resources = (count: number): Manifest => ({ ...TEST_MANIFEST, resources: many(count, (i) => ({ key: `r${i}`, path: 'p' })) });
  const pages = (count: number): Manifest => ({
    ...TEST_MANIFEST,
    resources: [{ key: 'r', path: 'p', entry: Object.fromEntries(many(count, (i) => [`page${i}`, `${i}.html`])) }],
  });
  const modules = (count: number): Manifest =>
    changed({ 'jira:issuePanel': many(count, (i) => ({ key: `p${i}`, resource: 'main', title: 't' })) });

  test.each<[line: string, fits: Manifest, breaks: Manifest]>([
    ['more than 5 scheduled triggers', schedules(5, 'hour'), schedules(6, 'hour')],
    ['more than one scheduled trigger runs every five minutes', schedules(1, 'fiveMinute'), schedules(2, 'fiveMinute')],
    ['memoryMB must be from 128 to 1024', memory(1024), memory(1025)],
    ['memoryMB must be from 128 to 1024', memory(128), memory(127)],
    [
      'more than 20 entities',
      entities(many(20, (i) => ({ name: `e${i}`, ...empty }))),
      entities(many(21, (i) => ({ name: `e${i}`, ...empty }))),
    ],
    ['more than 7 indexes', entity({ indexes: many(7, () => 'a') }), entity({ indexes: many(8, () => 'a') })],
    ['more than 50 attributes', entity(attributes(50)), entity(attributes(51))],
    ['a name of more than 30 characters', entity(attributes(1, 30)), entity(attributes(1, 31))],
    [
      'not exactly one range attribute',
      entity({ indexes: [{ name: 'i', range: ['a'] }] }),
      entity({ indexes: [{ name: 'i', range: ['a', 'b'] }] }),
    ],
    ['at most 900 seconds', seconds('consume', 900), seconds('consume', 901)],
    ['only consumers and schedules', seconds('hourly', 300), seconds('resolver', 20)],
    ['more than 50 resources', resources(50), resources(51)],
    ['more than 50 entries', pages(50), pages(51)],
    ['more than 150 modules', modules(143), modules(144)],
  ])('%s', (line, fits, breaks) => {
    expect(() => refuseBeyondLimits(fits)).not.toThrow();
    expect(() => refuseBeyondLimits(breaks)).toThrow(line);
  });
});

test.each(['webtrigger', 'action', 'preUninstall', 'jira:jqlFunction', 'sql', 'llm'])('the module %s is refused by name', (type) => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-manifest-'));
  const file = join(folder, 'manifest.yml');
  writeFileSync(file, `modules:\n  ${type}: [{ key: m, function: f }]\n`);
  expect(() => readManifest(file)).toThrow(`does not know the module type ${type}`);
  rmSync(folder, { recursive: true });
});

describe('resources of the manifest', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-resource-'));
    mkdirSync(join(folder, 'assets'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const MEGABYTE = 1024 * 1024;
  /** The same folder under so many keys. */
  const check =
    (times = 1) =>
    () =>
      refuseLargeResources(new Map(many(times, (i) => [`r${i}`, folder] as const)));
  const addFiles = (count: number): void =>
    many(count, (i) => writeFileSync(join(folder, 'assets', `${i}.js`), '')).forEach(() => undefined);
  const addBytes = (count: number): void => {
    writeFileSync(join(folder, 'large.js'), '');
    truncateSync(join(folder, 'large.js'), count);
  };

  test('more than 5000 files, in folders too', () => {
    addFiles(5000);
    expect(check()).not.toThrow();
    expect(check(5)).not.toThrow();
    expect(check(6)).toThrow('the resources have more than 25000 files');
    writeFileSync(join(folder, 'one-more.js'), '');
    expect(check()).toThrow('the resource "r0" has more than 5000 files');
  });

  test('more than 100 MB', () => {
    addBytes(100 * MEGABYTE);
    expect(check(10)).not.toThrow();
    expect(check(11)).toThrow('the resources have more than 1 GB');
    addBytes(100 * MEGABYTE + 1);
    expect(check()).toThrow('the resource "r0" has more than 100 MB');
  });

  test('what was not built yet is left to the build', () => {
    expect(() => refuseLargeResources(new Map([['main', join(folder, 'nowhere')]]))).not.toThrow();
  });
});
