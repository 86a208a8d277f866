import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { FakeItem, FakeSite } from '../support/fake-jira.ts';
import { next, NOW, ON, second, wish } from '../support/health-site.ts';
import { ProjectHost, showPage } from './support/project-host.tsx';
import { expectQuietConsole } from './support/quiet-console.ts';

jest.mock('../../static/src/adapters/clock.ts', () => ({ now: () => new Date('2026-06-01T08:50:00.000Z') }));
expectQuietConsole();

const site: FakeSite = {
  now: NOW,
  sprints: [next, second],
  items: [
    wish(1, 'As a resident, I want to see the end date of my permit so that I can plan my month', { sprint: next }),
    wish(2, 'As a resident, I want to renew my permit quickly so that I can keep parking', { sprint: second }),
    wish(3, 'As a warden, I want to scan a number plate so that so that I find its permit'),
    wish(4, 'As a host, I want to invite a guest soon so that so that nobody waits'),
  ],
};
const SENTENCE = '3 of 4 open work items have something that must or should be fixed; 1 of them is in the next two sprints.';

function show(given: FakeSite = site, on = true): ProjectHost {
  const host = new ProjectHost(given, '/story-quality');
  if (on) host.project = { ...host.project, settings: ON };
  return host;
}
/** Waits until everything is read. */
async function sentence(words: string | RegExp = SENTENCE): Promise<void> {
  await screen.findByText(words, { selector: '.pl-sentence' });
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
}
const opened = (): readonly (string | null)[] =>
  screen.queryAllByRole('checkbox', { name: /^Select PERM-/ }).map((box) => box.getAttribute('aria-label'));

test('says first how much there is to fix and where, and reads it out', async () => {
  const host = show();
  const { container } = await showPage('project-page');
  await sentence();
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(SENTENCE));
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByText('Board: Permits team')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  expect(container).not.toHaveTextContent(/vague-term|repeated-marker|s11|undefined/);
  expect(screen.getAllByRole('button').filter((button) => /primary|Preview safe/.test(button.textContent ?? ''))).toHaveLength(1);
  expect(host.jira.log.requests.every(({ method, path }) => method === 'GET' || /search|bulkfetch/.test(path))).toBe(true);
});

test('a number opens its list, worst first; a row opens its work item', async () => {
  const host = show();
  const { user } = await showPage('project-page');
  await sentence();
  await user.click(screen.getByRole('button', { name: '3 to fix' }));
  const place = screen.getByRole('region', { name: 'Numbers of this text' });
  const rows = within(place).getAllByRole('button', { name: /^Open PERM-/ });
  expect(rows).toHaveLength(3);
  expect(place).toHaveTextContent(/“quickly”/);
  await user.click(within(place).getByRole('button', { name: 'Open PERM-3' }));
  expect(host.navigations.at(-1)?.url).toBe('/browse/PERM-3');
});

test('a mark of a good story counts what was found about it, and says so', async () => {
  show();
  await showPage('project-page');
  await sentence();
  const letters = screen.getByRole('region', { name: 'By INVEST' });
  expect(letters).toHaveTextContent('How many work items have a finding about each of the six marks of a good story. 0 is no proof.');
  expect(within(letters).getByRole('button', { name: '2 about “Negotiable”' })).toBeVisible();
});

test('five things to do, the button with the safe fixes among them', async () => {
  const vague = [11, 12, 13, 14, 15, 16].map((id) => wish(id, `As a resident, I want to see plate ${id} quickly so that I can park`));
  const lines = (): number => screen.getByRole('region', { name: 'Do next' }).querySelectorAll('li').length;
  show({ ...site, items: vague });
  const { unmount } = await showPage('project-page');
  await sentence(/^6 of 6/);
  expect(lines()).toBe(5);
  unmount();
  show({ ...site, items: [...vague, ...site.items] });
  await showPage('project-page');
  await sentence(/of 10/);
  expect(screen.getByRole('button', { name: /^Preview safe fixes/ })).toBeVisible();
  expect(lines()).toBe(4);
});

test('all safe fixes are shown before anything is written, and can be left alone', async () => {
  const host = show();
  const { user, container } = await showPage('project-page');
  await sentence();
  await user.click(screen.getByRole('button', { name: 'Preview safe fixes for 2 work items' }));
  expect(screen.getByText('This changes 2 work items. Nothing is written before you apply it.')).toBeVisible();
  expect([...container.querySelectorAll('del')].map((one) => one.textContent)).toEqual([' Taken away:  so that', ' Taken away:  so that']);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByText(/^This changes/)).toBeNull();
  expect(screen.getByRole('button', { name: /^Preview safe fixes/ })).toHaveFocus();
  expect(host.jira.log.requests.some(({ method }) => method === 'PUT')).toBe(false);
});

