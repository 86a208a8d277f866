import type { Page } from 'playwright-core';
import { useShellPage } from './shell-page.ts';

const shell = useShellPage(8000);
const { axe, open } = shell;
let page: Page;
let complaints: readonly string[];
beforeEach(() => {
  ({ page, complaints } = shell);
});

/** Clean in both themes, wide and narrow, without scrolling sideways. */
async function expectAccessible(): Promise<void> {
  for (const theme of ['dark', 'light']) {
    await page.getByLabel('Theme').selectOption(theme);
    await page.locator(`html[data-color-mode="${theme}"]`).waitFor();
    for (const width of [480, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axe()).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  }
}

test('the history of a work item names person, field, before and after', async () => {
  await open('/browse/PERM-143');
  await page.getByRole('button', { name: 'Edit summary' }).waitFor();
  const old = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'Edit summary' }).press('Enter');
  await page.getByRole('textbox', { name: 'Summary' }).fill('Renew for another car');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Renew for another car' }).waitFor();
  await page.getByRole('button', { name: 'History' }).press('Enter');
  const newest = page.getByRole('list', { name: 'History' }).getByRole('listitem').first();
  await newest
    .filter({ hasText: 'Product owner' })
    .filter({ hasText: `${old} → Renew for another car` })
    .waitFor();
  await expectAccessible();
  expect(complaints).toEqual([]);
});

test('the language goes to the person, not to the browser, and into the context of the app', async () => {
  await open('/browse/PERM-142');
  await Promise.all([page.waitForEvent('load'), page.getByLabel('Language').selectOption({ label: 'Deutsch' })]);
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('button', { name: 'Add Story quality' }).click();
  await page.frameLocator('iframe[title="Story quality"]').locator('html[lang^="de"]').waitFor();
  const second = await shell.browser.newContext();
  const other = await second.newPage();
  await other.goto(`${shell.host.siteUrl}/projects`);
  expect(await other.getByLabel('Language').inputValue()).toBe('de_DE');
  await Promise.all([other.waitForEvent('load'), other.getByLabel('User').selectOption({ label: 'Developer' })]);
  await other.getByLabel('Language').waitFor();
  expect(await other.getByLabel('Language').inputValue()).toBe('en_US');
  await second.close();
  expect(complaints).toEqual([]);
});

test('two browsers are two people: each writes under their own name and reads the other', async () => {
  const second = await shell.browser.newContext();
  const other = await second.newPage();
  other.setDefaultTimeout(8000);
  await other.goto(`${shell.host.siteUrl}/projects`);
  await Promise.all([other.waitForEvent('load'), other.getByLabel('User').selectOption({ label: 'Developer' })]);
  for (const [where, words] of [
    [other, 'Written by the developer'],
    [page, 'Written by the owner'],
  ] as const) {
    await where.goto(`${shell.host.siteUrl}/browse/PERM-146`);
    await where.getByRole('button', { name: 'Add a comment' }).click();
    await where.getByLabel('New comment (Markdown)').fill(words);
    await where.getByRole('button', { name: 'Add comment' }).click();
    await where.getByRole('region', { name: 'Activity' }).getByText(words).waitFor();
  }
  await other.reload();
  const comment = (words: string) => other.getByRole('region', { name: 'Activity' }).getByRole('listitem').filter({ hasText: words });
  await comment('Written by the owner').filter({ hasText: 'Product owner' }).waitFor();
  await comment('Written by the developer').filter({ hasText: 'Developer' }).waitFor();
  expect([await page.getByLabel('User').inputValue(), await other.getByLabel('User').inputValue()]).toEqual([
    'local:product-owner',
    'local:developer',
  ]);
  expect(await other.getByRole('button', { name: 'Edit comment of Product owner' }).count()).toBe(0);
  await second.close();
  expect(complaints).toEqual([]);
});

