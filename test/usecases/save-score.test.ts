import type { SaveScore } from '../../src/shared/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { parseStoredScore } from '../../src/jira/properties.ts';
import { newProject } from '../../src/usecases/records.ts';
import { openItem } from '../../src/usecases/open-item.ts';
import { saveScore } from '../../src/usecases/save-score.ts';
import { CALLER, type Fault, fakeServer, ITEM, Killed, newWorld, PROJECT, refusal, type World } from './fakes.ts';

const payload = (given: Partial<SaveScore> = {}): SaveScore => ({
  issueId: ITEM,
  baseRev: 0,
  model: 'wsjf',
  inputs: { ubv: 8, tc: 5, rroe: 3, size: 5 },
  sources: { size: 'points' },
  textHash: 'k3f9a1c2',
  ...given,
});

function worldWithProject(on = true): World {
  const world = newWorld();
  world.projects.set(PROJECT, { ...newProject(PROJECT, '2026-11-01T00:00:00.000Z', 'ref'), rev: 1, settings: { ...DEFAULT_SETTINGS, on } });
  return world;
}

const published = (world: World): number | null => parseStoredScore(world.properties.get(ITEM), ITEM)?.rev ?? null;
const recorded = (world: World): number | null => world.heads.get(ITEM)?.current?.score.rev ?? null;

describe('saving a score', () => {
  test('records, publishes and keeps history, in two transactions and one request', async () => {
    const world = worldWithProject();
    const reply = await saveScore(fakeServer(world), CALLER, payload());
    expect(reply).toMatchObject({
      ok: true,
      value: { id: ITEM, rev: 1, m: 'wsjf', x: { wsjf: 3.2 }, i: { ubv: 8, tc: 5, rroe: 3, size: 5 }, s: '2026-11-21' },
    });
    expect(world.steps).toEqual(['begin', 'put', 'commit']);
    expect(published(world)).toBe(1);
    expect(world.history.get(ITEM)).toHaveLength(1);
    expect(JSON.stringify([...world.heads.values()])).not.toContain(CALLER.accountId);
  });

  test('a missing input is stored as missing, never as 0', async () => {
    const world = worldWithProject();
    const reply = await saveScore(fakeServer(world), CALLER, payload({ inputs: { ubv: 8 }, sources: {} }));
    expect(reply).toMatchObject({ ok: true, value: { i: { ubv: 8 }, x: {} } });
  });

  test.each<[string, Partial<SaveScore>, string]>([
    ['off the scale', { inputs: { ubv: 4 }, sources: {} }, 'inputs.ubv'],
    ['zero size', { inputs: { ubv: 8, size: 0 }, sources: {} }, 'inputs.size'],
    ['negative', { inputs: { size: -3 }, sources: {} }, 'inputs.size'],
    ['an input of the other model', { inputs: { reach: 9 }, sources: {} }, 'inputs.reach'],
    ['a confidence that is no step', { model: 'rice', inputs: { confidence: 0.9 }, sources: {} }, 'inputs.confidence'],
    ['a source without its input', { inputs: { ubv: 8 }, sources: { size: 'points' } }, 'sources.size'],
    ['nothing at all', { inputs: {}, sources: {} }, 'inputs'],
    ['an absurd reach', { model: 'rice', inputs: { reach: 1e12 }, sources: {} }, 'inputs.reach'],
  ])('refuses %s before it touches anything', async (_what, change, field) => {
    const world = worldWithProject();
    expect(await saveScore(fakeServer(world), CALLER, payload(change))).toMatchObject({ ok: false, error: { kind: 'bad-request', field } });
    expect(world.steps).toEqual([]);
  });

  test('a stale base is a conflict that shows what is stored', async () => {
    const world = worldWithProject();
    await saveScore(fakeServer(world), CALLER, payload());
    const reply = await saveScore(fakeServer(world), CALLER, payload({ inputs: { ubv: 13 }, sources: {} }));
    expect(reply).toMatchObject({
      ok: false,
      error: { kind: 'conflict', current: { rev: 1, inputs: { ubv: 8, tc: 5, rroe: 3, size: 5 } } },
    });
    expect(JSON.stringify(reply)).not.toContain('ref-of');
  });

  test('two at the same moment: one wins, the other is told', async () => {
    const world = worldWithProject();
    const replies = await Promise.all([
      saveScore(fakeServer(world), CALLER, payload()),
      saveScore(fakeServer(world), CALLER, payload({ inputs: { ubv: 20 }, sources: {} })),
    ]);
    expect(replies.map((reply) => (reply.ok ? 'saved' : reply.error.kind)).sort()).toEqual(['busy', 'saved']);
    expect(recorded(world)).toBe(published(world));
  });

  test.each([403, 404])('a refusal by Jira (%i) leaves nothing behind', async (status) => {
    const world = worldWithProject();
    const deps = fakeServer(world, { asUser: { putIssueProperty: () => Promise.reject(refusal(status)) } });
    expect(await saveScore(deps, CALLER, payload())).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
    expect(world.heads.size).toBe(0);
    expect(world.history.size).toBe(0);
  });

  test('what is on record is not told to somebody who cannot see the item, though this process knows its project', async () => {
    const world = worldWithProject();
    await saveScore(fakeServer(world), CALLER, payload());
    const hidden = fakeServer(world, { access: { viewItem: async () => null } });
    expect(await saveScore(hidden, CALLER, payload())).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
    world.projects.clear();
    expect(await saveScore(hidden, CALLER, payload({ baseRev: 1 }))).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
  });

  test('a project that is not on takes no scores', async () => {
    expect(await saveScore(fakeServer(worldWithProject(false)), CALLER, payload())).toEqual({ ok: false, error: { kind: 'not-on' } });
  });

  test('no clear answer from Jira: what the copy carries decides', async () => {
    const arrived = worldWithProject();
    const write = fakeServer(arrived, {
      asUser: {
        putIssueProperty: async (id, _key, value) => {
          arrived.properties.set(id, value);
          throw refusal(502);
        },
      },
    });
    expect(await saveScore(write, CALLER, payload())).toMatchObject({ ok: true, value: { rev: 1 } });
    const lost = worldWithProject();
    await expect(
      saveScore(fakeServer(lost, { asUser: { putIssueProperty: () => Promise.reject(refusal(502)) } }), CALLER, payload()),
    ).rejects.toThrow('502');
    expect(lost.heads.size).toBe(0);
  });
});

