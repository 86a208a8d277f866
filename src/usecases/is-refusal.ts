import type { JiraError } from '../jira/error.ts';

/** Jira said no before it wrote anything. */
export const isRefusal = (error: JiraError): boolean =>
  ['not-found', 'forbidden', 'bad-request', 'unauthenticated', 'busy'].includes(error.kind) && error.status !== 503;
