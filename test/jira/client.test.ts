import { createJiraClient } from '../../src/jira/client.ts';
import { JiraError } from '../../src/jira/error.ts';
import type { JiraHttp, JiraHttpRequest, JiraHttpResponse } from '../../src/jira/http.ts';
import { pointsOf } from '../../src/jira/points.ts';
import { retrying } from '../../src/jira/retry.ts';
import { rawIssue } from './raw.ts';

const sent: JiraHttpRequest[] = [];
beforeEach(() => {
  sent.length = 0;
});

/** Answers one after the other; the last one again and again. */
function http(...answers: readonly Partial<JiraHttpResponse>[]): JiraHttp {
  let next = 0;
  return {
    send: async (request) => {
      sent.push(request);
      const answer = answers[Math.min(next, answers.length - 1)] ?? {};
      next += 1;
      return { status: 200, headers: {}, body: undefined, ...answer };
    },
  };
}

describe('requests', () => {
  test('an item: fields, properties and operations in one path, encoded', async () => {
    await createJiraClient(http({ body: rawIssue() })).getIssue('PERM 1/2', {
      fields: ['summary', 'status'],
      properties: ['plumbline-score'],
      operations: true,
    });
    expect(sent).toEqual([
      { method: 'GET', path: '/rest/api/3/issue/PERM%201%2F2?fields=summary%2Cstatus&properties=plumbline-score&expand=operations' },
    ]);
  });

  test('a search: numbers as Jira wants them, and the last page has no token', async () => {
    const client = createJiraClient(http({ body: { issues: [{ id: 7 }], isLast: true, nextPageToken: 'x' } }));
    expect(await client.search({ jql: 'a', fields: ['id'], reconcileIssues: ['12'] })).toMatchObject({
      issues: [{ id: '7', key: '' }],
      nextPageToken: null,
    });
    expect(sent[0]?.body).toEqual({ jql: 'a', fields: ['id'], maxResults: 100, reconcileIssues: [12] });
  });

  test.each<[string, Partial<JiraHttpResponse>]>([
    ['303 with a place', { status: 303, headers: { location: 'https://x/rest/api/3/task/10641' } }],
    ['200 with the task, after a redirect was followed', { status: 200, body: { id: '10641', status: 'ENQUEUED', progress: 0 } }],
  ])('a bulk write: %s', async (_what, answer) => {
    expect(await createJiraClient(http(answer)).putPropertiesMulti([{ issueId: '10042', properties: { a: 1 } }])).toBe('10641');
    expect(sent[0]?.body).toEqual({ issues: [{ issueID: 10042, properties: { a: 1 } }] });
  });

  test.each<[string, unknown, object[]]>([
    ['nothing', undefined, []],
    ['a list', [{ issueId: 1, errorMessages: ['no'] }], [{ issueId: '1', reason: 'no' }]],
    ['a map', { '1': { errorMessages: ['no'] }, '2': {} }, [{ issueId: '1', reason: 'no' }]],
    ['a map below errors', { errors: { '1': 'no' } }, [{ issueId: '1', reason: 'no' }]],
  ])('failures of a task: %s', async (_what, result, failures) => {
    const task = await createJiraClient(http({ body: { id: '1', status: 'COMPLETE', progress: 100, result } })).getTask('1');
    expect(task.failures).toEqual(failures);
  });

  test('lists are read to the end', async () => {
    const client = createJiraClient(
      http(
        { body: { values: [{ id: 1, name: 'one', state: 'closed' }], isLast: false } },
        { body: { values: [{ id: 2, name: 'two', state: 'closed', originBoardId: 4, goal: '' }], isLast: true } },
      ),
    );
    expect(await client.sprints(4, ['closed'])).toEqual([
      { id: 1, name: 'one', state: 'closed' },
      { id: 2, name: 'two', state: 'closed', boardId: 4 },
    ]);
    expect(sent.map((request) => request.path)).toEqual([
      '/rest/agile/1.0/board/4/sprint?state=closed&startAt=0&maxResults=50',
      '/rest/agile/1.0/board/4/sprint?state=closed&startAt=1&maxResults=50',
    ]);
  });

  test('permissions that Jira does not name are not held', async () => {
    const client = createJiraClient(http({ body: { permissions: { BROWSE_PROJECTS: { havePermission: true } } } }));
    expect(await client.myPermissions({ projectId: '1', permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] })).toEqual({
      BROWSE_PROJECTS: true,
      EDIT_ISSUES: false,
    });
  });

  test('a board: done is the last column that has statuses', async () => {
    const columns = [{ name: 'To Do', statuses: [{ id: '1' }] }, { name: 'Done', statuses: [{ id: '3' }, { id: '4' }] }, { name: 'Empty' }];
    const client = createJiraClient(http({ body: { filter: { id: '9' }, columnConfig: { columns }, estimation: { type: 'none' } } }));
    expect(await client.boardConfiguration(1)).toMatchObject({ filterId: '9', estimationFieldId: null, doneStatusIds: ['3', '4'] });
  });
});

