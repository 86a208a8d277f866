import type { FrameLocator } from 'playwright-core';
import { adfToText } from '../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc, AdfNode } from '../../src/shared/adf.ts';
import { expectClean } from './support/looks.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openSection, settle, turnOnPermits, askJira } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

const KEY = 'PERM-142';
const STORY = 'As a resident, I want to renew and cancel my permit quickly so that I can keep parking.';
const FIRST = STORY.replace('renew and cancel', 'renew');
const SECOND = STORY.replace('renew and cancel', 'cancel');
const FIXED = FIRST.replace('quickly', 'in under 3 minutes');
const words = (text: string): AdfNode => ({ type: 'text', text });
const MENTION: AdfNode = { type: 'mention', attrs: { id: 'local:developer', text: '@developer' } };
const ASKED: AdfNode = { type: 'paragraph', content: [words('Asked by '), MENTION, words(' at the counter.')] };

interface Fields {
  readonly summary: string;
  readonly description: AdfDoc;
  readonly issuelinks: readonly { readonly inwardIssue?: { readonly key: string }; readonly outwardIssue?: { readonly key: string } }[];
}

let site: JourneySite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

async function inJira(key: string, write?: unknown): Promise<Fields> {
  const answer = await askJira(site, write === undefined ? 'GET' : 'PUT', `/rest/api/3/issue/${key}`, write);
  return (answer as { readonly fields: Fields } | undefined)?.fields ?? inJira(key);
}

const lozenge = (visitor: Visitor) => visitor.page.getByRole('region', { name: 'Plumbline' }).locator('.lozenge');

async function openQuality(visitor: Visitor) {
  const section = await openSection(visitor, KEY);
  await section
    .getByRole('button', { name: /^Fix: / })
    .first()
    .click();
  const quality = dialog(visitor);
  await quality.locator('mark').nth(1).waitFor();
  return { section, quality };
}

async function openSplit(quality: FrameLocator) {
  await quality.getByRole('button', { name: /^Split…: finding/ }).click();
  await quality.getByRole('region', { name: 'Split the story' }).waitFor();
}

test('fix a story: split it, say how fast, save, READY; undo', async () => {
  const owner = await site.visit('product-owner');
  await turnOnPermits(owner);
  const told = (await inJira(KEY)).description;
  expect(adfToText(told).text.split('\n')[0]).toBe(STORY);
  const original: AdfDoc = { ...told, content: [...told.content, ASKED] };
  await inJira(KEY, { fields: { description: original } });
  await settle(site);

  // The tools in two themes and two widths; nothing is written.
  for (const theme of ['light', 'dark'] as const)
    for (const width of [480, 1280] as const) {
      const visitor = await site.visit('product-owner', { theme, width });
      const { quality } = await openQuality(visitor);
      await openSplit(quality);
      await expectClean(visitor, `split-${theme}-${width}`);
      await quality.getByRole('button', { name: 'Cancel' }).click();
      await quality.getByRole('button', { name: 'Write who, what, why' }).click();
      await quality.getByRole('region', { name: 'Found in what you wrote' }).getByText('“quickly” cannot be checked').waitFor();
      await expectClean(visitor, `compose-${theme}-${width}`);
      await quality.getByRole('button', { name: 'Cancel' }).click();
    }
  expect((await inJira(KEY)).description).toEqual(original);

  // 1 Open PERM-142: 1 LEFT.
  await owner.goto(`/browse/${KEY}`);
  await lozenge(owner).getByText('1 LEFT', { exact: true }).waitFor();
  // 2 Fix: Story quality, with the two phrases marked.
  const { section, quality } = await openQuality(owner);
  const marked = await quality.locator('mark').allInnerTexts();
  expect(marked.map((text) => text.replace(/\d+$/, '').trim())).toEqual(expect.arrayContaining(['renew and cancel', 'quickly']));
  // 3 Split: two drafts, each one wish.
  await openSplit(quality);
  expect(
    await quality.getByRole('textbox', { name: /^Story \d/ }).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
  ).toEqual([FIRST, SECOND]);
  // 4 Create: two linked items, text and mentions intact.
  await quality.getByRole('button', { name: 'Create 1 work item' }).click();
  await quality.getByText('2 linked work items').first().waitFor();
  const { issuelinks } = await inJira(KEY);
  const keys = issuelinks.flatMap(({ inwardIssue, outwardIssue }) => inwardIssue?.key ?? outwardIssue?.key ?? []);
  const made = await Promise.all(keys.map((key) => inJira(key)));
  const other = made.find(({ description }) => adfToText(description).text.startsWith(SECOND));
  expect(other?.description.content).toContainEqual(ASKED);
  expect(adfToText(other?.description ?? original).text).toBe(
    [
      SECOND,
      'Acceptance criteria',
      'The form works properly.',
      'A canceled permit is not valid from the next morning.',
      'Asked by @developer at the counter.',
    ].join('\n'),
  );
  expect((await inJira(KEY)).description).toEqual(original);
  // 5 Change “quickly”: the finding is gone while typing.
  const live = quality.getByRole('region', { name: 'Found in what you wrote' });
  await live.getByText('“quickly” cannot be checked').first().waitFor();
  const story = quality.getByRole('textbox', { name: /^Paragraph, block 1 of/ });
  await expectClean(owner, 'split-review-light-1280');
  await story.fill(FIXED);
  await live.getByText('“quickly” cannot be checked').first().waitFor({ state: 'detached' });
  expect((await inJira(KEY)).description).toEqual(original);
  // 6 Save: READY without reload.
  await quality.getByRole('button', { name: 'Save' }).click();
  await quality
    .getByText(/^(Title and description|Description and title|Description) changed\.$/)
    .first()
    .waitFor();
  await section.getByText('READY', { exact: true }).first().waitFor();
  expect(adfToText((await inJira(KEY)).description).text.split('\n')[0]).toBe(FIXED);
  expect((await inJira(KEY)).description.content).toContainEqual(ASKED);
  await expectClean(owner, 'split-saved-light-1280');
  expect((await inJira(KEY)).summary).toBe('Renew my permit');
  // 7 Undo: the old text, 1 LEFT.
  await quality.getByRole('button', { name: 'Undo' }).click();
  await quality
    .getByText(/changed back\.$/)
    .first()
    .waitFor();
  await section
    .getByText(/^1 left/i)
    .first()
    .waitFor();
  expect((await inJira(KEY)).description).toEqual(original);
  await owner.goto(`/browse/${KEY}`);
  await lozenge(owner).getByText('1 LEFT', { exact: true }).waitFor();
  expect(owner.problems).toEqual([]);
});
