/**
 * Limits of Jira Cloud that the product plans by, as data. Sources: Atlassian's REST documentation
 * and change log (CHANGE-3413 of 2026-08-28 for bulk fetch), rate limits of 2026.
 */
export const JIRA_LIMITS = {
  /** Rows of one search page when any field besides id and key is asked for. */
  searchPage: 100,
  /** Rows of one search page when only ids or keys are asked for. */
  searchPageIds: 5_000,
  searchProperties: 5,
  reconcileIssues: 50,
  /** With at least one field named, none of them multi-valued, and no heavy expand. */
  bulkFetch: 1_000,
  /** Otherwise. */
  bulkFetchAnyField: 100,
  bulkFetchFields: 100,
  propertiesMulti: 100,
  propertyCharacters: 32_768,
  agilePage: 50,
  projectPage: 100,
  orderByFields: 7,
  rankedAtOnce: 50,
  /** Requests in flight at one time. */
  inFlight: 6,
} as const;

/** Background reading: points an hour for one site (docs/data-model.md). */
export const BACKGROUND_POINTS_PER_HOUR = 2_000;
