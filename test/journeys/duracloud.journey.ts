import { existsSync } from 'node:fs';
import { sharedData } from '../support/shared-data.ts';
import { accessibilityProblems } from './support/axe.ts';
import { type JourneySite, openSite } from './support/site.ts';
import {
  askJira,
  chooseByKeyboard,
  dialog,
  expectNoTrace,
  hideFromStakeholder,
  openProjectPage,
  openSection,
  searchKeys,
  setStoryPoints,
  settle,
  tileNumber,
  writesSince,
} from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

/** A story of a real backlog, without an estimate. */
const ITEM = 'DURACLOUD-705';
const TITLE = 'Ability to replace/recover files from another storage provider';
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const WITH_CRITERION = {
  version: 1,
  type: 'doc',
  content: [
    paragraph('What was lost comes back from the second provider.'),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('The recovery works properly.')] }] },
  ],
};
/** An open item that only the team may see. */
const HIDDEN = 'DURACLOUD-764';
const HIDDEN_TITLE = 'Ability to easily share links to DuraCloud content';
const OPEN = 166;

const present = existsSync(sharedData('jira', 'duraspace'));
const journey = present ? describe : describe.skip;

journey(
  `a product owner meets Plumbline on DuraCloud's backlog of April 25, 2013${present ? '' : ' (skipped: shared data absent)'}`,
  () => {
    let site: JourneySite;
    let owner: Visitor;

    beforeAll(async () => {
      site = await openSite({ kind: 'import', folder: sharedData('jira', 'duraspace'), asOf: '2013-04-25' });
      await hideFromStakeholder(site, HIDDEN);
      await settle(site);
      owner = await site.visit('product-owner');
    });
    afterAll(() => site?.stop());

    test('the preview writes nothing', async () => {
      const mark = site.host.inspector.mark();
      const app = await openProjectPage(owner, 'DURACLOUD', 'health');
      await app.getByText('Preview: read in your browser, nothing is stored.').waitFor({ timeout: 30_000 });
      expect(await tileNumber(app, 'in the backlog')).toBe(OPEN);
      expect(await tileNumber(app, 'no estimate')).toBe(45);
      await settle(site);
      expect(writesSince(site, mark)).toEqual([]);
      expect(await accessibilityProblems(owner.page)).toEqual([]);
    });

    test('turned on, every open item is checked', async () => {
      const app = owner.app('Plumbline');
      await app.getByRole('button', { name: 'Turn on for this project' }).click();
      await app.getByText(`On. ${OPEN} work items checked.`).waitFor({ timeout: 60_000 });
      await settle(site);
    });

    let readyBefore = 0;

    test('the section says what is left', async () => {
      const health = await openProjectPage(owner, 'DURACLOUD', 'health');
      readyBefore = await tileNumber(health, 'ready');
      const section = await openSection(owner, ITEM);
      await section.getByText('1 thing left before this is ready').waitFor();
      await section.getByText('No estimate').waitFor();
    });

    test('a criterion that somebody adds in Jira is marked where it cannot be checked', async () => {
      await askJira(site, 'PUT', `/rest/api/3/issue/${ITEM}`, { fields: { description: WITH_CRITERION } });
      await settle(site);
      const section = await openSection(owner, ITEM);
      await section.getByRole('button', { name: 'Story quality' }).click();
      const quality = dialog(owner);
      await quality.getByText('“works properly” cannot be checked. What would a tester see?').waitFor();
      expect(await quality.locator('mark').first().innerText()).toContain('works properly');
      expect(await accessibilityProblems(owner.page)).toEqual([]);
      await owner.page.keyboard.press('Escape');
    });

    test('without an estimate there is no score, and no 0', async () => {
      const section = owner.app('Plumbline');
      await section.getByRole('button', { name: 'Score', exact: true }).click();
      const value = dialog(owner);
      await chooseByKeyboard(owner, value, 'Value', 5);
      await chooseByKeyboard(owner, value, 'Urgency', 4);
      await chooseByKeyboard(owner, value, 'Risk & opportunity', 2);
      await value.getByText('Not scored: effort missing. With any effort the score lies between 1.2 and 24.').waitFor();
      await owner.page.keyboard.press('Escape');
    });

    test('an estimate in Jira shows up, the draft is still there, and is saved by keyboard', async () => {
      await setStoryPoints(owner, 5);
      await owner.app('Plumbline').getByText('All 3 checks are fine.').waitFor();
      await owner.app('Plumbline').getByRole('button', { name: 'Score', exact: true }).click();
      const value = dialog(owner);
      await value.getByText('Score 4.8 = (13 + 8 + 3) / 5').waitFor();
      await value.getByRole('radio', { checked: true }).first().focus();
      const mark = site.host.inspector.mark();
      await owner.page.keyboard.press('Control+Enter');
      await value.getByText('Saved. Score 4.8.').first().waitFor({ state: 'attached' });
      const calls = site.host.inspector.since(mark);
      expect(calls.filter((call) => call.channel === 'invoke')).toHaveLength(1);
      // The proof that the person sees the item lasts a minute or less: on a slow machine it is asked for again.
      const asked = calls.filter(
        ({ channel, source, path }) => channel === 'function' && source === 'issue-summary' && !path.endsWith('?fields=project'),
      );
      expect(asked.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual(['PUT plumbline-score']);
      expect(calls.filter((call) => call.channel === 'kvs' && call.path.endsWith('/transaction'))).toHaveLength(2);
      await owner.page.keyboard.press('Escape');
    });

    test('it is found by JQL, and by its score', async () => {
      await settle(site);
      expect(await searchKeys(owner, 'plumblineWsjf > 0 ORDER BY Rank ASC')).toEqual([ITEM]);
      expect(await searchKeys(owner, `project = DURACLOUD AND plumblineReady = 1 AND key = ${ITEM}`)).toEqual([ITEM]);
      const app = await openProjectPage(owner, 'DURACLOUD', 'prioritize');
      await app.getByText(TITLE).first().waitFor();
      await app.getByText('4.8').first().waitFor();
    });

    test("Health's numbers have moved by one", async () => {
      const app = await openProjectPage(owner, 'DURACLOUD', 'health');
      expect(await tileNumber(app, 'ready')).toBe(readyBefore + 1);
      expect(await tileNumber(app, 'no estimate')).toBe(44);
    });

    test('somebody from whom an item is hidden gets neither its key, title nor count', async () => {
      const stakeholder = await site.visit('stakeholder');
      const app = await openProjectPage(stakeholder, 'DURACLOUD', 'health');
      expect(await tileNumber(app, 'in the backlog')).toBe(OPEN - 1);
      await openProjectPage(stakeholder, 'DURACLOUD', 'prioritize');
      await app.getByText(TITLE).first().waitFor();
      expect(
        await searchKeys(stakeholder, 'project = DURACLOUD AND statusCategory != Done AND plumblineReady >= 0 ORDER BY Rank'),
      ).not.toContain(HIDDEN);
      await stakeholder.goto('/projects/DURACLOUD/backlog');
      await stakeholder.page.getByText(TITLE).first().waitFor();
      await openSection(stakeholder, ITEM);
      await stakeholder.app('Plumbline').getByText('Score 4.8').waitFor();
      await stakeholder.goto(`/browse/${HIDDEN}`);
      await stakeholder.page.getByRole('alert').waitFor();
      await expectNoTrace(stakeholder, { key: HIDDEN, title: HIDDEN_TITLE, count: OPEN });
      expect(stakeholder.problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    });

    test('nothing was reported by the browser', () => {
      expect(owner.problems).toEqual([]);
    });
  },
);
