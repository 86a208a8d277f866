import { createBacklogJudge } from '../../src/domain/backlog/backlog-judge.ts';
import { qualityLists } from '../../src/domain/backlog/quality-lists.ts';
import { createJiraClient } from '../../src/jira/client.ts';
import { type BacklogQuality, MOST_READ } from '../../src/shared/backlog-quality.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/shared/settings.ts';
import { backlogQualityTexts } from '../../src/shared/texts/backlog-quality.ts';
import { type BacklogJudging, judgeAgain, loadBacklogQuality } from '../../src/usecases/load-backlog-quality.ts';
import { type FakeItem, fakeJira, type FakeLog, type FakeSite } from '../support/fake-jira.ts';
import { EPOCH, GOOD, next, NOW, ON, second } from '../support/health-site.ts';

/** The judge itself, without the worker around it. */
function openJudge(settings: Parameters<typeof createBacklogJudge>[0]): BacklogJudging {
  const judge = createBacklogJudge(settings);
  return { read: async (all) => judge.read(all), judge: async (ids) => judge.judge(ids), overview: async () => judge.overview() };
}

const question = (settings: ProjectSettings = ON) => ({ projectId: '10000' as ProjectId, settings, epoch: EPOCH });

async function load(
  site: FakeSite,
  settings?: ProjectSettings,
): Promise<{ readonly view: BacklogQuality; readonly parts: readonly BacklogQuality[]; readonly log: FakeLog }> {
  const { http, log } = fakeJira(site);
  const parts: BacklogQuality[] = [];
  const view = await loadBacklogQuality({ jira: createJiraClient(http), now: new Date(NOW), openJudge }, question(settings), (part) =>
    parts.push(part),
  );
  return { view, parts, log };
}

const wish = (id: number, summary: string, over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  summary,
  text: GOOD.slice(1),
  points: 3,
  ...over,
});
const VAGUE = 'As a resident, I want to renew my permit quickly so that I can keep parking';
const FINE = (thing: string): string => `As a resident, I want to see the ${thing} of my permit so that I can plan my month`;

const site: FakeSite = {
  now: NOW,
  sprints: [next, second],
  items: [
    wish(1, FINE('end date'), { sprint: next }),
    wish(2, VAGUE, { sprint: second }),
    wish(3, 'As a warden, I want to scan and print a number plate so that I find its permit'),
    wish(4, 'As a clerk, I want to block a permit that was reported as lost so that nobody parks with it'),
    wish(5, 'As a clerk, I want to block a permit that was reported as lost so that nobody parks with it'),
    wish(6, 'Finished', { category: 'done' }),
    wish(7, 'Visitor permits', { type: 'Epic' }),
    wish(8, 'Draw the form', { type: 'Sub-task' }),
  ],
};
const keys = (rows: readonly { readonly item: { readonly snapshot: { readonly key: string } } }[]): readonly string[] =>
  rows.map(({ item }) => item.snapshot.key);