/** 3 steps of a save, each killed before and after its effect; on a first score and on a second one. */
const KILLS: readonly Fault[] = [1, 2, 3].flatMap((at) => [
  { at, when: 'before' },
  { at, when: 'after' },
]);

describe.each([0, 1])('a kill between any two steps, on top of revision %i', (baseRev) => {
  async function prepared(): Promise<World> {
    const world = worldWithProject();
    if (baseRev === 1) await saveScore(fakeServer(world), CALLER, payload());
    world.steps = [];
    return world;
  }

  test.each(KILLS)('step $at, $when: the old score or the new one, never half', async (fault) => {
    const world = await prepared();
    world.fault = fault;
    await expect(saveScore(fakeServer(world), CALLER, payload({ baseRev, inputs: { ubv: 20, tc: 5, rroe: 3, size: 5 } }))).rejects.toThrow(
      Killed,
    );
    world.fault = null;
    // Nobody may read a half: what counts as agreed is the old score until the save is finished.
    const during = await openItem(fakeServer(world), CALLER, { issueId: ITEM });
    if (during.ok && during.value.score) expect([baseRev, baseRev + 1]).toContain(during.value.score.rev);
    world.now += 61_000;
    const after = await openItem(fakeServer(world), CALLER, { issueId: ITEM });
    expect(after).toMatchObject({ ok: true });
    const rev = after.ok ? (after.value.score?.rev ?? 0) : -1;
    expect([baseRev, baseRev + 1]).toContain(rev);
    expect(published(world) ?? 0).toBe(rev);
    expect(recorded(world) ?? 0).toBe(rev);
    expect(world.history.get(ITEM) ?? []).toHaveLength(rev);
    expect(await saveScore(fakeServer(world), CALLER, payload({ baseRev: rev, inputs: { ubv: 1 }, sources: {} }))).toMatchObject({
      ok: true,
      value: { rev: rev + 1 },
    });
  });

  test.each(KILLS)('step $at, $when: the next save settles it without anybody having looked', async (fault) => {
    const world = await prepared();
    world.fault = fault;
    await expect(saveScore(fakeServer(world), CALLER, payload({ baseRev }))).rejects.toThrow(Killed);
    world.fault = null;
    world.now += 61_000;
    const next = await saveScore(fakeServer(world), CALLER, payload({ baseRev, inputs: { tc: 13 }, sources: {} }));
    if (next.ok) expect(next.value.rev).toBe(baseRev + 1);
    else expect(next.error).toMatchObject({ kind: 'conflict', current: { rev: baseRev + 1 } });
    expect(published(world)).toBe(recorded(world));
  });

  describe('the same values again from the same person', () => {
    const change = payload({ baseRev, inputs: { ubv: 20, tc: 5, rroe: 3, size: 5 } });
    const saved = { ok: true, value: { rev: baseRev + 1, i: { ubv: 20, tc: 5, rroe: 3, size: 5 } } };

    async function stopped(at: number): Promise<World> {
      const world = await prepared();
      world.fault = { at, when: 'after' };
      await expect(saveScore(fakeServer(world), CALLER, change)).rejects.toThrow(Killed);
      world.fault = null;
      world.steps = [];
      world.now += 5_000;
      return world;
    }

    test('the copy had arrived: finished at once, and written no second time', async () => {
      const world = await stopped(2);
      expect(await saveScore(fakeServer(world), CALLER, change)).toMatchObject(saved);
      expect(world.steps).toEqual(['commit']);
      expect([recorded(world), published(world), world.history.get(ITEM)?.length]).toEqual([baseRev + 1, baseRev + 1, baseRev + 1]);
    });

    test('the copy had not arrived: saved anew once nothing of the first can be under way', async () => {
      const world = await stopped(1);
      const soon = await saveScore(fakeServer(world), CALLER, change);
      expect(soon).toEqual({ ok: false, error: { kind: 'busy', retryAfterSeconds: 23 } });
      world.now += 23_000;
      expect(await saveScore(fakeServer(world), CALLER, change)).toMatchObject(saved);
      expect([recorded(world), published(world), world.history.get(ITEM)?.length]).toEqual([baseRev + 1, baseRev + 1, baseRev + 1]);
    });

    test.each<[string, SaveScore, typeof CALLER]>([
      ['other values', payload({ baseRev, inputs: { ubv: 13, tc: 5, rroe: 3, size: 5 } }), CALLER],
      ['another person', change, { ...CALLER, accountId: 'somebody-else' as typeof CALLER.accountId }],
      ['another base', { ...change, baseRev: baseRev + 1 }, CALLER],
    ])('%s waits as before, though the copy had arrived', async (_what, asked, caller) => {
      const world = await stopped(2);
      expect(await saveScore(fakeServer(world), caller, asked)).toMatchObject({ ok: false, error: { kind: 'busy' } });
      world.now += 23_000;
      expect(await saveScore(fakeServer(world), caller, asked)).toMatchObject({ ok: false, error: { kind: 'busy' } });
      expect(world.steps).toEqual([]);
    });

    test.each([1, 2].flatMap((first) => KILLS.map((fault) => [first, fault] as const)))(
      'first stopped after step %i, then again at $at, $when: the old score or the new one, never half',
      async (first, fault) => {
        const world = await stopped(first);
        world.now += 23_000;
        world.fault = fault;
        await saveScore(fakeServer(world), CALLER, change).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
        world.fault = null;
        world.now += 61_000;
        const after = await openItem(fakeServer(world), CALLER, { issueId: ITEM });
        const rev = after.ok ? (after.value.score?.rev ?? 0) : -1;
        expect([baseRev, baseRev + 1]).toContain(rev);
        expect([published(world) ?? 0, world.history.get(ITEM)?.length ?? 0]).toEqual([rev, rev]);
      },
    );

    test('somebody who may not see the item any more is told so', async () => {
      const world = await stopped(2);
      const hidden = fakeServer(world, {
        access: { viewItem: async () => null },
        asUser: { getIssue: () => Promise.reject(refusal(404)) },
      });
      expect(await saveScore(hidden, CALLER, change)).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
    });
  });

  test('a pending save that is still young asks others to wait', async () => {
    const world = await prepared();
    world.fault = { at: 1, when: 'after' };
    await expect(saveScore(fakeServer(world), CALLER, payload({ baseRev }))).rejects.toThrow(Killed);
    world.fault = null;
    expect(await saveScore(fakeServer(world), CALLER, payload({ baseRev }))).toMatchObject({ ok: false, error: { kind: 'busy' } });
  });
});
