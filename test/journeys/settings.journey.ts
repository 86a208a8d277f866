/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { accessibilityProblems } from './support/axe.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openProjectPage, openSection, searchKeys, settle } from './support/steps.ts';
import type { LookOptions, Visitor } from './support/visitor.ts';

const SHOTS = path.join(__dirname, '..', '..', '.cache', 'screenshots');
const LOOKS: readonly Required<LookOptions>[] = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 480, theme: 'light' },
  { width: 480, theme: 'dark' },
];

let site: JourneySite;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await openSite();
  const owner = await site.visit('product-owner');
  const app = await openProjectPage(owner, 'PERM', 'health');
  await app.getByRole('button', { name: 'Turn on for this project' }).click({ timeout: 30_000 });
  await app.getByText(/^On\. \d+ work items checked/).waitFor({ timeout: 60_000 });
  await owner.leave();
});
afterAll(() => site?.stop());

async function openSettings(visitor: Visitor): Promise<FrameLocator> {
  await visitor.goto('/projects/PERM/apps/project-settings');
  const app = visitor.app('Plumbline');
  await app.getByRole('heading', { name: 'Text rules' }).waitFor({ timeout: 30_000 });
  return app;
}

async function judge(visitor: Visitor, name: string): Promise<void> {
  await visitor.page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
  expect([name, await accessibilityProblems(visitor.page)]).toEqual([name, []]);
  expect([name, visitor.problems]).toEqual([name, []]);
  const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect([name, 'scrolls sideways by', wide]).toEqual([name, 'scrolls sideways by', 0]);
}

test.each(LOOKS)('the settings are accessible and quiet, $width pixels, $theme', async (look) => {
  const visitor = await site.visit('product-owner', look);
  const app = await openSettings(visitor);
  await app.getByRole('heading', { name: 'Plumbline in Parking permits' }).waitFor();
  await judge(visitor, `settings-${look.theme}-${look.width}`);
  await app.getByRole('button', { name: 'Change: Text rules' }).click();
  await app.getByText(/Counted over/).waitFor({ timeout: 30_000 });
  await app.getByLabel('Strict').check();
  await app.getByRole('button', { name: /^Testable/ }).click();
  await app.getByRole('button', { name: /^Small/ }).click();
  await judge(visitor, `settings-rules-${look.theme}-${look.width}`);
  await app.getByRole('button', { name: 'Cancel' }).click();
  await app.getByRole('button', { name: 'Change: Habits' }).click();
  await app.getByRole('button', { name: 'Look again' }).click();
  await app.getByLabel('Use what was found today').waitFor({ timeout: 30_000 });
  await judge(visitor, `settings-habits-${look.theme}-${look.width}`);
  await visitor.leave();
});

test.each(LOOKS)('a finding is ignored on one item and shown again, $width pixels, $theme', async (look) => {
  const visitor = await site.visit('developer', look);
  const section = await openSection(visitor, 'PERM-142');
  await section.getByRole('button', { name: 'Story quality' }).click();
  const panel = dialog(visitor);
  const first = panel.getByRole('button', { name: 'Ignore here: finding 1' });
  await first.click({ timeout: 30_000 });
  await visitor.page.keyboard.type('Both are one form.');
  await judge(visitor, `ignore-${look.theme}-${look.width}`);
  await visitor.page.keyboard.press('Control+Enter');
  await panel.getByRole('button', { name: '1 ignored here' }).click();
  await panel.getByText(/“Both are one form\.”/).waitFor();
  await judge(visitor, `ignored-${look.theme}-${look.width}`);
  await panel.getByRole('button', { name: /^Show again: / }).click();
  await panel.getByRole('button', { name: '1 ignored here' }).waitFor({ state: 'detached' });
  await visitor.leave();
});

test('what a change would do is what it does', async () => {
  const owner = await site.visit('product-owner');
  const ready = 'project = PERM AND plumblineReady = 1 AND statusCategory = "To Do"';
  const before = await searchKeys(owner, ready);
  const app = await openSettings(owner);
  await app.getByRole('button', { name: 'Change: Text rules' }).click();
  await app.getByRole('button', { name: /^Small/ }).click();
  await app.getByLabel(/asks for two things/).selectOption({ label: 'Off' });
  const sentence = app.getByText(/would stop being ready, \d+ would become ready\.$/);
  await sentence.waitFor({ timeout: 30_000 });
  const words = await sentence.innerText();
  const [stopped = -1, started = -1] = [...words.matchAll(/\d+/g)].map(([number]) => Number(number));
  expect(started).toBeGreaterThan(0);
  await app.getByRole('button', { name: 'Save' }).click();
  await app.getByText('Recommended, 1 rule turned off').waitFor();
  await settle(site);
  await settle(site);
  const after = await searchKeys(owner, ready);
  expect(before.filter((key) => !after.includes(key))).toHaveLength(stopped);
  expect(after.filter((key) => !before.includes(key))).toHaveLength(started);
});

test('two administrators: the second one compares, and keeps both until one is chosen', async () => {
  const [first, second] = [await site.visit('product-owner'), await site.visit('administrator')];
  const mine = await openSettings(second);
  await mine.getByRole('button', { name: 'Change: Text rules' }).click();
  await mine.getByLabel('Kanban').check();
  const theirs = await openSettings(first);
  await theirs.getByRole('button', { name: 'Change: Text rules' }).click();
  await theirs.getByLabel('Strict').check();
  await theirs.getByRole('button', { name: 'Save' }).click();
  await theirs.getByText(/^Strict, 1 rule/).waitFor();
  await mine.getByRole('button', { name: 'Save' }).click();
  await mine.getByText(/^Someone saved other settings at .*\. Yours are not lost\.$/).waitFor();
  await mine.getByRole('button', { name: 'Compare' }).click();
  await mine.getByRole('table', { name: 'Where the two differ' }).getByText('Kanban').waitFor();
  await judge(second, 'settings-conflict');
  await mine.getByRole('button', { name: 'Save mine' }).click();
  await mine.getByText(/^Kanban, 1 rule/).waitFor();
});

test('who may not change reads', async () => {
  const developer = await site.visit('developer');
  const app = await openSettings(developer);
  await app.getByText('You can read these settings. Project administrators can change them.').waitFor();
  expect(await app.getByRole('button', { name: /^Change/ }).count()).toBe(0);
  await judge(developer, 'settings-read-only');
});
