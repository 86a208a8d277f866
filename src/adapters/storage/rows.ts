import { Filter, FilterConditions, ForgeKvsAPIError } from '@forge/kvs';

/** The platform takes 240 KiB; room is left for what it adds. */
const MAX_BODY_BYTES = 200 * 1024;

/** Asserted before each write, so that a record that grew too large fails here, with its name. */
export function sized<T extends { readonly body: unknown }>(entity: string, row: T): T {
  const bytes = Buffer.byteLength(JSON.stringify(row.body));
  if (bytes > MAX_BODY_BYTES) throw new Error(`A "${entity}" record of ${bytes} bytes is over the limit of ${MAX_BODY_BYTES}.`);
  return row;
}

/** Codes with which the store says that a condition did not hold. */
const CONDITION_CODES: ReadonlySet<string> = new Set([
  'CONDITIONAL_CHECK_FAILED',
  'KEY_CONFLICT',
  'TRANSACTION_CONFLICT',
  'TRANSACTION_CANCELED',
]);

/** @returns true when the write happened, false when its condition did not hold. */
export async function held(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && CONDITION_CODES.has(error.code)) return false;
    throw error;
  }
}

/** A row that stands at this revision; 0: a row that does not exist yet. */
export const atRevision = <T extends { readonly rev: number }>(rev: number) =>
  rev === 0 ? new Filter<T>().and('rev', FilterConditions.notExists()) : new Filter<T>().and('rev', FilterConditions.equalTo(rev));
