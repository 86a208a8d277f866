import { ALIAS, allOf, type BaseScope, baseJql, fieldClause, quote, withoutOrder } from './jql.ts';

/** Searches of Health and Prioritize. Each number on a screen opens the very search that counted it. */
const NOT_DONE = 'statusCategory != Done';
const STANDARD = 'issuetype in standardIssueTypes() AND issuetype != Epic';

/** The board's filter, or the project; done work included. */
function whereJql(scope: BaseScope): string {
  const filter = withoutOrder(scope.filterJql ?? '');
  if (filter !== '') return `(${filter})`;
  const id = scope.projectId ?? '';
  return `project = ${/^\d+$/.test(id) ? id : quote(id)}`;
}

/** Not begun: outside active sprints, or, on boards without sprints, in a status that is still to do. */
export const notStartedJql = (scope: BaseScope, sprints: boolean): string =>
  allOf(baseJql(scope), sprints ? '(sprint is EMPTY OR sprint not in openSprints())' : 'statusCategory = "To Do"');

/** Items of these sprints, in rank order. */
export const inSprintsJql = (scope: BaseScope, ids: readonly number[]): string =>
  byRank(allOf(baseJql(scope), `sprint in (${ids.join(', ')})`));

/** Not begun and in none of these sprints, in rank order. */
export const backlogJql = (scope: BaseScope, sprints: boolean, ids: readonly number[]): string =>
  byRank(allOf(notStartedJql(scope, sprints), ids.length > 0 ? `(sprint is EMPTY OR sprint not in (${ids.join(', ')}))` : ''));

export const byRank = (jql: string): string => `${jql} ORDER BY Rank ASC`;

export const noEstimateJql = (scope: BaseScope, field: string): string => allOf(baseJql(scope), `${fieldClause(field)} is EMPTY`);
export const unchangedJql = (scope: BaseScope): string => allOf(baseJql(scope), 'updated <= -90d');
/** New and not sorted: two weeks old at most, in no sprint, not estimated. */
export const newJql = (scope: BaseScope, sprints: boolean, estimate: string | null): string =>
  allOf(baseJql(scope), 'created >= -14d', sprints ? 'sprint is EMPTY' : '', estimate === null ? '' : `${fieldClause(estimate)} is EMPTY`);
/** Linked as blocked: whether the other end is done is judged from the links themselves. */
export const blockedJql = (scope: BaseScope): string => allOf(baseJql(scope), 'issueLinkType = "is blocked by"');
export const readyJql = (scope: BaseScope, sprints: boolean, waiting: readonly string[]): string =>
  allOf(notStartedJql(scope, sprints), `${ALIAS.ready} = 1`, waiting.length > 0 ? `key not in (${waiting.join(', ')})` : '');

/** Exactly these items; nothing at all for none, since an empty list is no JQL. */
export const exactlyJql = (scope: BaseScope, keys: readonly string[]): string =>
  keys.length > 0 ? `key in (${keys.join(', ')})` : allOf(baseJql(scope), 'statusCategory = Done');

export const excludedJql = {
  subtasks: (scope: BaseScope): string => allOf(whereJql(scope), NOT_DONE, 'issuetype in subTaskIssueTypes()'),
  epics: (scope: BaseScope): string => allOf(whereJql(scope), NOT_DONE, 'issuetype = Epic'),
  done: (scope: BaseScope): string => allOf(whereJql(scope), 'statusCategory = Done', STANDARD),
} as const;

/** Work finished in these sprints, latest first. */
export const doneInSprintsJql = (scope: BaseScope, ids: readonly number[]): string =>
  `${allOf(whereJql(scope), 'statusCategory = Done', STANDARD, `sprint in (${ids.join(', ')})`)} ORDER BY resolved DESC`;

/** Work finished since a day ("2026-09-01"), latest first. */
export const doneSinceJql = (scope: BaseScope, day: string): string =>
  `${allOf(whereJql(scope), 'statusCategory = Done', STANDARD, `resolved >= ${quote(day)}`)} ORDER BY resolved DESC`;

/** What counts now, and what was finished in the last days, in rank order: items that counted at some time since. Relative, so that no time zone matters. */
export const countedWithinJql = (scope: BaseScope, days: number): string =>
  byRank(allOf(whereJql(scope), STANDARD, `(${NOT_DONE} OR statusCategoryChangedDate >= -${days}d)`));

/** What Prioritize orders: epics, and items without an epic; not done, no sub-tasks. */
export const prioritizedJql = (scope: BaseScope): string =>
  allOf(whereJql(scope), NOT_DONE, 'issuetype in standardIssueTypes()', '(issuetype = Epic OR parent is EMPTY)');
