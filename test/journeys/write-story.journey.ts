import { readFileSync } from 'node:fs';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import type { FrameLocator, Locator } from 'playwright-core';
import { adfToText } from '../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc } from '../../src/shared/adf.ts';
import { expectClean } from './support/looks.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openSection, settle, turnOnPermits, askJira } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

const TITLE = 'Permits without the counter';
const ASIDE = 'see the notes of the last workshop';
const NOTES = ['Notes', 'See the notes of the last workshop'];
/** Typed piece by piece: a doubled word, a second wish with an aside, a doubled marker before the reason. */
const PIECES = ['As a resident, I want to to renew', ` and cancel my permit (${ASIDE})`, ' so that so that I can keep parking.'] as const;
const FIXED = 'As a resident, I want to renew and cancel my permit so that I can keep parking.';
const FIRST = FIXED.replace('renew and cancel', 'renew');
const SECOND = FIXED.replace('renew and cancel', 'cancel');
const RULE = 'A renewed permit shows its new end date on the same day.';
const RENEW = {
  title: 'Renew before the end',
  given: 'a permit that ends on May 31',
  when: 'the resident renews it on May 3',
  outcome: 'it ends on May 31 of the next year',
};
const CANCEL = {
  title: 'Cancel before the end',
  given: 'a permit that ends on June 30',
  when: 'the resident cancels it on June 3',
  outcome: 'it is not valid from June 4',
};
type Example = typeof RENEW;

interface Fields {
  readonly summary: string;
  readonly description: AdfDoc | null;
  readonly issuelinks: readonly { readonly inwardIssue?: { readonly key: string }; readonly outwardIssue?: { readonly key: string } }[];
}

let site: JourneySite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.stop());

const fieldsOf = async (key: string): Promise<Fields> =>
  ((await askJira(site, 'GET', `/rest/api/3/issue/${key}`)) as { readonly fields: Fields }).fields;

async function linesOf(key: string): Promise<readonly string[]> {
  const { description } = await fieldsOf(key);
  return description === null ? [] : adfToText(description).text.split('\n');
}

/** A change that a finding offers, made in the draft; the finding is gone, and the words are as wanted. */
async function changeInDraft(live: Locator, words: RegExp): Promise<void> {
  const finding = live.getByRole('listitem').filter({ hasText: words });
  await finding.getByRole('button', { name: /^Change it: / }).click();
  await finding.waitFor({ state: 'detached' });
}

const saved = (quality: FrameLocator): Promise<void> =>
  quality
    .getByText(/^(Title and description|Description and title|Description) changed\.$/)
    .first()
    .waitFor();

/** Writes an example with the keyboard, which begins in its Given; the title, which may stay empty, is above. */
async function writeExample(visitor: Visitor, quality: FrameLocator, id: string, example: Example): Promise<void> {
  await quality.getByRole('button', { name: 'Add example' }).click();
  await visitor.page.keyboard.type(example.given);
  await quality.getByRole('textbox', { name: `${id}, Title` }).pressSequentially(example.title);
  await quality.getByRole('textbox', { name: `${id}, When` }).pressSequentially(example.when);
  await quality.getByRole('textbox', { name: `${id}, Then` }).pressSequentially(example.outcome);
}

const inDescription = ({ title, given, when, outcome }: Example): readonly string[] => [
  `Scenario: ${title}`,
  `  Given ${given}`,
  `  When ${when}`,
  `  Then ${outcome}`,
];

const inFeature = (id: string, { title, given, when, outcome }: Example) => ({
  tags: [`@${id}`],
  name: title,
  steps: [`Given ${given}`, `When ${when}`, `Then ${outcome}`],
});