test('a finding can be ignored on several items with one reason; an item that refuses is named', async () => {
  const host = show();
  const { user } = await showPage('project-page');
  await sentence();
  const lines: { issueId: string; code: string; reason: string }[] = [];
  host.answer('getNotes', () => ({ rev: 0, ignored: [] }));
  host.answer('ignoreFinding', (line) => {
    const { issueId, code, version, reason } = line as { issueId: string; code: string; version: number; reason: string };
    if (issueId === '4') throw new Error('closed');
    lines.push({ issueId, code, reason });
    return { rev: 1, ignored: [{ code, version, reason, at: NOW }] };
  });
  await user.click(screen.getByRole('button', { name: /^2 SHOULD FIX A word that marks a part of the story stands twice/ }));
  expect(opened()).toEqual(['Select PERM-3', 'Select PERM-4']);
  await user.click(screen.getByRole('checkbox', { name: 'Select all 2 work items' }));
  await user.click(screen.getByRole('button', { name: 'Ignore on 2 work items…' }));
  const field = screen.getByRole('textbox', { name: 'Ignore on 2 work items. Why? Everyone can read your reason.' });
  expect(field).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Ignore on 2 work items…' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.keyboard('Typed on purpose.');
  await user.click(screen.getByRole('button', { name: 'Ignore on 2 work items' }));
  expect(await screen.findByText(/Ignored on 1 work item\. 1 was not:/)).toBeVisible();
  expect(screen.getByText(/^PERM-4: /)).toBeVisible();
  expect(lines).toEqual([{ issueId: '3', code: 's09', reason: 'Typed on purpose.' }]);
  await user.click(screen.getByRole('button', { name: /^1 SHOULD FIX A word that marks a part of the story stands twice/ }));
});

describe('states', () => {
  const nothingToChoose = (): void => {
    expect(opened()).toEqual([]);
    expect(screen.queryByRole('button', { name: /^(Preview|Ignore)/ })).toBeNull();
  };

  test('before the project is on: read, nothing stored, nothing to change', async () => {
    const host = show(site, false);
    const { user } = await showPage('project-page');
    await sentence();
    expect(screen.getByText(/^Preview: read in your browser, nothing is stored\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '3 to fix' }));
    nothingToChoose();
    expect(host.invokes.map(({ name }) => name)).toEqual(['openProject']);
    // The way on stands where it is missed.
    host.jobs.push({ state: 'done', checked: 4, total: 4, ready: 1, failures: [] });
    await user.click(screen.getByRole('button', { name: 'Turn on for this project' }));
    expect(host.invokes.find(({ name }) => name === 'turnOn')?.payload).toEqual({ projectId: '10000', boardId: 7 });
    expect(await screen.findByText('On. 4 work items checked. 1 is ready.', {}, { timeout: 4000 })).toBeVisible();
  });

  test('who may not turn it on is told who can', async () => {
    const host = show(site, false);
    host.project = { ...host.project, mayAdminister: false };
    await showPage('project-page');
    await sentence();
    expect(screen.getByText('A project administrator can turn it on.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull();
  });

  test('an ended license: everything is read, nothing can be changed', async () => {
    const host = show();
    host.project = { ...host.project, license: 'lapsed' };
    await showPage('project-page');
    await sentence();
    expect(screen.getByText(/license has ended/)).toBeVisible();
    nothingToChoose();
  });

  test('without the right to edit: told why', async () => {
    show({ ...site, mayEdit: false });
    await showPage('project-page');
    await sentence();
    expect(screen.getByText(/^You can read this\. To change or ignore from here/)).toBeVisible();
    nothingToChoose();
  });

  test('empty, and nothing to fix', async () => {
    show({ ...site, items: [] });
    const { unmount } = await showPage('project-page');
    await sentence('This backlog is empty.');
    unmount();
    show({ ...site, items: site.items.slice(0, 1) });
    const { container } = await showPage('project-page');
    await sentence(/^Nothing to fix in 1 open work item\./);
    expect(screen.getByText('Nothing to do.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('Jira fails: one sentence, and a way to try again', async () => {
    const host = show();
    host.before.push(({ path }) => (path.includes('bulkfetch') ? { status: 502, headers: {}, body: {} } : undefined));
    const { user } = await showPage('project-page');
    expect(await screen.findByText('Plumbline could not read this backlog. Nothing was changed.')).toBeVisible();
    host.before.length = 0;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await sentence();
  });
});

test('roles and clones stand below, closed', async () => {
  const clone = (id: number, thing: string): FakeItem =>
    wish(id, `As a clerk, I want to print the yearly ${thing} of a resident so that I can file it`);
  show({ ...site, items: [...site.items, clone(5, 'receipt'), clone(6, 'reminder')] });
  const { user } = await showPage('project-page');
  await sentence(/open work items have something/);
  await user.click(screen.getByRole('button', { name: '4 roles' }));
  expect(screen.getByText(/^“resident” 2 work items/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '1 group of work items that differ in one word' }));
  expect(screen.getByText(/print the yearly reminder/, { selector: '.pl-disclosure-body li' })).toBeVisible();
});
