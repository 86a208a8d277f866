import { RULES } from '../../src/domain/lint/rules/index.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_LINT, type LintConfig } from '../../src/shared/lint-config.ts';
import { buildApp, countItems, type Site, startSite, type User } from './harness.ts';

let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;
let projectId: ProjectId;

beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  projectId = site.projectId('PERM') as ProjectId;
  await site.call('turnOn', { projectId, boardId: null }, 'product-owner');
  await site.platform.idle();
});
afterAll(async () => {
  await site.close();
  app.remove();
});

const OFF: LintConfig = { ...DEFAULT_LINT, rules: Object.fromEntries(RULES.map(({ id }) => [id, { level: 'off' as const }])) };
const save = (lint: LintConfig, baseRev: number, user: User) => site.call('saveSettings', { projectId, baseRev, lint }, user);
const audits = () => site.sql.all("select key, value_json from kvs where entity = 'audit'") as { key: string; value_json: string }[];

test.each<[User, boolean]>([
  ['developer', false],
  ['stakeholder', false],
])('%s may not change settings: nothing is stored', async (user) => {
  const refused = { ok: false, error: { kind: 'not-allowed', need: 'administer' } };
  expect(await save(OFF, 0, user)).toEqual(refused);
  expect(await site.call('redetectProfile', { projectId }, user)).toEqual(refused);
  const require = { template: true, criteria: true, estimate: true };
  expect(await site.call('adoptProfile', { projectId, baseRev: 0, again: false, require }, user)).toEqual(refused);
  expect(audits()).toEqual([]);
});

test('saved rules are checked again on every item, and logged without an account', async () => {
  const withFindings = `project = ${projectId} AND plumblineMustFix > 0`;
  const before = await countItems(site, withFindings, 'product-owner');
  expect(before).toBeGreaterThan(0);
  const reply = await save(OFF, 0, 'product-owner');
  expect(reply).toMatchObject({ ok: true, value: { settingsRev: 1, settings: { lint: OFF } } });
  await site.platform.idle();
  expect(await countItems(site, withFindings, 'product-owner')).toBe(0);
  const epoch = reply.ok ? reply.value.epoch : 0;
  expect(await countItems(site, `project = ${projectId} AND plumblineEpoch < ${epoch} AND statusCategory != Done`, 'product-owner')).toBe(
    0,
  );
  const [line] = audits();
  expect(JSON.parse(line?.value_json ?? '{}')).toMatchObject({
    area: `p:${projectId}`,
    kind: 'text-rules',
    body: { before: DEFAULT_LINT, after: OFF },
  });
  expect(line?.value_json).not.toContain('local:');
  expect(await site.call('openProject', { projectId }, 'stakeholder')).toMatchObject({
    ok: true,
    value: { settingsRev: 1, settings: { lint: OFF } },
  });
});

test('two administrators: the second is told when, and nothing is overwritten', async () => {
  expect(await save({ ...DEFAULT_LINT, preset: 'strict' }, 0, 'administrator')).toMatchObject({
    ok: false,
    error: { kind: 'conflict', current: { rev: 1, at: expect.stringMatching(/^\d{4}-/) } },
  });
  expect(await site.call('openProject', { projectId }, 'administrator')).toMatchObject({ ok: true, value: { settings: { lint: OFF } } });
});

test.each<[string, unknown, RegExp]>([
  ['a rule that does not exist', { ...DEFAULT_LINT, rules: { nonsense: { level: 'off' } } }, /“nonsense” is no text rule/],
  ['an option that does not exist', { ...DEFAULT_LINT, rules: { 'vague-term': { options: { nonsense: 1 } } } }, /“nonsense” is no option/],
  ['a level that is none', { ...DEFAULT_LINT, rules: { 'vague-term': { level: 'fatal' } } }, /./],
  ['a preset that is none', { ...DEFAULT_LINT, preset: 'lenient' }, /./],
  ['an unknown part', { ...DEFAULT_LINT, owner: 'local:developer' }, /./],
  ['a text', 'strict', /./],
])('%s is refused by name', async (_what, lint, words) => {
  const reply = (await site.callRaw('saveSettings', { projectId, baseRev: 1, lint }, 'product-owner')) as {
    ok: boolean;
    error: { kind: string; message: string };
  };
  expect(reply).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
  expect(reply.error.message).toMatch(words);
});

test('looking at the habits again stores nothing; adopting fixes what the administrator requires', async () => {
  const looked = await site.call('redetectProfile', { projectId }, 'product-owner');
  expect(looked).toMatchObject({ ok: true, value: { profile: { version: 1, sample: { stories: expect.any(Number) } } } });
  expect(await site.call('openProject', { projectId }, 'product-owner')).toMatchObject({ ok: true, value: { settingsRev: 1 } });
  const sample = looked.ok ? looked.value.profile.sample : null;
  const require = { template: false, criteria: false, estimate: true };
  expect(await site.call('adoptProfile', { projectId, baseRev: 1, again: true, require }, 'product-owner')).toMatchObject({
    ok: true,
    value: { settingsRev: 2, settings: { profile: { sample, requireTemplate: false, requireCriteria: false, requireEstimate: true } } },
  });
  await site.platform.idle();
  expect(audits()).toHaveLength(2);
});

test('a lapsed license reads and does not change', async () => {
  site.setLicense(false);
  expect(await save(DEFAULT_LINT, 2, 'product-owner')).toEqual({ ok: false, error: { kind: 'license' } });
  expect(await site.call('openProject', { projectId }, 'product-owner')).toMatchObject({ ok: true, value: { license: 'lapsed' } });
  site.setLicense(true);
});
