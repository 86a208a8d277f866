/** What each switch of the local Jira is called; one that is not here goes by its own name. */
export const SWITCH_WORDS: Readonly<Record<string, string>> = {
  emptyOnAlias: '“is EMPTY” on the app’s search names',
  indexLagMs: 'Search lags by (ms)',
  agileLists: 'Old agile issue lists',
  softwareListRows: 'Rows on a page of new lists',
  bulkTask: 'Bulk property writes answer with',
  requiredForDone: 'Field that Done demands (its id)',
  propertyWrites: 'Property writes',
  quota: 'Hourly quota',
  pointsAnHour: 'Points an hour',
  burst: 'Burst limits',
  rateLimitOrder: 'First in the rate limit headers',
  retryAfterOn429: 'Retry-After on 429',
  unavailable: 'Next requests answered 503',
  unavailableRetryAfter: 'Retry-After on 503 (s; 0: none)',
};
