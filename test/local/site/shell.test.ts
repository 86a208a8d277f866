import type { Page } from 'playwright-core';
import { refusedOnce } from './refused-since.ts';
import { useShellPage } from './shell-page.ts';

const shell = useShellPage();
const { axe, open } = shell;
let page: Page;
let complaints: readonly string[];
beforeEach(() => {
  ({ page, complaints } = shell);
});

const PAGES: readonly [name: string, path: string, heading: string][] = [
  ['projects', '/projects', 'Projects'],
  ['backlog', '/projects/PERM/backlog', 'Sprint 14 active'],
  ['item', '/browse/PERM-142', 'Renew or cancel a permit online'],
  ['search', '/issues?jql=project%20%3D%20PERM', 'Search'],
];

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(PAGES)('the page of %s is accessible at 1280 and 480 pixels and never scrolls sideways', async (_name, path, heading) => {
    await open(path);
    await page.getByLabel('Theme').selectOption(theme);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await page.locator(`html[data-color-mode="${theme}"]`).waitFor();
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 480, height: 900 });
    expect(await axe()).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(480);
    expect(complaints).toEqual([]);
  });
});

describe('a work item', () => {
  it('is edited in place by keyboard, and Jira has it', async () => {
    await open('/browse/PERM-143');
    await page.getByRole('button', { name: 'Edit summary' }).press('Enter');
    await page.getByRole('textbox', { name: 'Summary' }).fill('Renew for another car');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Renew for another car' }).waitFor();
    await page.getByRole('button', { name: 'Edit story points' }).press('Enter');
    await page.getByRole('spinbutton', { name: 'Story points' }).fill('13');
    await page.keyboard.press('Enter');
    await page.getByRole('definition').filter({ hasText: '13' }).waitFor();
    await page.getByLabel('Sprint').selectOption('Sprint 16');
    await page.getByLabel('Status').selectOption('In Progress');
    await page.getByLabel('Status').filter({ hasText: 'In Progress' }).waitFor();
    await open('/projects/PERM/backlog');
    const row = page.getByRole('region', { name: 'Sprint 16' }).getByRole('listitem').filter({ hasText: 'Renew for another car' });
    await row.filter({ hasText: 'In Progress' }).filter({ hasText: '13' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('takes a description and a comment as Markdown', async () => {
    await open('/browse/PERM-144');
    await page.getByRole('button', { name: 'Edit description' }).click();
    await page.getByLabel('Description (Markdown)').fill('## Why\n\nBecause **it** [helps](https://example.org).\n\n- one\n- two');
    await page.getByRole('button', { name: 'Save description' }).click();
    await page.getByRole('heading', { level: 3, name: 'Why' }).waitFor();
    await page.getByRole('link', { name: 'helps' }).waitFor();
    await page.getByRole('button', { name: 'Add a comment' }).click();
    await page.getByLabel('New comment (Markdown)').fill('<img src=x onerror=alert(1)> and [bad](javascript:alert(1))');
    await page.getByRole('button', { name: 'Add comment' }).click();
    await page.getByRole('region', { name: 'Activity' }).getByText('Product owner').waitFor();
    expect(await page.locator('img, a[href^="javascript"]').count()).toBe(0);
    expect(await axe()).toEqual([]);
  });

  it('warns before Markdown loses something', async () => {
    const body = {
      fields: {
        description: {
          type: 'doc',
          version: 1,
          content: [
            { type: 'panel', attrs: { panelType: 'info' }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'note' }] }] },
          ],
        },
      },
    };
    await shell.host.jira.handle({
      method: 'PUT',
      path: '/rest/api/3/issue/PERM-145',
      query: new URLSearchParams(),
      headers: {},
      body,
      principal: { kind: 'user', accountId: 'local:product-owner' },
      channel: 'shell',
      source: 'test',
    });
    await open('/browse/PERM-145');
    await page.getByRole('button', { name: 'Edit description' }).click();
    await page.getByText('panels will be lost').waitFor();
  });

  it('shows a reader everything and no way to change it', async () => {
    await open('/projects');
    await Promise.all([page.waitForEvent('load'), page.getByLabel('User').selectOption({ label: 'Stakeholder (restricted)' })]);
    await open('/browse/PERM-142');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: /^Edit/u }).count()).toBe(0);
  });
});

describe('the backlog', () => {
  it('is ranked by keyboard', async () => {
    await open('/projects/PERM/backlog');
    const sprint = page.getByRole('region', { name: 'Sprint 15' });
    await sprint.getByRole('listitem').first().waitFor();
    const keys = async (): Promise<(string | undefined)[]> =>
      (await sprint.getByRole('listitem').getByRole('link').allTextContents()).slice(0, 2);
    const [first, second] = await keys();
    await page.getByRole('button', { name: `Move ${second} up` }).press('Enter');
    await page.getByText(`${second} is now before ${first}.`).waitFor();
    expect(await keys()).toEqual([second, first]);
    await page.reload();
    await sprint.getByRole('listitem').first().waitFor();
    expect(await keys()).toEqual([second, first]);
  });
});

describe('the app’s frames', () => {
  it('exist only when opened, live under the production policy and follow the theme', async () => {
    await open('/browse/PERM-142');
    await page.getByRole('button', { name: 'Apps' }).click();
    expect(page.frames()).toHaveLength(1);
    await page.getByRole('button', { name: 'Add Story quality' }).click();
    const html = page.frameLocator('iframe[title="Story quality"]').locator('html[data-color-mode]');
    await html.waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    await page.frameLocator('iframe[title="Story quality"]').locator('html[data-color-mode="dark"]').waitFor();
    expect(complaints).toEqual([]);
    expect(shell.host.inspector.since(0).filter((record) => record.source === 'content-security-policy')).toEqual([]);
  });

  it('are refused by name what the site does not have, loudly', async () => {
    await open('/browse/PERM-142');
    await page.getByRole('region', { name: 'Story quality' }).waitFor();
    await page.frameLocator('iframe[title="Story quality"]').locator('html[data-color-mode]').waitFor();
    const mark = shell.host.inspector.mark();
    const frame = page.frames()[1];
    await expect(frame?.evaluate("window.__bridge.callBridge('openRovo', {})")).rejects.toThrow('openRovo');
    expect(await refusedOnce(shell.host.inspector, mark, 'openRovo')).toEqual(['openRovo']);
  });
});

describe('search and inspector', () => {
  it('shows what Jira says about a bad query', async () => {
    await open('/issues');
    await page.getByLabel('JQL').fill('nosuchfield = 1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'nosuchfield' }).waitFor();
  });

  it('counts by surface and moves the clock', async () => {
    await open('/projects');
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.getByRole('rowheader', { name: 'shell', exact: true }).waitFor();
    expect(await axe()).toEqual([]);
    const before = shell.host.clock.now().getTime();
    await page.getByRole('button', { name: 'Advance 1 hour' }).click();
    await page.getByText('The clock was moved by 1 hour.').waitFor();
    expect(shell.host.clock.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
  });
});
