import { doc, ID, openSite, type TestSite } from './site.ts';

const API = '/rest/api/3';
const SHOP1 = `${API}/issue/SHOP-1`;
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});
const body = async (...call: Parameters<TestSite['call']>): Promise<Record<string, unknown>> =>
  (await site.call(...call)).body as Record<string, unknown>;

describe('histories in bulk', () => {
  const BULK = `POST ${API}/changelog/bulkfetch`;
  beforeEach(async () => {
    await site.call('owner', `PUT ${SHOP1}`, { fields: { summary: 'One', customfield_10016: 3 } });
    site.advance(1000);
    await site.call('owner', `PUT ${SHOP1}`, { fields: { customfield_10016: 5 } });
    await site.call('owner', `PUT ${API}/issue/SHOP-5`, { fields: { summary: 'Hidden' } });
  });

  test('by issue, oldest first; hidden and unknown ones are absent', async () => {
    const answer = await body('stakeholder', BULK, { issueIdsOrKeys: ['SHOP-1', 'SHOP-5', 'SHOP-77'] });
    expect(answer).toEqual({
      issueChangeLogs: [
        {
          issueId: String(ID.story),
          changeHistories: [
            expect.objectContaining({ items: [expect.objectContaining({ field: 'summary' }), expect.anything()] }),
            expect.objectContaining({ items: [expect.objectContaining({ toString: '5' })] }),
          ],
        },
      ],
    });
  });

  test('only the fields asked, in pages by token', async () => {
    const asked = { issueIdsOrKeys: ['SHOP-1', 'SHOP-5'], fieldIds: ['customfield_10016'], maxResults: 1 };
    const first = await body('owner', BULK, asked);
    expect(first).toMatchObject({
      issueChangeLogs: [{ changeHistories: [{ items: [{ toString: '3' }] }] }],
      nextPageToken: expect.any(String),
    });
    const second = await body('owner', BULK, { ...asked, nextPageToken: first['nextPageToken'] });
    expect(second).toEqual({
      issueChangeLogs: [
        { issueId: String(ID.story), changeHistories: [expect.objectContaining({ items: [expect.objectContaining({ toString: '5' })] })] },
      ],
    });
  });

  test.each([
    [{ issueIdsOrKeys: [] }],
    [{ issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => String(index)) }],
    [{ issueIdsOrKeys: ['SHOP-1'], fieldIds: Array.from({ length: 11 }, (_, index) => `f${index}`) }],
    [{ issueIdsOrKeys: ['SHOP-1'], maxResults: 10_001 }],
    [{ issueIdsOrKeys: ['SHOP-1'], nextPageToken: 'x' }],
  ])('refuses %#', async (asked) => {
    expect((await site.call('owner', BULK, asked)).status).toBe(400);
  });
});

describe('expands', () => {
  test('changelog, transitions and rendered fields, of one item and of a page', async () => {
    await site.call('owner', `PUT ${SHOP1}`, { fields: { description: doc('a < b'), duedate: '2026-12-01' } });
    const expected = {
      changelog: { total: 1, histories: [{ items: [{ field: 'description' }, { field: 'duedate' }] }] },
      transitions: [{ name: 'In Progress' }, { name: 'In Review' }, { name: 'Done' }],
      renderedFields: { description: '<p>a &lt; b</p>', duedate: '01/Dec/26', created: '20/Nov/26 10:00 AM', summary: null },
    };
    const expand = 'changelog,transitions,renderedFields';
    expect(await body('owner', `GET ${SHOP1}?expand=${expand}`)).toMatchObject(expected);
    const asked = { jql: 'key = SHOP-1', fields: ['summary', 'description', 'duedate', 'created'], expand };
    expect(await body('owner', `POST ${API}/search/jql`, asked)).toMatchObject({ issues: [expected] });
    const read = { issueIdsOrKeys: ['SHOP-1'], fields: asked.fields, expand: expand.split(',') };
    expect(await body('owner', `POST ${API}/issue/bulkfetch`, read)).toMatchObject({ issues: [expected] });
    expect(
      (
        await site.call('owner', `POST ${API}/issue/bulkfetch`, {
          ...read,
          issueIdsOrKeys: Array.from({ length: 101 }, (_, index) => String(index + 1)),
        })
      ).status,
    ).toBe(400);
    expect(await body('stakeholder', `GET ${SHOP1}?expand=transitions`)).toMatchObject({ transitions: [] });
  });
});

describe('a workflow that demands a field', () => {
  test('400 names the field; the transition is not made until it has a value', async () => {
    site.jira.administration.flip({ requiredForDone: 'customfield_10016' });
    expect(await body('owner', `GET ${SHOP1}/transitions?expand=transitions.fields`)).toMatchObject({
      transitions: [
        { fields: {} },
        { fields: {} },
        { name: 'Done', hasScreen: true, fields: { customfield_10016: { required: true, name: 'Story point estimate' } } },
      ],
    });
    const refused = await site.call('owner', `POST ${SHOP1}/transitions`, { transition: { id: '10002' } });
    expect(refused).toMatchObject({
      status: 400,
      body: { errorMessages: [], errors: { customfield_10016: 'Story point estimate is required.' } },
    });
    expect([await body('owner', `GET ${SHOP1}?fields=status`), site.events]).toMatchObject([{ fields: { status: { name: 'To Do' } } }, []]);
    expect((await site.call('owner', `POST ${SHOP1}/transitions`, { transition: { id: '3' } })).status).toBe(204);
    expect(
      (await site.call('owner', `POST ${SHOP1}/transitions`, { transition: { id: '10002' }, fields: { customfield_10016: 3 } })).status,
    ).toBe(204);
  });
});

