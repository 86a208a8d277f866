import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { FakeHost, SETTINGS, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
});

const TWO_WISHES = 'As a resident, I want to renew and cancel my permit so that I can keep parking.';
const link = (key: string, category: string) => ({
  type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  inwardIssue: { key, fields: { summary: 'Payment gateway', status: { name: 'To Do', statusCategory: { key: category } } } },
});

describe('states', () => {
  test('ready: the word, the sentence, no list', async () => {
    const { container } = await showSurface('issue-summary');
    expect(await screen.findByText('READY')).toBeVisible();
    expect(screen.getByText(/^All \d checks are fine\.$/)).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('left: what is left in one line, the others fine and shown in place', async () => {
    host.issue = storyFields(TWO_WISHES);
    const { user, container } = await showSurface('issue-summary');
    expect(await screen.findByText('1 LEFT')).toBeVisible();
    expect(screen.getByText('1 thing left before this is ready')).toBeVisible();
    expect(screen.getByText('Two wishes in one story')).toBeVisible();
    const show = screen.getByRole('button', { name: 'Show' });
    expect(show).toHaveAttribute('aria-expanded', 'false');
    await user.click(show);
    expect(screen.getByText('It has an estimate')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('never more than three lines left', async () => {
    host.issue = { ...storyFields(TWO_WISHES, ['Nothing more.'], null), issuelinks: [link('PLAT-77', 'new')] };
    await showSurface('issue-summary');
    expect(await screen.findByText('3 LEFT')).toBeVisible();
    expect(screen.getByText('1 more left')).toBeVisible();
  });

  test('waits: ready by its own text, told to those who may see the other item', async () => {
    host.issue = { ...host.issue, issuelinks: [link('PLAT-77', 'new')] };
    await showSurface('issue-summary');
    expect(await screen.findByText('Ready, but waits for PLAT-77.')).toBeVisible();
  });

  test.each([
    ['sub-task', { issuetype: { name: 'Sub-task', subtask: true, hierarchyLevel: -1 } }, 'Sub-tasks have no ready checks of their own.'],
    ['epic', { issuetype: { name: 'Epic', subtask: false, hierarchyLevel: 1 } }, 'Epics have no ready checks. Their stories have.'],
    ['done', { status: { name: 'Done', statusCategory: { key: 'done' } } }, 'Ready checks are for work that has not started.'],
  ])('%s', async (_name, fields, sentence) => {
    host.issue = { ...host.issue, ...fields };
    await showSurface('issue-summary');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByText(/LEFT|READY/)).toBeNull();
    expect(host.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test.each([
    ['project is off', { settings: DEFAULT_SETTINGS }, /not turned on in this project/],
    ['license ended', { license: 'lapsed' as const }, /license has ended/],
  ])('%s: said, and nothing is written', async (_name, change, sentence) => {
    host.context = { projectId: '10000' as ProjectId, settings: SETTINGS, epoch: 3, license: 'active', ...change };
    await showSurface('issue-summary');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(host.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('no right to edit: readable, told why, nothing is written', async () => {
    host.mayEdit = false;
    await showSurface('issue-summary');
    expect(await screen.findByText('You can read this. To change it you need permission to edit this work item.')).toBeVisible();
    expect(await screen.findByText('READY')).toBeVisible();
    expect(host.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('failure: says that nothing was changed, with a reference, and reads again', async () => {
    host.readStatus = 500;
    const { user } = await showSurface('issue-summary');
    expect(await screen.findByText('Plumbline could not read this work item. Nothing was changed.')).toBeVisible();
    expect(screen.getByText('Reference J500')).toBeVisible();
    host.readStatus = 200;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('READY')).toBeVisible();
  });

  test('hidden or gone: one sentence for both', async () => {
    host.readStatus = 404;
    await showSurface('issue-summary');
    expect(await screen.findByText(/does not exist, or you do not have permission/)).toBeVisible();
  });
});

describe('what opening costs', () => {
  test('one read and one question when cold; the finding is stored once', async () => {
    await showSurface('issue-summary');
    await screen.findByText('READY');
    await waitFor(() => expect(host.requestsTo('/properties/plumbline-analysis')).toHaveLength(1));
    expect(host.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
    expect(host.invokes.map(({ name }) => name)).toEqual(['openItem']);
    expect(host.requestsTo('/properties/plumbline-analysis')[0]?.body).toMatchObject({ v: 1, e: 3, r: 1, o: 0 });
  });

  test('a dialog takes over what the section read: no request, no question', async () => {
    const first = await showSurface('issue-summary');
    await screen.findByText('READY');
    await waitFor(() => expect(host.requestsTo('/properties/plumbline-analysis')).toHaveLength(1));
    first.unmount();
    host.requests.length = 0;
    host.invokes.length = 0;
    await showSurface('panel-quality', { surface: 'panel-quality' });
    expect(await screen.findByRole('heading', { name: /I want to renew my permit/ })).toBeVisible();
    expect(host.requests).toEqual([]);
    expect(host.invokes).toEqual([]);
  });

  test('an edit in Jira around it shows without a reload', async () => {
    await showSurface('issue-summary');
    await screen.findByText('READY');
    host.issue = storyFields(TWO_WISHES);
    act(() => host.emit('JIRA_ISSUE_CHANGED', { issueId: '10042' }));
    expect(await screen.findByText('1 LEFT')).toBeVisible();
  });

  test('a finding that is stored as it is now is not written again', async () => {
    const first = await showSurface('issue-summary');
    await screen.findByText('READY');
    await waitFor(() => expect(host.requestsTo('/properties/plumbline-analysis')).toHaveLength(1));
    await waitFor(() => expect(host.requestsTo('/properties/')).toHaveLength(2));
    for (const { path, body } of host.requestsTo('/properties/')) host.properties[decodeURIComponent(path.split('/').at(-1) ?? '')] = body;
    first.unmount();
    window.sessionStorage.clear();
    host.requests.length = 0;
    await showSurface('issue-summary');
    await screen.findByText('READY');
    expect(host.requests.map(({ method }) => method)).toEqual(['GET']);
  });
});

test('the word beside the section tells of the item itself, never of what it waits for', async () => {
  host.issue = { ...host.issue, issuelinks: [link('PLAT-77', 'new')] };
  await showSurface('issue-summary');
  await screen.findByText('Ready, but waits for PLAT-77.');
  await waitFor(() => expect(host.requestsTo('/properties/com.atlassian')).toHaveLength(1));
  expect(host.requestsTo('/properties/com.atlassian')[0]).toMatchObject({
    method: 'PUT',
    body: { type: 'lozenge', value: { label: 'READY', type: 'success' } },
  });
  expect(JSON.stringify(host.requestsTo('/properties/'))).not.toContain('PLAT');
});

describe('ways on', () => {
  test('Fix opens Story quality, Score opens Value and effort, both as dialogs of the site', async () => {
    host.issue = storyFields(TWO_WISHES);
    const { user } = await showSurface('issue-summary');
    const region = await screen.findByRole('region', { name: 'Ready state' });
    await user.click(within(region).getByRole('button', { name: /^Fix/ }));
    await user.click(screen.getByRole('button', { name: 'Score' }));
    expect(host.dialogs.map(({ title, context }) => [title, context['surface']])).toEqual([
      ['Story quality: PERM-142', 'panel-quality'],
      ['Value and effort: PERM-142', 'panel-value'],
    ]);
  });

  test('the focus comes back to the button that opened a dialog, also when that has a score beside it now', async () => {
    const { user } = await showSurface('issue-summary');
    await user.click(await screen.findByRole('button', { name: 'Score' }));
    act(() => (document.activeElement as HTMLElement).blur()); // the browser takes it away when a dialog opens around the frame
    host.properties['plumbline-score'] = {
      v: 1,
      id: '10042',
      rev: 1,
      m: 'wsjf',
      sv: 1,
      i: { ubv: 13 },
      f: {},
      x: { wsjf: 4.8 },
      at: {},
      s: '2026-05-29',
      h: '',
    };
    act(() => host.emit('JIRA_ISSUE_CHANGED', { issueId: '10042' }));
    const edit = await screen.findByRole('button', { name: 'Edit: Score 4.8' });
    act(() => host.dialogs[0]?.onClose());
    expect(edit).toHaveFocus();
  });

  test('after the first score the line shows it', async () => {
    host.properties['plumbline-score'] = {
      v: 1,
      id: '10042',
      rev: 1,
      m: 'wsjf',
      sv: 1,
      i: { ubv: 13, tc: 8, rroe: 3, size: 5 },
      f: {},
      x: { wsjf: 4.8 },
      at: { ubv: '2026-05-29' },
      s: '2026-05-29',
      h: '',
    };
    await showSurface('issue-summary');
    expect(await screen.findByText('Score 4.8')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Edit: Score 4.8' })).toHaveTextContent('Edit');
  });
});
