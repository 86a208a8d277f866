import type { Page } from 'playwright-core';
import { useShellPage } from './shell-page.ts';

/** What the header tells, in a browser: `test/local/jira-rest/notifications.test.ts` has the rules. */
const shell = useShellPage(8000);
let page: Page;
beforeEach(() => {
  ({ page } = shell);
});

const bell = () => page.getByRole('button', { name: 'Notifications' });
const list = () => page.getByRole('region', { name: 'Notifications' });

async function ask(accountId: string, method: 'POST' | 'PUT', address: string, body: unknown): Promise<void> {
  const answer = await shell.host.jira.handle({
    method,
    path: `/rest/api/3/issue/${address}`,
    query: new URLSearchParams(),
    headers: {},
    body,
    principal: { kind: 'user', accountId },
    channel: 'shell',
    source: 'test',
  });
  expect(answer.status).toBeLessThan(300);
}

const KEY = 'PERM-142';
async function comment(words: string): Promise<void> {
  await ask('local:product-owner', 'PUT', KEY, { fields: { assignee: { accountId: 'local:product-owner' } } });
  const body = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
  await ask('local:developer', 'POST', `${KEY}/comment`, { body });
}

test('nothing that the demo brought is told; a comment is counted until it is opened, also after a reload', async () => {
  await shell.open('/projects');
  await bell().click();
  await list().getByText('Nothing yet.').waitFor();
  await page.keyboard.press('Escape');
  expect(await list().count()).toBe(0);
  expect(await page.locator('button:focus').textContent()).toBe('Notifications ');

  await comment('First');
  await comment('Second');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('button', { name: 'Notifications 2 unread' }).click();
  const rows = list().getByRole('listitem');
  expect(await rows.count()).toBe(2);
  await rows.first().filter({ hasText: 'Developer commented on' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/browse/${KEY}`);
  await page.reload();
  await page.getByRole('button', { name: 'Notifications 1 unread' }).click();
  await list().getByRole('button', { name: 'Mark all as read' }).click();
  await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
  expect(await list().getByText('Unread').count()).toBe(0);
  expect(shell.complaints).toEqual([]);
});

test('another person has their own; the list is clean in both themes and stays on a narrow screen', async () => {
  await comment('Third');
  await shell.open('/projects');
  await page.getByRole('button', { name: 'Notifications 1 unread' }).click();
  for (const theme of ['dark', 'light']) {
    await page.getByLabel('Theme').selectOption(theme);
    await page.locator(`html[data-color-mode="${theme}"]`).waitFor();
    for (const width of [480, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await shell.axe()).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const box = await list().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      const folder = process.env['PICTURES'];
      if (folder !== undefined) await page.screenshot({ path: `${folder}/notifications-${theme}-${width}.png` });
    }
  }
  await Promise.all([page.waitForEvent('load'), page.getByLabel('User').selectOption({ label: 'Developer' })]);
  await page.getByRole('button', { name: 'Notifications', exact: true }).click();
  await list().getByText('Nothing yet.').waitFor();
  expect(shell.complaints).toEqual([]);
});
