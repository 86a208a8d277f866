import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { parse } from 'yaml';
import { permissionReasons, startTexts } from '../../src/shared/texts/start.ts';
import { ON, small } from '../support/health-site.ts';
import { ProjectHost, showPage } from './support/project-host.tsx';
import { expectQuietConsole } from './support/quiet-console.ts';

jest.mock('../../static/src/adapters/clock.ts', () => ({ now: () => new Date('2026-06-01T08:50:00.000Z') }));
expectQuietConsole();

const board = { id: 7, name: 'Permits team', type: 'scrum', location: { projectId: 10000 } };
const page = (values: readonly unknown[]) => ({ status: 200, headers: {}, body: { values, isLast: true, total: values.length } });

function show({
  boards = [board],
  isJiraAdministrator = true,
}: {
  boards?: readonly unknown[];
  isJiraAdministrator?: boolean;
} = {}): ProjectHost {
  const host = new ProjectHost(small);
  host.before.push(({ path }) => {
    if (path.includes('/project/search')) return page([{ id: '10000', key: 'PERM', name: 'Parking permits' }]);
    if (/\/board(\?|$)/.test(path)) return page(boards);
    if (path.includes('/mypermissions'))
      return { status: 200, headers: {}, body: { permissions: { ADMINISTER: { havePermission: isJiraAdministrator } } } };
    return undefined;
  });
  return host;
}

const step = (name: string) => within(screen.getByRole('region', { name }));
const isWrite = ({ method, path }: { method: string; path: string }): boolean => method !== 'GET' && !/search|bulkfetch/.test(path);

test('promises before it asks: one choice and one button, and no step is required', async () => {
  show();
  const { container } = await showPage('get-started', 'local:administrator');
  expect(screen.getByRole('heading', { level: 1, name: 'See how ready your next sprints are' })).toBeVisible();
  expect(screen.getByText('Nothing in Jira has been changed, and nothing leaves Atlassian.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Show me' })).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(Object.values(startTexts.step));
  expect(await axe(container)).toHaveNoViolations();
});

test('step 1: the own board, read in the browser; nothing is written and nothing remembered by the server', async () => {
  const host = show();
  const { user, container } = await showPage('get-started', 'local:administrator');
  await user.click(await screen.findByRole('button', { name: 'Show me' }));
  expect(await screen.findByText('Ready work will last at least 1 sprint, probably 2.', { selector: '.pl-sentence' })).toBeVisible();
  expect(await screen.findByText('12 work items read, nothing stored.')).toBeVisible();
  expect(screen.getByText('Sprint 15')).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Do next' })).toBeVisible();
  expect(host.jira.log.requests.filter(isWrite)).toEqual([]);
  expect(host.invokes.map(({ name }) => name)).toEqual(['openProject']);
  expect(await axe(container)).toHaveNoViolations();
});

test('step 2: turns on the project of the board, says what was found, and leads to Health', async () => {
  const host = show();
  host.jobs.push({ state: 'done', checked: 61, total: 61, ready: 11, failures: [] });
  const { user } = await showPage('get-started', 'local:administrator');
  await screen.findByText('Parking permits');
  expect(
    step('Turn it on for one project').getByText('Check results are stored with each work item, so that search works. No one is notified.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Turn on' }));
  host.project = { ...host.project, settings: ON };
  expect(await screen.findByText('On. 61 work items checked. 11 are ready.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Open Health' }));
  expect(host.navigations.at(-1)).toMatchObject({ target: 'module', moduleKey: 'project-page', projectKey: 'PERM' });
});

test('step 2: without the right to administer the project there is no button', async () => {
  const host = show();
  host.project = { ...host.project, mayAdminister: false };
  await showPage('get-started', 'local:developer');
  expect(await screen.findByText('A project administrator can turn it on.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Turn on' })).toBeNull();
});

test('step 3: a Jira administrator reads where; nobody else is left without a way', async () => {
  show();
  const first = await showPage('get-started', 'local:administrator');
  await screen.findByText('Parking permits');
  await first.user.click(screen.getByRole('button', { name: 'Show panels' }));
  expect(step(startTexts.step.panels).getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Copy a message for your administrator' })).toBeNull();
  first.unmount();
  show({ isJiraAdministrator: false });
  const { user } = await showPage('get-started', 'local:product-owner');
  expect(
    await screen.findByText('Only a Jira administrator can do this. Until then people find Plumbline at the right of each work item.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy a message for your administrator' }));
  expect(await navigator.clipboard.readText()).toContain('all work items of Parking permits');
});

test('step 3: a browser that does not let us copy shows the text instead', async () => {
  show({ isJiraAdministrator: false });
  const { user } = await showPage('get-started', 'local:product-owner');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(await screen.findByRole('button', { name: 'Copy a message for your administrator' }));
  expect(await screen.findByRole('textbox', { name: 'Message for your administrator' })).toHaveValue(startTexts.message('Parking permits'));
});

test('step 4: every permission of the manifest, each with its reason, and no other', async () => {
  show();
  const { user } = await showPage('get-started', 'local:administrator');
  const manifest = parse(readFileSync(join(__dirname, '../../manifest.yml'), 'utf8')) as { permissions: { scopes: string[] } };
  expect(Object.keys(permissionReasons).toSorted()).toEqual(manifest.permissions.scopes.toSorted());
  await user.click(step(startTexts.step.rights).getByRole('button', { name: 'Read' }));
  expect(step(startTexts.step.rights).getAllByRole('row')).toHaveLength(manifest.permissions.scopes.length + 1);
});

test('step 5: says what stays, and turns off', async () => {
  const host = show();
  host.project = { ...host.project, settings: ON };
  const { user } = await showPage('get-started', 'local:administrator');
  await screen.findByText('It is on.');
  await user.click(step(startTexts.step.leave).getByRole('button', { name: 'Read' }));
  await user.click(screen.getByRole('button', { name: 'Turn off in Parking permits' }));
  expect(await screen.findByText('Off in Parking permits. Scores and check results are still on the work items.')).toBeVisible();
});

test('a site without boards: the example, made in this window without a word to Jira', async () => {
  const host = show({ boards: [] });
  const { user, container } = await showPage('get-started', 'local:administrator');
  expect(await screen.findByText('No boards found. Look at the example first.')).toBeVisible();
  const before = host.jira.log.requests.length;
  await user.click(screen.getByRole('button', { name: 'Look at an example backlog (it exists only in this window)' }));
  expect(await screen.findByText(/^Ready work will last at least 1 sprint/, { selector: '.pl-sentence' }, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Open/ })).toBeNull();
  for (const tile of within(screen.getByRole('region', { name: /^Numbers of this backlog/ })).getAllByRole('button', { name: /^\d/ })) {
    const number = Number.parseInt(tile.textContent ?? '', 10);
    await user.click(tile);
    const list = document.getElementById(tile.getAttribute('aria-controls') ?? '');
    await waitFor(() => expect(list?.querySelectorAll('li')).toHaveLength(number));
  }
  expect(host.jira.log.requests).toHaveLength(before);
  expect(await axe(container)).toHaveNoViolations();
});

test('boards cannot be read: one sentence and a way to try again; the other steps stay', async () => {
  const host = show();
  host.before.unshift(({ path }) => (/\/board(\?|$)/.test(path) ? { status: 500, headers: {}, body: {} } : undefined));
  const { user } = await showPage('get-started', 'local:administrator');
  expect(await screen.findByText('Plumbline could not read your boards. Nothing was changed.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'What the app may do' })).toBeVisible();
  host.before.shift();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Show me' })).toBeVisible();
});
