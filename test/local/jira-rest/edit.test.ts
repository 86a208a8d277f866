import { bytes, doc, ID, openSite, START, type TestSite } from './site.ts';

const ISSUE = '/rest/api/3/issue/SHOP-1';
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

const fieldsOf = async (key = 'SHOP-1', fields = '*all') =>
  ((await site.call('owner', `GET /rest/api/3/issue/${key}?fields=${fields}`)).body as { fields: Record<string, unknown> }).fields;
const lastItems = async (key = 'SHOP-1') => {
  const { values } = (await site.call('owner', `GET /rest/api/3/issue/${key}/changelog`)).body as {
    values: { author: { accountId: string }; items: unknown[] }[];
  };
  return values.at(-1)?.items ?? [];
};

describe('a field is written and read back, and the changelog says so', () => {
  test.each<[string, unknown, unknown, unknown]>([
    [
      'summary',
      'Pay later',
      'Pay later',
      {
        field: 'summary',
        fieldtype: 'jira',
        fieldId: 'summary',
        from: null,
        fromString: 'Pay by invoice',
        to: null,
        toString: 'Pay later',
      },
    ],
    [
      'description',
      doc('As a buyer'),
      doc('As a buyer'),
      { field: 'description', fieldtype: 'jira', fieldId: 'description', from: null, fromString: null, to: null, toString: 'As a buyer' },
    ],
    [
      'labels',
      ['b', 'a'],
      ['a', 'b'],
      { field: 'labels', fieldtype: 'jira', fieldId: 'labels', from: null, fromString: '', to: null, toString: 'a b' },
    ],
    ['duedate', '2026-12-01', '2026-12-01', expect.objectContaining({ field: 'duedate', to: '2026-12-01' })],
    [
      'priority',
      { name: 'highest' },
      expect.objectContaining({ id: '1', name: 'Highest' }),
      expect.objectContaining({ field: 'priority', from: '3', to: '1', toString: 'Highest' }),
    ],
    [
      'issuetype',
      { id: '10002' },
      expect.objectContaining({ id: '10002', name: 'Task' }),
      expect.objectContaining({ field: 'issuetype', fromString: 'Story', toString: 'Task' }),
    ],
    [
      'assignee',
      { accountId: 'local:developer' },
      expect.objectContaining({ accountId: 'local:developer' }),
      expect.objectContaining({ field: 'assignee', from: null, to: 'local:developer', toString: 'Developer' }),
    ],
    [
      'parent',
      null,
      undefined,
      { field: 'IssueParentAssociation', fieldtype: 'jira', from: String(ID.epic), fromString: 'SHOP-3', to: null, toString: null },
    ],
    [
      'security',
      { id: '10000' },
      expect.objectContaining({ id: '10000', name: 'Team only' }),
      expect.objectContaining({ field: 'security', to: '10000', toString: 'Team only' }),
    ],
    [
      'components',
      [{ name: 'Till' }],
      [{ name: 'Till' }],
      { field: 'Component', fieldtype: 'jira', fieldId: 'components', from: null, fromString: null, to: null, toString: 'Till' },
    ],
    [
      'customfield_10016',
      5,
      5,
      {
        field: 'Story point estimate',
        fieldtype: 'custom',
        fieldId: 'customfield_10016',
        from: null,
        fromString: null,
        to: null,
        toString: '5',
      },
    ],
    [
      'customfield_10020',
      12,
      [expect.objectContaining({ id: 12, state: 'active', boardId: 1 })],
      { field: 'Sprint', fieldtype: 'custom', fieldId: 'customfield_10020', from: '', fromString: '', to: '12', toString: 'Sprint 2' },
    ],
    [
      'customfield_10021',
      [{ value: 'Impediment' }],
      [expect.objectContaining({ value: 'Impediment' })],
      {
        field: 'Flagged',
        fieldtype: 'custom',
        fieldId: 'customfield_10021',
        from: null,
        fromString: null,
        to: '[10019]',
        toString: 'Impediment',
      },
    ],
  ])('%s', async (field, value, read, item) => {
    site.advance(60_000);
    expect((await site.call('owner', `PUT ${ISSUE}`, { fields: { [field]: value } })).status).toBe(204);
    const fields = await fieldsOf();
    expect(fields[field]).toEqual(read);
    expect(fields['updated']).toBe('2026-11-21T01:01:00.000-0800');
    expect(await lastItems()).toEqual([item]);
  });

  test('the same value again changes nothing', async () => {
    await site.call('owner', `PUT ${ISSUE}`, { fields: { customfield_10016: 5 } });
    const before = await fieldsOf();
    site.events.length = 0;
    site.advance(60_000);
    await site.call('owner', `PUT ${ISSUE}`, { fields: { customfield_10016: 5, summary: 'Pay by invoice' } });
    expect(await fieldsOf()).toEqual(before);
    expect(site.events).toEqual([]);
  });

  test('labels are added and removed by update, a parent is removed by none', async () => {
    await site.call('owner', `PUT ${ISSUE}`, { fields: { labels: ['a', 'b'] } });
    const update = { labels: [{ add: 'c' }, { remove: 'a' }], parent: [{ set: { none: true } }] };
    expect((await site.call('owner', `PUT ${ISSUE}`, { update })).status).toBe(204);
    expect(await fieldsOf()).toMatchObject({ labels: ['b', 'c'] });
    expect(await fieldsOf()).not.toHaveProperty('parent');
  });

  test('closed sprints stay, the open one is replaced', async () => {
    site.sql.run('insert into issue_sprint values (?, 11, 0)', [ID.story]);
    await site.call('owner', `PUT ${ISSUE}`, { fields: { customfield_10020: 12 } });
    await site.call('owner', `PUT ${ISSUE}`, { fields: { customfield_10020: 13 } });
    expect(((await fieldsOf())['customfield_10020'] as { id: number }[]).map(({ id }) => id)).toEqual([11, 13]);
    expect(await lastItems()).toEqual([expect.objectContaining({ from: '11, 12', fromString: 'Sprint 1, Sprint 2', to: '11, 13' })]);
    await site.call('owner', `PUT ${ISSUE}`, { fields: { customfield_10020: null } });
    expect(((await fieldsOf())['customfield_10020'] as { id: number }[]).map(({ id }) => id)).toEqual([11]);
  });
});

