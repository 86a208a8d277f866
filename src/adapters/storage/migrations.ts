import type { SiteRecord, Stores, System } from '../../usecases/ports.ts';

export interface MigrationDeps {
  readonly stores: Pick<Stores, 'settings'>;
  readonly system: Pick<System, 'log'>;
  /** Changes the record of the site, which is created if need be. */
  changeSite(change: (site: SiteRecord) => SiteRecord): Promise<SiteRecord>;
}

/** One change of stored shapes. Each must be safe to run twice: a kill can fall between the change and its mark. */
export interface Migration {
  readonly id: number;
  readonly why: string;
  run(deps: MigrationDeps): Promise<void>;
}

/** In order, without gaps, never changed once released. */
export const MIGRATIONS: readonly Migration[] = [
  {
    id: 1,
    why: 'A site has a record from the start, so that its epoch never begins twice.',
    run: async (deps) => {
      if ((await deps.stores.settings.site()) === null) await deps.changeSite((site) => site);
    },
  },
];

/** @throws when numbers are missing, doubled or out of order. */
export function checkNumbers(migrations: readonly Migration[]): void {
  migrations.forEach(({ id }, index) => {
    if (id !== index + 1) throw new Error(`Migration ${id} stands where ${index + 1} belongs: numbers go up by one from 1.`);
  });
}

/** Brings the stored shapes of a site up to date. */
export async function migrate(deps: MigrationDeps, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  checkNumbers(migrations);
  const done = (await deps.stores.settings.site())?.migration ?? 0;
  for (const migration of migrations.filter(({ id }) => id > done)) {
    await migration.run(deps);
    await deps.changeSite((site) => ({ ...site, migration: Math.max(site.migration, migration.id) }));
    deps.system.log('migrated', { id: migration.id });
  }
}
