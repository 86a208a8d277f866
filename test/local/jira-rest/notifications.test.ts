import { createNotifications } from '../../../local/jira/notifications.ts';
import type { SiteNotification } from '../../../local/types.ts';
import { ID, openSite, type TestSite, WHO } from './site.ts';

/** What the header of the site tells whom. */
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

type Person = 'owner' | 'developer' | 'stakeholder' | 'administrator';
const told = (who: Person): readonly SiteNotification[] => site.jira.notifications.of(WHO[who].accountId);
const lines = (who: Person): readonly (readonly [string, string])[] => told(who).map(({ kind, issueKey }) => [kind, issueKey]);

const paragraph = (...content: readonly unknown[]) => ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content }] });
const mention = (who: Person) => ({ type: 'mention', attrs: { id: WHO[who].accountId, text: '@somebody' } });
const words = (text: string) => ({ type: 'text', text });

async function comment(who: Person, issue: number, ...content: readonly unknown[]): Promise<void> {
  const { status } = await site.call(who, `POST /rest/api/3/issue/${issue}/comment`, { body: paragraph(...content) });
  expect(status).toBe(201);
}
async function assign(who: Person, issue: number, to: Person): Promise<void> {
  const { status } = await site.call(who, `PUT /rest/api/3/issue/${issue}`, { fields: { assignee: { accountId: WHO[to].accountId } } });
  expect(status).toBe(204);
}

test('a comment is told to who reports, who is assigned and whom it mentions, each once, and not to its author', async () => {
  await assign('owner', ID.story, 'developer');
  await comment('administrator', ID.story, words('Look here, '), mention('stakeholder'), mention('developer'));
  expect(lines('owner')).toEqual([['comment', 'SHOP-1']]);
  expect(lines('developer')).toEqual(
    expect.arrayContaining([
      ['mention', 'SHOP-1'],
      ['assigned', 'SHOP-1'],
    ]),
  );
  expect(lines('developer')).toHaveLength(2);
  expect(lines('stakeholder')).toEqual([['mention', 'SHOP-1']]);
  expect(lines('administrator')).toEqual([]);
});

test("somebody's account id in a text mentions nobody", async () => {
  await comment('owner', ID.story, words(WHO.stakeholder.accountId));
  expect(lines('stakeholder')).toEqual([]);
});

test('who assigns to themselves is not told; who gets a new work item is', async () => {
  await assign('developer', ID.bug, 'developer');
  const created = await site.call('owner', 'POST /rest/api/3/issue', {
    fields: {
      project: { key: 'SHOP' },
      issuetype: { name: 'Story' },
      summary: 'Made for you',
      assignee: { accountId: WHO.developer.accountId },
    },
  });
  const { key } = created.body as { key: string };
  expect(lines('developer')).toEqual([['assigned', key]]);
  await assign('owner', Number((created.body as { id: string }).id), 'administrator');
  expect(lines('developer')).toEqual([['assigned', key]]);
  expect(lines('administrator')).toEqual([['assigned', key]]);
});

test('nothing of what is hidden, also when it was told before', async () => {
  await comment('owner', ID.hidden, mention('stakeholder'), mention('developer'));
  expect([lines('stakeholder'), lines('developer')]).toEqual([[], [['mention', 'SHOP-5']]]);
  await comment('owner', ID.elsewhere, mention('developer'));
  expect(lines('developer')).toEqual([['mention', 'SHOP-5']]);
  site.sql.run("delete from security_member where principal = 'local:developer'");
  expect(lines('developer')).toEqual([]);
});

test('what is opened stays read for this person alone, over a restart; what is not theirs cannot be marked', async () => {
  await comment('administrator', ID.story, mention('stakeholder'));
  await comment('administrator', ID.bug, mention('stakeholder'));
  const [newest] = told('stakeholder');
  site.jira.notifications.markRead(WHO.stakeholder.accountId, [newest?.id ?? '', 'c1', 'nothing']);
  expect(told('stakeholder').map(({ read }) => read)).toEqual([true, false]);
  expect(told('owner').map(({ read }) => read)).toEqual([false, false]);
  site.jira.notifications.markRead(WHO.stakeholder.accountId, []);
  const restarted = createNotifications(site);
  expect(restarted.of(WHO.stakeholder.accountId).map(({ read }) => read)).toEqual([true, false]);
});
