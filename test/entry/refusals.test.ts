import { RULES } from '../../src/domain/lint/rules/index.ts';
import type { Api } from '../../src/shared/contract.ts';
import { DEFAULT_LINT } from '../../src/shared/lint-config.ts';
import { buildApp, type Site, startSite, type User } from './harness.ts';

/**
 * Every line of the resolver, asked by every kind of user for what they may not see. The bar is not only
 * "refused": an answer about something hidden must be the very answer about something that does not exist.
 */
let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;
let jobId = '';

/** Calls come faster here than any person makes them: the platform takes so many a second. */
beforeEach(() => site.advance(500));
beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  const projectId = site.projectId('PERM');
  const on = (await site.callRaw('turnOn', { projectId, boardId: null }, 'product-owner')) as { value: { jobId: string } };
  jobId = on.value.jobId;
  await site.platform.idle();
  // A score on a hidden item, so that there is something to leak; the process knows now where the item is.
  const issueId = hiddenItem();
  await site.callRaw('openItem', { issueId }, 'product-owner');
  const saved = (await site.callRaw(
    'saveScore',
    { issueId, baseRev: 0, model: 'wsjf', inputs: { ubv: 13, tc: 13, rroe: 13, size: 1 }, sources: {}, textHash: '' },
    'product-owner',
  )) as { ok: boolean };
  if (!saved.ok) throw new Error('The score to be hidden was not saved.');
  const noted = (await site.callRaw(
    'ignoreFinding',
    { issueId, baseRev: 0, code: 's06', version: versionOf('s06'), reason: 'The merger is secret.' },
    'product-owner',
  )) as { ok: boolean };
  if (!noted.ok) throw new Error('The reason to be hidden was not saved.');
});
afterAll(async () => {
  await site.close();
  app.remove();
});

const hiddenItem = (): string =>
  String(
    site.sql.get(
      'select i.id from issue i join issue_property p on p.issue_id = i.id where i.security_level_id is not null order by i.id limit 1',
    )?.['id'],
  );
const itemOf = (project: string): string =>
  String(site.sql.get('select id from issue where project_id = ? order by id limit 1', [Number(site.projectId(project))])?.['id']);
const ABSENT = '987654321';

type Target = { readonly item: string; readonly project: string };
const targets: Readonly<Record<string, () => Target>> = {
  'an item hidden by a security level': () => ({ item: hiddenItem(), project: site.projectId('HR') }),
  "another team's project": () => ({ item: itemOf('HR'), project: site.projectId('HR') }),
  'a project to look at only': () => ({ item: itemOf('PLAT'), project: site.projectId('PLAT') }),
};

const versionOf = (code: string): number => RULES.find((rule) => rule.code === code)?.version ?? 0;
const score = { model: 'wsjf', inputs: { ubv: 1 }, sources: {}, textHash: '' };
const LINES: Readonly<Record<keyof Api, (target: Target) => unknown>> = {
  openItem: ({ item }) => ({ issueId: item }),
  openProject: ({ project }) => ({ projectId: project }),
  turnOn: ({ project }) => ({ projectId: project, boardId: null }),
  turnOff: ({ project }) => ({ projectId: project }),
  getJob: ({ project }) => ({ projectId: project, jobId }),
  saveScore: ({ item }) => ({ issueId: item, baseRev: 0, ...score }),
  getScoreHistory: ({ item }) => ({ issueId: item }),
  saveSettings: ({ project }) => ({ projectId: project, baseRev: 0, lint: { ...DEFAULT_LINT, preset: 'strict' } }),
  redetectProfile: ({ project }) => ({ projectId: project }),
  adoptProfile: ({ project }) => ({
    projectId: project,
    baseRev: 0,
    again: true,
    require: { template: true, criteria: true, estimate: true },
  }),
  getQualityHistory: ({ item, project }) => ({ projectId: project, ids: [item] }),
  noteChanged: ({ item, project }) => ({ projectId: project, ids: [item] }),
  getNotes: ({ item }) => ({ issueId: item }),
  ignoreFinding: ({ item }) => ({ issueId: item, baseRev: 0, code: 's06', version: versionOf('s06'), reason: 'Both belong together.' }),
  stopIgnoring: ({ item }) => ({ issueId: item, baseRev: 0, code: 's06' }),
  saveCriteriaIds: ({ item }) => ({ issueId: item, baseRev: 0, criteria: [{ id: 'AC1', h: '0123abcd', w: '0a1b' }] }),
};
const NAMES = Object.keys(LINES) as (keyof Api)[];
const CHANGING: readonly (keyof Api)[] = [
  'turnOn',
  'turnOff',
  'noteChanged',
  'saveScore',
  'ignoreFinding',
  'stopIgnoring',
  'saveCriteriaIds',
  'saveSettings',
  'adoptProfile',
  'redetectProfile',
];

/** Who may not even see which target, and who may see it but not change it. */
const BLIND: readonly (readonly [User | null, string])[] = [
  ['stakeholder', 'an item hidden by a security level'],
  ['stakeholder', "another team's project"],
  ['stakeholder', 'a project to look at only'],
  ['developer', "another team's project"],
  ['product-owner', "another team's project"],
  [null, 'an item hidden by a security level'],
  [null, "another team's project"],
  [null, 'a project to look at only'],
];
const READ_ONLY: readonly (readonly [User, string])[] = [
  ['developer', 'a project to look at only'],
  ['product-owner', 'a project to look at only'],
];

/** What a page may claim about itself. */
const FORGED = (): Readonly<Record<string, unknown>> => ({
  accountId: 'local:administrator',
  license: { active: true },
  extension: { issue: { id: itemOf('PERM'), key: 'PERM-1' }, project: { id: site.projectId('PERM'), key: 'PERM' } },
});

