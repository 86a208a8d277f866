import { createJiraClient } from '../../src/jira/client.ts';
import type { HealthView } from '../../src/shared/health.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/shared/settings.ts';
import { barText, healthDetail, healthSentence, partialText } from '../../src/shared/texts/health.ts';
import { type HealthQuestion, loadHealth } from '../../src/usecases/load-health.ts';
import type { PastPeriods } from '../../src/usecases/load-history.ts';
import { type FakeItem, fakeJira, type FakeLog, type FakeSite, type FakeSprint, keyOf } from '../support/fake-jira.ts';

const NOW = '2026-06-01T08:50:00.000Z';
const EPOCH = 17;
const DONE_POINTS = [21, 26, 19, 25, 24, 28, 23, 26];

const day = (offset: number): string => new Date(Date.parse(NOW) + offset * 86_400_000).toISOString();
const closed = DONE_POINTS.map((_, at): FakeSprint => {
  const start = (at - DONE_POINTS.length) * 14 - 3;
  return {
    id: at + 1,
    name: `Sprint ${at + 6}`,
    state: 'closed',
    startDate: day(start),
    endDate: day(start + 13),
    completeDate: day(start + 13),
  };
});
const active: FakeSprint = { id: 14, name: 'Sprint 14', state: 'active', startDate: day(-3), endDate: day(11) };
const next: FakeSprint = { id: 15, name: 'Sprint 15', state: 'future' };
const second: FakeSprint = { id: 16, name: 'Sprint 16', state: 'future' };
const GOOD = [
  'As a resident, I want to renew my permit so that I can keep parking.',
  '# Acceptance criteria',
  '- The renewed permit shows the new end date.',
];

const ready = (id: number, points: number, sprint: FakeSprint | null, over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  points,
  sprint,
  text: GOOD,
  summary: 'Renew a permit',
  ...over,
});
const bare = (id: number, points: number | null, sprint: FakeSprint | null, over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  points,
  sprint,
  text: [],
  summary: `Wish ${id}`,
  ...over,
});
const history = closed.flatMap((sprint, at): FakeItem[] => [
  ready(900 + at * 2, 8, sprint, { category: 'done', resolved: day((at - DONE_POINTS.length) * 14 + 2) }),
  ready(901 + at * 2, (DONE_POINTS[at] ?? 0) - 8, sprint, { category: 'done', resolved: day((at - DONE_POINTS.length) * 14 + 5) }),
]);

const small: FakeSite = {
  now: NOW,
  sprints: [...closed, active, next, second],
  items: [
    ...history,
    bare(100, 5, active, { category: 'indeterminate' }),
    ready(101, 8, next),
    ready(102, 8, next),
    ready(103, 8, next),
    ready(104, 8, second),
    ready(105, 8, second),
    bare(106, 5, second),
    bare(107, null, second),
    ready(108, 8, null),
    ready(109, 5, null),
    ready(110, 5, null, { blockedBy: [{ key: 'PLAT-77', done: false }] }),
    bare(111, 5, null),
    ready(112, 3, null, { blockedBy: [{ key: 'PLAT-70', done: true }], updated: day(-100), created: day(-400) }),
    { id: 200, type: 'Epic', summary: 'Visitor permits' },
    { id: 201, type: 'Sub-task', summary: 'Write the letter' },
  ],
};

const question = (settings: ProjectSettings = DEFAULT_SETTINGS): HealthQuestion => ({
  projectId: '10000' as ProjectId,
  settings,
  epoch: EPOCH,
});
const ON: ProjectSettings = { ...DEFAULT_SETTINGS, on: true };

async function load(
  site: FakeSite,
  ask: HealthQuestion = question(),
  onPartial?: (view: HealthView) => void,
): Promise<{ view: HealthView; log: FakeLog; find: (jql: string) => readonly FakeItem[] }> {
  const { http, log, find } = fakeJira(site);
  const view = await loadHealth({ jira: createJiraClient(http), now: new Date(NOW) }, ask, onPartial);
  return { view, log, find };
}

const stored = (state: { readonly ready: boolean; readonly epoch?: number }): Readonly<Record<string, unknown>> => ({
  'plumbline-analysis': {
    v: 1,
    e: state.epoch ?? EPOCH,
    h: 'k3f9a1c2',
    t: '2026-05-31',
    o: state.ready ? 0 : 1,
    n: { e: state.ready ? 0 : 1, w: 0, h: 0 },
    c: '',
    r: state.ready ? 1 : 0,
    d: state.ready ? '' : 'd1',
    a: 1,
    k: 'l',
    l: 'en',
  },
});

