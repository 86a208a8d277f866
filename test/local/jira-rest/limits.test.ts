import { ID, openSite, type TestSite } from './site.ts';

const SHOP1 = '/rest/api/3/issue/SHOP-1';
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

const flip = (wanted: Readonly<Record<string, unknown>>): void => site.jira.administration.flip(wanted);
const asApp = (line = `GET ${SHOP1}`, body?: unknown) => site.call('app', line, body, 'function');
const repeat = async (times: number, call: () => Promise<{ readonly status: number }>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let index = 0; index < times; index += 1) statuses.push((await call()).status);
  return statuses;
};
const refused = (statuses: readonly number[]): number => statuses.filter((status) => status === 429).length;

describe('bursts: a bucket for each path and method', () => {
  test.each<[string, unknown, number]>([
    ['GET /rest/api/3/field', undefined, 100],
    [`GET ${SHOP1}`, undefined, 150],
    ['POST /rest/api/3/search/approximate-count', { jql: 'project = SHOP' }, 150],
    [`GET ${SHOP1}/changelog`, undefined, 200],
    ['POST /rest/api/3/search/jql', { jql: 'project = SHOP' }, 100],
    ['PUT /rest/forge/1/app/properties/k', 1, 50],
    ['DELETE /rest/forge/1/app/properties/k', undefined, 50],
  ])('%s', async (line, body, rate) => {
    const statuses = await repeat(rate + 1, () => asApp(line, body));
    expect([refused(statuses), statuses.at(-1)]).toEqual([1, 429]);
    site.advance(500);
    expect(refused(await repeat(rate, () => asApp(line, body)))).toBe(rate / 2);
  });

  test('another path, another item on the same path, another app', async () => {
    await repeat(150, () => asApp());
    expect((await asApp('GET /rest/api/3/issue/SHOP-2')).status).toBe(429);
    expect((await site.call('owner', `GET ${SHOP1}`)).status).toBe(429);
    expect((await asApp(`GET ${SHOP1}/comment`)).status).toBe(200);
    expect((await site.call('owner', `GET ${SHOP1}`, undefined, 'shell')).status).toBe(200);
  });

  test('off by a switch', async () => {
    flip({ burst: 'off' });
    expect(refused(await repeat(160, () => asApp()))).toBe(0);
  });
});

describe('points of the hour', () => {
  test('65,000 to the top of the UTC hour, whoever asks through a function', async () => {
    expect((await asApp()).headers).toMatchObject({
      'ratelimit-policy': '"global-app-quota";q=65000;w=3600, "jira-burst-based";q=150;w=1',
      ratelimit: '"global-app-quota";t=3600, "jira-burst-based";t=1',
    });
    flip({ pointsAnHour: 10 });
    await repeat(3, () => site.call('owner', `GET ${SHOP1}`, undefined, 'function'));
    site.advance(600_000);
    expect((await asApp()).headers['ratelimit']).toBe('"global-app-quota";r=0;t=3000, "jira-burst-based";t=1');
    expect(await asApp('POST /rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '3000',
        'ratelimit-reason': 'jira-quota-global-based',
        'x-ratelimit-limit': '10',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-11-21T10:00:00.000Z',
      },
    });
    site.advance(3_000_000);
    expect((await asApp()).status).toBe(200);
  });

  test('what is left is told above four fifths', async () => {
    flip({ pointsAnHour: 20 });
    const told = async () => /"global-app-quota";(r=\d+;)?/.exec((await asApp()).headers['ratelimit'] ?? '')?.[1] ?? '';
    const each: string[] = [];
    for (let index = 0; index < 10; index += 1) each.push(await told());
    expect(each).toEqual(['', '', '', '', '', '', '', 'r=4;', 'r=2;', 'r=0;']);
  });

  test('before it is enforced its headers begin with Beta- and nothing is refused', async () => {
    flip({ quota: 'beta', pointsAnHour: 4 });
    expect(await repeat(4, () => asApp())).toEqual([200, 200, 200, 200]);
    expect((await asApp()).headers).toMatchObject({
      'beta-ratelimit': '"global-app-quota";r=0;t=3600',
      'beta-ratelimit-policy': '"global-app-quota";q=4;w=3600',
      'ratelimit-policy': '"jira-burst-based";q=150;w=1',
    });
  });

  test('screens see bursts only; Jira itself no limits', async () => {
    expect((await site.call('owner', `GET ${SHOP1}`)).headers['ratelimit-policy']).toBe('"jira-burst-based";q=150;w=1');
    expect((await site.call('owner', `GET ${SHOP1}`, undefined, 'shell')).headers).not.toHaveProperty('ratelimit-policy');
  });
});

describe('failures by switch', () => {
  test.each([
    [{ unavailable: 2 }, '5'],
    [{ unavailable: 2, unavailableRetryAfter: 30 }, '30'],
    [{ unavailable: 2, unavailableRetryAfter: 0 }, undefined],
  ])('%j', async (wanted, wait) => {
    flip(wanted);
    expect((await asApp()).headers['retry-after']).toBe(wait);
    expect(await repeat(2, () => asApp())).toEqual([503, 200]);
  });

  test('a 429 without Retry-After', async () => {
    flip({ retryAfterOn429: 'missing' });
    await repeat(150, () => asApp());
    const { status, headers } = await asApp();
    expect([status, headers['retry-after'], headers['x-ratelimit-reset']]).toEqual([429, undefined, '2026-11-21T09:00:01.000Z']);
  });
});

describe('switches', () => {
  test('are kept with the site', () => {
    flip({ agileLists: 'served' });
    flip({ indexLagMs: 100 });
    expect(JSON.parse(String(site.sql.get("select value from meta where key = 'jira-switches'")?.['value']))).toEqual({
      agileLists: 'served',
      indexLagMs: 100,
    });
    expect(site.jira.administration.switches()).toMatchObject({ agileLists: 'served', indexLagMs: 100, burst: 'on' });
  });

  test.each([
    [{ fly: 1 }, 'The local Jira has no switch "fly".'],
    [{ burst: 'maybe' }, 'The switch "burst" cannot be "maybe".'],
    [{ indexLagMs: -1 }, 'The switch "indexLagMs" cannot be -1.'],
    [{ requiredForDone: 5 }, 'The switch "requiredForDone" cannot be 5.'],
  ])('%j is refused', (wanted, message) => {
    expect(() => flip(wanted)).toThrow(message);
  });

  test('a property write may move updated and tell of it', async () => {
    flip({ propertyWrites: 'bump-updated' });
    site.advance(60_000);
    await site.call('owner', `PUT ${SHOP1}/properties/k`, 1);
    expect((await site.call('owner', `GET ${SHOP1}?fields=updated`)).body).toMatchObject({
      fields: { updated: '2026-11-21T01:01:00.000-0800' },
    });
    expect(site.events.map(({ name, payload }) => [name, (payload['issue'] as { id: string }).id])).toEqual([
      ['avi:jira:updated:issue', String(ID.story)],
    ]);
  });
});
