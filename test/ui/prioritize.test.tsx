import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { buildStoredScore } from '../../src/domain/scoring/build-stored-score.ts';
import type { FakeItem, FakeSite } from '../support/fake-jira.ts';
import { NOW, ON, small } from '../support/health-site.ts';
import { ProjectHost, showPage } from './support/project-host.tsx';
import { expectQuietConsole } from './support/quiet-console.ts';

jest.mock('../../static/src/adapters/clock.ts', () => ({ now: () => new Date('2026-06-01T08:50:00.000Z') }));
expectQuietConsole();

const scoreOf = (id: number, [ubv, tc, rroe, size]: readonly [number, number, number, number]): Readonly<Record<string, unknown>> => ({
  'plumbline-score': buildStoredScore({
    issueId: String(id) as never,
    model: 'wsjf',
    inputs: { ubv, tc, rroe, size },
    sources: { size: 'points' },
    textHash: 'k3f9a1c2',
    rev: 1,
    scaleVersion: 1,
    today: '2026-05-29',
    previous: null,
  }),
});

const scored = (
  id: number,
  summary: string,
  numbers: readonly [number, number, number, number],
  over: Partial<FakeItem> = {},
): FakeItem => ({
  id,
  summary,
  points: numbers[3],
  properties: scoreOf(id, numbers),
  ...over,
});

/** The drawing of the page, in backlog order. */
const drawn: FakeSite = {
  now: NOW,
  items: [
    scored(142, 'Renew or cancel a permit online', [13, 8, 3, 5]),
    scored(147, 'Pay by card', [8, 8, 3, 5]),
    scored(160, 'Remind before a permit expires', [8, 13, 2, 3]),
    scored(155, 'Import old permits', [5, 3, 8, 8], { blockedBy: [{ key: 'PLAT-77', done: false }] }),
    { id: 171, summary: 'Permit when moving house', points: 3 },
    scored(12, 'Visitor permits', [13, 5, 5, 21], { type: 'Epic' }),
    { id: 172, summary: 'Gift permits', points: null },
  ],
};

function show(site: FakeSite, on = true): ProjectHost {
  const host = new ProjectHost(site, '/prioritize');
  if (on) host.project = { ...host.project, settings: ON };
  return host;
}

const rowOf = (key: string): HTMLElement => {
  const row = screen.getByRole('button', { name: key }).closest('tr');
  if (row === null) throw new Error(`${key} has no row.`);
  return row;
};
const cellsOf = (key: string): readonly (string | null)[] => [...rowOf(key).children].map((cell) => cell.textContent);

