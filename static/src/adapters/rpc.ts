import { makeInvoke } from '@forge/bridge';
import * as v from 'valibot';
import type { Answer, Api, Payload } from '../../../src/shared/contract.ts';
import type { AppError } from '../../../src/shared/result.ts';
import { inTime } from './in-time.ts';

/** The server's typed refusal, thrown so that queries and mutations treat it as a failure. */
export class ApiError extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(`The server refused: ${error.kind}`);
    this.name = 'ApiError';
    this.error = error;
  }
}

/** Enough to tell an answer from a refusal; the value itself is what the contract promises, made by our own resolver. */
const replyShape = v.variant('ok', [
  v.looseObject({ ok: v.literal(true), value: v.unknown() }),
  v.looseObject({ ok: v.literal(false), error: v.looseObject({ kind: v.string() }) }),
]);

/** A resolver is stopped after 25 s: what has not come by then comes no more. */
const LONGEST_WAIT_SECONDS = 30;

const invoke = makeInvoke<Api>() as (name: keyof Api, payload: unknown) => Promise<unknown>;

/**
 * Asks the server one question of the contract.
 * @throws ApiError when the server refuses; NoAnswerError when it says nothing; Error when it cannot be reached.
 */
export async function call<K extends keyof Api>(name: K, payload: Payload<K>): Promise<Answer<K>> {
  const reply = v.safeParse(replyShape, await inTime(invoke(name, payload), LONGEST_WAIT_SECONDS));
  if (!reply.success) throw new ApiError({ kind: 'failed', reference: 'NOREPLY' });
  if (!reply.output.ok) throw new ApiError(reply.output.error as AppError);
  return reply.output.value as Answer<K>;
}
