import { RULES } from '../../src/domain/lint/rules/index.ts';
import { readIgnored } from '../../src/domain/lint/read-ignored.ts';
import { publishedNotesRevision } from '../../src/domain/lint/stored-notes.ts';
import type { IgnoreFinding } from '../../src/shared/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { getNotes } from '../../src/usecases/get-notes.ts';
import { ignoreFinding, stopIgnoring } from '../../src/usecases/ignore-finding.ts';
import { saveCriteriaIds } from '../../src/usecases/save-criteria-ids.ts';
import { newProject } from '../../src/usecases/records.ts';
import { CALLER, type Fault, fakeServer, ITEM, Killed, newWorld, PROJECT, refusal, type World } from './fakes.ts';

const [first, second] = RULES;
if (first === undefined || second === undefined) throw new Error('There are no rules.');
const rule = first;

const payload = (given: Partial<IgnoreFinding> = {}): IgnoreFinding => ({
  issueId: ITEM,
  baseRev: 0,
  code: rule.code,
  version: rule.version,
  reason: 'Both are one form.',
  ...given,
});
const other = (baseRev: number): IgnoreFinding => payload({ baseRev, code: second.code, version: second.version, reason: 'A fixed term.' });

function worldWithProject(on = true): World {
  const world = newWorld();
  world.projects.set(PROJECT, { ...newProject(PROJECT, '2026-11-01T00:00:00.000Z', 'ref'), rev: 1, settings: { ...DEFAULT_SETTINGS, on } });
  return world;
}

const published = (world: World): number => publishedNotesRevision(world.properties.get(ITEM), ITEM) ?? 0;
const ignored = (world: World) => readIgnored(world.properties.get(ITEM), ITEM).map(({ code }) => code);

describe('ignoring a finding', () => {
  test('records the reason, publishes rule and version, in two transactions and one request', async () => {
    const world = worldWithProject();
    const reply = await ignoreFinding(fakeServer(world), CALLER, payload());
    expect(reply).toMatchObject({
      ok: true,
      value: { rev: 1, ignored: [{ code: rule.code, version: rule.version, reason: 'Both are one form.' }] },
    });
    expect(world.steps).toEqual(['begin', 'put', 'commit']);
    expect(world.properties.get(ITEM)).toEqual({ v: 1, id: ITEM, rev: 1, x: [`${rule.code}@${rule.version}`] });
    expect(JSON.stringify([...world.notes.values(), ...world.noted])).not.toContain(CALLER.accountId);
    expect(JSON.stringify(reply)).not.toContain('ref-of');
  });

  test('several are kept side by side; the same one again has the new reason; one is shown again', async () => {
    const world = worldWithProject();
    const deps = fakeServer(world);
    await ignoreFinding(deps, CALLER, payload());
    await ignoreFinding(deps, CALLER, other(1));
    await ignoreFinding(deps, CALLER, payload({ baseRev: 2, reason: 'Agreed with the team.' }));
    expect(ignored(world).toSorted()).toEqual([first.code, second.code].toSorted());
    const notes = await getNotes(deps, CALLER, { issueId: ITEM });
    expect(notes).toMatchObject({
      ok: true,
      value: { rev: 3, ignored: [{ reason: 'A fixed term.' }, { reason: 'Agreed with the team.' }] },
    });
    expect(await stopIgnoring(deps, CALLER, { issueId: ITEM, baseRev: 3, code: first.code })).toMatchObject({
      ok: true,
      value: { rev: 4 },
    });
    expect(ignored(world)).toEqual([second.code]);
    expect(world.noted.map(({ change }) => change.kind)).toEqual(['ignored', 'ignored', 'ignored', 'shown-again']);
  });

  test('what only the copy says goes away with "show again"', async () => {
    const world = worldWithProject();
    world.properties.set(ITEM, { v: 1, id: ITEM, rev: 9, x: ['s01@1'] });
    expect(await stopIgnoring(fakeServer(world), CALLER, { issueId: ITEM, baseRev: 0, code: 's01' })).toMatchObject({ ok: true });
    expect(ignored(world)).toEqual([]);
  });

  test('a stale base is a conflict that names the newer revision, and nobody', async () => {
    const world = worldWithProject();
    await ignoreFinding(fakeServer(world), CALLER, payload());
    const reply = await ignoreFinding(fakeServer(world), CALLER, other(0));
    expect(reply).toMatchObject({ ok: false, error: { kind: 'conflict', current: { rev: 1 } } });
    expect(JSON.stringify(reply)).not.toContain('one form');
  });

  test('two at the same moment: one wins, the other is told', async () => {
    const world = worldWithProject();
    const replies = await Promise.all([
      ignoreFinding(fakeServer(world), CALLER, payload()),
      ignoreFinding(fakeServer(world), CALLER, other(0)),
    ]);
    expect(replies.map((reply) => (reply.ok ? 'saved' : reply.error.kind)).sort()).toEqual(['busy', 'saved']);
  });

  test.each([403, 404])('a refusal by Jira (%i) leaves nothing behind', async (status) => {
    const world = worldWithProject();
    const deps = fakeServer(world, { asUser: { putIssueProperty: () => Promise.reject(refusal(status)) } });
    expect(await ignoreFinding(deps, CALLER, payload())).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
    expect(world.notes.size + world.noted.length).toBe(0);
  });

  test('what is on record is not told to somebody who cannot see the item, though this process knows its project', async () => {
    const world = worldWithProject();
    await ignoreFinding(fakeServer(world), CALLER, payload());
    const hidden = fakeServer(world, { access: { viewItem: async () => null } });
    const refused = { ok: false, error: { kind: 'not-allowed', need: 'edit' } };
    expect(await ignoreFinding(hidden, CALLER, payload())).toEqual(refused);
    expect(await ignoreFinding(hidden, CALLER, payload({ baseRev: 1, version: 9999 }))).toEqual(refused);
    expect(await getNotes(hidden, CALLER, { issueId: ITEM })).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'view' } });
  });

  test('a project that is not on takes no notes', async () => {
    expect(await ignoreFinding(fakeServer(worldWithProject(false)), CALLER, payload())).toEqual({ ok: false, error: { kind: 'not-on' } });
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
    expect(await ignoreFinding(write, CALLER, payload())).toMatchObject({ ok: true, value: { rev: 1 } });
    const lost = worldWithProject();
    const silent = fakeServer(lost, { asUser: { putIssueProperty: () => Promise.reject(refusal(502)) } });
    await expect(ignoreFinding(silent, CALLER, payload())).rejects.toThrow('502');
    expect(lost.notes.size).toBe(0);
  });
});

