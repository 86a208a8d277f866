import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importFolder } from '../../local/data/import/import-folder.ts';
import { IN_MEMORY, openDatabase } from '../../local/database/open.ts';
import { createJira } from '../../local/jira/jira.ts';
import { seedBasics } from '../../local/jira/seed-basics.ts';
import type { BadLine } from '../../src/cli/command.ts';
import { tallyLine } from '../../src/cli/health/check-tally.ts';
import type { HealthAnswer } from '../../src/cli/health/health-answer.ts';
import { healthCommand } from '../../src/cli/health/health-command.ts';
import { createJiraClient } from '../../src/jira/client.ts';
import type { JiraHttp } from '../../src/jira/http.ts';
import type { HealthView } from '../../src/shared/health.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { loadHealth } from '../../src/usecases/load-health.ts';
import { sharedData, testWithSharedData } from '../support/shared-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-06-01T00:00:00Z');

function answer(lines: readonly object[], { asOf = null, file = '-' }: { readonly asOf?: Date | null; readonly file?: string } = {}) {
  const bad: BadLine[] = [];
  const [health] = healthCommand.run(
    lines.map((value, at) => ({ line: at + 1, value })),
    bad,
    { asOf, now: NOW, file, values: {} },
  );
  return { health: health as HealthAnswer, bad };
}

const day = (offset: number): string => new Date(NOW.getTime() + offset * 86_400_000).toISOString();
const closed = (n: number): object => ({
  id: n,
  name: `Sprint ${n}`,
  state: 'closed',
  startDate: day(-14 * (9 - n)),
  endDate: day(-14 * (9 - n) + 13),
});
const GOOD =
  'As a resident, I want to renew my permit so that I can keep parking.\n\nAcceptance criteria\n- The renewed permit shows the new end date.';
const DONE = [21, 26, 19, 25, 24, 28, 23, 26];
const PAST = DONE.map((points, at) => ({
  key: `P-${900 + at}`,
  description: GOOD,
  points,
  status: 'Done',
  statusCategory: 'done',
  created: day(-200),
  resolved: day(-14 * (8 - at) + 3),
  sprint: closed(at + 1),
}));
const item = (n: number, over: object = {}): object => ({
  key: `P-${n}`,
  summary: `Item ${n}`,
  description: GOOD,
  points: 8,
  status: 'To Do',
  created: day(-30),
  rank: `0|${String(n).padStart(4, '0')}`,
  ...over,
});
const NEXT = { id: 20, name: 'Sprint 20', state: 'future' };

test('velocity, runway, bars, tiles and what to do next', () => {
  const { health, bad } = answer(
    [
      ...PAST,
      item(1, { sprint: NEXT }),
      item(2, { sprint: NEXT, points: null }),
      item(3, { links: [{ type: 'Blocks', direction: 'inward', phrase: 'is blocked by', key: 'P-4' }] }),
      item(4, { created: day(-100), updated: day(-95) }),
      item(5, { type: 'Epic' }),
      item(6, { type: 'Sub-task' }),
      item(7, { sprint: { id: 19, name: 'Sprint 19', state: 'active', startDate: day(-3), endDate: day(11) } }),
      item(8, { created: day(3) }),
    ],
    { asOf: NOW },
  );
  expect(bad).toEqual([]);
  expect(health.asOf).toBe('2026-06-01T00:00:00.000Z');
  expect(health.base).toEqual({
    count: 5,
    excluded: [
      { reason: 'subtasks', count: 1 },
      { reason: 'epics', count: 1 },
      { reason: 'done', count: 8 },
      { reason: 'made-later', count: 1 },
    ],
  });
  expect(health.velocity).toEqual({
    unit: 'points',
    history: DONE,
    excluded: [
      { reason: 'older', count: 0 },
      { reason: 'without-dates', count: 0 },
    ],
  });
  expect(health.sprints[0]).toEqual({ name: 'Sprint 20', planned: 8, ready: 8, almost: 0, notReady: 0, unestimated: 1 });
  expect(Object.fromEntries(health.tiles.map(({ id, keys }) => [id, keys]))).toEqual({
    backlog: ['P-1', 'P-2', 'P-3', 'P-4', 'P-7'],
    ready: ['P-1', 'P-4'],
    noEstimate: ['P-2'],
    blocked: ['P-3'],
    unchanged: ['P-4'],
    new: [],
  });
  expect(health.doNext).toEqual([
    { key: 'P-2', reasons: ['no estimate'] },
    { key: 'P-3', reasons: ['waits for P-4'] },
  ]);
  expect(health.checks.map(tallyLine)).toEqual([
    'text: 4 met, 0 missed',
    'criteria: 4 met, 0 missed',
    'estimate: 3 met, 1 missed',
    'small: 3 met, 0 missed, 1 not known',
    'question: 0 met, 0 missed, 4 not known',
    'blocked: 3 met, 1 missed',
  ]);
  expect(health.runway.unit).toBe('sprint');
  expect(health.runway.p85).toBeLessThanOrEqual(health.runway.p50 ?? -1);
  expect(health.runway.p50).toBeLessThanOrEqual(health.runway.p15 ?? -1);
});