describe('what is refused changes nothing', () => {
  test.each<[string, unknown, unknown]>([
    [
      'a string as description',
      { fields: { description: 'text', summary: 'Other' } },
      { errorMessages: [], errors: { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' } },
    ],
    [
      'an invalid document',
      { fields: { description: { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] } } },
      { errorMessages: ['INVALID_INPUT'], errors: {} },
    ],
    [
      'a node that is no ADF',
      { fields: { description: { version: 1, type: 'doc', content: [{ type: 'marquee' }] } } },
      { errorMessages: ['INVALID_INPUT'], errors: {} },
    ],
    ['no summary', { fields: { summary: ' ' } }, { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } }],
    [
      'two bad fields at once',
      { fields: { summary: 'x'.repeat(256), customfield_10016: '5' } },
      {
        errorMessages: [],
        errors: { summary: "Summary can't exceed 255 characters.", customfield_10016: 'Operation value must be a number' },
      },
    ],
    [
      'a label with a space',
      { fields: { labels: ['two words'] } },
      { errorMessages: [], errors: { labels: "The label 'two words' contains spaces which is invalid." } },
    ],
    [
      'a sprint as a list',
      { fields: { customfield_10020: [12] } },
      { errorMessages: [], errors: { customfield_10020: 'Number value expected as the Sprint id.' } },
    ],
    [
      'the rank',
      { fields: { customfield_10019: '0|zzzzzz:' } },
      {
        errorMessages: [],
        errors: { customfield_10019: "Field 'customfield_10019' cannot be set. It is not on the appropriate screen, or unknown." },
      },
    ],
    [
      'the status',
      { fields: { status: { id: '3' } } },
      { errorMessages: [], errors: { status: "Field 'status' cannot be set. It is not on the appropriate screen, or unknown." } },
    ],
    [
      'one field twice',
      { fields: { labels: [] }, update: { labels: [{ add: 'a' }] } },
      { errorMessages: [], errors: { labels: "Field 'labels' cannot appear in both 'fields' and 'update'" } },
    ],
  ])('%s', async (_what, body, answer) => {
    const before = await fieldsOf();
    const response = await site.call('owner', `PUT ${ISSUE}`, body);
    expect([response.status, response.body]).toEqual([400, answer]);
    expect(await fieldsOf()).toEqual(before);
    expect(site.events).toEqual([]);
  });

  test('a parent that is hidden is refused like one that is absent', async () => {
    site.sql.run('update issue set type_id = 10000, security_level_id = 10000 where id = ?', [ID.hidden]);
    site.sql.run("insert into project_permission values (10000, 'local:stakeholder', 'EDIT_ISSUES')");
    const hidden = await site.call('stakeholder', `PUT ${ISSUE}`, { fields: { parent: { key: 'SHOP-5' } } });
    const absent = await site.call('stakeholder', `PUT ${ISSUE}`, { fields: { parent: { key: 'SHOP-77' } } });
    expect(hidden.status).toBe(400);
    expect(bytes(hidden)).toBe(bytes(absent));
  });
});

