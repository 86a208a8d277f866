import type { JiraHttpResponse } from './http.ts';

/** What went wrong, by what can be done about it. Absent and hidden look alike in Jira: both are `not-found`. */
type JiraErrorKind = 'not-found' | 'forbidden' | 'unauthenticated' | 'busy' | 'bad-request' | 'failed';

/** Every failure of the Jira client. `messages` are Jira's own words: for logs and for failures of single items, never for a viewer who may not see the item. */
export class JiraError extends Error {
  readonly status: number;
  readonly kind: JiraErrorKind;
  readonly retryAfterSeconds?: number;
  readonly messages: readonly string[];

  constructor(given: {
    readonly status: number;
    readonly kind: JiraErrorKind;
    readonly messages: readonly string[];
    readonly retryAfterSeconds?: number;
  }) {
    super(`Jira answered ${given.status} (${given.kind}): ${given.messages.join(' ')}`);
    this.name = 'JiraError';
    this.status = given.status;
    this.kind = given.kind;
    this.messages = given.messages;
    if (given.retryAfterSeconds !== undefined) this.retryAfterSeconds = given.retryAfterSeconds;
  }
}

const KIND_BY_STATUS: Readonly<Record<number, JiraErrorKind>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'bad-request',
  413: 'bad-request',
  415: 'bad-request',
  429: 'busy',
  503: 'busy',
};

/** Wait where Jira asks for patience without saying how long. */
const DEFAULT_WAIT_SECONDS = 5;

/** @returns seconds that the answer asks to wait: `Retry-After`, else `X-RateLimit-Reset` (an ISO time), else a small default. */
export function waitOf(response: JiraHttpResponse, now: number): number {
  const after = Number(response.headers['retry-after']);
  if (Number.isFinite(after) && response.headers['retry-after'] !== undefined) return Math.max(0, after);
  const reset = Date.parse(response.headers['x-ratelimit-reset'] ?? '');
  return Number.isNaN(reset) ? DEFAULT_WAIT_SECONDS : Math.max(0, Math.ceil((reset - now) / 1000));
}

/** @returns the error that an answer with a status of 400 or more stands for. */
export function errorOf(response: JiraHttpResponse, now = Date.now()): JiraError {
  const kind = KIND_BY_STATUS[response.status] ?? 'failed';
  const messages = messagesOf(response.body);
  return kind === 'busy'
    ? new JiraError({ status: response.status, kind, messages, retryAfterSeconds: waitOf(response, now) })
    : new JiraError({ status: response.status, kind, messages });
}

/** Jira's error bodies are `{errorMessages: [], errors: {field: text}}`; gateways answer `{message}`. */
function messagesOf(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return typeof body === 'string' && body !== '' ? [body.slice(0, 200)] : [];
  const { errorMessages, errors, message } = body as { errorMessages?: unknown; errors?: unknown; message?: unknown };
  const listed = Array.isArray(errorMessages) ? errorMessages.filter((text): text is string => typeof text === 'string') : [];
  const named =
    typeof errors === 'object' && errors !== null ? Object.entries(errors).map(([field, text]) => `${field}: ${String(text)}`) : [];
  const plain = typeof message === 'string' ? [message] : [];
  return [...listed, ...named, ...plain];
}