test('what Jira does is switched in the inspector, and a wrong value is refused in words', async () => {
  await open('/projects');
  await page.getByRole('button', { name: 'Inspector' }).click();
  await page.getByText('Jira behaves', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Property writes', exact: true }).selectOption('bump-updated');
  await page.getByText('Jira behaves so from the next request on.').waitFor();
  const kept = shell.host.sql.get("select value from meta where key = 'jira-switches'");
  expect(JSON.parse(String(kept?.['value']))).toEqual({ propertyWrites: 'bump-updated' });
  await page.getByLabel('Points an hour').fill('1.5');
  await page.keyboard.press('Enter');
  await page.getByText('The switch "pointsAnHour" cannot be 1.5.').waitFor();
  await page.getByRole('combobox', { name: 'Property writes', exact: true }).selectOption('silent');
  await expectAccessible();
});

test('the page reads again when a dialog of the app closes: what was saved in it stands behind it', async () => {
  await open('/browse/PERM-144');
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('button', { name: 'Add Story quality' }).click();
  await page.frameLocator('iframe[title="Story quality"]').locator('html[data-color-mode]').waitFor();
  const options =
    "{ onClose: () => undefined, size: 'small', context: {}, closeOnEscape: true, closeOnOverlayClick: false, title: 'A dialog' }";
  await page.frames()[1]?.evaluate(`window.__bridge.callBridge('openModal', ${options})`);
  await page.getByRole('dialog', { name: 'A dialog' }).waitFor();
  await shell.host.jira.handle({
    method: 'PUT',
    path: '/rest/api/3/issue/PERM-144',
    query: new URLSearchParams(),
    headers: {},
    body: { fields: { summary: 'Saved in the dialog', customfield_10016: 21 } },
    principal: { kind: 'user', accountId: 'local:product-owner', scopes: ['write:jira-work', 'read:jira-work'] },
    channel: 'bridge',
    source: 'test',
  });
  await page.getByRole('dialog', { name: 'A dialog' }).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saved in the dialog' }).waitFor();
  await page.getByRole('definition').filter({ hasText: '21' }).waitFor();
  // The frame that opened the dialog is still the same one.
  expect(page.frames()).toHaveLength(2);
  expect(complaints).toEqual([]);
});

describe('the backlog', () => {
  const sprint = (name: string) => page.getByRole('region', { name });
  const row = (key: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: key, exact: true }) });
  const keysOf = (name: string): Promise<readonly string[]> => sprint(name).getByRole('listitem').getByRole('link').allTextContents();

  test('is ranked by drag, and moved between sprints; Jira has both', async () => {
    // High enough for all lists: the mouse must not scroll under way.
    await page.setViewportSize({ width: 1280, height: 6000 });
    await open('/projects/PERM/backlog');
    await sprint('Sprint 15').getByRole('listitem').first().waitFor();
    const [first, second, third] = await keysOf('Sprint 15');
    await row(String(third)).dragTo(row(String(first)), { targetPosition: { x: 60, y: 3 } });
    await page.getByText(`${third} is now before ${first}.`).waitFor();
    expect((await keysOf('Sprint 15')).slice(0, 3)).toEqual([third, first, second]);
    const [other = ''] = await keysOf('Sprint 16');
    await row(String(second)).dragTo(row(other), { targetPosition: { x: 60, y: 3 } });
    await page.getByText(`${second} is now in Sprint 16. ${second} is now before ${other}.`).waitFor();
    await row(String(first)).dragTo(sprint('Backlog').getByRole('heading'));
    await page.getByText(`${first} is now in the backlog.`).waitFor();
    await page.reload();
    await sprint('Sprint 15').getByRole('listitem').first().waitFor();
    expect((await keysOf('Sprint 15'))[0]).toBe(third);
    expect((await keysOf('Sprint 16')).slice(0, 2)).toEqual([second, other]);
    expect(await keysOf('Backlog')).toContain(first);
    expect(complaints).toEqual([]);
  });

  const ranks = (): readonly { readonly status: number }[] =>
    shell.host.inspector.since(0).filter(({ path }) => path === '/rest/agile/1.0/issue/rank');

  test('several rows are selected by Ctrl, Shift and box, and move in one request', async () => {
    await page.setViewportSize({ width: 1280, height: 6000 });
    await open('/projects/PERM/backlog');
    await sprint('Backlog').getByRole('listitem').first().waitFor();
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = await keysOf('Backlog');
    const points = { position: { x: 3, y: 3 } };
    await row(second).click(points);
    await row(fourth).click({ ...points, modifiers: ['Shift'] });
    await row(third).click({ ...points, modifiers: ['ControlOrMeta'] });
    await page.getByText('2 work items are selected').waitFor();
    await page.getByRole('checkbox', { name: `Select ${fifth}` }).press('Space');
    await page.getByText('3 work items are selected').waitFor();
    const box = await row(fifth).boundingBox();
    expect(box?.height).toBeLessThan(48);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible();
    await page.setViewportSize({ width: 1280, height: 6000 });
    const before = ranks().length;
    await row(fourth).dragTo(row(first), { targetPosition: { x: 60, y: 3 } });
    await page.getByText(`3 work items are now before ${first}.`).waitFor();
    expect((await keysOf('Backlog')).slice(0, 5)).toEqual([second, fourth, fifth, first, third]);
    expect(ranks().slice(before)).toMatchObject([{ status: 204 }]);
    await page.reload();
    await sprint('Backlog').getByRole('listitem').first().waitFor();
    expect((await keysOf('Backlog')).slice(0, 5)).toEqual([second, fourth, fifth, first, third]);
    expect(complaints).toEqual([]);
  });

  test('what was moved only in part is said by item; more than 50 are not sent', async () => {
    const ask = { headers: {}, query: new URLSearchParams('deleteSubtasks=true'), channel: 'shell', source: 'test' } as const;
    const principal = { kind: 'user', accountId: 'local:product-owner' } as const;
    for (let more = 0; more < 5; more += 1) {
      const body = { fields: { project: { key: 'PERM' }, issuetype: { name: 'Task' }, summary: `One more ${more}` } };
      await shell.host.jira.handle({ ...ask, method: 'POST', path: '/rest/api/3/issue', body, principal });
    }
    await page.setViewportSize({ width: 1280, height: 6000 });
    await open('/projects/PERM/backlog');
    await sprint('Backlog').getByRole('listitem').first().waitFor();
    const [first = '', second = '', third = ''] = await keysOf('Backlog');
    await shell.host.jira.handle({ ...ask, method: 'DELETE', path: `/rest/api/3/issue/${third}`, body: undefined, principal });
    await page.getByRole('checkbox', { name: `Select ${second}` }).press('Space');
    await page.getByRole('checkbox', { name: `Select ${third}` }).press('Space');
    await row(third).dragTo(row(first), { targetPosition: { x: 60, y: 3 } });
    await page
      .getByRole('alert')
      .filter({ hasText: `Not moved: ${third}. Issue does not exist` })
      .waitFor();
    expect((await keysOf('Backlog')).slice(0, 3)).toEqual([second, first, third]);
    const before = ranks().length;
    const all = page.locator('.backlog-row');
    await all.first().click({ position: { x: 3, y: 3 } });
    await all.last().click({ position: { x: 3, y: 3 }, modifiers: ['Shift'] });
    const count = await page.getByRole('checkbox', { checked: true }).count();
    expect(count).toBeGreaterThan(50);
    await row(first).dragTo(sprint('Sprint 15').getByRole('heading', { level: 2 }));
    await page
      .getByRole('alert')
      .filter({ hasText: `At most 50 work items can be moved at once; ${count} are selected.` })
      .waitFor();
    expect(ranks()).toHaveLength(before);
  });

  test('a sprint is completed, what is open goes on, and the next one starts', async () => {
    await open('/projects/PERM/backlog');
    await sprint('Sprint 14').getByRole('listitem').first().waitFor();
    const left = await keysOf('Sprint 14');
    expect(await page.getByRole('button', { name: /^Start sprint/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Complete sprint Sprint 14' }).press('Enter');
    await page.getByLabel('open work items go to').selectOption('Sprint 15');
    await expectAccessible();
    await page.getByRole('button', { name: 'Complete', exact: true }).press('Enter');
    await page.getByText('Sprint 14 is complete.').waitFor();
    await page.getByRole('button', { name: 'Start sprint Sprint 15' }).press('Enter');
    expect(await keysOf('Sprint 15')).toEqual(expect.arrayContaining([...left]));
    await page.getByLabel('From now, for').selectOption('3 weeks');
    await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await page.getByText('Sprint 15 has started.').waitFor();
    await sprint('Sprint 15 active').waitFor();
    const rows = shell.host.sql.all(
      "select name, state, start_at, end_at, complete_at from sprint where name in ('Sprint 14', 'Sprint 15')",
    );
    const [before, after] = rows.filter((each) => each['state'] !== null).slice(0, 2);
    expect([before?.['state'], after?.['state']]).toEqual(['closed', 'active']);
    expect(Number(after?.['end_at']) - Number(after?.['start_at'])).toBe(21 * 86_400_000);
    expect(complaints).toEqual([]);
  });

  test('who may not manage sprints is not offered it', async () => {
    await open('/projects');
    await Promise.all([page.waitForEvent('load'), page.getByLabel('User').selectOption({ label: 'Stakeholder (restricted)' })]);
    await open('/projects/PERM/backlog');
    await sprint('Sprint 15').getByRole('listitem').first().waitFor();
    expect(await page.getByRole('button', { name: /sprint Sprint/u }).count()).toBe(0);
  });
});
