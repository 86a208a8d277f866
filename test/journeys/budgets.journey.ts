import type { SourceCounters } from '../../local/site/ports.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { chooseByKeyboard, dialog, openProjectPage, openSection, settle, tileNumber } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

let site: JourneySite;
let owner: Visitor;

const NOTHING = { jiraRequests: 0, invokes: 0 };

/** What a surface has caused since a mark: Jira requests and calls of its resolver. */
function spent(mark: number, surface: string): { readonly jiraRequests: number; readonly invokes: number } {
  const counters: SourceCounters | undefined = site.host.inspector.counters(mark)[surface];
  return counters ? { jiraRequests: counters.jiraRequests, invokes: counters.invokes } : NOTHING;
}

/** Jira requests that screens made themselves; those inside a resolver call are counted with the call. */
const fromScreens = (mark: number, source: string) =>
  site.host.inspector.since(mark).filter((record) => record.channel === 'bridge' && record.source === source);

beforeAll(async () => {
  site = await openSite();
  owner = await site.visit('product-owner');
  const app = await openProjectPage(owner, 'PERM', 'health');
  await app.getByRole('button', { name: 'Turn on for this project' }).click({ timeout: 30_000 });
  await app.getByText(/^On\. \d+ work items checked/).waitFor({ timeout: 60_000 });
  await settle(site);
});
afterAll(() => site?.stop());

test('a collapsed section and absent panels cost nothing', async () => {
  const mark = site.host.inspector.mark();
  await owner.goto('/browse/PERM-142');
  await owner.page.getByRole('region', { name: 'Plumbline' }).waitFor();
  await owner.page.waitForLoadState('networkidle');
  for (const surface of ['issue-summary', 'panel-value', 'panel-quality'])
    expect([surface, spent(mark, surface)]).toEqual([surface, NOTHING]);
});

test('opening an item: one request to Jira and at most one call; warm, no call; dialogs reuse what the section has', async () => {
  const cold = site.host.inspector.mark();
  const section = await openSection(owner, 'PERM-142');
  await section.getByText('left before this is ready').waitFor();
  expect(fromScreens(cold, 'issue-summary')).toHaveLength(1);
  expect(spent(cold, 'issue-summary').invokes).toBeLessThanOrEqual(1);
  const opened = site.host.inspector.mark();
  await section.getByRole('button', { name: 'Story quality' }).click();
  await dialog(owner).getByText('must fix').first().waitFor();
  expect(fromScreens(opened, 'panel-quality')).toHaveLength(0);
  expect(spent(opened, 'panel-quality').invokes).toBe(0);
  await owner.page.keyboard.press('Escape');
  const warm = site.host.inspector.mark();
  const again = await openSection(owner, 'PERM-142');
  await again.getByText('left before this is ready').waitFor();
  expect(fromScreens(warm, 'issue-summary')).toHaveLength(1);
  expect(spent(warm, 'issue-summary').invokes).toBe(0);
});

test('saving: one call, in it one request to Jira and two transactions', async () => {
  const section = await openSection(owner, 'PERM-143');
  await section.getByRole('button', { name: 'Score', exact: true }).click();
  const value = dialog(owner);
  for (const row of ['Value', 'Urgency', 'Risk & opportunity']) await chooseByKeyboard(owner, value, row, 3);
  const mark = site.host.inspector.mark();
  await owner.page.keyboard.press('Control+Enter');
  await value
    .getByText(/Saved\. Score/)
    .first()
    .waitFor({ state: 'attached' });
  const calls = site.host.inspector.since(mark);
  expect(calls.filter((call) => call.channel === 'invoke')).toHaveLength(1);
  expect(calls.filter((call) => call.channel === 'function')).toHaveLength(1);
  expect(calls.filter((call) => call.channel === 'bridge')).toHaveLength(0);
  expect(calls.filter((call) => call.channel === 'kvs' && call.path.endsWith('/transaction'))).toHaveLength(2);
});

test('Health: at most 13 counts and 3 pages of the horizon, 5 pages of the past once, then from memory', async () => {
  const first = site.host.inspector.mark();
  const app = await openProjectPage(owner, 'PERM', 'health');
  await tileNumber(app, 'in the backlog');
  await owner.page.waitForLoadState('networkidle');
  const requests = fromScreens(first, 'project-page');
  const counts = requests.filter((record) => record.path.includes('approximate-count'));
  const pages = requests.filter((record) => record.path.includes('/search/jql'));
  expect(counts.length).toBeLessThanOrEqual(13);
  expect(pages.length).toBeLessThanOrEqual(8);
  expect(spent(first, 'project-page').invokes).toBeLessThanOrEqual(1);
  const second = site.host.inspector.mark();
  await tileNumber(await openProjectPage(owner, 'PERM', 'health'), 'in the backlog');
  await owner.page.waitForLoadState('networkidle');
  expect(fromScreens(second, 'project-page').filter((record) => record.path.includes('/search/jql')).length).toBeLessThanOrEqual(3);
});
