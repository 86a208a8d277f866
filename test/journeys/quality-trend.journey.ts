/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { accessibilityProblems } from './support/axe.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { expectNoTrace, openProjectPage, settle } from './support/steps.ts';
import type { LookOptions, Visitor } from './support/visitor.ts';

const SHOTS = path.join(__dirname, '..', '..', '.cache', 'screenshots');
const LOOKS: readonly Required<LookOptions>[] = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 480, theme: 'light' },
  { width: 480, theme: 'dark' },
];
const DAY = 86_400_000;

let site: JourneySite;

/** Somebody edits a work item in Jira, outside the app. */
async function edit(key: string, title: string, text: string): Promise<void> {
  const content = text.split('\n').map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] }));
  const answer = await site.host.jira.handle({
    method: 'PUT',
    path: `/rest/api/3/issue/${key}`,
    query: new URLSearchParams(),
    headers: {},
    body: { fields: { summary: title, description: { type: 'doc', version: 1, content } } },
    principal: { kind: 'user', accountId: 'local:product-owner' },
    channel: 'shell',
    source: 'shell',
  });
  expect(answer.status).toBe(204);
}

const good = (wish: string): string =>
  `As a resident, I want to ${wish} so that I can keep parking.\n\nAcceptance criteria\n\n- The new end date is shown.\n- A canceled permit is not shown.`;

/** One entry for each week of work on the text: what was written worse or better. */
const WEEKS: readonly (readonly (readonly [key: string, title: string, text: string])[])[] = [
  [
    ['PERM-154', 'Send it', 'TODO'],
    ['PERM-160', 'Reminder', 'TBD'],
  ],
  [['PERM-163', 'Refund', '']],
  [],
  [
    ['PERM-170', 'Log in with the card of the town', good('log in with my card')],
    ['PERM-173', 'See street cleaning days', good('see cleaning days')],
  ],
  [['PERM-160', 'Remind before a permit expires', good('be reminded in time')]],
  [
    ['PERM-130', 'See how many permits a zone has', good('see the permits of my zone')],
    ['PERM-154', 'Send the permit', good('send my permit to a guest')],
  ],
  [['PERM-156', 'Visitor permits for carers', good('let my carer park')]],
  [['PERM-163', 'Refund after canceling', good('see when my refund arrives')]],
];

/** Lets the flush of the last minute come, and the night. */
async function workDone(): Promise<void> {
  await settle(site);
  site.host.clock.advance(2 * 60_000);
  await site.host.idle();
  await settle(site);
}

async function openTrend(visitor: Visitor): Promise<FrameLocator> {
  const app = await openProjectPage(visitor, 'PERM', 'story-quality');
  const button = app.getByRole('button', { name: 'The last 8 weeks' });
  await button.click({ timeout: 30_000 });
  return app;
}

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await openSite();
  const owner = await site.visit('product-owner');
  const app = await openProjectPage(owner, 'PERM', 'health');
  await app.getByRole('button', { name: 'Turn on for this project' }).click({ timeout: 30_000 });
  await app.getByText(/^On\. \d+ work items checked/).waitFor({ timeout: 60_000 });
  await settle(site);
  await owner.leave();
});
afterAll(() => site?.stop());

test('on the first day there is no history, and it says so', async () => {
  const owner = await site.visit('product-owner');
  const app = await openTrend(owner);
  await app.getByText(/^No history yet\./).waitFor({ timeout: 30_000 });
  await owner.page.screenshot({ path: path.join(SHOTS, 'quality-trend-none.png'), fullPage: true });
  await owner.leave();
});

describe('after eight weeks of work', () => {
  beforeAll(async () => {
    for (const [at, week] of WEEKS.entries()) {
      site.host.clock.advance((at === 0 ? 1 : 7) * DAY);
      for (const [key, title, text] of week) await edit(key, title, text);
      await workDone();
    }
    site.host.clock.advance(6 * DAY);
    await workDone();
  });

  test.each(LOOKS)('the trend is accessible and quiet, $width pixels, $theme', async (look) => {
    const visitor = await site.visit('product-owner', look);
    const app = await openTrend(visitor);
    await app
      .getByText(/^8 weeks ago \d+ of \d+ open work items had something that must be fixed; now \d+ of \d+\.$/)
      .waitFor({ timeout: 30_000 });
    const picture = app.getByRole('figure');
    await picture.scrollIntoViewIfNeeded();
    // What comes fits into the place that was kept for it: nothing below has moved.
    const [height, kept] = await app
      .locator('.pl-trend')
      .evaluate((place: HTMLElement) => [place.offsetHeight, Number.parseFloat(getComputedStyle(place).minHeight)]);
    expect([look.width, height]).toEqual([look.width, kept]);
    for (const name of ['', '-table'] as const) {
      if (name === '-table') await app.getByRole('button', { name: 'Show as table' }).click();
      await visitor.page.screenshot({ path: path.join(SHOTS, `quality-trend${name}-${look.theme}-${look.width}.png`), fullPage: true });
      expect(await accessibilityProblems(visitor.page)).toEqual([]);
    }
    expect(visitor.problems).toEqual([]);
    const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await visitor.leave();
  });

  test('opening it costs one search and one call', async () => {
    const owner = await site.visit('product-owner');
    const app = await openProjectPage(owner, 'PERM', 'story-quality');
    await app.getByRole('heading', { name: 'By INVEST' }).waitFor({ timeout: 30_000 });
    const mark = site.host.inspector.mark();
    await app.getByRole('button', { name: 'The last 8 weeks' }).click();
    await app.getByText(/^8 weeks ago/).waitFor({ timeout: 30_000 });
    const { jiraRequests, invokes } = site.host.inspector.counters(mark)['project-page'] ?? { jiraRequests: -1, invokes: -1 };
    expect(invokes).toBe(1);
    const made = site.host.inspector.since(mark).filter(({ channel, source }) => channel === 'bridge' && source === 'project-page');
    expect(made.map(({ path: where }) => where)).toEqual(['/rest/api/3/search/jql']);
    expect(jiraRequests).toBeLessThanOrEqual(3);
    await owner.leave();
  });

  test('each number of today opens a list of that length', async () => {
    const owner = await site.visit('product-owner');
    const app = await openTrend(owner);
    for (const what of ['must fix', 'should fix']) {
      const button = app.getByRole('button', { name: new RegExp(`^\\d+ ${what} today$`) });
      await button.waitFor({ timeout: 30_000 });
      const said = Number.parseInt(await button.innerText(), 10);
      await button.click();
      const place = app.locator('.pl-trend .pl-tile-place').filter({ hasText: `${what} today` });
      expect([what, await place.getByRole('button', { name: /^Open PERM-/ }).count()]).toEqual([what, said]);
      await button.click();
    }
    await owner.leave();
  });

  test('who may not see an item finds no trace of it in the trend', async () => {
    const stakeholder = await site.visit('stakeholder');
    const app = await openTrend(stakeholder);
    const sentence = await app.getByText(/^8 weeks ago/).innerText({ timeout: 30_000 });
    const owner = await site.visit('product-owner');
    const all = await (await openTrend(owner)).getByText(/^8 weeks ago/).innerText({ timeout: 30_000 });
    const totals = (words: string): readonly number[] => [...words.matchAll(/of (\d+)/g)].map(([, count]) => Number(count));
    expect(totals(sentence)).toEqual(totals(all).map((count) => count - 2));
    await expectNoTrace(stakeholder, { key: 'PERM-179', title: 'Security review findings', count: totals(all)[0] ?? 0 });
  });
});
