import type { FrameLocator, Locator } from 'playwright-core';
import { expectCleanPage, LOOKS, shoot } from './support/looks.ts';
import { type JourneySite, openSite } from './support/site.ts';
import { expectNoTrace, openProjectPage, settle, writesSince, turnOnPermits, askJira } from './support/steps.ts';
import type { Visitor } from './support/visitor.ts';

/** Two stories in which one thing is wrong that a machine may change. */
const FIXABLE = ['PERM-143', 'PERM-144'];

let site: JourneySite;

/** Writes a description as the administrator, outside the app. */
async function describeItem(key: string, text: string): Promise<void> {
  const content = text.split('\n').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  const body = { fields: { description: { type: 'doc', version: 1, content } } };
  await askJira(site, 'PUT', `/rest/api/3/issue/${key}`, body, 'administrator');
}

beforeAll(async () => {
  site = await openSite();
  for (const key of FIXABLE)
    await describeItem(key, 'As a resident, I want to renew all my permits in one go so that so that I go through the form once.');
  const owner = await site.visit('product-owner');
  const preview = await openQuality(owner);
  await preview.getByText(/^Preview: read in your browser, nothing is stored\./).waitFor();
  expect(await preview.getByRole('checkbox').count()).toBe(0);
  await turnOnPermits(owner);
  await settle(site);
  await owner.leave();
});
afterAll(() => site?.stop());

async function openQuality(visitor: Visitor): Promise<FrameLocator> {
  const app = await openProjectPage(visitor, 'PERM', 'story-quality');
  await app
    .getByText(/open work items have something that must or should be fixed/)
    .first()
    .waitFor({ timeout: 30_000 });
  await app.getByRole('heading', { name: 'By INVEST' }).waitFor({ timeout: 30_000 });
  return app;
}

const rowsIn = (place: Locator): Locator => place.getByRole('button', { name: /^Open PERM-/ });

test.each(LOOKS)('the page is accessible and quiet, $width pixels, $theme', async (look) => {
  const visitor = await site.visit('product-owner', look);
  const mark = site.host.inspector.mark();
  const app = await openQuality(visitor);
  await expectCleanPage(visitor, `story-quality-${look.theme}-${look.width}`);
  await app.getByRole('button', { name: /^\d+ must fix/ }).click();
  await expectCleanPage(visitor, `story-quality-list-${look.theme}-${look.width}`);
  await app.getByRole('button', { name: /^Preview safe fixes for/ }).click();
  await expectCleanPage(visitor, `story-quality-preview-${look.theme}-${look.width}`);
  expect(writesSince(site, mark)).toEqual([]);
  await visitor.leave();
});

test('each number opens a list of exactly that length', async () => {
  const owner = await site.visit('product-owner');
  const app = await openQuality(owner);
  const places = app.locator('.pl-tile-place, .pl-rule-place');
  const count = await places.count();
  expect(count).toBeGreaterThan(12);
  for (let at = 0; at < count; at += 1) {
    const place = places.nth(at);
    const button = place.getByRole('button').first();
    const words = await button.innerText();
    await button.click();
    const said = Number.parseInt(words, 10);
    expect([words, await rowsIn(place).count()]).toEqual([words, said]);
    await button.click();
  }
});

test('safe fixes of several items: preview, apply, undo; what was written is in Jira', async () => {
  const owner = await site.visit('product-owner');
  const app = await openQuality(owner);
  await app.getByRole('button', { name: /^\d+ with a safe fix/ }).click();
  for (const key of FIXABLE) await app.getByRole('checkbox', { name: `Select ${key}` }).check();
  await app.getByRole('button', { name: 'Preview fixes for 2 work items' }).click();
  await app.getByText('This changes 2 work items. Nothing is written before you apply it.').waitFor();
  const known = (): readonly unknown[] =>
    FIXABLE.map((key) =>
      String(
        site.host.sql.get(
          "select p.value_json as v from issue_property p join issue i on i.id = p.issue_id where i.key = ? and p.key = 'plumbline-analysis'",
          [key],
        )?.['v'],
      ).includes('s09'),
    );
  expect(known()).toEqual([true, true]);
  const text = (): readonly string[] =>
    FIXABLE.map((key) => String(site.host.sql.get('select description_json as d from issue where key = ?', [key])?.['d']));
  const before = text();
  await app.getByRole('button', { name: 'Apply to 2 work items' }).click();
  await app.getByText('2 work items changed.').first().waitFor({ timeout: 30_000 });
  expect(text().every((one) => !one.includes('so that so that'))).toBe(true);
  expect(await app.getByRole('checkbox', { name: `Select ${FIXABLE[0]}` }).count()).toBe(0);
  await shoot(owner, 'story-quality-changed');
  await settle(site);
  expect(known()).toEqual([false, false]);
  await app.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('2 work items changed back.').first().waitFor({ timeout: 30_000 });
  expect(text()).toEqual(before);
});

test('a rule is ignored on several items with one reason, and shown again', async () => {
  const owner = await site.visit('product-owner');
  const app = await openQuality(owner);
  const rule = app.locator('.pl-rule-place').filter({ hasText: 'The story has no acceptance criteria.' }).first();
  const button = rule.getByRole('button').first();
  const before = Number.parseInt(await button.innerText(), 10);
  expect(before).toBeGreaterThan(1);
  await button.click();
  const boxes = rule.getByRole('checkbox', { name: /^Select PERM-/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await rule.getByRole('button', { name: 'Ignore on 2 work items…' }).click();
  await owner.page.keyboard.type('They are written in the meeting.');
  await app.getByRole('button', { name: 'Ignore on 2 work items', exact: true }).click();
  await app.getByText('Ignored on 2 work items.').first().waitFor({ timeout: 30_000 });
  await shoot(owner, 'story-quality-ignored');
  const stored = site.host.sql.get("select count(*) as n from issue_property where key = 'plumbline-notes' and value_json like '%a01@%'");
  expect(stored?.['n']).toBe(2);
  if (before > 2) expect(Number.parseInt(await button.innerText(), 10)).toBe(before - 2);
  await app.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('Shown again on 2 work items.').first().waitFor({ timeout: 30_000 });
  expect(Number.parseInt(await button.innerText(), 10)).toBe(before);
});

test('who may not see an item finds no trace of it; who may not edit reads, and is told why', async () => {
  const stakeholder = await site.visit('stakeholder');
  const app = await openQuality(stakeholder);
  await app.getByText(/^You can read this\. To change or ignore from here/).waitFor();
  expect(await app.getByRole('checkbox').count()).toBe(0);
  const sentence = await app.locator('.pl-sentence').innerText();
  const seen = Number(/of (\d+) open/.exec(sentence)?.[1]);
  const owner = await site.visit('product-owner');
  const all = Number(/of (\d+) open/.exec(await (await openQuality(owner)).locator('.pl-sentence').innerText())?.[1]);
  expect(seen).toBe(all - 2);
  await expectNoTrace(stakeholder, { key: 'PERM-179', title: 'Security review findings', count: all });
});