const ONE = { id: 'AC1', h: '00000001', w: '0a1b' };
const TWO = { id: 'AC2', h: '00000002', w: '2c3d' };
const numbered = (baseRev: number, ...criteria: readonly (typeof ONE)[]) => ({ issueId: ITEM, baseRev, criteria });

describe('ids of criteria', () => {
  test('stand beside what is ignored, and neither takes the other away; a new numbering is no line of the history', async () => {
    const world = worldWithProject();
    const deps = fakeServer(world);
    await ignoreFinding(deps, CALLER, payload());
    const reply = await saveCriteriaIds(deps, CALLER, numbered(1, ONE, TWO));
    expect(reply).toMatchObject({ ok: true, value: { rev: 2, ignored: [{ code: rule.code }], criteria: { ac: [ONE, TWO], n: 2 } } });
    const x = [`${rule.code}@${rule.version}`];
    expect(world.properties.get(ITEM)).toEqual({ v: 1, id: ITEM, rev: 2, x, ac: [ONE, TWO], n: 2 });
    await stopIgnoring(deps, CALLER, { issueId: ITEM, baseRev: 2, code: rule.code });
    expect(world.properties.get(ITEM)).toEqual({ v: 1, id: ITEM, rev: 3, x: [], ac: [ONE, TWO], n: 2 });
    expect(await getNotes(deps, CALLER, { issueId: ITEM })).toMatchObject({ ok: true, value: { criteria: { ac: [ONE, TWO], n: 2 } } });
  });

  test('one that is not there any more keeps its number to itself', async () => {
    const world = worldWithProject();
    await saveCriteriaIds(fakeServer(world), CALLER, numbered(0, ONE, TWO));
    await saveCriteriaIds(fakeServer(world), CALLER, numbered(1, ONE));
    expect(world.properties.get(ITEM)).toMatchObject({ ac: [ONE, { id: 'AC2', h: TWO.h, g: 1 }], n: 2 });
  });

  test('a sign-off on record stays as long as the words stay, whatever the screen sends', async () => {
    const world = worldWithProject();
    await saveCriteriaIds(fakeServer(world), CALLER, numbered(0, ONE, TWO));
    const head = world.notes.get(ITEM);
    if (head?.current === undefined || head.current === null) throw new Error('It was saved.');
    const criteria = {
      n: 2,
      ac: [
        { ...ONE, s: 'ok' },
        { ...TWO, s: 'ok' },
      ],
    };
    world.notes.set(ITEM, { ...head, current: { ...head.current, criteria } });
    await saveCriteriaIds(fakeServer(world), CALLER, numbered(1, TWO, { ...ONE, h: '00000009' }));
    expect(world.properties.get(ITEM)).toMatchObject({
      ac: [
        { ...TWO, s: 'ok' },
        { ...ONE, h: '00000009' },
      ],
    });
    expect(JSON.stringify(world.properties.get(ITEM))).toContain('"s":"ok"');
    expect(world.notes.get(ITEM)?.current?.criteria?.ac[1]?.s).toBeUndefined();
  });

  test('the same id twice is refused', async () => {
    const world = worldWithProject();
    const reply = await saveCriteriaIds(fakeServer(world), CALLER, numbered(0, ONE, ONE));
    expect(reply).toMatchObject({ ok: false, error: { kind: 'bad-request', field: 'criteria' } });
    expect(world.notes.size).toBe(0);
  });

  test('a write that fails leaves the ids that were there; the next one takes up from them', async () => {
    const world = worldWithProject();
    await saveCriteriaIds(fakeServer(world), CALLER, numbered(0, ONE));
    const silent = fakeServer(world, { asUser: { putIssueProperty: () => Promise.reject(refusal(503)) } });
    await expect(saveCriteriaIds(silent, CALLER, numbered(1, ONE, TWO))).rejects.toThrow('503');
    expect(await getNotes(fakeServer(world), CALLER, { issueId: ITEM })).toMatchObject({
      ok: true,
      value: { rev: 1, criteria: { ac: [ONE], n: 1 } },
    });
    expect(await saveCriteriaIds(fakeServer(world), CALLER, numbered(1, ONE, TWO))).toMatchObject({ ok: true, value: { rev: 2 } });
  });

  test.each([1, 2, 3])('killed at step %i: the old ids or the new ones, never half', async (at) => {
    const world = worldWithProject();
    await saveCriteriaIds(fakeServer(world), CALLER, numbered(0, ONE));
    world.steps = [];
    world.fault = { at, when: 'after' };
    await expect(saveCriteriaIds(fakeServer(world), CALLER, numbered(1, ONE, TWO))).rejects.toThrow(Killed);
    world.fault = null;
    world.now += 61_000;
    const after = await getNotes(fakeServer(world), CALLER, { issueId: ITEM });
    const rev = after.ok ? after.value.rev : -1;
    expect(rev).toBe(at === 1 ? 1 : 2);
    expect(after.ok && after.value.criteria?.ac).toEqual(rev === 2 ? [ONE, TWO] : [ONE]);
    expect(published(world)).toBe(rev);
  });
});

