import { JiraError } from '../jira/error.ts';
import { type AppError, assertNever, err, type Result } from '../shared/result.ts';
import type { System } from '../usecases/ports.ts';

const REFERENCE_LENGTH = 4;
const KVS_WAIT_SECONDS = 5;

/** Forge asks the person for consent when this error leaves the function. */
const isConsent = (error: unknown): boolean => error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';

/**
 * The one place where exceptions become answers. What the screen gets never holds Jira's words or a stack:
 * an unknown failure is a short reference, and its details stand in the log under that reference.
 */
export async function toReply<T>(name: string, system: Pick<System, 'newId' | 'log'>, run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run();
  } catch (error) {
    if (isConsent(error)) throw error;
    return err(errorFor(name, system, error));
  }
}

function errorFor(name: string, system: Pick<System, 'newId' | 'log'>, error: unknown): AppError {
  if (error instanceof JiraError) return fromJira(error) ?? failed(name, system, error);
  if (isThrottled(error)) return { kind: 'busy', retryAfterSeconds: KVS_WAIT_SECONDS };
  return failed(name, system, error);
}

function fromJira(error: JiraError): AppError | null {
  switch (error.kind) {
    case 'not-found':
    case 'forbidden':
    case 'unauthenticated':
      return { kind: 'not-allowed', need: 'view' };
    case 'busy':
      return { kind: 'busy', retryAfterSeconds: Math.max(1, Math.ceil(error.retryAfterSeconds ?? 1)) };
    case 'bad-request':
    case 'failed':
      return null;
    default:
      return assertNever(error.kind);
  }
}

const THROTTLED: ReadonlySet<unknown> = new Set(['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS', 'REQUEST_THROTTLED']);
const isThrottled = (error: unknown): boolean => error instanceof Error && THROTTLED.has((error as { code?: unknown }).code);

function failed(name: string, system: Pick<System, 'newId' | 'log'>, error: unknown): AppError {
  const reference = system.newId().replaceAll('-', '').slice(0, REFERENCE_LENGTH).toUpperCase();
  system.log('failed', { reference, call: name, ...detailsOf(error) });
  return { kind: 'failed', reference };
}

/** Enough to find the place; Jira's messages may quote an item, so only their number is kept. */
function detailsOf(error: unknown): Readonly<Record<string, string | number>> {
  if (error instanceof JiraError) return { error: error.name, status: error.status, messages: error.messages.length };
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), at: placesOf(error) };
}

/** Function names and lines, without the message: it may hold what somebody typed. */
const placesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' | ');
