import { createAccess, createAccessMemory } from '../../src/entry/access.ts';
import { BoundedMap } from '../../src/entry/bounded-map.ts';
import { callerOf } from '../../src/entry/caller.ts';
import { licenseOf } from '../../src/entry/license-gate.ts';
import { changeOf } from '../../src/entry/on-issue.ts';
import { toReply } from '../../src/entry/to-reply.ts';
import type { AccountId, IssueId } from '../../src/shared/ids.ts';
import { CALLER, fakeJira, ITEM, PROJECT, refusal } from '../usecases/fakes.ts';

test.each([
  [undefined, 'active'],
  [null, 'active'],
  [{}, 'active'],
  [{ active: true, isActive: true }, 'active'],
  [{ isActive: false }, 'lapsed'],
  [{ active: false, isActive: true }, 'lapsed'],
])('license %j is %s', (license, expected) => {
  expect(licenseOf(license)).toBe(expected);
});

test.each([undefined, null, '', 42, 'x'.repeat(200)])('account %j is nobody', (accountId) => {
  expect(callerOf({ accountId, installContext: 'site' })).toBeNull();
});

test('a bounded map forgets what was used longest ago', () => {
  const map = new BoundedMap<number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  map.set('c', 3);
  expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([1, undefined, 3, 2]);
});

describe('proofs', () => {
  function worldOf(project: string | null) {
    const asked: string[] = [];
    const jira = fakeJira({
      getIssue: async (id) => {
        asked.push(id);
        if (project === null) throw refusal(404);
        return { id: ITEM, key: 'PERM-1', fields: { project: { id: project } }, properties: {}, operations: undefined };
      },
    });
    return { asked, jira };
  }
  let now = 0;
  const clock = () => now;

  test('hold for a minute, for one person on one site', async () => {
    const memory = createAccessMemory();
    const { asked, jira } = worldOf(PROJECT);
    const access = createAccess(CALLER, jira, memory, clock);
    expect(await access.viewItem(ITEM)).toBe(PROJECT);
    await access.viewItem(ITEM);
    expect(asked).toHaveLength(1);
    now += 60_001;
    await access.viewItem(ITEM);
    expect(asked).toHaveLength(2);
    const blind = worldOf(null);
    expect(
      await createAccess({ ...CALLER, accountId: 'local:stakeholder' as AccountId }, blind.jira, memory, clock).viewItem(ITEM),
    ).toBeNull();
    expect(await createAccess({ ...CALLER, installation: 'site-2' }, blind.jira, memory, clock).viewItem(ITEM)).toBeNull();
  });

  test('where an item is, is remembered for the site and not for another', async () => {
    const memory = createAccessMemory();
    await createAccess(CALLER, worldOf(PROJECT).jira, memory, clock).viewItem(ITEM);
    expect(createAccess({ ...CALLER, accountId: 'x' as AccountId }, worldOf(null).jira, memory, clock).knownProject(ITEM)).toBe(PROJECT);
    expect(createAccess({ ...CALLER, installation: 'site-2' }, worldOf(null).jira, memory, clock).knownProject(ITEM)).toBeNull();
  });

  test('Jira follows keys and moves; only the very id that was asked for counts', async () => {
    expect(await createAccess(CALLER, worldOf(PROJECT).jira, createAccessMemory(), clock).viewItem('10043' as IssueId)).toBeNull();
  });

  test('when Jira cannot answer, nothing is decided and nothing remembered', async () => {
    const memory = createAccessMemory();
    await expect(
      createAccess(CALLER, fakeJira({ getIssue: () => Promise.reject(refusal(500)) }), memory, clock).viewItem(ITEM),
    ).rejects.toThrow('500');
    expect(await createAccess(CALLER, worldOf(PROJECT).jira, memory, clock).viewItem(ITEM)).toBe(PROJECT);
  });
});

describe('failures', () => {
  const logs: string[] = [];
  const system = { newId: () => '7f3a0000-0000', log: (event: string, data: object) => void logs.push(JSON.stringify({ event, ...data })) };

  test.each<[string, unknown, object]>([
    ['hidden', refusal(404), { kind: 'not-allowed', need: 'view' }],
    ['forbidden', refusal(403), { kind: 'not-allowed', need: 'view' }],
    ['busy', refusal(429), { kind: 'busy', retryAfterSeconds: 1 }],
    ['a full store', Object.assign(new Error('x'), { code: 'RATE_LIMIT_EXCEEDED' }), { kind: 'busy', retryAfterSeconds: 5 }],
    ['broken', refusal(500), { kind: 'failed', reference: '7F3A' }],
    ['a mistake of ours', new TypeError('cannot read "Pay by card"'), { kind: 'failed', reference: '7F3A' }],
    ['no error at all', 'Pay by card', { kind: 'failed', reference: '7F3A' }],
  ])('%s', async (_what, thrown, error) => {
    expect(await toReply('openItem', system, () => Promise.reject(thrown))).toEqual({ ok: false, error });
    expect(logs.join()).not.toContain('Pay by card');
  });

  test('a missing consent goes on to the platform, which asks for it', async () => {
    const consent = Object.assign(new Error('Authentication Required'), { name: 'NEEDS_AUTHENTICATION_ERR' });
    await expect(toReply('openItem', system, () => Promise.reject(consent))).rejects.toBe(consent);
  });
});

test.each<[string, unknown, object | null]>([
  [
    'updated',
    {
      eventType: 'avi:jira:updated:issue',
      issue: { id: '7', fields: { project: { id: 10 } } },
      changelog: { items: [{ field: 'summary' }, { field: 'Story Points', fieldId: 'customfield_1' }] },
    },
    { kind: 'updated', issueId: '7', projectId: '10', fields: ['summary', 'Story Points', 'customfield_1'] },
  ],
  [
    'created',
    { eventType: 'avi:jira:created:issue', issue: { id: 7, fields: { project: { id: '10' } } } },
    { kind: 'created', issueId: '7', projectId: '10', fields: [] },
  ],
  [
    'deleted, with little left',
    { eventType: 'avi:jira:deleted:issue', issue: { id: '7' } },
    { kind: 'deleted', issueId: '7', projectId: null, fields: [] },
  ],
  ['another event', { eventType: 'avi:jira:viewed:issue', issue: { id: '7' } }, null],
  ['an id that is none', { eventType: 'avi:jira:created:issue', issue: { id: '7 OR 1' } }, null],
  ['nothing', undefined, null],
])('an issue event: %s', (_what, body, expected) => {
  expect(changeOf(body)).toEqual(expected);
});
