import { type JourneySite, openSite } from './support/site.ts';
import { dialog, openProjectPage, openSection, rewriteDescription, settle, turnOnPermits } from './support/steps.ts';

let site: JourneySite;

beforeAll(async () => {
  site = await openSite();
  const owner = await site.visit('product-owner');
  await turnOnPermits(owner);
  await settle(site);
});
afterAll(() => site?.stop());

test('a reader sees all, cannot save, and is told why', async () => {
  const reader = await site.visit('stakeholder');
  const section = await openSection(reader, 'PERM-142');
  await section.getByText('You can read this. To change it you need permission to edit this work item.').waitFor();
  await section.getByText('Two wishes in one story').waitFor();
  await section.getByRole('button', { name: 'Score', exact: true }).click();
  const value = dialog(reader);
  await value.getByText('You can read this. To change it you need permission to edit this work item.').waitFor();
  expect(await value.getByRole('button', { name: 'Save' }).count()).toBe(0);
  expect(reader.problems).toEqual([]);
});

test('who does not administer the project is told who can turn it off or on', async () => {
  const fresh = await openSite();
  const developer = await fresh.visit('developer');
  const app = await openProjectPage(developer, 'PERM', 'health');
  await app.getByText('Preview: read in your browser, nothing is stored.').waitFor({ timeout: 30_000 });
  expect(await app.getByRole('button', { name: 'Turn on for this project' }).count()).toBe(0);
  await fresh.stop();
});

test('a lapsed license: everything can be read, nothing is saved', async () => {
  const owner = await site.visit('product-owner');
  await owner.page.request.post(`${site.host.siteUrl}/_host/session`, {
    data: { license: 'lapsed' },
    headers: { 'x-plumbline-site': 'same-origin' },
  });
  const section = await openSection(owner, 'PERM-143');
  await section
    .getByText(/license has ended/i)
    .first()
    .waitFor();
  await owner.page.request.post(`${site.host.siteUrl}/_host/session`, {
    data: { license: 'none' },
    headers: { 'x-plumbline-site': 'same-origin' },
  });
});

test('an edit in Jira shows up in the open section, and in search after the event', async () => {
  const owner = await site.visit('product-owner');
  const section = await openSection(owner, 'PERM-142');
  await section.getByText('1 thing left before this is ready').waitFor();
  await rewriteDescription(owner, 'renew and cancel my permit quickly', 'renew my permit in under 3 minutes');
  await section.getByText('checks are fine').first().waitFor();
  const found = (): string | undefined => {
    const row = site.host.sql.get(
      "select p.value_json as v from issue_property p join issue i on i.id = p.issue_id where i.key = 'PERM-142' and p.key = 'plumbline-analysis'",
    );
    return row ? String(row['v']) : undefined;
  };
  await settle(site);
  site.host.clock.advance(120_000);
  await settle(site);
  expect(JSON.parse(found() ?? '{}')).toMatchObject({ r: 1, o: 0 });
});