test('scored items in order of score, each with its numbers and its place in the backlog', async () => {
  show(drawn);
  const { container } = await showPage('project-page');
  await screen.findByRole('table', { name: 'Epics, and items without an epic' });
  const keys = screen.getAllByRole('button', { name: /^PERM-/ }).map((button) => button.textContent);
  expect(keys).toEqual(['PERM-160', 'PERM-142', 'PERM-147', 'PERM-155', 'PERM-12', 'PERM-171', 'PERM-172']);
  expect(cellsOf('PERM-160').slice(0, 7)).toEqual(['3', 'PERM-160 Remind before a permit expires', '8', '13', '2', '3', '7.7']);
  expect(cellsOf('PERM-155')[1]).toContain('(waits for PLAT-77)');
  expect(cellsOf('PERM-12')[1]).toContain('(epic)');
  expect(await axe(container)).toHaveNoViolations();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('what small doubts would swap is held together, and says why', async () => {
  show(drawn);
  const { user } = await showPage('project-page');
  const [note] = await screen.findAllByText(/^too close to call/, { selector: 'td' });
  const tied = note?.closest('tbody');
  expect(tied?.querySelectorAll('tr').length).toBeGreaterThan(1);
  await user.click(within(note ?? document.body).getByRole('button', { name: 'About too close to call' }));
  expect(note).toHaveTextContent(/If each number may be one step off, PERM-\d+ comes first in \d+ of 20 cases\. Your own order is kept\./);
});

test('what has no score stands apart, in backlog order, with what is missing and never a 0', async () => {
  show(drawn);
  await showPage('project-page');
  const group = (await screen.findByText('Not scored, in backlog order')).closest('tbody');
  expect([...(group?.querySelectorAll('tr') ?? [])].slice(1).map((row) => row.querySelector('button')?.textContent)).toEqual([
    'PERM-171',
    'PERM-172',
  ]);
  expect(cellsOf('PERM-171').slice(2, 6)).toEqual(['-', '-', '-', '3']);
  expect(rowOf('PERM-171')).toHaveTextContent('value, 2 more missing');
  expect(rowOf('PERM-172')).toHaveTextContent('value, 3 more missing');
});

test('a row opens its work item; its score opens the numbers, and the list follows', async () => {
  const host = show(drawn);
  const { user } = await showPage('project-page');
  await user.click(await screen.findByRole('button', { name: 'PERM-147' }));
  expect(host.navigations.at(-1)?.url).toBe('/browse/PERM-147');
  await user.click(screen.getByRole('button', { name: 'Score PERM-171' }));
  const dialog = host.dialogs[0];
  expect(dialog).toMatchObject({
    title: 'Value and effort: PERM-171',
    context: { surface: 'panel-value', issue: { id: '171', key: 'PERM-171' } },
  });
  const item = drawn.items.find(({ id }) => id === 171);
  Object.assign(item ?? {}, { properties: scoreOf(171, [5, 3, 1, 3]) });
  await act(async () => dialog?.onClose());
  expect(await screen.findByRole('button', { name: 'Score 3.0 of PERM-171: show or change' })).toBeVisible();
  const asked = host.jira.log.requests.map(({ body }) => (body as { reconcileIssues?: number[] } | undefined)?.reconcileIssues);
  expect(asked).toContainEqual([171, 147]);
  Object.assign(item ?? {}, { properties: {} });
});

describe('nothing is scored yet', () => {
  const plain = (): FakeSite => ({ now: NOW, items: [1, 2, 3].map((id) => ({ id, summary: `Wish ${id}`, points: 3 })) });

  test('“Score ten” opens one item after the other, and stops when one is left without a score', async () => {
    const site = plain();
    const host = show(site);
    const { user, container } = await showPage('project-page');
    expect(await screen.findByText('Nothing is scored yet. Score the ten items you want most; the rest can wait.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Score ten' }));
    await waitFor(() => expect(host.dialogs.map(({ title }) => title)).toEqual(['Value and effort: PERM-1']));
    Object.assign(site.items[0] ?? {}, { properties: scoreOf(1, [5, 3, 1, 3]) });
    await act(async () => host.dialogs[0]?.onClose());
    await waitFor(() => expect(host.dialogs.map(({ title }) => title)).toEqual(['Value and effort: PERM-1', 'Value and effort: PERM-2']));
    expect(screen.getByText('1 of 10 scored.', { selector: 'p' })).toBeVisible();
    await act(async () => host.dialogs[1]?.onClose());
    await waitFor(() => expect(screen.queryByText('1 of 10 scored.', { selector: 'p' })).toBeNull());
    expect(host.dialogs).toHaveLength(2);
  });

  test('where the project is not on nothing can be scored, and the page says who can change that', async () => {
    show(plain(), false);
    await showPage('project-page');
    expect(await screen.findByText(/^Plumbline is not turned on in this project\./)).toBeVisible();
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: /^Score/ })).toBeNull();
  });

  test('an ended license shows the list and takes no scores', async () => {
    const host = show(plain());
    host.project = { ...host.project, license: 'lapsed' };
    await showPage('project-page');
    expect(await screen.findByText(/license has ended/)).toBeVisible();
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: /^Score/ })).toBeNull();
  });
});

test('more rows than are shown: says how many', async () => {
  show({ ...small, items: Array.from({ length: 130 }, (_, at) => ({ id: at + 1, points: 3 })) });
  await showPage('project-page');
  expect(await screen.findByText('80 more in Jira')).toBeVisible();
});

test('Jira fails: one sentence, its reference, and a way to try again', async () => {
  const host = show(drawn);
  host.before.push(({ path }) => (path.includes('/search/') ? { status: 502, headers: {}, body: {} } : undefined));
  const { user } = await showPage('project-page');
  expect(await screen.findByText('Plumbline could not read this project. Nothing was changed.')).toBeVisible();
  host.before.length = 0;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table')).toBeVisible();
});