/** The file that the dialog hands over, as Cucumber's own parser reads it. */
async function featureOf(visitor: Visitor, quality: FrameLocator, key: string) {
  await quality.getByRole('button', { name: 'Copy or download' }).click();
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    quality.getByRole('button', { name: 'Download .feature file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${key}.feature`);
  return parseFeature(readFileSync(await download.path(), 'utf8'));
}

function parseFeature(text: string) {
  const { feature } = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher()).parse(text);
  return {
    name: feature?.name,
    scenarios: (feature?.children ?? []).flatMap(({ scenario }) =>
      scenario === undefined
        ? []
        : [
            {
              tags: scenario.tags.map(({ name }) => name),
              name: scenario.name,
              steps: scenario.steps.map(({ keyword, text: words }) => `${keyword}${words}`),
            },
          ],
    ),
    rules: (feature?.children ?? []).flatMap(({ rule }) => (rule === undefined ? [] : [rule.name])),
  };
}

test('a bad story becomes two good ones with criteria that Gherkin reads', async () => {
  const owner = await site.visit('product-owner');
  await turnOnPermits(owner);
  const fields = { project: { key: 'PERM' }, issuetype: { name: 'Story' }, summary: TITLE };
  const { key } = (await askJira(site, 'POST', '/rest/api/3/issue', { fields })) as { readonly key: string };
  await settle(site);

  // 1 The bad story, typed: what is found changes with every piece.
  const section = await openSection(owner, key);
  await section.getByRole('button', { name: 'Story quality' }).click();
  const quality = dialog(owner);
  await quality.getByRole('button', { name: 'Edit text' }).click();
  const live = quality.getByRole('region', { name: 'Found in what you wrote' });
  const story = quality.getByRole('textbox', { name: /^Paragraph, block 1 of/ });
  const twice = live.getByText('“to to” has the same word twice');
  const aside = live.getByText(`(${ASIDE})`);
  const noReason = live.getByText('It does not say why');
  await story.pressSequentially(PIECES[0]);
  await twice.waitFor();
  await noReason.waitFor();
  expect(await aside.count()).toBe(0);
  await story.pressSequentially(PIECES[1]);
  await aside.first().waitFor();
  await story.pressSequentially(PIECES[2]);
  await live.getByText('“so that” stands twice').waitFor();
  // The reason is there now: what was said of it is gone.
  await noReason.waitFor({ state: 'detached' });
  await live
    .getByRole('button', { name: /^Change it: / })
    .nth(2)
    .waitFor();
  await expectClean(owner, 'write-typed-light-1280');
  expect((await fieldsOf(key)).description).toBeNull();

  // 2 Two changes in the draft, then saved; the third in the saved text.
  await changeInDraft(live, /has the same word twice/);
  await changeInDraft(live, /“so that” stands twice/);
  expect(await story.inputValue()).toBe(FIXED.replace(' so that', ` (${ASIDE}) so that`));
  await quality.getByRole('button', { name: 'Save' }).click();
  await saved(quality);
  await quality.getByRole('button', { name: 'Change: finding' }).first().click();
  await quality.getByRole('button', { name: 'Apply' }).click();
  await quality.getByRole('button', { name: 'Change: finding' }).waitFor({ state: 'detached' });
  expect(await linesOf(key)).toEqual([FIXED, ...NOTES]);

  // 3 Criteria: a rule and an example.
  await quality.getByRole('button', { name: /^Add one: finding/ }).click();
  await quality.getByRole('region', { name: 'Edit the acceptance criteria' }).waitFor();
  await quality.getByRole('textbox', { name: 'AC1, rule' }).pressSequentially(RULE);
  await writeExample(owner, quality, 'AC2', RENEW);
  await writeExample(owner, quality, 'AC3', CANCEL);
  await expectClean(owner, 'write-criteria-light-1280');
  await owner.page.keyboard.press('Control+Enter');
  await quality.getByText('Acceptance criteria (3)').waitFor();
  expect(await linesOf(key)).toEqual([FIXED, ...NOTES, 'Acceptance criteria', RULE, ...inDescription(RENEW), ...inDescription(CANCEL)]);

  // 4 The split: a linked item, and what stays is saved.
  await quality.getByRole('button', { name: /^Split…: finding/ }).click();
  await quality.getByRole('region', { name: 'Split the story' }).waitFor();
  expect(
    await quality.getByRole('textbox', { name: /^Story \d/ }).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
  ).toEqual([FIRST, SECOND]);
  await expectClean(owner, 'write-split-light-1280');
  await quality.getByRole('button', { name: 'Create 1 work item' }).click();
  await quality.getByText('2 linked work items').first().waitFor();
  await live.getByText('Nothing found in what you wrote.').waitFor();
  await quality.getByRole('button', { name: 'Save' }).click();
  await quality.getByText('Acceptance criteria (2)').waitFor();
  const { issuelinks } = await fieldsOf(key);
  const keys = issuelinks.flatMap(({ inwardIssue, outwardIssue }) => inwardIssue?.key ?? outwardIssue?.key ?? []);
  expect(keys).toHaveLength(1);
  const other = keys[0] ?? '';
  expect(await linesOf(key)).toEqual([FIRST, ...NOTES, 'Acceptance criteria', RULE, ...inDescription(RENEW)]);
  expect(await linesOf(other)).toEqual([SECOND, ...NOTES, 'Acceptance criteria', ...inDescription(CANCEL)]);
  await expectClean(owner, 'write-saved-light-1280');

  // 5 The feature files of both.
  expect(await featureOf(owner, quality, key)).toEqual({
    name: `${key} ${(await fieldsOf(key)).summary}`,
    scenarios: [inFeature('AC2', RENEW)],
    rules: [RULE],
  });
  await settle(site);
  const itsSection = await openSection(owner, other);
  await itsSection.getByRole('button', { name: 'Story quality' }).click();
  await dialog(owner).getByText('Acceptance criteria (1)').waitFor();
  expect(await featureOf(owner, dialog(owner), other)).toEqual({
    name: `${other} ${(await fieldsOf(other)).summary}`,
    scenarios: [inFeature('AC1', CANCEL)],
    rules: [],
  });
  expect(owner.problems).toEqual([]);
});
