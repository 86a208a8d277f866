import type { HealthView } from '../../src/shared/health.ts';
import { barText, healthDetail, healthSentence, partialText } from '../../src/shared/texts/health.ts';
import { type FakeSite, keyOf } from '../support/fake-jira.ts';
import {
  active,
  bare,
  closed,
  day,
  EPOCH,
  GOOD,
  history,
  load,
  next,
  NOW,
  ON,
  question,
  ready,
  second,
  small,
  stored,
} from '../support/health-site.ts';

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
