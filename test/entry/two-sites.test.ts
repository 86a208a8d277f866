import { createFunctionPool } from '../../local/platform/runner/function-pool.ts';
import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { buildApp, type Site, startSite } from './harness.ts';

/** The platform reuses warm processes over all sites: what a process remembers must never cross from one to another. */
let app: Awaited<ReturnType<typeof buildApp>>;
let pool: ReturnType<typeof createFunctionPool>;
let one: Site;
let two: Site;

beforeAll(async () => {
  app = await buildApp();
  pool = createFunctionPool({ distFolder: app.folder, memoryMB: 512, onLine: () => undefined });
  one = await startSite(app.folder, { name: 'one', pool });
  two = await startSite(app.folder, { name: 'two', pool });
});
afterAll(async () => {
  await one.close();
  await two.close();
  pool.close();
  app.remove();
});

test('the same ids on two sites: turned on here, hidden there', async () => {
  const projectId = one.projectId('PERM') as ProjectId;
  const issueId = String(
    one.sql.get(
      "select id from issue where project_id = ? and security_level_id is null and key like 'PERM-%' order by number desc limit 1",
      [Number(projectId)],
    )?.['id'],
  ) as IssueId;
  expect(two.projectId('PERM')).toBe(projectId);
  two.sql.run("delete from project_permission where project_id = ? and principal in ('local:product-owner', '*')", [Number(projectId)]);
  const save = { issueId, baseRev: 0, model: 'wsjf' as const, inputs: { ubv: 8 }, sources: {}, textHash: '' };

  expect(await one.call('turnOn', { projectId, boardId: null }, 'product-owner')).toMatchObject({ ok: true });
  for (let round = 0; round < 3; round += 1) {
    expect(await one.call('openItem', { issueId }, 'product-owner')).toMatchObject({ ok: true, value: { settings: { on: true } } });
    expect(await two.call('openItem', { issueId }, 'product-owner')).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'view' } });
    expect(await two.call('openProject', { projectId }, 'product-owner')).toEqual({
      ok: false,
      error: { kind: 'not-allowed', need: 'view' },
    });
    expect(await two.call('openProject', { projectId }, 'developer')).toMatchObject({ ok: true, value: { settings: { on: false } } });
  }
  expect(await one.call('saveScore', save, 'product-owner')).toMatchObject({ ok: true });
  expect(await two.call('saveScore', save, 'product-owner')).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
  expect(await two.call('saveScore', save, 'developer')).toEqual({ ok: false, error: { kind: 'not-on' } });
  const refs = (site: Site) =>
    site.sql.all("select json_extract(value_json, '$.ref') as ref from kvs where entity = 'person'").map((row) => row['ref']);
  expect(refs(two).filter((ref) => refs(one).includes(ref))).toEqual([]);
});