function secrets(target: Target): readonly string[] {
  const rows = site.sql.all('select key, summary from issue where id = ? or project_id = ?', [Number(target.item), Number(target.project)]);
  return rows.flatMap((row) => [String(row['key']), String(row['summary'])]);
}

describe.each(BLIND)('%s and %s', (user, what) => {
  test.each(NAMES)('%s: as if it were not there', async (name) => {
    const target = targets[what]?.() ?? { item: ABSENT, project: ABSENT };
    const absent = await site.callRaw(name, LINES[name]({ item: ABSENT, project: ABSENT }), user);
    for (const context of [{}, FORGED()]) {
      const reply = await site.callRaw(name, LINES[name](target), user, context);
      expect(reply).toEqual(absent);
      expect(reply).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
      for (const secret of secrets(target)) expect(JSON.stringify(reply)).not.toContain(secret);
    }
  });
});

describe.each(READ_ONLY)('%s and %s', (user, what) => {
  test.each(CHANGING)('%s changes nothing', async (name) => {
    const target = targets[what]?.() ?? { item: ABSENT, project: ABSENT };
    const before = site.sql.get('select count(*) as n from issue_property where issue_id = ?', [Number(target.item)])?.['n'];
    const reply = (await site.callRaw(name, LINES[name](target), user, FORGED())) as { ok: boolean; error: { kind: string } };
    expect(reply.ok).toBe(false);
    expect(['not-allowed', 'not-on']).toContain(reply.error.kind);
    expect(site.sql.get('select count(*) as n from issue_property where issue_id = ?', [Number(target.item)])?.['n']).toBe(before);
  });
});

test('a job is told only with the project it belongs to', async () => {
  const other = await site.callRaw('getJob', { projectId: site.projectId('PLAT'), jobId }, 'developer');
  expect(other).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'view' } });
});

test('a key is no id: what Jira would accept, we do not', async () => {
  expect(await site.callRaw('openItem', { issueId: 'PERM-1' }, 'product-owner')).toMatchObject({
    ok: false,
    error: { kind: 'bad-request', field: 'issueId' },
  });
});

test('the scope of a warm process: what one site knows, another does not', async () => {
  expect(await site.callRaw('openItem', { issueId: hiddenItem() }, 'product-owner')).toMatchObject({ ok: true });
  expect(await site.callRaw('openItem', { issueId: hiddenItem() }, 'stakeholder')).toMatchObject({ ok: false });
});

const valid = (): Readonly<Record<keyof Api, Readonly<Record<string, unknown>>>> => {
  const target = { item: itemOf('PERM'), project: site.projectId('PERM') };
  return Object.fromEntries(NAMES.map((name) => [name, LINES[name](target)])) as Record<keyof Api, Record<string, unknown>>;
};

const WRONG: readonly (readonly [string, (payload: Readonly<Record<string, unknown>>) => unknown])[] = [
  ['nothing', () => undefined],
  ['a text', () => 'issueId'],
  ['a list', () => []],
  ['an unknown part', (payload) => ({ ...payload, accountId: 'local:administrator' })],
  ['an id that is a number', (payload) => ({ ...payload, ...('issueId' in payload ? { issueId: 10042 } : { projectId: 10000 }) })],
  ['an id with a path', (payload) => ({ ...payload, ...('issueId' in payload ? { issueId: '1/../2' } : { projectId: '1?x=' }) })],
  [
    'an id that is a prototype',
    (payload) => ({ ...payload, ...('issueId' in payload ? { issueId: '__proto__' } : { projectId: 'constructor' }) }),
  ],
];

describe.each(NAMES)('%s refuses', (name) => {
  test.each(WRONG)('%s', async (_what, spoil) => {
    const reply = await site.callRaw(name, spoil(valid()[name]), 'product-owner');
    expect(reply).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
  });
});

test.each([
  ['a result of its own', { x: { wsjf: 99 } }],
  ['a person', { by: 'local:developer' }],
  ['a revision that is no number', { baseRev: '1' }],
  ['a revision below zero', { baseRev: -1 }],
  ['an unknown model', { model: 'moscow' }],
  ['an input that is no number', { inputs: { ubv: '8' } }],
  ['infinity, as JSON carries it', { inputs: { ubv: null } }],
  ['too many inputs', { inputs: Object.fromEntries('abcdefghi'.split('').map((letter) => [`x${letter}`, 1])) }],
  ['a source with markup', { sources: { ubv: '<b>' } }],
  ['a hash that is none', { textHash: 'nonsense!' }],
])('saveScore refuses %s', async (_what, change) => {
  expect(await site.callRaw('saveScore', { ...valid().saveScore, ...change }, 'product-owner')).toMatchObject({
    ok: false,
    error: { kind: 'bad-request' },
  });
});

test.each([
  ['no reason', { reason: '' }],
  ['a reason of blanks', { reason: ' \n ' }],
  ['a reason that is too long', { reason: 'x'.repeat(501) }],
  ['a rule that does not exist', { code: 'z99' }],
  ['a code that is none', { code: 's06@1' }],
  ['another version of the rule', { version: 9999 }],
  ['a version that is no number', { version: '1' }],
  ['a person', { by: 'local:developer' }],
  ['a revision below zero', { baseRev: -1 }],
])('ignoreFinding refuses %s', async (_what, change) => {
  expect(await site.callRaw('ignoreFinding', { ...valid().ignoreFinding, ...change }, 'product-owner')).toMatchObject({
    ok: false,
    error: { kind: 'bad-request' },
  });
});
