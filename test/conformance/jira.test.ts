import { openLocalHost, openRealSite, realSite, type Answer, type Target } from './target.ts';

/**
 * The assumptions of local/PARITY.md that can be asked through REST, put to two sites with the same words: the local
 * host, and a real site when JIRA_SITE, JIRA_EMAIL, JIRA_TOKEN and JIRA_PROJECT are set. On a real site the app must be
 * installed. Written is one property of up to two work items of that project, which is removed at the end.
 */
type Json = Readonly<Record<string, unknown>>;

const API = '/rest/api/3';
const PROPERTY = 'plumbline-conformance';
const LAG = 15_000;
const SILENCE = 60_000;
const real = realSite(process.env);
const targets: readonly (readonly [string, () => Promise<Target>])[] = [
  ['the local host', openLocalHost],
  ...(typeof real === 'string' ? [] : [['a real site', async () => openRealSite(real)] as const]),
];
if (typeof real === 'string') process.stdout.write(`conformance with a real site: ${real}\n`);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(targets)('%s', (_name, openTarget) => {
  let site: Target;
  let project: string;
  /** Two items that may be edited, the newest first. */
  let items: readonly { readonly id: string; readonly key: string }[];

  beforeAll(async () => {
    site = await openTarget();
    project = `project = "${site.projectKey}"`;
    const found = await search({ jql: `${project} ORDER BY created DESC`, fields: ['id'], maxResults: 2 });
    items = (found.json as { issues: typeof items }).issues;
    expect(items).toHaveLength(2);
  }, 240_000);
  afterAll(async () => {
    for (const { id } of items ?? []) await site.ask(`DELETE ${API}/issue/${id}/properties/${PROPERTY}`);
    await site?.close();
  }, SILENCE);

  const search = (body: Json): Promise<Answer> => site.ask(`POST ${API}/search/jql`, body);
  const issues = async (body: Json): Promise<readonly { readonly id: string; readonly fields: Json }[]> =>
    ((await search(body)).json as { issues: readonly { id: string; fields: Json }[] }).issues;
  const count = async (jql: string): Promise<number> =>
    ((await site.ask(`POST ${API}/search/approximate-count`, { jql })).json as { count: number }).count;
  const item = (position: number): string => items[position]?.id ?? '';
  const address = (position = 0): string => `${API}/issue/${item(position)}/properties/${PROPERTY}`;
  const read = async (position = 0): Promise<unknown> => {
    const { json } = await site.ask(`GET ${API}/issue/${item(position)}?fields=updated&expand=changelog`);
    const { fields, changelog } = json as { fields: Json; changelog: { total: number } };
    return [fields['updated'], changelog.total];
  };

  describe('properties', () => {
    test('put: 201 for a new one, 200 for a known one, nothing in the body', async () => {
      await site.ask(`DELETE ${address()}`);
      expect(await site.ask(`PUT ${address()}`, { v: 1 })).toMatchObject({ status: 201, text: '' });
      expect(await site.ask(`PUT ${address()}`, { v: 2 })).toMatchObject({ status: 200, text: '' });
      expect((await site.ask(`GET ${address()}`)).json).toEqual({ key: PROPERTY, value: { v: 2 } });
    });

    test('32,768 characters, with the quotes around a text; one more is 400', async () => {
      expect((await site.ask(`PUT ${address()}`, 'x'.repeat(32_766))).status).toBeLessThan(300);
      expect((await site.ask(`PUT ${address()}`, 'x'.repeat(32_767))).status).toBe(400);
    });

    test(
      'a write moves neither updated nor changelog',
      async () => {
        const before = await read();
        await pause(1500);
        expect((await site.ask(`PUT ${address()}`, { v: Date.now() })).status).toBeLessThan(300);
        await pause(1500);
        expect(await read()).toEqual(before);
      },
      SILENCE,
    );

    test(
      'bulk write: 303 with the address of the task, where it says what became of it; 200 with the task when followed',
      async () => {
        const body = (value: number): Json => ({
          issues: [0, 1].map((n) => ({ issueID: Number(item(n)), properties: { [PROPERTY]: value } })),
        });
        const answer = await site.ask(`POST ${API}/issue/properties/multi`, body(1));
        expect([answer.status, answer.text]).toEqual([303, '']);
        const task = new URL(answer.location ?? '', 'http://localhost').pathname;
        await expectComplete(task);
        const followed = await site.follow(`POST ${API}/issue/properties/multi`, body(2));
        expect(followed).toMatchObject({ status: 200, json: { status: expect.any(String) } });
        await expectComplete(new URL(String((followed.json as Json)['self'])).pathname);
        expect((await site.ask(`GET ${address(1)}`)).json).toEqual({ key: PROPERTY, value: 2 });
      },
      SILENCE,
    );

    async function expectComplete(task: string): Promise<void> {
      const end = Date.now() + LAG;
      let last: unknown = null;
      while (Date.now() < end) {
        last = (await site.ask(`GET ${task}`)).json;
        if ((last as Json)['status'] === 'COMPLETE') return expect(last).toMatchObject({ progress: 100 });
        await pause(250);
      }
      expect(last).toMatchObject({ status: 'COMPLETE' });
    }
  });

  describe('search', () => {
    test('100 rows with fields; more, up to 5,000, with ids; no total; the last page says so', async () => {
      const total = await count(project);
      const withFields = (await search({ jql: project, fields: ['summary'], maxResults: 5000 })).json as Json & { issues: unknown[] };
      expect(withFields.issues.length).toBeLessThanOrEqual(100);
      expect('total' in withFields).toBe(false);
      expect([withFields['isLast'], 'nextPageToken' in withFields]).toEqual([total <= 100, total > 100]);
      const ids = await issues({ jql: project, fields: ['id'], maxResults: 5000 });
      expect(Math.abs(ids.length - Math.min(total, 5000))).toBeLessThanOrEqual(Math.ceil(total / 50));
    });

    test('a count is one number; a query without a condition is refused in these words', async () => {
      expect(await site.ask(`POST ${API}/search/approximate-count`, { jql: project })).toMatchObject({
        status: 200,
        json: { count: expect.any(Number) },
      });
      expect(await search({ jql: 'ORDER BY key' })).toMatchObject({
        status: 400,
        json: { errorMessages: ['Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'] },
      });
    });

    test('at most 50 items are reconciled', async () => {
      const ask = (amount: number) =>
        search({ jql: project, fields: ['id'], reconcileIssues: Array.from({ length: amount }, () => Number(item(0))) });
      expect([(await ask(1)).status, (await ask(51)).status]).toEqual([200, 400]);
    });

    test('1,000 ids in one clause are taken; one that is not there is refused', async () => {
      const many = Array.from({ length: 1000 }, () => item(0)).join(', ');
      expect(await count(`id in (${many})`)).toBe(1);
      const absent = `id in (${item(0)}, 999999999)`;
      expect([
        (await search({ jql: absent, fields: ['id'] })).status,
        (await site.ask(`POST ${API}/search/approximate-count`, { jql: absent })).status,
      ]).toEqual([400, 400]);
    });

    test('NOT before a clause keeps empty fields, != leaves them out', async () => {
      const empty = `${project} AND assignee is EMPTY`;
      const all = await count(empty);
      expect([await count(`${empty} AND NOT assignee = currentUser()`), await count(`${empty} AND assignee != currentUser()`)]).toEqual([
        all,
        0,
      ]);
    });

    test('empty values sort last ascending, first descending', async () => {
      const first = async (order: string): Promise<unknown> =>
        (await issues({ jql: `${project} ORDER BY resolutiondate ${order}`, fields: ['resolutiondate'], maxResults: 1 }))[0]?.fields[
          'resolutiondate'
        ];
      expect([typeof (await first('ASC')), await first('DESC')]).toEqual(['string', null]);
    });

    test('`is EMPTY` works on an alias of a property', async () => {
      const without = await site.ask(`POST ${API}/search/approximate-count`, { jql: `${project} AND plumblineReady = 1` });
      if (without.status !== 200) throw new Error(`The app is not installed on ${site.name}: its search names are unknown there.`);
      expect(await count(`${project} AND (plumblineReady is EMPTY OR plumblineReady is not EMPTY)`)).toBe(await count(project));
    });
  });

  describe('reading', () => {
    test('bulk fetch: absent ids are passed over; 1,000 with single-valued fields, 100 with others', async () => {
      const fetchAll = (amount: number, fields: readonly string[]): Promise<Answer> =>
        site.ask(`POST ${API}/issue/bulkfetch`, {
          issueIdsOrKeys: [item(0), ...Array.from({ length: amount - 1 }, (_, index) => String(990_000_000 + index))],
          fields,
        });
      const found = await fetchAll(1000, ['summary']);
      expect(found.status).toBe(200);
      expect((found.json as { issues: readonly Json[] }).issues.map(({ id }) => id)).toEqual([item(0)]);
      expect([
        (await fetchAll(1001, ['summary'])).status,
        (await fetchAll(100, ['labels'])).status,
        (await fetchAll(101, ['labels'])).status,
      ]).toEqual([400, 200, 400]);
    });

    test("a board's list with fields holds at most 100 rows", async () => {
      const boards = (await site.ask(`GET /rest/agile/1.0/board?projectKeyOrId=${site.projectKey}`)).json as { values: readonly Json[] };
      const list = `/rest/software/1.0/board/${String(boards.values[0]?.['id'])}/issue`;
      const { status, json } = await site.ask(`GET ${list}?fields=summary&maxResults=5000`);
      expect(status).toBe(200);
      expect((json as { issues: readonly unknown[] }).issues.length).toBeLessThanOrEqual(100);
    });

    test('`created` of a bulk changelog is a time text', async () => {
      const changed = await issues({ jql: `${project} AND status CHANGED`, fields: ['id'], maxResults: 20 });
      const { json } = await site.ask(`POST ${API}/changelog/bulkfetch`, { issueIdsOrKeys: changed.map(({ id }) => id) });
      const logs = (json as { issueChangeLogs: readonly { changeHistories: readonly { created: unknown }[] }[] }).issueChangeLogs;
      const times = logs.flatMap(({ changeHistories }) => changeHistories.map(({ created }) => typeof created));
      expect([...new Set(times)]).toEqual(['string']);
    });

    test('times have no colon in the zone; operations of an item name edit-issue for who may edit', async () => {
      const { json } = await site.ask(`GET ${API}/issue/${item(0)}?fields=created&expand=operations`);
      expect((json as { fields: Json }).fields['created']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/u);
      expect(JSON.stringify((json as Json)['operations'])).toContain('"id":"edit-issue"');
    });

    test.each<[string, number]>([
      [`GET ${API}/search?jql=project=X`, 410],
      [`GET ${API}/issue/NOSUCH-1`, 404],
      [`GET ${API}/issue/999999999/properties/x`, 404],
      [`GET ${API}/project/NOSUCH`, 404],
    ])('%s: %i, in the form of an error', async (line, status) => {
      const answer = await site.ask(line);
      expect(answer.status).toBe(status);
      expect((answer.json as Json)['errorMessages']).toEqual([expect.any(String)]);
    });
  });
});

// The report names what was not asked.
// oxlint-disable-next-line jest/no-disabled-tests
if (typeof real === 'string') test.skip(`a real site (${real})`, () => undefined);

test('a real site is asked only when everything is named', () => {
  expect(realSite({ JIRA_SITE: 'x.atlassian.net' })).toBe('skipped: no real site (JIRA_EMAIL, JIRA_TOKEN, JIRA_PROJECT not set)');
  expect(realSite({ JIRA_SITE: 'x.atlassian.net/', JIRA_EMAIL: 'a', JIRA_TOKEN: 'b', JIRA_PROJECT: 'P' })).toEqual({
    url: 'https://x.atlassian.net',
    projectKey: 'P',
    authorization: 'Basic YTpi',
  });
});
