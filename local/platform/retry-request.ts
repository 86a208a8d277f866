import { PLATFORM_LIMITS } from './limits.ts';
import type { FunctionOutcome } from './runner/protocol.ts';

/** What a function asks for when it returns an `InvocationError`. */
export interface RetryRequest {
  readonly afterSeconds: number;
  readonly reason: string;
  readonly data: unknown;
}

const PLATFORM_FAILURES: readonly string[] = ['FUNCTION_TIME_OUT', 'FUNCTION_OUT_OF_MEMORY', 'FUNCTION_PLATFORM_UNKNOWN_ERROR'];
/** Assumed: the platform does not say how long it waits before it tries again by itself. */
const PLATFORM_RETRY_SECONDS = 30;

/** The retry that follows from an outcome, if any: the function's own wish, or the platform's after a crash or a timeout. */
export function retryOf(outcome: FunctionOutcome): RetryRequest | null {
  if (!outcome.success) {
    return PLATFORM_FAILURES.includes(outcome.error.errorType)
      ? { afterSeconds: PLATFORM_RETRY_SECONDS, reason: outcome.error.errorType, data: null }
      : null;
  }
  const body = outcome.body as
    | { _retry?: unknown; retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown } }
    | null
    | undefined;
  if (body?._retry !== true) return null;
  const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData = null } = body.retryOptions ?? {};
  const fits = Buffer.byteLength(JSON.stringify(retryData)) <= PLATFORM_LIMITS.retryDataBytes;
  return { afterSeconds: Math.min(retryAfter, PLATFORM_LIMITS.delaySeconds), reason: retryReason, data: fits ? retryData : null };
}