describe('creating, moving and removing', () => {
  test('a new issue gets the next key, the last rank, and its properties', async () => {
    const body = {
      fields: {
        project: { id: '10000' },
        issuetype: { name: 'Story' },
        summary: 'New',
        description: doc('x'),
        customfield_10016: 3,
        parent: { key: 'SHOP-3' },
      },
      properties: [{ key: 'k', value: { a: 1 } }],
    };
    const created = await site.call('developer', 'POST /rest/api/3/issue', body);
    expect(created.body).toEqual({
      id: expect.stringMatching(/^\d+$/),
      key: 'SHOP-6',
      self: expect.stringContaining('/rest/api/3/issue/'),
    });
    const issue = (await site.call('owner', 'GET /rest/api/3/issue/SHOP-6?properties=k')).body as {
      fields: Record<string, unknown>;
      properties: unknown;
    };
    expect(issue.properties).toEqual({ k: { a: 1 } });
    expect(issue.fields).toMatchObject({
      status: { id: '10000' },
      parent: { key: 'SHOP-3' },
      customfield_10016: 3,
      reporter: { accountId: 'local:developer' },
    });
    expect((issue.fields['customfield_10019'] as string) > '0|4fti54:').toBe(true);
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-6/changelog')).body).toMatchObject({ total: 0 });
    expect(site.events.map(({ name }) => name)).toEqual(['avi:jira:created:issue']);
  });

  test('Done resolves, reopening clears it', async () => {
    const offered = (await site.call('owner', `GET ${ISSUE}/transitions`)).body as {
      transitions: { id: string; name: string; isLooped: boolean }[];
    };
    expect(offered.transitions.map(({ name }) => name)).toEqual(['In Progress', 'In Review', 'Done']);
    await site.call('owner', `POST ${ISSUE}/transitions`, { transition: { id: '10002' } });
    expect(await fieldsOf()).toMatchObject({
      status: { name: 'Done' },
      resolution: { name: 'Done' },
      resolutiondate: '2026-11-21T01:00:00.000-0800',
    });
    expect(await lastItems()).toEqual([
      expect.objectContaining({ field: 'resolution', to: '10000' }),
      expect.objectContaining({ field: 'status', from: '10000', to: '10002' }),
    ]);
    expect((await site.call('owner', `POST ${ISSUE}/transitions`, { transition: { id: '10002' } })).status).toBe(400);
    await site.call('owner', `POST ${ISSUE}/transitions`, {
      transition: { id: '10000' },
      update: { comment: [{ add: { body: doc('again') } }] },
    });
    expect(await fieldsOf()).toMatchObject({ resolution: null, resolutiondate: null, comment: { total: 1 } });
  });

  test('the second of two transitions may name a resolution', async () => {
    await site.call('owner', `POST ${ISSUE}/transitions`, { transition: { id: '10002' }, fields: { resolution: { name: 'Duplicate' } } });
    expect(await fieldsOf()).toMatchObject({ resolution: { name: 'Duplicate' } });
  });

  test('a deleted issue is gone everywhere; sub-tasks must be meant', async () => {
    expect((await site.call('owner', `DELETE ${ISSUE}`)).status).toBe(400);
    expect((await site.call('owner', `DELETE ${ISSUE}?deleteSubtasks=true`)).status).toBe(204);
    expect((await site.call('owner', 'GET /rest/api/3/issue/OLD-9')).status).toBe(404);
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-4')).status).toBe(404);
    expect(site.events.map(({ name, payload }) => [name, (payload['issue'] as { key: string }).key])).toEqual([
      ['avi:jira:deleted:issue', 'SHOP-1'],
    ]);
  });

  test('a former key finds the issue under its present key', async () => {
    expect((await site.call('owner', 'GET /rest/api/3/issue/OLD-9?fields=summary')).body).toMatchObject({
      key: 'SHOP-1',
      id: String(ID.story),
    });
  });

  test('inwardIssue blocks outwardIssue; the same link twice is one', async () => {
    const body = { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } };
    for (const _ of [1, 2])
      expect(await site.call('owner', 'POST /rest/api/3/issueLink', body)).toMatchObject({ status: 201, body: undefined });
    expect((await fieldsOf('SHOP-1'))['issuelinks']).toEqual([
      expect.objectContaining({ outwardIssue: expect.objectContaining({ key: 'SHOP-2' }) }),
    ]);
    expect((await fieldsOf('SHOP-2'))['issuelinks']).toEqual([
      expect.objectContaining({ inwardIssue: expect.objectContaining({ key: 'SHOP-1' }) }),
    ]);
    expect(await lastItems('SHOP-2')).toEqual([
      { field: 'Link', fieldtype: 'jira', from: null, fromString: null, to: 'SHOP-1', toString: 'This issue is blocked by SHOP-1' },
    ]);
    const [link] = (await fieldsOf('SHOP-1'))['issuelinks'] as { id: string }[];
    expect((await site.call('owner', `DELETE /rest/api/3/issueLink/${link?.id ?? ''}`)).status).toBe(204);
    expect(site.events.map(({ name }) => name)).toEqual([
      'avi:jira:updated:issue',
      'avi:jira:updated:issue',
      'avi:jira:created:issuelink',
      'avi:jira:updated:issue',
      'avi:jira:updated:issue',
      'avi:jira:deleted:issuelink',
    ]);
  });

  test('own comments can be changed, those of others only by a project administrator', async () => {
    const { id } = (await site.call('developer', `POST ${ISSUE}/comment`, { body: doc('one') })).body as { id: string };
    expect((await site.call('stakeholder', `PUT ${ISSUE}/comment/${id}`, { body: doc('two') })).status).toBe(400);
    expect((await site.call('developer', `PUT ${ISSUE}/comment/${id}`, { body: doc('three') })).status).toBe(200);
    expect((await site.call('owner', `PUT ${ISSUE}/comment/${id}`, { body: doc('four') })).body).toMatchObject({ id, body: doc('four') });
    expect((await site.call('owner', `PUT ${ISSUE}/comment/${id}`, { body: 'four' })).status).toBe(400);
    expect((await site.call('owner', `GET ${ISSUE}/comment`)).body).toMatchObject({
      total: 1,
      startAt: 0,
      comments: [{ author: { accountId: 'local:developer' } }],
    });
  });
});

