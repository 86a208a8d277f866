import { migrate } from '../adapters/storage/migrations.ts';
import { changeSite } from '../usecases/mirror-turned-on.ts';
import type { BackgroundDeps } from '../usecases/ports.ts';

/** Brings the records of a site up to date. Events of new versions come for major ones only, so the hourly job asks too. */
export const migrateSite = (deps: BackgroundDeps): Promise<void> =>
  migrate({ stores: deps.stores, system: deps.system, changeSite: (change) => changeSite(deps, change) });
