import { configProblem } from '../../src/domain/lint/config-problem.ts';
import { defineRule, type Rule } from '../../src/domain/lint/rule.ts';
import { DEFAULT_LINT, type LintConfig } from '../../src/shared/lint-config.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { adoptProfile } from '../../src/usecases/adopt-profile.ts';
import { newProject } from '../../src/usecases/records.ts';
import { saveSettings } from '../../src/usecases/save-settings.ts';
import { sweepHourly } from '../../src/usecases/sweep-hourly.ts';
import { CALLER, fakeBudget, fakeServer, Killed, newWorld, PROJECT, type World } from './fakes.ts';

const STRICT: LintConfig = { ...DEFAULT_LINT, preset: 'strict' };
const FIELDS = { estimate: null, sprint: null, rank: null, flagged: null, criteria: null };
const REQUIRE = { template: true, criteria: false, estimate: false };

function worldWithProject(on = true): World {
  const world = newWorld();
  const project = newProject(PROJECT, '2026-11-01T00:00:00.000Z', 'ref');
  world.projects.set(PROJECT, { ...project, rev: 1, fields: FIELDS, settings: { ...DEFAULT_SETTINGS, on } });
  return world;
}

const save = (world: World, lint: LintConfig = STRICT, baseRev = 0) =>
  saveSettings(fakeServer(world), CALLER, { projectId: PROJECT, baseRev, lint });
const project = (world: World) => world.projects.get(PROJECT);

test('raises the epoch, keeps record and log together, and has the items checked again', async () => {
  const world = worldWithProject();
  const reply = await save(world);
  expect(reply).toMatchObject({ ok: true, value: { settings: { lint: STRICT }, epoch: 2, settingsRev: 1 } });
  expect(world.steps).toEqual(['saveSite', 'saveJob', 'saveProject', 'push']);
  expect(project(world)).toMatchObject({ minEpoch: 2, settings: { lint: STRICT } });
  expect(world.audits).toEqual([
    expect.objectContaining({ area: `p:${PROJECT}`, kind: 'text-rules', before: DEFAULT_LINT, after: STRICT }),
  ]);
  expect(JSON.stringify(world.audits)).not.toContain(CALLER.accountId);
  expect(world.pushed).toEqual([{ kind: 'fill', jobId: project(world)?.jobId }]);
  expect(world.jobs.get(project(world)?.jobId ?? '')).toMatchObject({ phase: 'write', state: 'waiting' });
});

test('the same settings again change nothing', async () => {
  const world = worldWithProject();
  expect(await save(world, DEFAULT_LINT)).toMatchObject({ ok: true, value: { jobId: null, settingsRev: 0 } });
  expect(world.steps).toEqual([]);
});

test('somebody saved other settings: a conflict that says when; both can be kept', async () => {
  const world = worldWithProject();
  await save(world);
  const mine: LintConfig = { ...DEFAULT_LINT, preset: 'kanban' };
  expect(await save(world, mine)).toMatchObject({
    ok: false,
    error: { kind: 'conflict', current: { rev: 1, at: project(world)?.settingsAt } },
  });
  expect(project(world)?.settings.lint).toEqual(STRICT);
  expect(await save(world, mine, 1)).toMatchObject({ ok: true, value: { settingsRev: 2 } });
});

test('what the background writes into the record is no conflict', async () => {
  const world = worldWithProject();
  const deps = fakeServer(world);
  let raced = false;
  const saveProject: typeof deps.stores.settings.saveProject = async (record, baseRev, audit) => {
    const before = project(world);
    if (!raced && before) {
      raced = true;
      world.projects.set(PROJECT, { ...before, rev: before.rev + 1, fieldNames: ['Story Points'] });
    }
    return deps.stores.settings.saveProject(record, baseRev, audit);
  };
  const stores = { ...deps.stores, settings: { ...deps.stores.settings, saveProject } };
  const reply = await saveSettings({ ...deps, stores }, CALLER, { projectId: PROJECT, baseRev: 0, lint: STRICT });
  expect(reply).toMatchObject({ ok: true, value: { settingsRev: 1 } });
  expect(project(world)).toMatchObject({ fieldNames: ['Story Points'], settings: { lint: STRICT } });
  expect(world.audits).toHaveLength(1);
});