describe('events in the documented form', () => {
  test('an edit tells nine fields of the issue and what changed, and no description', async () => {
    await site.call('owner', `PUT ${ISSUE}`, { fields: { summary: 'Pay later', description: doc('secret recipe') } });
    const [event] = site.events;
    expect(event).toMatchObject({ name: 'avi:jira:updated:issue', at: new Date(START).toISOString() });
    expect(event?.payload).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      selfGenerated: false,
      atlassianId: 'local:product-owner',
      changelog: { id: expect.any(String), items: [{ field: 'summary' }, { field: 'description' }] },
    });
    const issue = event?.payload['issue'] as { fields: object } | undefined;
    expect(Object.keys(issue?.fields ?? {})).toEqual([
      'summary',
      'issuetype',
      'creator',
      'created',
      'project',
      'reporter',
      'assignee',
      'updated',
      'status',
    ]);
  });

  test.each<[string, 'owner' | 'app' | 'through the app', boolean]>([
    ['a person in Jira', 'owner', false],
    ['the app as itself', 'app', true],
    ['the app for a person', 'through the app', true],
  ])('%s writes: selfGenerated', async (_what, who, expected) => {
    const principal =
      who === 'through the app' ? ({ kind: 'user', accountId: 'local:product-owner', scopes: ['write:jira-work'] } as const) : who;
    await site.call(principal, `PUT ${ISSUE}`, { fields: { summary: 'Other' } });
    expect(site.events.map(({ payload }) => payload['selfGenerated'])).toEqual([expected]);
    expect((await site.call('owner', `GET ${ISSUE}/changelog`)).body).toMatchObject({
      values: [{ author: { accountId: who === 'app' ? 'app' : 'local:product-owner' } }],
    });
  });

  test.each<[string, string, unknown, readonly string[]]>([
    [
      'assigning',
      `PUT ${ISSUE}`,
      { fields: { assignee: { accountId: 'local:developer' } } },
      ['avi:jira:updated:issue', 'avi:jira:assigned:issue'],
    ],
    ['a comment', `POST ${ISSUE}/comment`, { body: doc('x') }, ['avi:jira:commented:issue']],
    ['a property', `PUT ${ISSUE}/properties/k`, 1, []],
    ['a rank', 'PUT /rest/agile/1.0/issue/rank', { issues: ['SHOP-2'], rankBeforeIssue: 'SHOP-1' }, ['avi:jira:updated:issue']],
    ['closing a sprint', 'POST /rest/agile/1.0/sprint/12', { state: 'closed' }, ['avi:jira-software:closed:sprint']],
    ['a sprint goal', 'POST /rest/agile/1.0/sprint/13', { goal: 'Sell' }, ['avi:jira-software:updated:sprint']],
    ['an item that the app cannot see', 'PUT /rest/api/3/issue/DARK-1', { fields: { summary: 'Other' } }, []],
  ])('%s', async (_what, line, body, names) => {
    expect((await site.call('owner', line, body)).status).toBeLessThan(300);
    expect(site.events.map(({ name }) => name)).toEqual(names);
  });

  test('a listener sees what was written', async () => {
    let seen: unknown = null;
    site.jira.onEvent(() => {
      seen = site.sql.get('select summary from issue where id = ?', [ID.story])?.['summary'];
    });
    await site.call('owner', `PUT ${ISSUE}`, { fields: { summary: 'After' } });
    expect(seen).toBe('After');
  });
});