test.each([
  ['no items', [], 'items', { p15: null, p50: null, p85: null, unit: 'week' }, []],
  [
    'sprints by name only: begun, then planned',
    [item(1, { sprint: 'One', statusCategory: 'indeterminate' }), item(2, { sprint: 'Two' })],
    'points',
    { p15: null, p50: null, p85: null, unit: 'sprint' },
    ['Two'],
  ],
  [
    'points on few items: items are counted',
    [item(1, { points: 3 }), ...[2, 3, 4, 5].map((n) => item(n, { points: null }))],
    'items',
    { p15: null, p50: null, p85: null, unit: 'week' },
    [],
  ],
])('%s', (_, lines, unit, runway, names) => {
  const { health } = answer(lines);
  expect(health.velocity.unit).toBe(unit);
  expect(health.runway).toEqual(runway);
  expect(health.sprints.map(({ name }) => name)).toEqual(names);
});

test('what was resolved later is open on the day, and a bad line is named', () => {
  const lines = [item(1, { statusCategory: 'done', resolved: day(-1) }), { key: 'P-2', created: 'yesterday' }];
  const { health, bad } = answer(lines, { asOf: new Date(day(-10)) });
  expect(health.tiles[0]).toEqual({ id: 'backlog', value: 1, keys: ['P-1'] });
  expect(bad).toEqual([{ line: 2, cause: 'created: is not a date' }]);
  expect(answer(lines).health.base.count).toBe(0);
});

/** The numbers that the page and the command line have in common. */
const shared = ({ base, velocity, sprints, tiles, doNext }: HealthAnswer) => ({
  base: base.count,
  velocity: velocity.history,
  unit: velocity.unit,
  bars: sprints.map(({ name, ready, almost, notReady, unestimated }) => ({ name, ready, almost, notReady, unestimated })),
  tiles: Object.fromEntries(tiles.map(({ id, value }) => [id, value])),
  doNext: doNext.map(({ key }) => key),
});

const ofPage = (view: HealthView): ReturnType<typeof shared> => ({
  base: view.base.count,
  velocity: view.history.map(({ done }) => done),
  unit: view.unit,
  bars: view.bars.map(({ name, ready, almost, notReady, unestimated }) => ({ name, ready, almost, notReady, unestimated })),
  tiles: Object.fromEntries(view.tiles.map(({ id, value }) => [id, value])),
  doNext: view.doNext.map(({ key }) => key),
});

async function pageOf(folder: string, day: string): Promise<HealthView> {
  const sql = openDatabase(IN_MEMORY);
  try {
    seedBasics(sql);
    await importFolder(sql, folder, { asOf: day });
    const now = new Date(day);
    const jira = createJira({ sql, clock: { now: () => now }, siteUrl: 'http://localhost', siteZone: 'UTC', aliases: [], indexLagMs: 0 });
    const http: JiraHttp = {
      send: ({ method, path, body }) => {
        const [pathname = '', query = ''] = path.split('?');
        return jira.handle({
          method,
          path: pathname,
          query: new URLSearchParams(query),
          headers: {},
          body,
          principal: { kind: 'user', accountId: 'local:product-owner' },
          channel: 'bridge',
          source: 'test',
        });
      },
    };
    const projectId = String(sql.get('select id from project limit 1')?.['id']) as ProjectId;
    return await loadHealth({ jira: createJiraClient(http), now }, { projectId, settings: DEFAULT_SETTINGS, epoch: 0 });
  } finally {
    sql.close();
  }
}

testWithSharedData(
  ['jira', 'gitlab-sprints'],
  'a real backlog, replayed: the command line says what the page shows',
  async () => {
    const folder = temporaryFolder('board');
    const source = (name: string): string => sharedData('jira', 'gitlab-sprints', name);
    const lines = gunzipSync(readFileSync(source('issues.jsonl.gz')))
      .toString('utf8')
      .split('\n')
      .filter((line) => line.includes('"projectKey":"DEX"'));
    const beside = (name: string, field: string): void => {
      const rows = JSON.parse(readFileSync(source(name), 'utf8')) as readonly Record<string, unknown>[];
      writeFileSync(join(folder, name), JSON.stringify(rows.filter((row) => row[field] === 'DEX')));
    };
    writeFileSync(join(folder, 'issues.jsonl'), lines.join('\n'));
    beside('sprints.json', 'projectKey');
    beside('projects.json', 'key');
    const on = '2022-09-01';
    const { health } = answer(
      lines.map((line) => JSON.parse(line) as object),
      { asOf: new Date(on), file: join(folder, 'issues.jsonl') },
    );
    expect(health.base.count).toBeGreaterThan(50);
    expect(shared(health)).toEqual(ofPage(await pageOf(folder, on)));
  },
  120_000,
);