describe('preview', () => {
  test('says how long ready work lasts, from text, and writes nothing', async () => {
    const { view, log } = await load(small);
    expect(view.mode).toBe('preview');
    expect(healthSentence(view)).toBe('Ready work will last at least 1 sprint, probably 2.');
    expect(healthDetail(view)).toBe('53 points are ready. The last 8 sprints finished 19 to 28.');
    expect(view.bars.map((bar) => [bar.name, barText(bar)])).toEqual([
      ['Sprint 15', '24 of 24 ready'],
      ['Sprint 16', '16 of 21 ready, 1 item without estimate'],
      ['Third sprint', '13 of 23 ready'],
    ]);
    expect(log.requests.filter(({ method, path }) => method !== 'GET' && !/search|bulkfetch/.test(path))).toEqual([]);
  });

  test('every number opens exactly the items that it counts', async () => {
    const { view, find } = await load(small);
    expect(Object.fromEntries(view.tiles.map((tile) => [tile.id, tile.value]))).toEqual({
      backlog: 13,
      ready: 8,
      noEstimate: 1,
      blocked: 1,
      unchanged: 1,
      new: 0,
    });
    for (const tile of view.tiles) expect([tile.id, find(tile.jql).length]).toEqual([tile.id, tile.value]);
    expect(view.base).toMatchObject({
      count: 13,
      excluded: [
        { reason: 'subtasks', count: 1 },
        { reason: 'epics', count: 1 },
        { reason: 'done', count: 16 },
      ],
    });
  });

  test('suggests what adds most ready work in the nearest sprint, with reasons', async () => {
    const { view } = await load(small);
    expect(view.doNext.map((line) => [line.key, line.bar])).toEqual([
      ['PERM-107', 'Sprint 16'],
      ['PERM-106', 'Sprint 16'],
      ['PERM-111', 'Third sprint'],
      ['PERM-110', 'Third sprint'],
    ]);
    expect(view.doNext.at(-1)?.missed.map(({ detail }) => detail)).toEqual([
      { kind: 'waits-for', key: 'PLAT-77', summary: 'Other work', more: 0 },
    ]);
    expect(view.doNextReaches?.target).toBe(2);
  });

  test('a page shown while rows are still read already names its unit and forecast, and says that it can grow', async () => {
    const seen: HealthView[] = [];
    const many = Array.from({ length: 150 }, (_, at) => ready(1_000 + at, 3, null));
    const { view } = await load({ ...small, items: [...small.items, ...many] }, question(), (partial) => seen.push(partial));
    expect(seen.length).toBeGreaterThan(0);
    for (const partial of seen) expect([partial.unit, partial.runway.kind]).toEqual([view.unit, 'forecast']);
    expect(
      partialText({
        ...view,
        horizon: { read: 48, total: 61, complete: false },
        tiles: [{ id: 'ready', value: 9, jql: '', exactness: 'partial' }],
      }),
    ).toBe('48 of 61 read. Counts marked + can still grow.');
    expect(partialText(view)).toBeNull();
  });

  test('twice the same gives the same page', async () => {
    expect((await load(small)).view).toEqual((await load(small)).view);
  });
});