/** 3 steps, each killed before and after its effect; on first notes and on later ones. */
const KILLS: readonly Fault[] = [1, 2, 3].flatMap((at) => [
  { at, when: 'before' },
  { at, when: 'after' },
]);

describe.each([0, 1])('a kill between any two steps, on top of revision %i', (baseRev) => {
  async function prepared(): Promise<World> {
    const world = worldWithProject();
    if (baseRev === 1) await ignoreFinding(fakeServer(world), CALLER, payload());
    world.steps = [];
    return world;
  }

  test.each(KILLS)('step $at, $when: the old notes or the new ones, never half', async (fault) => {
    const world = await prepared();
    world.fault = fault;
    await expect(ignoreFinding(fakeServer(world), CALLER, other(baseRev))).rejects.toThrow(Killed);
    world.fault = null;
    // A reason counts as soon as it is committed, not before.
    const during = await getNotes(fakeServer(world), CALLER, { issueId: ITEM });
    expect(during.ok && [baseRev, baseRev + 1].includes(during.value.rev)).toBe(true);
    world.now += 61_000;
    const after = await getNotes(fakeServer(world), CALLER, { issueId: ITEM });
    const rev = after.ok ? after.value.rev : -1;
    expect([baseRev, baseRev + 1]).toContain(rev);
    expect(published(world)).toBe(rev);
    expect(after.ok && after.value.ignored).toHaveLength(rev);
    expect(world.noted).toHaveLength(rev);
    expect(await stopIgnoring(fakeServer(world), CALLER, { issueId: ITEM, baseRev: rev, code: rule.code })).toMatchObject({
      ok: true,
      value: { rev: rev + 1 },
    });
  });

  test.each(KILLS)('step $at, $when: the next change settles it without anybody having looked', async (fault) => {
    const world = await prepared();
    world.fault = fault;
    await expect(ignoreFinding(fakeServer(world), CALLER, other(baseRev))).rejects.toThrow(Killed);
    world.fault = null;
    world.now += 61_000;
    const next = await ignoreFinding(fakeServer(world), CALLER, payload({ baseRev, reason: 'Again.' }));
    if (next.ok) expect(next.value.rev).toBe(baseRev + 1);
    else expect(next.error).toMatchObject({ kind: 'conflict', current: { rev: baseRev + 1 } });
    expect(published(world)).toBe(world.notes.get(ITEM)?.pub);
  });

  test('a pending change that is still young asks others to wait', async () => {
    const world = await prepared();
    world.fault = { at: 1, when: 'after' };
    await expect(ignoreFinding(fakeServer(world), CALLER, other(baseRev))).rejects.toThrow(Killed);
    world.fault = null;
    expect(await ignoreFinding(fakeServer(world), CALLER, other(baseRev))).toMatchObject({ ok: false, error: { kind: 'busy' } });
  });
});
