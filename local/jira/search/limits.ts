import { badRequest, errorBody, JiraFault } from '../errors.ts';

/** Rows a page: with any field, and with `id` or `key` only. */
export const PAGE_WITH_FIELDS = 100;
export const PAGE_IDS_ONLY = 5000;
export const DEFAULT_PAGE = 50;

const MAX_PROPERTIES = 5;
const MAX_RECONCILE = 50;

export function checkProperties(properties: readonly string[]): void {
  if (properties.length > MAX_PROPERTIES) throw badRequest(`Parameter 'properties' must not exceed the limit '${MAX_PROPERTIES}'`);
}

export function checkReconcile(ids: readonly number[]): void {
  if (ids.length > MAX_RECONCILE) throw badRequest(`Parameter 'reconcileIssues' must not exceed the limit '${MAX_RECONCILE}'`);
}

const OFFERED = new Set(['names', 'schema', 'operations', 'changelog', 'transitions', 'renderedFields']);
const REAL = new Set(['editmeta', 'versionedRepresentations']);

/** Expands that Jira has and this host has not are said loudly; unknown ones are ignored, as Jira does. */
export function checkExpand(expand: readonly string[]): readonly string[] {
  const missing = expand.filter((name) => REAL.has(name));
  if (missing.length > 0) throw new JiraFault(501, errorBody([`The local Jira does not offer here: expand=${missing.join(',')}.`]));
  return expand.filter((name) => OFFERED.has(name));
}