describe('turned on', () => {
  const known = (fresh: boolean): FakeSite => ({
    ...small,
    items: small.items.map((item) => ({ ...item, properties: stored({ ready: item.text === GOOD, epoch: fresh ? EPOCH : EPOCH - 1 }) })),
  });

  test('uses stored analyses; text is read only for the suggested lines', async () => {
    const { view, log } = await load(known(true), question(ON));
    const bulk = log.requests.filter(({ path }) => path.endsWith('/bulkfetch'));
    expect(view.bars.map((bar) => bar.ready)).toEqual([24, 16, 13]);
    expect(bulk.map(({ body }) => (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys)).toEqual([['106', '107', '111']]);
    expect(view.doNext.every((line) => line.missed.length > 0)).toBe(true);
  });

  test('an analysis of an older epoch is not believed: the item is judged from its text', async () => {
    const { view, log } = await load(known(false), question(ON));
    expect(view.bars.map((bar) => bar.ready)).toEqual([24, 16, 13]);
    expect(log.requests.filter(({ path }) => path.endsWith('/bulkfetch'))).toHaveLength(1);
  });
});

describe('budget', () => {
  const big = (size: number): FakeSite => ({
    ...small,
    items: [
      ...small.items,
      ...Array.from({ length: size }, (_, at) =>
        ready(1_000 + at, 3, null, {
          properties: stored({ ready: at % 2 === 0 }),
          ...(at % 50 === 0 ? { blockedBy: [{ key: 'PLAT-1', done: at % 100 === 0 }] } : {}),
        }),
      ),
    ],
  });

  test.each([
    [500, 'preview'],
    [5_000, 'preview'],
    [50_000, 'preview'],
    [500, 'on'],
    [5_000, 'on'],
    [50_000, 'on'],
  ] as const)('%d items, %s: 13 counts, 3 pages of the horizon, 5 of the past, 6 in flight', async (size, mode) => {
    const { view, log } = await load(big(size), question(mode === 'on' ? ON : DEFAULT_SETTINGS));
    const jql = (part: string): number =>
      log.requests.filter(({ path, body }) => path.endsWith('/search/jql') && (body as { jql: string }).jql.includes(part)).length;
    const past = jql('statusCategory = Done');
    expect(log.requests.filter(({ path }) => path.endsWith('approximate-count')).length).toBeLessThanOrEqual(13);
    expect(jql('') - past).toBeLessThanOrEqual(3);
    expect(past).toBeLessThanOrEqual(5);
    expect(log.requests.filter(({ path }) => path.endsWith('/bulkfetch')).length).toBeLessThanOrEqual(mode === 'on' ? 2 : 0);
    expect(log.mostInFlight).toBeLessThanOrEqual(6);
    expect(view.base.count).toBe(size + 13);
    expect(view.horizon.read).toBeLessThanOrEqual(300);
    expect(view.horizon.complete).toBe(false);
  });

  test('the past is read once for each closed sprint', async () => {
    const kept = new Map<string, PastPeriods>();
    const cache = { get: (key: string) => kept.get(key), set: (key: string, past: PastPeriods) => void kept.set(key, past) };
    const { http, log } = fakeJira(small);
    const deps = { jira: createJiraClient(http), now: new Date(NOW), history: cache };
    const first = await loadHealth(deps, question(ON));
    const asked = log.requests.length;
    expect(await loadHealth(deps, question(ON))).toEqual(first);
    expect(
      log.requests.slice(asked).some(({ body }) => String((body as { jql?: string } | undefined)?.jql).includes('ORDER BY resolved')),
    ).toBe(false);
  });
});

describe('other kinds of team', () => {
  const kanban: FakeSite = {
    now: NOW,
    boards: [{ id: 9, name: 'Support', type: 'kanban' }],
    points: false,
    items: [
      ...Array.from({ length: 40 }, (_, at) => bare(500 + at, null, null, { type: 'Task', category: 'done', resolved: day(-3 - at * 2) })),
      ...Array.from({ length: 20 }, (_, at) =>
        bare(600 + at, null, null, { type: 'Bug', text: ['Open the list, press the key, nothing happens. It should show the page.'] }),
      ),
    ],
  };

  test('a board without sprints counts weeks and items, and never says sprint', async () => {
    const { view } = await load(kanban);
    expect([view.unit, view.period]).toEqual(['items', 'week']);
    expect(healthSentence(view)).toMatch(/^Ready work will last at least \d+ weeks?/);
    expect(JSON.stringify([healthSentence(view), healthDetail(view), view.bars.map((bar) => bar.name)])).not.toMatch(/sprint/i);
    expect(view.tiles.map((tile) => tile.id)).not.toContain('noEstimate');
  });

  test.each([
    ['no history', [], 'points are ready. How long that lasts is known after the first closed sprint.'],
    ['two closed sprints', closed.slice(0, 2), 'Closed sprints finished 21 and 26. Too few to say how long ready work lasts.'],
  ] as const)('%s: facts, no forecast', async (_, sprints, text) => {
    const ids = new Set<number>(sprints.map((sprint) => sprint.id));
    const { view } = await load({
      ...small,
      sprints: [...sprints, active, next, second],
      items: small.items.filter((item) => item.sprint?.state !== 'closed' || ids.has(item.sprint.id)),
    });
    expect(healthSentence(view)).toContain(text);
  });

  test('an empty backlog is fine', async () => {
    expect(healthSentence((await load({ ...small, items: history })).view)).toBe('This backlog is empty. Nothing to do.');
  });

  test('a project without boards is shown as a project', async () => {
    const { view } = await load({ ...small, boards: [], sprints: [] });
    expect(view.board.id).toBeNull();
    expect(view.base.count).toBe(13);
  });
});

test('an item that is hidden from the viewer is nowhere in the page', async () => {
  const hidden = 105;
  const { view } = await load({ ...small, items: small.items.filter((item) => item.id !== hidden) });
  expect(JSON.stringify(view)).not.toContain(keyOf({ id: hidden }));
  expect(view.tiles[0]?.value).toBe(12);
});
