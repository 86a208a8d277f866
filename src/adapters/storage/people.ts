import kvs from '@forge/kvs';
import type { AccountId } from '../../shared/ids.ts';
import type { People } from '../../usecases/ports.ts';
import { ENTITY } from './keys.ts';
import { held } from './rows.ts';

export interface PersonRow {
  readonly ref: string;
  readonly state: 'active';
  /** ISO 8601; the start of time while it was never reported. */
  readonly reportedAt: string;
  readonly body: { readonly v: 1 };
}

const NEVER = '1970-01-01T00:00:00.000Z';
const REMEMBERED = 1_000;

/** The only place that stores account ids (docs/security.md). `remembered` lives as long as the process: keys hold the site. */
export function createPeople(installation: string, newId: () => string, remembered: Map<string, string>): People {
  const entity = () => kvs.entity<PersonRow>(ENTITY.person);
  const read = async (accountId: AccountId) => (await entity().get(accountId))?.ref;
  return {
    async refOf(accountId) {
      const key = `${installation} ${accountId}`;
      const known = remembered.get(key) ?? (await read(accountId)) ?? (await create(accountId));
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, known);
      return known;
    },
  };

  async function create(accountId: AccountId): Promise<string> {
    const ref = newId();
    const first = await held(() =>
      entity().set(accountId, { ref, state: 'active', reportedAt: NEVER, body: { v: 1 } }, { keyPolicy: 'FAIL_IF_EXISTS' }),
    );
    const stored = first ? ref : await read(accountId);
    if (stored === undefined) throw new Error('A person could not be recorded.');
    return stored;
  }
}