test.each<[number, Record<string, string>, object]>([
  [404, {}, { kind: 'not-found' }],
  [403, {}, { kind: 'forbidden' }],
  [401, {}, { kind: 'unauthenticated' }],
  [400, {}, { kind: 'bad-request', messages: ['first', 'field: second'] }],
  [429, { 'retry-after': '7' }, { kind: 'busy', retryAfterSeconds: 7 }],
  [503, {}, { kind: 'busy', retryAfterSeconds: 5 }],
  [500, {}, { kind: 'failed' }],
])('%i is an error of one kind', async (status, headers, expected) => {
  const client = createJiraClient(http({ status, headers, body: { errorMessages: ['first'], errors: { field: 'second' } } }));
  const error = await client.count('a').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(JiraError);
  expect(error).toMatchObject({ status, ...expected });
});

describe('trying again', () => {
  const waits: number[] = [];
  const deps = { sleep: async (ms: number) => void waits.push(ms), random: () => 0.5, now: () => Date.parse('2026-11-21T10:00:00Z') };
  beforeEach(() => {
    waits.length = 0;
  });
  const busy = { status: 429, headers: { 'retry-after': '2' } };

  test('reads wait as long as asked, and a little more', async () => {
    expect((await retrying(http(busy, busy, { status: 200 }), deps).send({ method: 'GET', path: '/a' })).status).toBe(200);
    expect(waits).toEqual([2250, 2500]);
  });

  test('all waits together are bounded where a person waits', async () => {
    const client = retrying(http(busy), { ...deps, waitSecondsInAll: 5 });
    expect((await client.send({ method: 'GET', path: '/a' })).status).toBe(429);
    expect((await client.send({ method: 'GET', path: '/b' })).status).toBe(429);
    expect(waits).toEqual([2250, 2500]);
    expect(sent).toHaveLength(4);
  });

  test.each<[string, JiraHttpRequest, Partial<JiraHttpResponse>, number]>([
    ['a search is a read', { method: 'POST', path: '/rest/api/3/search/jql' }, busy, 4],
    ['a property is written again', { method: 'PUT', path: '/a' }, busy, 4],
    ['a bulk write is not', { method: 'POST', path: '/rest/api/3/issue/properties/multi' }, busy, 1],
    [
      'a spent quota is not',
      { method: 'GET', path: '/a' },
      { status: 429, headers: { 'retry-after': '1', 'ratelimit-reason': 'jira-quota-global-based' } },
      1,
    ],
    ['a long wait is not', { method: 'GET', path: '/a' }, { status: 503, headers: { 'retry-after': '60' } }, 1],
    ['other failures are not', { method: 'GET', path: '/a' }, { status: 500 }, 1],
  ])('%s', async (_what, request, answer, times) => {
    expect((await retrying(http(answer), deps).send(request)).status).toBe(answer.status);
    expect(sent).toHaveLength(times);
  });
});

test.each<[string, JiraHttpRequest['method'], string, unknown, number]>([
  ['an item', 'GET', '/rest/api/3/issue/1?fields=a', { id: '1' }, 2],
  ['a page of 3', 'POST', '/rest/api/3/search/jql', { issues: [1, 2, 3] }, 4],
  ['a count', 'POST', '/rest/api/3/search/approximate-count', { count: 99 }, 2],
  ['permissions', 'GET', '/rest/api/3/mypermissions?permissions=A', { permissions: {} }, 3],
  ['a write', 'PUT', '/rest/api/3/issue/1/properties/a', undefined, 1],
  ['a bulk write', 'POST', '/rest/api/3/issue/properties/multi', undefined, 1],
])('points of %s', (_what, method, path, body, points) => {
  expect(pointsOf(method, path, { body })).toBe(points);
});
