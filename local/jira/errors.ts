import type { JiraResponse } from '../types.ts';

/** Jira's own body for everything that it refuses. */
interface ErrorBody {
  readonly errorMessages: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

export const errorBody = (errorMessages: readonly string[], errors: Readonly<Record<string, string>> = {}): ErrorBody => ({
  errorMessages,
  errors,
});

/** Thrown anywhere inside an operation; the router shapes it with `faultResponse`. */
export class JiraFault extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`Jira answers ${status}: ${JSON.stringify(body)}`);
    this.name = 'JiraFault';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** 400 with messages, with errors by field, or both. */
export const badRequest = (messages: string | readonly string[], errors: Readonly<Record<string, string>> = {}): JiraFault =>
  new JiraFault(400, errorBody(typeof messages === 'string' ? [messages] : messages, errors));

export const notFound = (message: string): JiraFault => new JiraFault(404, errorBody([message]));

export const forbidden = (message: string): JiraFault => new JiraFault(403, errorBody([message]));

/** Absent and hidden look alike. */
export const issueNotFound = (): JiraFault => notFound('Issue does not exist or you do not have permission to see it.');

export const faultResponse = (fault: JiraFault): JiraResponse => ({
  status: fault.status,
  headers: { 'content-type': 'application/json', ...fault.headers },
  body: fault.body,
});

/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): JiraResponse => ({
  status,
  headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
  body,
});
