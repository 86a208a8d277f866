import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AdoptProfile, ProjectContext, SavedSettings, SaveSettings } from '../../src/shared/contract.ts';
import { DEFAULT_LINT } from '../../src/shared/lint-config.ts';
import { ON, small } from '../support/health-site.ts';
import { ProjectHost, showPage } from './support/project-host.tsx';
import { expectQuietConsole } from './support/quiet-console.ts';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void };

expectQuietConsole();

let host: ProjectHost;
const saves: (SaveSettings | AdoptProfile)[] = [];
const refusals: unknown[] = [];

/** Keeps what is saved, as the server does. */
function take(payload: SaveSettings | AdoptProfile, settings: ProjectContext['settings']): unknown {
  saves.push(payload);
  const refusal = refusals.shift();
  if (refusal !== undefined) return refusal;
  host.project = { ...host.project, settings, settingsRev: payload.baseRev + 1 };
  const value: SavedSettings = {
    settings,
    epoch: 18,
    settingsRev: payload.baseRev + 1,
    settingsAt: '2026-11-22T14:02:00.000Z',
    jobId: null,
  };
  return { ok: true, value };
}

beforeEach(() => {
  host = new ProjectHost(small, '');
  host.project = { ...host.project, settings: { ...ON, on: true }, settingsRev: 3 };
  saves.length = 0;
  refusals.length = 0;
  fakeBridge.on('invoke:saveSettings', (payload: SaveSettings) => take(payload, { ...host.project.settings, lint: payload.lint }));
  fakeBridge.on('invoke:adoptProfile', (payload: AdoptProfile) =>
    take(payload, { ...host.project.settings, profile: { ...host.project.settings.profile, requireCriteria: payload.require.criteria } }),
  );
  fakeBridge.on('invoke:redetectProfile', () => ({ ok: true, value: { profile: { ...ON.profile, sizeLimit: 99 } } }));
});

async function openRules() {
  const page = await showPage('project-settings');
  await page.user.click(await screen.findByRole('button', { name: 'Change: Text rules' }));
  return page;
}
const chooseStrict = (user: Awaited<ReturnType<typeof openRules>>['user']) => user.click(screen.getByRole('radio', { name: /^Strict/ }));

test('what applies now, in sentences; only what can be changed has a button', async () => {
  const { container } = await showPage('project-settings');
  expect(await screen.findByRole('heading', { name: 'Text rules' })).toBeVisible();
  expect(screen.getByText('Recommended')).toBeVisible();
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Change: Text rules',
    'Change: Habits',
  ]);
  expect(host.invokes.map(({ name }) => name)).toEqual(['openProject']);
  expect(await axe(container)).toHaveNoViolations();
});

test('rules in plain words, with their effect before Save; what is saved is what was chosen', async () => {
  const { user, container } = await openRules();
  expect(await screen.findByText(/^Counted over/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Testable/ }));
  expect(await axe(container)).toHaveNoViolations();
  expect(container).not.toHaveTextContent(/vague-term|ac-missing/);
  await user.selectOptions(screen.getByRole('combobox', { name: /has no acceptance criteria/ }), 'Off');
  await chooseStrict(user);
  await user.type(screen.getByLabelText(/^Roles of people/), 'warden\n\nwarden\nclerk');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Strict, 1 rule turned off');
  expect(saves).toEqual([
    {
      projectId: '10000',
      baseRev: 3,
      lint: {
        ...DEFAULT_LINT,
        preset: 'strict',
        rules: { 'ac-missing': { level: 'off' } },
        words: { ...DEFAULT_LINT.words, roles: ['warden', 'clerk'] },
      },
    },
  ]);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  // Nothing of what was chosen; what other tabs are to know of the new settings.
  expect(Object.entries(window.localStorage)).toEqual([['plumbline:2:site-1:local:product-owner:epoch:10000', '18']]);
});

test('what was chosen survives a reload; Cancel throws it away', async () => {
  const first = await openRules();
  await chooseStrict(first.user);
  first.unmount();
  const { user } = await openRules();
  expect(screen.getByRole('radio', { name: /^Strict/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Change: Text rules' }));
  expect(screen.getByRole('radio', { name: /^Recommended/ })).toBeChecked();
  expect(saves).toEqual([]);
});

test('somebody saved other settings: both are shown, and mine go on top of theirs', async () => {
  const { user } = await openRules();
  await chooseStrict(user);
  host.project = { ...host.project, settings: { ...host.project.settings, lint: { ...DEFAULT_LINT, preset: 'kanban' } }, settingsRev: 4 };
  refusals.push({ ok: false, error: { kind: 'conflict', current: { rev: 4, at: '2026-11-22T14:02:00.000Z', inputs: {} } } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^Someone saved other settings at 2:02.PM\. Yours are not lost\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  const table = await screen.findByRole('table', { name: 'Where the two differ' });
  expect(
    within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Which rules to start from', 'Kanban', 'Strict']);
  await user.click(screen.getByRole('button', { name: 'Save mine' }));
  await waitFor(() => expect(saves).toHaveLength(2));
  expect(saves[1]).toMatchObject({ baseRev: 4, lint: { preset: 'strict' } });
});

test.each([
  ['a refusal', { kind: 'bad-request', field: 'lint', message: 'must have at most 20480 characters' }, /must have at most 20480/],
  ['no answer', { kind: 'failed', reference: '7F3A' }, /Your choices are still here.*7F3A/],
])('%s: said, and nothing is lost', async (_what, error, words) => {
  const { user } = await openRules();
  await chooseStrict(user);
  refusals.push({ ok: false, error });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(screen.getByRole('radio', { name: /^Strict/ })).toBeChecked();
});

test('habits: a second look beside the first; what is required is said and saved', async () => {
  const { user, container } = await showPage('project-settings');
  await user.click(await screen.findByRole('button', { name: 'Change: Habits' }));
  await user.click(await screen.findByRole('button', { name: 'Look again' }));
  expect(await screen.findByRole('columnheader', { name: 'Found today' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '99' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  const criteria = screen.getByRole('checkbox', { name: 'Require acceptance criteria' });
  const before = (criteria as HTMLInputElement).checked;
  await user.click(criteria);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saves).toHaveLength(1));
  expect(saves[0]).toMatchObject({ baseRev: 3, again: false, require: { criteria: !before } });
});

test.each<[string, Partial<ProjectContext>, RegExp]>([
  ['no right', { mayAdminister: false }, /^You can read these settings\. Project administrators can change them\.$/],
  ['a lapsed license', { license: 'lapsed' }, /^The license has ended/],
])('%s: everything is read, nothing is offered', async (_what, change, words) => {
  host.project = { ...host.project, ...change };
  await showPage('project-settings');
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
});
