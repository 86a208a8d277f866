import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { JobProgress } from '../../src/shared/contract.ts';
import { bare, day, history, NOW, ON, small, stored } from '../support/health-site.ts';
import { ProjectHost, showPage } from './support/project-host.tsx';
import { expectQuietConsole } from './support/quiet-console.ts';

let time = NOW;
jest.mock('../../static/src/adapters/clock.ts', () => ({ now: () => new Date(time) }));
beforeEach(() => {
  time = NOW;
});
expectQuietConsole();

const SENTENCE = 'Ready work will last at least 1 sprint, probably 2.';
/** What is drawn, without the words that are only read out. */
const sentence = () => screen.findByText(SENTENCE, { selector: '.pl-sentence' });
const job = (over: Partial<JobProgress>): JobProgress => ({ state: 'running', checked: 0, total: null, ready: 0, failures: [], ...over });
const lines = () => within(screen.getByRole('region', { name: 'Do next' })).queryAllByRole('listitem');

describe('a project that is not on', () => {
  test('says first how long ready work lasts, and reads it out', async () => {
    const host = new ProjectHost(small);
    const { container } = await showPage('project-page');
    await sentence();
    expect(screen.getByText('53 points are ready. The last 8 sprints finished 19 to 28.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(SENTENCE));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByText('Board: Permits team')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    expect(container).not.toHaveTextContent(/score/i);
    const writes = host.jira.log.requests.filter(({ method, path }) => method !== 'GET' && !/search|bulkfetch/.test(path));
    expect(writes).toEqual([]);
    expect(host.invokes.map(({ name }) => name)).toEqual(['openProject']);
  });

  test('explains its numbers in place, and ends with what is not counted', async () => {
    new ProjectHost(small);
    const { user } = await showPage('project-page');
    await sentence();
    await user.click(screen.getByRole('button', { name: 'How this is counted' }));
    expect(screen.getByText(/^Points are counted.*Work items you may not see are not counted\.$/)).toBeVisible();
  });

  test('has a table behind the bars', async () => {
    new ProjectHost(small);
    const { user, container } = await showPage('project-page');
    await sentence();
    expect(screen.getByText('Sprint 15')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Ready work in the next sprints' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      'SprintReadyAlmostNot readyWithout estimate',
      expect.stringMatching(/^Sprint 1524000$/),
      expect.stringMatching(/^Sprint 1616/),
      expect.stringMatching(/^Third sprint13/),
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  test('who administers it turns it on: progress, then what was found', async () => {
    const host = new ProjectHost(small);
    host.jobs.push(job({ state: 'waiting' }), job({ checked: 5, total: 12 }), job({ state: 'done', checked: 12, total: 12, ready: 7 }));
    const { user } = await showPage('project-page');
    expect(await screen.findByText('Preview: read in your browser, nothing is stored.')).toBeVisible();
    await sentence();
    await user.click(screen.getByRole('button', { name: 'Turn on for this project' }));
    host.project = { ...host.project, settings: ON };
    expect(await screen.findByText('Turned on. Counting work items.')).toBeVisible();
    expect(await screen.findByText('5 of 12 work items checked.', {}, { timeout: 4000 })).toBeVisible();
    // The job counted 7 over the project; the page says of its board what its own number says.
    expect(await screen.findByText('On. 12 work items checked. 8 are ready.', {}, { timeout: 4000 })).toBeVisible();
    expect(screen.getByRole('button', { name: '8 ready' })).toBeVisible();
    expect(host.invokes.find(({ name }) => name === 'turnOn')?.payload).toEqual({ projectId: '10000', boardId: 7 });
    await waitFor(() => expect(host.invokes.filter(({ name }) => name === 'openProject')).toHaveLength(2));
    expect(screen.queryByText(/Preview/)).toBeNull();
  });

  test('it cannot be turned on before its board is known: habits and sprints belong to one', async () => {
    const host = new ProjectHost(small);
    let answer: () => void = () => undefined;
    const boards = new Promise<void>((resolve) => {
      answer = resolve;
    });
    host.before.unshift(({ path }) => (/\/board(\?|$)/.test(path) ? boards.then(() => undefined) : undefined));
    const { user } = await showPage('project-page');
    const button = await screen.findByRole('button', { name: 'Turn on for this project' });
    await user.click(button);
    expect(host.invokes.some(({ name }) => name === 'turnOn')).toBe(false);
    answer();
    await sentence();
    expect(button).toBeEnabled();
  });

  test('others are told who can', async () => {
    const host = new ProjectHost(small);
    host.project = { ...host.project, mayAdminister: false };
    await showPage('project-page', 'local:stakeholder');
    expect(await screen.findByText('A project administrator can turn it on.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull();
  });

  test('a fill that somebody else started is followed; one that stopped can be tried again', async () => {
    const host = new ProjectHost(small);
    host.project = { ...host.project, settings: ON, jobId: 'job-7' };
    host.jobs.push(job({ state: 'failed', checked: 4, total: 12 }));
    const { user } = await showPage('project-page');
    expect(await screen.findByText('On, but checking stopped at 4 of 12 work items.')).toBeVisible();
    host.jobs.splice(0, 1, job({ state: 'done', checked: 12, total: 12, ready: 1 }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('On. 12 work items checked. 8 are ready.')).toBeVisible();
  });

  test('an ended license lets people read and turns nothing on', async () => {
    const host = new ProjectHost(small);
    host.project = { ...host.project, license: 'lapsed' };
    await showPage('project-page');
    await sentence();
    expect(screen.getByText(/license has ended/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull();
  });
});

describe('Do next', () => {
  test('at most five lines, each with its reasons; Open leads to the work item', async () => {
    const host = new ProjectHost(small);
    const { user } = await showPage('project-page');
    await sentence();
    expect(lines().length).toBeGreaterThan(0);
    expect(lines().length).toBeLessThanOrEqual(5);
    expect(lines()[0]).toHaveTextContent(/PERM-107 Wish 107.*Sprint 16/);
    await user.click(screen.getByRole('button', { name: 'Open PERM-107' }));
    expect(host.navigations).toEqual([{ url: '/browse/PERM-107', type: 'same-tab' }]);
  });

  test('what was opened from here is read as it is now when the person comes back', async () => {
    const host = new ProjectHost(small);
    const first = await showPage('project-page');
    await sentence();
    await first.user.click(screen.getByRole('button', { name: 'Open PERM-107' }));
    first.unmount();
    host.jira.log.requests.length = 0;
    await showPage('project-page');
    await sentence();
    const asked = host.jira.log.requests.map(({ body }) => (body as { reconcileIssues?: number[] } | undefined)?.reconcileIssues);
    expect(asked).toContainEqual([107]);
  });

  test('“Not now” holds one week, for this person only', async () => {
    new ProjectHost(small);
    const first = await showPage('project-page');
    await sentence();
    const before = lines().length;
    await first.user.click(screen.getByRole('button', { name: 'More for PERM-107' }));
    await first.user.click(screen.getByRole('button', { name: 'Not now (1 week)' }));
    expect(lines()).toHaveLength(before - 1);
    expect(screen.getByText('1 line is not shown for now.')).toBeVisible();
    expect(screen.queryByText(/it at least/)).toBeNull();
    first.unmount();
    const colleague = await showPage('project-page', 'local:developer');
    await sentence();
    expect(lines()).toHaveLength(before);
    colleague.unmount();
    time = day(6);
    const sixth = await showPage('project-page');
    await screen.findByRole('region', { name: 'Do next' });
    expect(screen.queryByText('PERM-107')).toBeNull();
    sixth.unmount();
    time = day(8);
    await showPage('project-page');
    await screen.findByRole('region', { name: 'Do next' });
    expect(screen.getByText('PERM-107')).toBeVisible();
  });

  test('Escape closes the menu and gives the focus back; a hidden line can be brought back', async () => {
    new ProjectHost(small);
    const { user } = await showPage('project-page');
    await sentence();
    const menu = screen.getByRole('button', { name: 'More for PERM-107' });
    await user.click(menu);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Not now (1 week)' })).toBeNull();
    expect(menu).toHaveFocus();
    await user.click(menu);
    await user.click(screen.getByRole('button', { name: 'Not now (1 week)' }));
    await user.click(screen.getByRole('button', { name: 'Show again' }));
    expect(screen.getByText('PERM-107')).toBeVisible();
  });
});

describe('the six numbers', () => {
  test('each opens a list as long as the number says, and its own search in Jira', async () => {
    const host = new ProjectHost(small);
    const { user, container } = await showPage('project-page');
    await sentence();
    const tiles = within(screen.getByRole('region', { name: 'Numbers of this backlog' }));
    for (const tile of tiles.getAllByRole('button', { name: /^\d/ })) {
      const number = Number.parseInt(tile.textContent ?? '', 10);
      await user.click(tile);
      const list = within(document.getElementById(tile.getAttribute('aria-controls') ?? '') ?? document.body);
      await list.findByRole('button', { name: 'Open in Jira search' });
      expect(list.queryAllByRole('listitem')).toHaveLength(number);
      await user.click(list.getByRole('button', { name: 'Open in Jira search' }));
      const jql = new URL(host.navigations.at(-1)?.url ?? '', 'https://site.example').searchParams.get('jql') ?? '';
      expect(host.jira.find(jql)).toHaveLength(number);
      await user.click(list.getByRole('button', { name: 'How this is counted' }));
      expect(list.getByText(/Work items you may not see are not counted\.$/)).toBeVisible();
    }
    expect(await axe(container)).toHaveNoViolations();
  });

  test('the list corrects a number that Jira had only estimated', async () => {
    const host = new ProjectHost(small);
    host.before.push(({ path }) => (path.endsWith('/approximate-count') ? { status: 200, headers: {}, body: { count: 9 } } : undefined));
    const { user } = await showPage('project-page');
    const tile = await screen.findByRole('button', { name: '9 in the backlog' });
    await user.click(tile);
    expect(await screen.findByRole('button', { name: '13 in the backlog' })).toBe(tile);
  });

  test('a list that cannot be read says so and can be tried again', async () => {
    const host = new ProjectHost(small);
    const { user } = await showPage('project-page');
    await sentence();
    const fail = (): { status: number; headers: Record<string, string>; body: unknown } => ({ status: 500, headers: {}, body: {} });
    host.before.push(fail);
    await user.click(screen.getByRole('button', { name: /no estimate/ }));
    expect(await screen.findByText('Plumbline could not read this list. Nothing was changed.')).toBeVisible();
    host.before.length = 0;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'PERM-107' })).toBeVisible();
  });
});

describe('a project that is on', () => {
  test('shows no preview and no way to turn it on', async () => {
    const host = new ProjectHost({ ...small, items: small.items.map((item) => ({ ...item, properties: stored({ ready: true }) })) });
    host.project = { ...host.project, settings: ON };
    await showPage('project-page');
    await screen.findByText(/^Ready work will last/, { selector: '.pl-sentence' });
    expect(screen.queryByText(/Preview/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull();
  });
});

test.each([
  ['an empty backlog', { ...small, items: history }, 'This backlog is empty. Nothing to do.'],
  [
    'no closed sprint',
    {
      ...small,
      sprints: small.sprints?.filter(({ state }) => state !== 'closed') ?? [],
      items: small.items.filter(({ category }) => category !== 'done'),
    },
    /points are ready\. How long that lasts is known after the first closed sprint\.$/,
  ],
])('%s: facts instead of a forecast', async (_name, site, text) => {
  new ProjectHost(site);
  const { container } = await showPage('project-page');
  expect(await screen.findByText(text, { selector: '.pl-sentence' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('several boards: the choice is kept for this person in this browser', async () => {
  const boards = [
    { id: 7, name: 'Permits team', type: 'scrum' },
    { id: 8, name: 'Payments team', type: 'scrum' },
  ];
  const host = new ProjectHost({ ...small, boards });
  const first = await showPage('project-page');
  await sentence();
  await first.user.selectOptions(screen.getByRole('combobox', { name: 'Board' }), 'Payments team');
  expect(screen.getByRole('combobox', { name: 'Board' })).toHaveFocus();
  await waitFor(() => expect(host.jira.log.requests.some(({ path }) => path.includes('/board/8/'))).toBe(true));
  first.unmount();
  await showPage('project-page');
  await sentence();
  expect(screen.getByRole('combobox', { name: 'Board' })).toHaveDisplayValue('Payments team');
});

test('more than could be read: says how much, and marks what can still grow', async () => {
  const many = Array.from({ length: 420 }, (_, at) => bare(1000 + at, 3, null));
  new ProjectHost({ ...small, items: [...small.items, ...many] });
  await showPage('project-page');
  expect(await screen.findByText(/^\d+ of \d+ read\. Counts marked \+ can still grow\.$/)).toBeVisible();
});

test.each([
  [
    'the project is hidden',
    { ok: false, error: { kind: 'not-allowed', need: 'view' } },
    /does not exist, or you do not have permission/,
    false,
  ],
  [
    'the server fails',
    { ok: false, error: { kind: 'failed', reference: '7F3A' } },
    'Plumbline could not read this project. Nothing was changed.',
    true,
  ],
])('%s: one sentence and what to do', async (_name, refusal, text, canRetry) => {
  const host = new ProjectHost(small);
  host.refusal = refusal;
  const { user } = await showPage('project-page');
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(canRetry);
  if (!canRetry) return;
  expect(screen.getByText('Reference 7F3A')).toBeVisible();
  host.refusal = null;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await sentence();
});

test('Jira fails: the page says so, keeps its tabs, and tries again', async () => {
  const host = new ProjectHost(small);
  host.before.push(({ path }) => (path.includes('/search/jql') ? { status: 500, headers: {}, body: {} } : undefined));
  const { user } = await showPage('project-page');
  expect(await screen.findByText('Reference J500')).toBeVisible();
  host.before.length = 0;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await sentence();
});

test('the tab is part of the address', async () => {
  const host = new ProjectHost(small, '/prioritize');
  const { user } = await showPage('project-page');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Prioritize' })).toHaveAttribute('aria-current', 'page'));
  await user.click(screen.getByRole('button', { name: 'Health' }));
  expect(host.pushes).toEqual(['/health']);
  await sentence();
});