describe("the host's own controls", () => {
  test('a moved item takes its sub-tasks along, loses its level, and leaves no tombstone', async () => {
    await site.call('owner', `PUT ${SHOP1}`, { fields: { security: { id: '10000' } } });
    site.events.length = 0;
    expect(site.jira.administration.moveIssue('SHOP-1', 'DARK', 'local:product-owner')).toBe('DARK-2');
    expect(site.events).toEqual([]);
    expect((await site.call('app', `GET ${SHOP1}`)).status).toBe(404);
    expect(await body('owner', `GET ${API}/issue/OLD-9?fields=subtasks,security`)).toMatchObject({
      key: 'DARK-2',
      fields: { security: null, subtasks: [{ key: 'DARK-3' }] },
    });
    expect(await body('owner', `GET ${API}/issue/DARK-2/changelog`)).toMatchObject({
      values: [
        {},
        {
          items: [
            { field: 'project', toString: 'Kept away' },
            { field: 'Key', fromString: 'SHOP-1', toString: 'DARK-2' },
          ],
        },
      ],
    });
    site.advance(2000);
    expect(await body('owner', `POST ${API}/search/jql`, { jql: 'key = SHOP-1', fields: ['key'] })).toMatchObject({
      issues: [{ key: 'DARK-2' }],
    });
    expect(() => site.jira.administration.moveIssue('DARK-2', 'DARK', 'local:product-owner')).toThrow('DARK-2 is in project DARK already.');
    expect(() => site.jira.administration.moveIssue('DARK-2', 'NONE', 'local:product-owner')).toThrow(
      'The local Jira has no project "NONE".',
    );
  });

  test('an archived project is nowhere, and comes back as it was', async () => {
    site.jira.administration.setArchived('SHOP', true);
    expect((await site.call('owner', `GET ${SHOP1}`)).status).toBe(404);
    expect((await site.call('owner', `POST ${API}/search/jql`, { jql: 'project = SHOP' })).status).toBe(400);
    site.jira.administration.setArchived('SHOP', false);
    expect((await site.call('owner', `GET ${SHOP1}`)).status).toBe(200);
  });

  test('a panel is shown for a project by a Jira administrator alone', async () => {
    const pin = (action: string) => ({
      moduleId: 'ari:cloud:ecosystem::extension/app/environment/static/panel-value',
      projectList: [{ projectIdOrKey: 'SHOP', action }],
    });
    const BULK = `POST ${API}/forge/panel/action/bulk/async`;
    const marks = () => site.sql.all("select key from meta where key like 'panel:%'").map((row) => row['key']);
    expect((await site.call('owner', BULK, pin('PIN'))).status).toBe(403);
    const { taskId } = await body('administrator', BULK, pin('PIN'));
    expect(await body('administrator', `GET ${API}/task/${String(taskId)}`)).toMatchObject({ status: 'COMPLETE', progress: 100 });
    expect(marks()).toEqual(['panel:panel-value:project:10000']);
    await site.call('administrator', BULK, pin('UNPIN'));
    expect(marks()).toEqual([]);
    expect((await site.call('administrator', BULK, pin('SHOW'))).status).toBe(400);
  });
});

test('more rows on a page of the software lists, by a switch', async () => {
  site.sql.transaction(() => {
    for (let number = 100; number < 250; number += 1) {
      site.sql.run(
        "insert into issue (id, key, project_id, number, type_id, status_id, summary, created, updated, status_changed, rank) values (?, ?, 10000, ?, 10002, 10000, 'More', 0, 0, 0, ?)",
        [20_000 + number, `SHOP-${number}`, number, `0|z${number}:`],
      );
      site.sql.run('insert into index_queue (issue_id, due) values (?, 0)', [20_000 + number]);
    }
  });
  const rows = async () =>
    ((await body('owner', 'GET /rest/software/1.0/board/1/backlog?fields=summary&maxResults=5000'))['issues'] as unknown[]).length;
  expect(await rows()).toBe(100);
  site.jira.administration.flip({ softwareListRows: 5000 });
  expect(await rows()).toBe(154);
});

test('setting a property by a filter or an expression is not offered: refused by name', async () => {
  const answer = await site.call('owner', `PUT ${API}/issue/properties/k`, { value: 1, filter: { entityIds: [ID.story] } });
  expect(answer).toMatchObject({
    status: 501,
    body: { errorMessages: [expect.stringContaining('has no operation PUT /rest/api/3/issue/properties/k')] },
  });
});
