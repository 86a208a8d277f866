import type { AdfDoc, AdfNode } from '../../src/shared/adf.ts';
import { accessibilityProblems } from './support/axe.ts';
import { expectClean, shoot } from './support/looks.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openSection, settle, turnOnPermits, askJira } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

const KEY = 'PERM-142';
const words = (text: string): AdfNode => ({ type: 'text', text });
const MENTION: AdfNode = { type: 'mention', attrs: { id: 'local:developer', text: '@developer' } };
const STORY = 'As a resident, I want to to renew my permit so that I can keep parking. Ask ';

/** A story with a slip in a sentence that also names somebody. */
const text = (story: string): AdfDoc => ({
  type: 'doc',
  version: 1,
  content: [
    { type: 'paragraph', content: [words(story), MENTION, words(' about the fee.')] },
    { type: 'heading', attrs: { level: 3 }, content: [words('Acceptance criteria')] },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [words('The renewed permit shows the new end date.')] }] }],
    },
  ],
});

let site: JourneySite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

async function inJira(method: 'GET' | 'PUT', body?: unknown): Promise<AdfDoc> {
  const answer = await askJira(site, method, `/rest/api/3/issue/${KEY}`, body);
  return method === 'GET' ? (answer as { fields: { description: AdfDoc } }).fields.description : text('');
}

async function openQuality(visitor: Visitor) {
  const section = await openSection(visitor, KEY);
  await section.getByRole('button', { name: 'Story quality' }).click();
  const quality = dialog(visitor);
  await quality.getByText('has the same word twice').first().waitFor();
  return { section, quality };
}

test('a finding is changed in place: preview, apply, the mention stands, undo; two themes, two widths', async () => {
  const owner = await site.visit('product-owner');
  await turnOnPermits(owner);
  await inJira('PUT', { fields: { summary: 'Renew a permit online', description: text(STORY) } });
  await settle(site);

  for (const theme of ['light', 'dark'] as const)
    for (const width of [480, 1280] as const) {
      const visitor = await site.visit('product-owner', { theme, width });
      const { quality } = await openQuality(visitor);
      await quality.getByRole('button', { name: 'Change: finding' }).first().click();
      await quality.getByRole('button', { name: 'Apply' }).waitFor();
      await expectClean(visitor, `fix-preview-${theme}-${width}`);
    }

  const workers: string[] = [];
  owner.page.on('worker', (worker) => workers.push(worker.url()));
  const { section, quality } = await openQuality(owner);
  expect(workers.some((url) => /linter-worker-[\w-]+\.js$/.test(url))).toBe(true);
  await quality.getByRole('button', { name: 'Change: finding' }).first().click();
  await quality.getByRole('button', { name: 'Apply' }).click();
  await quality.getByText('Description changed.').first().waitFor();
  await quality.getByText('has the same word twice').waitFor({ state: 'detached' });
  const changed = await inJira('GET');
  expect(changed.content[0]?.content).toEqual([words(STORY.replace('to to', 'to')), MENTION, words(' about the fee.')]);
  await shoot(owner, 'fix-applied-light-1280');

  await quality.getByRole('button', { name: 'Undo' }).click();
  await quality.getByText('Description changed back.').first().waitFor();
  await quality.getByText('has the same word twice').first().waitFor();
  expect((await inJira('GET')).content[0]?.content).toEqual([words(STORY), MENTION, words(' about the fee.')]);
  await section
    .getByText(/left before this is ready|checks are fine|READY/)
    .first()
    .waitFor();
  expect(owner.problems).toEqual([]);
});

test('two people at once: both texts are shown', async () => {
  const visitor = await site.visit('product-owner', { width: 480 });
  const { quality } = await openQuality(visitor);
  await quality.getByRole('button', { name: 'Change: finding' }).first().click();
  await inJira('PUT', { fields: { description: text('Somebody else wrote this sentence. Ask ') } });
  await quality.getByRole('button', { name: 'Apply' }).click();
  await quality.getByText('Both texts are below; nothing is lost.').first().waitFor();
  await shoot(visitor, 'fix-conflict-light-480');
  expect(await accessibilityProblems(visitor.page)).toEqual([]);
  await quality.getByRole('button', { name: 'Keep theirs' }).click();
  await quality.getByText('Somebody else wrote this sentence.').first().waitFor();
});
