import { expectCleanPage, LOOKS } from './support/looks.ts';
import { type JourneySite, openSite, type Role } from './support/site.ts';
import { chooseByKeyboard, dialog, openProjectPage, openSection, settle, turnOnPermits } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

let site: JourneySite;

/** One screen as a person meets it; resolves when it can be judged. */
type Screen = readonly [name: string, open: (visitor: Visitor) => Promise<void>];

/** Getting started stands among Jira's settings: only an administrator gets there. */
const SET_UP: readonly Screen[] = [
  [
    'get-started',
    async (visitor) => {
      await visitor.goto('/apps/get-started');
      await visitor.app('Plumbline').getByRole('button', { name: 'Show me' }).waitFor();
    },
  ],
  [
    'get-started-shown',
    async (visitor) => {
      await visitor.goto('/apps/get-started');
      await visitor.app('Plumbline').getByRole('button', { name: 'Show me' }).click();
      await visitor.app('Plumbline').getByText('nothing stored').waitFor({ timeout: 30_000 });
    },
  ],
];

const BEFORE: readonly Screen[] = [
  [
    'health-preview',
    async (visitor) => {
      const app = await openProjectPage(visitor, 'PERM', 'health');
      await app.getByText('Preview: read in your browser, nothing is stored.').waitFor({ timeout: 30_000 });
      await app.getByText('Do next').waitFor();
      await visitor.page.waitForLoadState('networkidle');
    },
  ],
];

const AFTER: readonly Screen[] = [
  [
    'health',
    async (visitor) => {
      const app = await openProjectPage(visitor, 'PERM', 'health');
      await app
        .getByText(/in the backlog/)
        .first()
        .waitFor({ timeout: 30_000 });
      await visitor.page.waitForLoadState('networkidle');
    },
  ],
  [
    'prioritize',
    async (visitor) => {
      const app = await openProjectPage(visitor, 'PERM', 'prioritize');
      await app.getByText('Not scored, in backlog order').waitFor({ timeout: 30_000 });
    },
  ],
  [
    'section',
    async (visitor) => {
      await (await openSection(visitor, 'PERM-142')).getByText('left before this is ready').waitFor();
    },
  ],
  [
    'value-and-effort',
    async (visitor) => {
      const section = await openSection(visitor, 'PERM-149');
      await section
        .getByRole('button', { name: /^(Score|Edit)/ })
        .first()
        .click();
      await dialog(visitor).getByRole('radiogroup', { name: 'Value' }).waitFor();
    },
  ],
  [
    'story-quality',
    async (visitor) => {
      const section = await openSection(visitor, 'PERM-142');
      await section.getByRole('button', { name: 'Story quality' }).click();
      await dialog(visitor).getByText('must fix').first().waitFor();
    },
  ],
];

async function judge(screens: readonly Screen[], role: Role = 'product-owner'): Promise<void> {
  for (const look of LOOKS) {
    const visitor = await site.visit(role, look);
    for (const [name, open] of screens) {
      await open(visitor);
      await expectCleanPage(visitor, `${name}-${look.theme}-${look.width}`);
    }
  }
}

async function score(visitor: Visitor, key: string, steps: readonly [number, number, number]): Promise<void> {
  const section = await openSection(visitor, key);
  await section.getByRole('button', { name: 'Score', exact: true }).click();
  const value = dialog(visitor);
  for (const [index, row] of ['Value', 'Urgency', 'Risk & opportunity'].entries())
    await chooseByKeyboard(visitor, value, row, steps[index] ?? 0);
  await visitor.page.keyboard.press('Control+Enter');
  await value
    .getByText(/Saved\. Score/)
    .first()
    .waitFor({ state: 'attached' });
}

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

test('before anything is turned on, every screen is accessible and quiet in both themes and widths', async () => {
  await judge(SET_UP, 'administrator');
  await judge(BEFORE);
});

test('turned on and with some scores, too', async () => {
  const owner = await site.visit('product-owner');
  await turnOnPermits(owner);
  // Nothing has an epic among these: only such items and epics are listed by score.
  await score(owner, 'PERM-155', [3, 2, 4]);
  await score(owner, 'PERM-171', [4, 3, 1]);
  await score(owner, 'PERM-128', [3, 1, 0]);
  await settle(site);
  await judge(AFTER);
});
