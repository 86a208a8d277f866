import type { Entities } from './entities.ts';
import type { KvsRows } from './rows.ts';

/** What every operation works on. */
export interface KvsContext {
  readonly rows: KvsRows;
  readonly entities: Entities;
}

/** What an operation answers: 204 has no body. */
export type KvsAnswer = { readonly status: 200; readonly body: unknown } | { readonly status: 204; readonly body?: undefined };

export const NO_CONTENT: KvsAnswer = { status: 204 };