describe('the text of a backlog', () => {
  test('open items by rank, each with what was found, and lists whose length is the number', async () => {
    const { view } = await load(site);
    expect(view).toMatchObject({ complete: true, total: 5, reading: 5, mode: 'on', mayEdit: true, soon: { kind: 'sprints', count: 2 } });
    expect(view.items.map(({ place, snapshot, sprint }) => [place, snapshot.key, sprint])).toEqual([
      [1, 'PERM-1', 'Sprint 15'],
      [2, 'PERM-2', 'Sprint 16'],
      [3, 'PERM-3', null],
      [4, 'PERM-4', null],
      [5, 'PERM-5', null],
    ]);
    const lists = qualityLists(view);
    expect(keys(lists.toFix.rows)).toEqual(['PERM-3', 'PERM-4', 'PERM-5', 'PERM-2']);
    expect(keys(lists.soon.rows)).toEqual(['PERM-2']);
    expect(keys(lists.fine.rows)).toEqual(['PERM-1']);
    expect(backlogQualityTexts.sentence({ toFix: 4, soon: 1, read: 5 }, view)).toBe(
      '4 of 5 open work items have something that must or should be fixed; 1 of them is in the next two sprints.',
    );
    const vague = lists.byRule.find(({ rule }) => rule === 'vague-term');
    expect(vague && keys(vague.rows)).toEqual(['PERM-2']);
    expect(vague?.rows[0]?.findings.map(({ message }) => message).join()).toContain('“quickly”');
  });

  test('others that say the same are found, and say so only when everything was read', async () => {
    const { view, parts } = await load(site);
    const live = (one: BacklogQuality) => one.items.flatMap(({ findings }) => findings).filter((finding) => finding.live === true);
    expect(live(view).map(({ rule }) => rule)).toEqual(['duplicate-story', 'duplicate-story']);
    expect(parts.flatMap(live)).toEqual([]);
    expect(parts.map((part) => backlogQualityTexts.progress(part))).toEqual([
      '0 of 5 read. Numbers can still grow.',
      '5 of 5 read. Numbers can still grow.',
    ]);
  });

  test('a link between the two is an answer', async () => {
    const linked = site.items.map((item) => (item.id === 4 ? { ...item, blockedBy: [{ key: 'PERM-5', done: false }] } : item));
    const { view } = await load({ ...site, items: linked });
    const with4 = view.items.find(({ id }) => id === '4');
    expect(with4?.findings.some(({ live }) => live === true)).toBe(false);
  });

  test('what was stored under the rules of today is compared with today', async () => {
    const stored = {
      v: 1,
      e: EPOCH,
      h: 'k3f9a1c2',
      t: '2026-05-31',
      o: 0,
      n: { e: 0, w: 0, h: 0 },
      c: '',
      r: 1,
      d: '',
      a: 1,
      k: 'l',
      l: 'en',
    };
    const items = site.items.map((item) =>
      item.id === 2
        ? { ...item, properties: { 'plumbline-analysis': stored } }
        : item.id === 3
          ? { ...item, properties: { 'plumbline-analysis': { ...stored, e: EPOCH - 1 } } }
          : item,
    );
    const { view } = await load({ ...site, items });
    expect(keys(qualityLists(view).changed.rows)).toEqual(['PERM-2']);
  });

  test('a changed item is judged again in its place', async () => {
    const { view } = await load(site);
    const judging = openJudge(ON);
    await judging.read(view.items.map(({ snapshot }) => snapshot));
    const changed = view.items.flatMap(({ id, snapshot }) => (id === '2' ? [{ ...snapshot, summary: FINE('price') }] : []));
    const after = await judgeAgain(view, judging, changed);
    expect(after.items.map(({ id }) => id)).toEqual(view.items.map(({ id }) => id));
    expect(after.items[1]?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('before the project is on: judged by the habits that turning on would find, nobody asks for rights', async () => {
    const { view, log } = await load(site, DEFAULT_SETTINGS);
    expect(view.mode).toBe('preview');
    expect(log.requests.some(({ path }) => path.includes('/mypermissions'))).toBe(false);
  });

  test('empty, and all fine', async () => {
    const { view } = await load({ ...site, items: [] });
    expect(backlogQualityTexts.sentence({ toFix: 0, soon: 0, read: 0 }, view)).toBe('This backlog is empty.');
    const fine = await load({ ...site, items: [wish(1, FINE('end date'))], sprints: [] });
    expect(qualityLists(fine.view).toFix.rows).toEqual([]);
    expect(fine.view.soon).toEqual({ kind: 'top', count: 20 });
  });
});

describe('requests', () => {
  /** Short tasks that share no word: how much is read does not depend on what it says. */
  const task = (at: number): FakeItem => ({ id: at + 1, type: 'Task', summary: `Part${at} of plan${at * 7}`, points: 1 });
  const many = (size: number): FakeSite => ({ ...site, items: Array.from({ length: size }, (_, at) => task(at)) });
  const asked = ({ requests }: FakeLog, part: string): readonly { readonly body?: unknown }[] =>
    requests.filter(({ path }) => path.endsWith(part));

  test.each([
    [61, 1],
    [1_000, 1],
    [1_700, 2],
    [6_200, 2],
  ])(
    '%d items: one list of ids, %d bulk reads of text, one list for each of two sprints',
    async (size, reads) => {
      const { view, log } = await load(many(size));
      const dependent = view.items.filter(({ findings }) => findings.some(({ live }) => live === true)).length;
      expect(dependent).toBe(0);
      expect(asked(log, '/search/jql')).toHaveLength(3);
      expect(asked(log, '/bulkfetch')).toHaveLength(reads);
      expect(asked(log, '/approximate-count')).toHaveLength(0);
      expect(log.mostInFlight).toBeLessThanOrEqual(6);
      expect(view.items).toHaveLength(Math.min(size, MOST_READ));
      expect(log.requests.every(({ method, path }) => method === 'GET' || /\/(search\/jql|bulkfetch)$/.test(path))).toBe(true);
    },
    60_000,
  );

  test('says that a very large backlog was not read to its end', async () => {
    const { view } = await load(many(2_400));
    expect(backlogQualityTexts.bound(view)).toBe('Only the first 2,000 of 2,400 by backlog order are read.');
    const huge = await load(many(5_400));
    expect(backlogQualityTexts.bound(huge.view)).toBe('Only the first 2,000 by backlog order are read; there are more.');
  }, 60_000);
});