test.each([null, { mayAdminister: false }])('without the right (%j) nothing happens', async (right) => {
  const world = worldWithProject();
  const deps = fakeServer(world, { access: { viewProject: async () => right } });
  const refused = { ok: false, error: { kind: 'not-allowed', need: 'administer' } };
  expect(await saveSettings(deps, CALLER, { projectId: PROJECT, baseRev: 0, lint: STRICT })).toEqual(refused);
  expect(await adoptProfile(deps, CALLER, { projectId: PROJECT, baseRev: 0, again: true, require: REQUIRE })).toEqual(refused);
  expect(world.steps).toEqual([]);
});

test('a project that is not on has no settings to change', async () => {
  expect(await save(worldWithProject(false))).toEqual({ ok: false, error: { kind: 'not-on' } });
});

test('what a habit requires is the administrator’s word, without looking again', async () => {
  const world = worldWithProject();
  const reply = await adoptProfile(fakeServer(world), CALLER, { projectId: PROJECT, baseRev: 0, again: false, require: REQUIRE });
  expect(reply).toMatchObject({ ok: true, value: { settings: { profile: { requireTemplate: true, requireCriteria: false } } } });
  expect(world.audits).toEqual([expect.objectContaining({ kind: 'habits' })]);
});

const KILLS = [1, 2, 3, 4].flatMap((at) => [
  { at, when: 'before' as const },
  { at, when: 'after' as const },
]);

test.each(KILLS)('killed at step $at, $when: old or new, and new settings are always checked again', async (fault) => {
  const world = worldWithProject();
  world.fault = fault;
  await expect(save(world)).rejects.toThrow(Killed);
  world.fault = null;
  const now = project(world);
  const isNew = now?.settingsRev === 1;
  expect(now?.settings.lint).toEqual(isNew ? STRICT : DEFAULT_LINT);
  expect(world.audits).toHaveLength(isNew ? 1 : 0);
  expect(now?.minEpoch).toBe(isNew ? world.site?.epoch : 1);
  if (isNew) {
    world.now += 21 * 60_000;
    const { asApp, stores, queue, system } = fakeServer(world);
    await sweepHourly({ asApp, stores, queue, system, budget: fakeBudget(world), lozengeKey: 'lozenge' });
    expect(world.pushed).toContainEqual({ kind: 'fill', jobId: now?.jobId });
  } else expect(await save(world)).toMatchObject({ ok: true, value: { settingsRev: 1 } });
});

describe('a configuration is refused by name', () => {
  const rule: Rule = defineRule({
    id: 'long-sentence',
    code: 'z01',
    version: 1,
    severity: 'warning',
    options: { most: { kind: 'number', says: 'Words in a sentence', default: 30, least: 10, most: 60 } },
    letter: 'T',
    criterion: 'minimal',
    kinds: ['story'],
    summary: 'A sentence is long.',
    rationale: 'Long sentences hide wishes.',
    examples: { bad: [], good: [] },
    check: () => [],
  });
  const withRule = (id: string, options: Readonly<Record<string, number>>): LintConfig => ({
    ...DEFAULT_LINT,
    rules: { [id]: { options } },
  });

  test.each<[string, LintConfig, RegExp]>([
    ['an unknown rule', withRule('long-word', {}), /“long-word” is no text rule/],
    ['an unknown option', withRule('long-sentence', { least: 3 }), /“least” is no option of the rule “long-sentence”/],
    ['a name that every object has', withRule('long-sentence', { constructor: 3 } as never), /“constructor” is no option/],
    ['a value out of range', withRule('long-sentence', { most: 9 }), /“most” of the rule “long-sentence” must be a number from 10 to 60/],
    ['an unknown rule for a type', { ...DEFAULT_LINT, types: { story: { 'long-word': { level: 'off' } } } }, /“long-word”/],
    ['a type that is not in lower case', { ...DEFAULT_LINT, types: { Story: {} } }, /lower case/],
    ['too many types', { ...DEFAULT_LINT, types: Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`t${i}`, {}])) }, /at most 30/],
    [
      'too much',
      { ...DEFAULT_LINT, words: { ...DEFAULT_LINT.words, allowed: Array.from({ length: 500 }, () => 'x'.repeat(80)) } },
      /at most/,
    ],
  ])('%s', (_what, config, words) => {
    expect(configProblem(config, [rule])?.message).toMatch(words);
  });

  test('what is right passes', () => {
    expect(configProblem(withRule('long-sentence', { most: 60 }), [rule])).toBeNull();
  });
});
