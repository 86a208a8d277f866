import { createJiraClient } from '../../src/jira/client.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { loadHealth } from '../../src/usecases/load-health.ts';
import type { PastPeriods } from '../../src/usecases/load-history.ts';
import { fakeJira, type FakeSite } from '../support/fake-jira.ts';
import { load, NOW, ON, question, ready, small, stored } from '../support/health-site.ts';

describe('budget', () => {
  const big = (size: number): FakeSite => ({
    ...small,
    items: [
      ...small.items,
      ...Array.from({ length: size }, (_, at) =>
        ready(1_000 + at, 3, null, {
          properties: stored({ ready: at % 2 === 0 }),
          ...(at % 50 === 0 ? { blockedBy: [{ key: 'PLAT-1', done: at % 100 === 0 }] } : {}),
        }),
      ),
    ],
  });

  test.each([
    [500, 'preview'],
    [5_000, 'preview'],
    [50_000, 'preview'],
    [500, 'on'],
    [5_000, 'on'],
    [50_000, 'on'],
  ] as const)('%d items, %s: 13 counts, 3 pages of the horizon, 5 of the past, 6 in flight', async (size, mode) => {
    const { view, log } = await load(big(size), question(mode === 'on' ? ON : DEFAULT_SETTINGS));
    const jql = (part: string): number =>
      log.requests.filter(({ path, body }) => path.endsWith('/search/jql') && (body as { jql: string }).jql.includes(part)).length;
    const past = jql('statusCategory = Done');
    expect(log.requests.filter(({ path }) => path.endsWith('approximate-count')).length).toBeLessThanOrEqual(13);
    expect(jql('') - past).toBeLessThanOrEqual(3);
    expect(past).toBeLessThanOrEqual(5);
    expect(log.requests.filter(({ path }) => path.endsWith('/bulkfetch')).length).toBeLessThanOrEqual(mode === 'on' ? 2 : 0);
    expect(log.mostInFlight).toBeLessThanOrEqual(6);
    expect(view.base.count).toBe(size + 13);
    expect(view.horizon.read).toBeLessThanOrEqual(300);
    expect(view.horizon.complete).toBe(false);
  });

  test('the past is read once for each closed sprint', async () => {
    const kept = new Map<string, PastPeriods>();
    const cache = { get: (key: string) => kept.get(key), set: (key: string, past: PastPeriods) => void kept.set(key, past) };
    const { http, log } = fakeJira(small);
    const deps = { jira: createJiraClient(http), now: new Date(NOW), history: cache };
    const first = await loadHealth(deps, question(ON));
    const asked = log.requests.length;
    expect(await loadHealth(deps, question(ON))).toEqual(first);
    expect(
      log.requests.slice(asked).some(({ body }) => String((body as { jql?: string } | undefined)?.jql).includes('ORDER BY resolved')),
    ).toBe(false);
  });
});
