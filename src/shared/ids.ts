declare const brand: unique symbol;

/** A primitive that cannot be mistaken for another of the same type. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Numeric Jira issue id as a string, for example "10042". Stable over moves; keys are not. */
export type IssueId = Brand<string, 'IssueId'>;
/** Jira issue key, for example "PERM-142". For showing only: it changes when an item moves. */
export type IssueKey = Brand<string, 'IssueKey'>;
/** Numeric Jira project id as a string. */
export type ProjectId = Brand<string, 'ProjectId'>;
/** Atlassian account id. Personal data: stored in one place only (the `person` entity). */
export type AccountId = Brand<string, 'AccountId'>;
