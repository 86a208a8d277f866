import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { LogRow, QualityHistory } from '../../src/shared/quality-log.ts';
import { daysUntil } from '../../src/domain/trend/history-of.ts';
import type { FakeSite } from '../support/fake-jira.ts';
import { next, NOW, ON, wish } from '../support/health-site.ts';
import { ProjectHost, showPage } from './support/project-host.tsx';
import { expectQuietConsole } from './support/quiet-console.ts';

jest.mock('../../static/src/adapters/clock.ts', () => ({ now: () => new Date('2026-06-01T08:50:00.000Z') }));
expectQuietConsole();

const site: FakeSite = {
  now: NOW,
  sprints: [next],
  items: [
    wish(1, 'As a resident, I want to see the end date of my permit so that I can plan my month', { sprint: next }),
    wish(2, 'As a resident, I want to renew my permit quickly so that I can keep parking'),
    wish(3, 'As a warden, I want to scan a number plate so that so that I find its permit'),
    wish(4, 'Finished last week', { category: 'done', resolved: '2026-05-26T10:00:00.000Z' }),
    wish(5, 'Finished last year', { category: 'done', resolved: '2025-05-26T10:00:00.000Z' }),
  ],
};
const DAYS = daysUntil(new Date(NOW), 57);
const row = (id: number, mustFix: number, shouldFix: number, category: 't' | 'd' = 't'): LogRow => [
  String(id),
  0,
  1,
  3,
  category,
  mustFix,
  shouldFix,
];
/** 2 of 4 must be fixed eight weeks ago; 1 of 3 now. */
const HISTORY: QualityHistory = {
  days: DAYS.map((day, at) => ({
    day,
    rows: at === 0 ? [row(1, 0, 0), row(2, 1, 1), row(3, 0, 1), row(4, 2, 0)] : at === 50 ? [row(3, 0, 0), row(4, 0, 0, 'd')] : [],
  })),
  rulesChanged: [DAYS[20] ?? ''],
};

async function open(history: QualityHistory | (() => never) = HISTORY, given: FakeSite = site) {
  const host = new ProjectHost(given, '/story-quality');
  host.project = { ...host.project, settings: ON };
  host.answer('getQualityHistory', () => (typeof history === 'function' ? history() : history));
  const shown = await showPage('project-page');
  const button = await screen.findByRole('button', { name: 'The last 8 weeks' });
  return { host, ...shown, button };
}
const asked = (host: ProjectHost): readonly unknown[] =>
  host.invokes.filter(({ name }) => name === 'getQualityHistory').map(({ payload }) => payload);

test('costs nothing until it is opened; then one search for ids and one question', async () => {
  const { host, user, button } = await open();
  expect(asked(host)).toEqual([]);
  const before = host.jira.log.requests.length;
  await user.click(button);
  await screen.findByText(/^8 weeks ago/);
  expect(asked(host)).toEqual([{ projectId: '10000', ids: ['1', '2', '3', '4'] }]);
  expect(host.jira.log.requests).toHaveLength(before + 1);
});

test('says first how it was and how it is; the picture has the same words and a table behind it', async () => {
  const { user, button, container } = await open();
  await user.click(button);
  const words = '8 weeks ago 2 of 4 open work items had something that must be fixed; now 1 of 3.';
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByText('Something that should be fixed: 2 then, 1 now.')).toBeVisible();
  expect(screen.getByRole('figure', { name: words })).toBeVisible();
  expect(container.querySelectorAll('.pl-trend-plot .pl-trend-line')).toHaveLength(2);
  expect(screen.getByText(/^Text rules or habits were changed on Apr 26: /)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = screen.getByRole('table');
  expect(
    within(table)
      .getAllByRole('row')
      .map((one) => one.textContent),
  ).toEqual(['DayMust fixShould fixOpen', 'Apr 6224', 'May 26113']);
  expect(await axe(container)).toHaveNoViolations();
});

test("today's numbers open their items, and how all is counted is told", async () => {
  const { user, button, host } = await open();
  await user.click(button);
  const tile = await screen.findByRole('button', { name: '1 should fix today' });
  await user.click(tile);
  const place = tile.closest('li');
  if (place === null) throw new Error('The number has no place.');
  expect(within(place).getAllByRole('button', { name: /^Open PERM-/ })).toHaveLength(1);
  expect(place).toHaveTextContent(/“quickly”/);
  await user.click(within(place).getByRole('button', { name: 'Open PERM-2' }));
  expect(host.navigations.at(-1)?.url).toBe('/browse/PERM-2');
  const section = screen.getByRole('region', { name: 'The last 8 weeks' });
  await user.click(within(section).getByRole('button', { name: 'How this is counted' }));
  expect(within(section).getByText(/Work items you may not see are not counted\.$/)).toBeVisible();
});

test('days of which nothing is known are gaps, never 0', async () => {
  const days = HISTORY.days.map(({ day, rows }, at) => ({
    day,
    rows: at < 10 || (at > 20 && at < 30) ? null : at === 10 ? (HISTORY.days[0]?.rows ?? []) : rows,
  }));
  const { user, button, container } = await open({ days, rulesChanged: [] });
  await user.click(button);
  expect(await screen.findByText(/^46 days ago 2 of 4 /)).toBeVisible();
  expect(screen.getByText('Where the line is broken, nothing is known.')).toBeVisible();
  const path = container.querySelector('.pl-trend-plot .pl-trend-mustFix')?.getAttribute('d') ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.startsWith('M10 ')).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByText('not known')).toHaveLength(6);
});

describe('states', () => {
  test('no history yet', async () => {
    const days = HISTORY.days.map(({ day }, at) => ({ day, rows: at === 56 ? (HISTORY.days[0]?.rows ?? []) : null }));
    const { user, button, container } = await open({ days, rulesChanged: [] });
    await user.click(button);
    expect(await screen.findByText(/^No history yet\./)).toBeVisible();
    expect(container.querySelector('svg.pl-trend-plot')).toBeNull();
  });

  test('it fails: one sentence, and a way to try again', async () => {
    let fails = true;
    const host = await open();
    host.host.answer('getQualityHistory', () => {
      if (fails) throw new Error('down');
      return HISTORY;
    });
    await host.user.click(host.button);
    expect(await screen.findByText('Plumbline could not read what was recorded. Nothing was changed.')).toBeVisible();
    fails = false;
    await host.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^8 weeks ago/)).toBeVisible();
  });

  test('an item that goes out of sight in that moment is asked for no more', async () => {
    const { user, button, host } = await open(HISTORY);
    let searches = 0;
    host.before.push(({ body }) => {
      if (!JSON.stringify(body ?? {}).includes('statusCategoryChangedDate')) return undefined;
      searches += 1;
      const ids = searches === 1 ? ['1', '2', '3', '4'] : ['1', '2', '3'];
      return { status: 200, headers: {}, body: { issues: ids.map((id) => ({ id })), isLast: true } };
    });
    host.answer('getQualityHistory', (payload) => {
      if ((payload as { ids: string[] }).ids.includes('4')) throw new Error('refused');
      return HISTORY;
    });
    await user.click(button);
    expect(await screen.findByText(/^8 weeks ago/)).toBeVisible();
    expect(searches).toBe(2);
  });

  test('before the project is on there is nothing to open', async () => {
    const host = new ProjectHost(site, '/story-quality');
    await showPage('project-page');
    await screen.findByText(/open work items have something/, { selector: '.pl-sentence' });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('button', { name: 'The last 8 weeks' })).toBeNull();
    expect(asked(host)).toEqual([]);
  });
});
