/**
 * What every answer over the wire looks like: a value, or an error the reader can act on.
 * Nothing else crosses a boundary; exceptions stay inside one layer.
 */
export type Result<T, E = AppError> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Why a request was not carried out. `kind` decides what a screen offers next. */
export type AppError =
  /** The payload does not fit the contract: `field` names the part, `message` says what is wrong with it. */
  | { readonly kind: 'bad-request'; readonly field: string; readonly message: string }
  /** The principal may not, or the thing is not there for them: both look alike on purpose. */
  | { readonly kind: 'not-allowed'; readonly need: 'view' | 'edit' | 'administer' }
  /** Someone else changed it first; `current` is what is stored now. */
  | { readonly kind: 'conflict'; readonly current: StoredRevision }
  /** The project is not turned on. */
  | { readonly kind: 'not-on' }
  /** The license has ended: reading and export work, changes do not. */
  | { readonly kind: 'license' }
  /** Jira or the platform asks to wait. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  /** Anything else. `reference` is what support needs; details stay on the server. */
  | { readonly kind: 'failed'; readonly reference: string };

/** A stored revision, as a conflict reports it. `by` is never included: people are not named here. */
export interface StoredRevision {
  readonly rev: number;
  readonly at: string;
  readonly inputs: Readonly<Record<string, number>>;
}

/** @returns a successful result holding `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** @returns a failed result holding `error`. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Closes a `switch` over a union: a new member fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
