import { discoverFields, snapshotFields } from '../../src/jira/field-map.ts';
import type { FieldDef } from '../../src/jira/schemas.ts';
import { openSite, type TestSite } from './jira-rest/site.ts';

/** A team-managed project beside a company-managed one: its story points are in a field of its own. */
const API = '/rest/api/3';
const SHARED = 'customfield_10016';
let site: TestSite;
let own: string;
beforeEach(async () => {
  site = openSite();
  for (const [key, points] of [
    ['SHOP-1', 5],
    ['SHOP-2', 3],
  ] as const)
    expect((await site.call('owner', `PUT ${API}/issue/${key}`, { fields: { [SHARED]: points } })).status).toBe(204);
  site.jira.administration.makeTeamManaged('SHOP');
  own = String(site.sql.get("select id from field where name = 'Story point estimate' and project_id = 10000")?.['id']);
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

const found = async (jql: string): Promise<readonly string[]> =>
  ((await site.call('owner', `POST ${API}/search/jql`, { jql, fields: ['summary'] })).body as { issues: { key: string }[] }).issues.map(
    ({ key }) => key,
  );

test("the app's map of fields takes the board's own field, and reads the points with it", async () => {
  const { body } = await site.call('owner', 'GET /rest/agile/1.0/board/1/configuration');
  const { fieldId } = (body as { estimation: { field: { fieldId: string } } }).estimation.field;
  expect(fieldId).toBe(own);
  expect(own).not.toBe(SHARED);
  const fields = (await site.call('owner', `GET ${API}/field`)).body as readonly FieldDef[];
  const map = discoverFields(fields, fieldId);
  expect(map.estimate).toBe(own);
  const asked = snapshotFields(map, { description: false }).join(',');
  const item = (await site.call('owner', `GET ${API}/issue/SHOP-1?fields=${asked}`)).body as { fields: Record<string, unknown> };
  expect(item.fields[own]).toBe(5);
  // Without a board the company-wide field is the best guess, and this project's points are not in it.
  expect(discoverFields(fields, null).estimate).toBe(SHARED);
  expect(item.fields[SHARED]).toBeUndefined();
});

test('JQL finds the points by the own field, at once and after an edit; the shared field is empty there', async () => {
  const cf = (id: string): string => `cf[${id.replace('customfield_', '')}]`;
  expect(await found(`project = SHOP AND ${cf(own)} = 5`)).toEqual(['SHOP-1']);
  expect(await found(`project = SHOP AND ${cf(SHARED)} is not EMPTY`)).toEqual([]);
  expect((await site.call('owner', `PUT ${API}/issue/SHOP-2`, { fields: { [own]: 8 } })).status).toBe(204);
  site.advance(5000);
  expect((await found(`project = SHOP AND ${cf(own)} is not EMPTY ORDER BY ${cf(own)} DESC`)).slice(0, 2)).toEqual(['SHOP-2', 'SHOP-1']);
});

test('what is team-managed is said by the project; to do it twice changes nothing', async () => {
  site.jira.administration.makeTeamManaged('SHOP');
  expect((await site.call('owner', `GET ${API}/project/SHOP`)).body).toMatchObject({ style: 'next-gen', simplified: true });
  expect(site.sql.all('select id from field where project_id = 10000 and name = ?', ['Story point estimate'])).toHaveLength(1);
});
