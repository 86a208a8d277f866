import type { Visitor } from './support/visitor.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openProjectPage, openSection } from './support/steps.ts';

let site: JourneySite;
let owner: Visitor;

beforeAll(async () => {
  site = await openSite();
  owner = await site.visit('product-owner');
  const app = await openProjectPage(owner, 'PERM', 'health');
  await app.getByRole('button', { name: 'Turn on for this project' }).click({ timeout: 30_000 });
  await app.getByText(/^On\. \d+ work items checked/).waitFor({ timeout: 60_000 });
});
afterAll(() => site?.stop());

/** What has the focus inside the frame that has it. */
const focused = async (): Promise<string> => {
  for (const frame of owner.page.frames().toReversed()) {
    const found = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!document.hasFocus() || element === null || element.tagName === 'IFRAME') return null;
      const group = element.closest('[role="radiogroup"]');
      const label = group?.getAttribute('aria-labelledby') ?? '';
      return (document.getElementById(label)?.textContent ?? element.textContent ?? '').trim();
    });
    if (found !== null) return found;
  }
  return '';
};

/** Resolves once the focus is there: a frame needs a moment to open. */
async function expectFocus(wanted: RegExp): Promise<void> {
  let found = '';
  for (let tries = 0; tries < 50 && !wanted.test(found); tries += 1) {
    await owner.page.waitForTimeout(100);
    found = await focused();
  }
  expect(found).toMatch(wanted);
}

test('dialogs open where the work starts and give the focus back, and Escape keeps the numbers', async () => {
  const { keyboard } = owner.page;
  const section = await openSection(owner, 'PERM-142');
  const score = section.getByRole('button', { name: 'Score', exact: true });
  await score.focus();
  await keyboard.press('Enter');
  await expectFocus(/^Value$/);
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await dialog(owner).getByText('Not saved yet. Your numbers are kept in this browser.').waitFor();
  await keyboard.press('Escape');
  await expectFocus(/^Score$/);
  await keyboard.press('Enter');
  await expectFocus(/^Urgency$/);
  expect(await dialog(owner).getByRole('radiogroup', { name: 'Value' }).getByRole('radio', { checked: true }).count()).toBe(1);
  await keyboard.press('Escape');
  await expectFocus(/^Score$/);
  await section.getByRole('button', { name: 'Story quality' }).focus();
  await keyboard.press('Enter');
  await expectFocus(/^1MUST FIX/);
  await keyboard.press('Escape');
  await expectFocus(/^Story quality$/);
  expect(owner.problems).toEqual([]);
});
