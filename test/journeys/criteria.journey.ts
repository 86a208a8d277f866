import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { accessibilityProblems } from './support/axe.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openProjectPage, openSection } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

const SHOTS = path.join(__dirname, '..', '..', '.cache', 'screenshots');
const KEY = 'PERM-142';

let site: JourneySite;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  site = await openSite();
});
afterAll(() => site?.stop());

async function openQuality(visitor: Visitor): Promise<FrameLocator> {
  const section = await openSection(visitor, KEY);
  await section.getByRole('button', { name: 'Story quality' }).click();
  const quality = dialog(visitor);
  await quality.getByRole('button', { name: 'Edit criteria' }).waitFor();
  return quality;
}

async function openEditor(visitor: Visitor): Promise<FrameLocator> {
  const quality = await openQuality(visitor);
  await quality.getByRole('button', { name: 'Edit criteria' }).click();
  await quality.getByRole('region', { name: 'Edit the acceptance criteria' }).waitFor();
  return quality;
}

test('criteria are edited by keyboard, saved, and leave as a feature file from inside the frame of production', async () => {
  const owner = await site.visit('product-owner');
  const app = await openProjectPage(owner, 'PERM', 'health');
  await app.getByRole('button', { name: 'Turn on for this project' }).click({ timeout: 30_000 });
  await app.getByText(/^On\. \d+ work items checked/).waitFor({ timeout: 60_000 });

  for (const theme of ['light', 'dark'] as const)
    for (const width of [480, 1280] as const) {
      const visitor = await site.visit('product-owner', { theme, width });
      const quality = await openEditor(visitor);
      await quality.getByRole('button', { name: 'Add example' }).click();
      await visitor.page.keyboard.type('a permit that ends today');
      await quality.getByRole('combobox', { name: 'Kind of AC2' }).selectOption('example');
      await quality.getByRole('button', { name: 'Copy or download' }).click();
      await quality.getByText('Not saved yet.').waitFor();
      await visitor.page.screenshot({ path: path.join(SHOTS, `criteria-${theme}-${width}.png`), fullPage: true });
      const where = `${theme}, ${width} pixels`;
      expect([where, await accessibilityProblems(visitor.page)]).toEqual([where, []]);
      expect([where, visitor.problems]).toEqual([where, []]);
      await visitor.leave();
    }

  const quality = await openEditor(owner);
  const second = quality.getByRole('textbox', { name: 'AC2, rule' });
  await second.fill('When a payment is declined, the permit stays as it was.');
  await second.press('Alt+ArrowUp');
  expect(await quality.getByRole('group', { name: /^AC2, rule, 1 of 3/ }).count()).toBe(1);
  expect(await second.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
  await second.press('Control+Enter');
  await quality.getByText('Description changed.').first().waitFor();

  await quality.getByRole('button', { name: 'Copy or download' }).click();
  const [download] = await Promise.all([
    owner.page.waitForEvent('download'),
    quality.getByRole('button', { name: 'Download .feature file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${KEY}.feature`);
  const feature = readFileSync(await download.path(), 'utf8');
  expect(feature).toContain('    When a payment is declined\n    Then the permit stays as it was\n');
  expect(feature).toContain('  @AC1\n  Rule: The renewed permit shows the new end date.\n');
  expect(feature).toContain('  @AC2\n  Scenario: the permit stays as it was\n');
  await owner.page.screenshot({ path: path.join(SHOTS, 'criteria-copy-light-1280.png'), fullPage: true });
  expect(owner.problems).toEqual([]);
});
