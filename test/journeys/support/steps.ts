import type { FrameLocator, Locator } from 'playwright-core';
import type { JiraRequest } from '../../../local/types.ts';
import type { JourneySite, Role } from './site.ts';
import type { Visitor } from './visitor.ts';

/** Frame of the app's page in a project. */
export async function openProjectPage(
  visitor: Visitor,
  projectKey: string,
  route: 'health' | 'prioritize' | 'story-quality',
): Promise<FrameLocator> {
  await visitor.goto(`/projects/${projectKey}/apps/project-page/${route}`);
  return visitor.app('Plumbline');
}

/** Turns the project of permits on, on its page Health, and waits for the first check of its items. */
export async function turnOnPermits(visitor: Visitor): Promise<void> {
  const app = await openProjectPage(visitor, 'PERM', 'health');
  await app.getByRole('button', { name: 'Turn on for this project' }).click({ timeout: 60_000 });
  await app.getByText(/^On\. \d+ work items checked/).waitFor({ timeout: 60_000 });
}

/** Asks Jira beside the app, as somebody with another window would. @returns the body. @throws when Jira refuses. */
export async function askJira(
  { host }: JourneySite,
  method: JiraRequest['method'],
  path: string,
  body?: unknown,
  role: Role = 'developer',
): Promise<unknown> {
  const answer = await host.jira.handle({
    method,
    path,
    query: new URLSearchParams(),
    headers: {},
    body,
    principal: { kind: 'user', accountId: `local:${role}` },
    channel: 'shell',
    source: 'shell',
  });
  if (answer.status >= 300) throw new Error(`Jira answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The number in front of a tile's words, once it is whole. */
export async function tileNumber(app: FrameLocator, words: string): Promise<number> {
  const tile = app.getByRole('button', { name: new RegExp(`^\\d+ ${words}`) }).first();
  await tile.waitFor({ timeout: 30_000 });
  return Number.parseInt((await tile.innerText()).trim(), 10);
}

/** Opens the section at the right of a work item. */
export async function openSection(visitor: Visitor, key: string): Promise<FrameLocator> {
  await visitor.goto(`/browse/${key}`);
  await visitor.page.getByRole('region', { name: 'Plumbline' }).getByRole('button', { name: 'Plumbline' }).click();
  return visitor.app('Plumbline');
}

/** Frame of the dialog that the app has opened. */
export const dialog = (visitor: Visitor): FrameLocator => visitor.page.getByRole('dialog').frameLocator('iframe');

/** Chooses a step of a row as a keyboard does: from the first step to the right. */
export async function chooseByKeyboard(visitor: Visitor, app: FrameLocator, row: string, steps: number): Promise<void> {
  const first: Locator = app.getByRole('radiogroup', { name: row }).getByRole('radio').first();
  await first.focus();
  await visitor.page.keyboard.press('Space');
  for (let step = 0; step < steps; step += 1) await visitor.page.keyboard.press('ArrowRight');
}

/** Changes a field in Jira itself, at the right of the work item. */
export async function setStoryPoints(visitor: Visitor, points: number): Promise<void> {
  const details = visitor.page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: 'Edit story points' }).click();
  await details.getByLabel('Story points').fill(String(points));
  await details.getByRole('button', { name: 'Save' }).click();
}

/** Replaces words of the description in Jira's own editor. */
export async function rewriteDescription(visitor: Visitor, from: string, to: string): Promise<void> {
  const description = visitor.page.getByRole('region', { name: 'Description' });
  await description.getByRole('button', { name: 'Edit description' }).click();
  const editor = description.getByRole('textbox');
  const before = await editor.inputValue();
  if (!before.includes(from)) throw new Error(`The description does not say “${from}”.`);
  await editor.fill(before.replaceAll(from, to));
  await description.getByRole('button', { name: 'Save description' }).click();
  await description.getByRole('button', { name: 'Edit description' }).waitFor();
}

/** Sets who may see a work item, as the administrator. */
export async function hideFromStakeholder(site: JourneySite, key: string): Promise<void> {
  const { sql } = site.host;
  const project = key.split('-')[0] ?? '';
  const level = Number(
    sql.get('select l.id from security_level l join project p on p.id = l.project_id where p.key = ?', [project])?.['id'],
  );
  await askJira(site, 'PUT', `/rest/api/3/issue/${key}`, { fields: { security: { id: String(level) } } }, 'administrator');
}

/** Asserts that nothing which the servers sent to somebody betrays a hidden item: neither key, nor title, nor a count with it. */
export async function expectNoTrace(
  visitor: Visitor,
  hidden: { readonly key: string; readonly title: string; readonly count: number },
): Promise<void> {
  for (const { url, text } of await visitor.traffic()) {
    expect([url, new RegExp(`${hidden.key}\\b`, 'u').test(text)]).toEqual([url, false]);
    expect([url, text.includes(hidden.title)]).toEqual([url, false]);
    expect([url, new RegExp(`"(count|total)":${hidden.count}\\b`, 'u').test(text)]).toEqual([url, false]);
  }
}

/** Keys that Jira's own search page lists. */
export async function searchKeys(visitor: Visitor, jql: string): Promise<readonly string[]> {
  await visitor.goto(`/issues?jql=${encodeURIComponent(jql)}`);
  await visitor.page.getByText('work items shown').waitFor();
  return visitor.page.locator('tbody a').allInnerTexts();
}

/** The rest of what the site does after something was written: events, queue, index. */
export async function settle(site: JourneySite): Promise<void> {
  await site.host.idle();
  site.host.clock.advance(5000);
  await site.host.idle();
}

const READS = /\/(search\/(jql|approximate-count)|issue\/bulkfetch|jql\/match|permissions\/check)$/u;

/** What the app has written since a mark, in Jira or in its own storage; reads by POST are not writes. */
export function writesSince(site: JourneySite, mark: number): readonly string[] {
  return site.host.inspector
    .since(mark)
    .filter((record) => {
      if (record.channel === 'kvs') return !/\/(get|query)$/u.test(record.path);
      if (record.channel !== 'bridge' && record.channel !== 'function') return false;
      return record.method !== 'GET' && !READS.test(record.path.split('?')[0] ?? '');
    })
    .map((record) => `${record.source} ${record.method} ${record.path}`);
}
