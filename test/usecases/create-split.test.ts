import type { AdfDoc } from '../../src/shared/adf.ts';
import type { IssueId, IssueKey } from '../../src/shared/ids.ts';
import { createSplit } from '../../src/usecases/create-split.ts';
import { doc, ID, openSite, type TestSite } from '../local/jira-rest/site.ts';
import { clientOf } from '../support/local-client.ts';

const ORIGINAL = { id: String(ID.story) as IssueId, key: 'SHOP-1' as IssueKey };
const draft = (summary: string) => ({ summary, description: doc(`As a clerk, I want to ${summary}.`) as AdfDoc });
const fieldsOf = async (site: TestSite, key: string) =>
  (await site.call('owner', `GET /rest/api/3/issue/${key}`)).body as {
    readonly fields: {
      readonly summary: string;
      readonly description: unknown;
      readonly issuetype: { readonly id: string };
      readonly parent?: { readonly id: string };
      readonly issuelinks: readonly {
        readonly type: { readonly name: string; readonly inward: string };
        readonly inwardIssue?: { readonly key: string };
      }[];
    };
  };

test('the wishes become items of the same type below the same parent, linked with the first', async () => {
  const site = openSite();
  const { created, failed } = await createSplit({ jira: clientOf(site, 'owner') }, ORIGINAL, [
    draft('cancel an invoice'),
    draft('send it again'),
  ]);
  expect(failed).toBeNull();
  expect(created.map(({ summary, linked }) => `${summary} ${linked}`)).toEqual(['cancel an invoice true', 'send it again true']);
  const { fields } = await fieldsOf(site, created[0]?.key ?? '');
  const { fields: original } = await fieldsOf(site, 'SHOP-1');
  expect(fields).toMatchObject({
    summary: 'cancel an invoice',
    description: draft('cancel an invoice').description,
    issuetype: { id: original.issuetype.id },
  });
  expect(fields.parent?.id).toBe(original.parent?.id);
  expect(fields.issuelinks).toMatchObject([{ inwardIssue: { key: 'SHOP-1' } }]);
  expect(original.summary).toBe('Pay by invoice');
});

test('a type of link that is named after splitting is preferred', async () => {
  const site = openSite();
  site.sql.run("insert into link_type (id, name, inward, outward) values (777, 'Work item split', 'split from', 'split to')");
  const { created } = await createSplit({ jira: clientOf(site, 'owner') }, ORIGINAL, [draft('cancel an invoice')]);
  const { fields } = await fieldsOf(site, created[0]?.key ?? '');
  expect(fields.issuelinks).toMatchObject([{ type: { inward: 'split from' }, inwardIssue: { key: 'SHOP-1' } }]);
});

test('what Jira refuses is named and kept; what was created before stays', async () => {
  const site = openSite();
  const drafts = [draft('cancel an invoice'), { summary: 'x'.repeat(300), description: null }, draft('send it again')];
  const { created, failed } = await createSplit({ jira: clientOf(site, 'owner') }, ORIGINAL, drafts);
  expect(created).toHaveLength(1);
  expect(failed?.drafts).toEqual(drafts.slice(1));
  expect(failed?.error.messages.join()).toMatch(/255/);
});

test('each is told as soon as it exists, and again when it is linked; what fails is not', async () => {
  const site = openSite();
  const told: string[] = [];
  const drafts = [draft('cancel an invoice'), draft('send it again'), { summary: 'x'.repeat(300), description: null }];
  const { created } = await createSplit({ jira: clientOf(site, 'owner') }, ORIGINAL, drafts, ({ key, linked }, index) =>
    told.push(`${index} ${key} ${linked}`),
  );
  const [first, second] = created.map(({ key }) => key);
  expect(told).toEqual([`0 ${first} false`, `0 ${first} true`, `1 ${second} false`, `1 ${second} true`]);
});

test('who may not create items creates none, and hears why', async () => {
  const site = openSite();
  const before = site.sql.get('select count(*) as n from issue')?.n;
  const { created, failed } = await createSplit({ jira: clientOf(site, 'stakeholder') }, ORIGINAL, [draft('cancel an invoice')]);
  expect([created, failed?.error.kind, site.sql.get('select count(*) as n from issue')?.n]).toEqual([[], 'forbidden', before]);
});

test('who may not link gets the item all the same, and is told', async () => {
  const site = openSite();
  site.sql.run("delete from project_permission where permission = 'LINK_ISSUES'");
  const { created } = await createSplit({ jira: clientOf(site, 'owner') }, ORIGINAL, [draft('cancel an invoice')]);
  expect(created).toMatchObject([{ linked: false }]);
});

test('a lost connection keeps what was created before it', async () => {
  const jira = clientOf(openSite(), 'owner');
  const lost = {
    ...jira,
    createIssue: (fields: Readonly<Record<string, unknown>>) =>
      fields['summary'] === 'lost' ? Promise.reject(new TypeError('offline')) : jira.createIssue(fields),
    linkIssues: () => Promise.reject(new TypeError('offline')),
  };
  const { created, failed } = await createSplit({ jira: lost }, ORIGINAL, [draft('cancel an invoice'), draft('lost'), draft('later')]);
  expect(created).toMatchObject([{ summary: 'cancel an invoice', linked: false }]);
  expect([failed?.drafts.length, failed?.error.kind]).toEqual([2, 'failed']);
});

test('an item that cannot be read is not split', async () => {
  const hidden = { id: String(ID.hidden) as IssueId, key: 'SHOP-5' as IssueKey };
  await expect(createSplit({ jira: clientOf(openSite(), 'stakeholder') }, hidden, [draft('x')])).rejects.toMatchObject({
    kind: 'not-found',
  });
});
