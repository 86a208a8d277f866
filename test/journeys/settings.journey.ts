import type { FrameLocator } from 'playwright-core';
import { expectCleanPage, LOOKS } from './support/looks.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openSection, searchKeys, settle, turnOnPermits } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

let site: JourneySite;

beforeAll(async () => {
  site = await openSite();
  const owner = await site.visit('product-owner');
  await turnOnPermits(owner);
  await owner.leave();
});
afterAll(() => site?.stop());

async function openSettings(visitor: Visitor): Promise<FrameLocator> {
  await visitor.goto('/projects/PERM/apps/project-settings');
  const app = visitor.app('Plumbline');
  await app.getByRole('heading', { name: 'Text rules' }).waitFor({ timeout: 30_000 });
  return app;
}

test.each(LOOKS)('the settings are accessible and quiet, $width pixels, $theme', async (look) => {
  const visitor = await site.visit('product-owner', look);
  const app = await openSettings(visitor);
  await app.getByRole('heading', { name: 'Plumbline in Parking permits' }).waitFor();
  await expectCleanPage(visitor, `settings-${look.theme}-${look.width}`);
  await app.getByRole('button', { name: 'Change: Text rules' }).click();
  await app.getByText(/Counted over/).waitFor({ timeout: 30_000 });
  await app.getByLabel('Strict').check();
  await app.getByRole('button', { name: /^Testable/ }).click();
  await app.getByRole('button', { name: /^Small/ }).click();
  await expectCleanPage(visitor, `settings-rules-${look.theme}-${look.width}`);
  await app.getByRole('button', { name: 'Cancel' }).click();
  await app.getByRole('button', { name: 'Change: Habits' }).click();
  await app.getByRole('button', { name: 'Look again' }).click();
  await app.getByLabel('Use what was found today').waitFor({ timeout: 30_000 });
  await expectCleanPage(visitor, `settings-habits-${look.theme}-${look.width}`);
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
  await expectCleanPage(visitor, `ignore-${look.theme}-${look.width}`);
  await visitor.page.keyboard.press('Control+Enter');
  await panel.getByRole('button', { name: '1 ignored here' }).click();
  await panel.getByText(/“Both are one form\.”/).waitFor();
  await expectCleanPage(visitor, `ignored-${look.theme}-${look.width}`);
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
  await expectCleanPage(second, 'settings-conflict');
  await mine.getByRole('button', { name: 'Save mine' }).click();
  await mine.getByText(/^Kanban, 1 rule/).waitFor();
});

test('who may not change reads', async () => {
  const developer = await site.visit('developer');
  const app = await openSettings(developer);
  await app.getByText('You can read these settings. Project administrators can change them.').waitFor();
  expect(await app.getByRole('button', { name: /^Change/ }).count()).toBe(0);
  await expectCleanPage(developer, 'settings-read-only');
});
