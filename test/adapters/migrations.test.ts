import { checkNumbers, migrate, type Migration, MIGRATIONS } from '../../src/adapters/storage/migrations.ts';
import { newSite, type SiteRecord } from '../../src/usecases/records.ts';

function siteWith(site: SiteRecord | null) {
  const state = { site, logs: [] as string[] };
  const deps = {
    stores: {
      settings: { site: async () => state.site, project: async () => null, saveProject: async () => true, saveSite: async () => true },
    },
    system: { log: (event: string) => void state.logs.push(event) },
    changeSite: async (change: (before: SiteRecord) => SiteRecord) =>
      (state.site = change(state.site ?? newSite('2026-11-21T00:00:00.000Z'))),
  };
  return { state, deps };
}
const step = (id: number, ran: number[]): Migration => ({ id, why: 'a test', run: async () => void ran.push(id) });

test('the released ones are numbered without gaps', () => {
  expect(() => checkNumbers(MIGRATIONS)).not.toThrow();
});

test.each([[[2]], [[1, 3]], [[1, 1]], [[2, 1]]])('%j is refused', (ids) => {
  expect(() => checkNumbers(ids.map((id) => step(id, [])))).toThrow('go up by one');
});

test('each runs once, in order, from where the site stands', async () => {
  const { state, deps } = siteWith({ ...newSite(''), migration: 1 });
  const ran: number[] = [];
  await migrate(
    deps,
    [1, 2, 3].map((id) => step(id, ran)),
  );
  await migrate(
    deps,
    [1, 2, 3].map((id) => step(id, ran)),
  );
  expect(ran).toEqual([2, 3]);
  expect(state.site?.migration).toBe(3);
});

test('one that fails stops the row, and is tried again next time', async () => {
  const { state, deps } = siteWith(newSite(''));
  const broken: Migration = { id: 1, why: 'a test', run: () => Promise.reject(new Error('no')) };
  await expect(migrate(deps, [broken, step(2, [])])).rejects.toThrow('no');
  expect(state.site?.migration).toBe(0);
});

test('a new site gets its record', async () => {
  const { state, deps } = siteWith(null);
  await migrate(deps);
  expect(state.site).toMatchObject({ epoch: 1, migration: 1, turnedOn: [] });
});
