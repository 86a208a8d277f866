/** Names under which our own properties are searched (manifest, `jira:entityProperty`). */
export const ALIAS = {
  ready: 'plumblineReady',
  left: 'plumblineLeft',
  mustFix: 'plumblineMustFix',
  shouldFix: 'plumblineShouldFix',
  wsjf: 'plumblineWsjf',
  rice: 'plumblineRice',
  spread: 'plumblineSpread',
  epoch: 'plumblineEpoch',
  scoredAt: 'plumblineScoredAt',
  checkedAt: 'plumblineCheckedAt',
  findings: 'plumblineFindings',
} as const;

/** @returns a JQL string literal. */
export const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** @returns `cf[10016]` for `customfield_10016`: a quoted name can be ambiguous. */
export function fieldClause(fieldId: string): string {
  const number = /^customfield_(\d+)$/.exec(fieldId)?.[1];
  return number === undefined ? quote(fieldId) : `cf[${number}]`;
}

/** @returns clauses joined by AND, each in parentheses where it could swallow a neighbour. Empty ones are left out. */
export const allOf = (...clauses: readonly string[]): string =>
  clauses
    .filter((clause) => clause.trim() !== '')
    .map(guarded)
    .join(' AND ');

const guarded = (clause: string): string => (/\bor\b|\|/i.test(clause) ? `(${clause})` : clause);

const ORDER_BY = /\border\s+by\b/gi;

/** @returns the part before ORDER BY; one inside a quoted value is left alone. */
export function withoutOrder(jql: string): string {
  for (const match of jql.matchAll(ORDER_BY)) {
    if (!insideQuotes(jql, match.index)) return jql.slice(0, match.index).trim();
  }
  return jql.trim();
}

function insideQuotes(text: string, index: number): boolean {
  let open: string | null = null;
  for (let at = 0; at < index; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (open === null && (char === '"' || char === "'")) open = char;
    else if (char === open) open = null;
  }
  return open !== null;
}

const projectClause = (idOrKey: string): string => `project = ${/^\d+$/.test(idOrKey) ? idOrKey : quote(idOrKey)}`;

export interface BaseScope {
  /** The board's filter, as `filterJql` gives it. */
  readonly filterJql?: string | undefined;
  readonly projectId?: string | undefined;
}

/** What counts: in the board's filter (or the project), not done, standard types without epics. */
export function baseJql(scope: BaseScope): string {
  const where = scope.filterJql === undefined || withoutOrder(scope.filterJql) === '' ? '' : `(${withoutOrder(scope.filterJql)})`;
  const project = scope.projectId === undefined ? '' : projectClause(scope.projectId);
  return allOf(where === '' ? project : where, 'statusCategory != Done', 'issuetype in standardIssueTypes()', 'issuetype != Epic');
}

/** What a fill covers: what counts in a project. Finished items, epics and sub-tasks have no checks. */
export const fillScope = (projectId: string): string => baseJql({ projectId });

/** The same in the order of keys, which never changes while we page; after `key`, where a stopped fill goes on. */
export const fillByKey = (projectId: string, key: string | null): string =>
  `${allOf(fillScope(projectId), key === null ? '' : `key > ${quote(key)}`)} ORDER BY key ASC`;

/** @returns a clause for these numeric ids. */
export const idsClause = (ids: readonly string[]): string => `id in (${ids.filter((id) => /^\d+$/.test(id)).join(', ')})`;

/** The last finished items of a project, latest first: what a team's habits are read from. */
export const lastDone = (projectId: string): string =>
  `${allOf(projectClause(projectId), 'statusCategory = Done', 'issuetype in standardIssueTypes()')} ORDER BY resolved DESC, key DESC`;

/** Finished items of these sprints. */
export const doneIn = (sprintIds: readonly number[]): string =>
  allOf(`sprint in (${sprintIds.join(', ')})`, 'statusCategory = Done', 'issuetype in standardIssueTypes()');

/** Items of a project that changed in the last hours: relative, so that no time zone matters. */
export const changedWithin = (projectId: string, hours: number): string =>
  `${allOf(fillScope(projectId), `updated >= -${hours}h`)} ORDER BY key ASC`;

/** Work of a project that was finished, or touched when it was, in the last hours. */
export const doneWithin = (projectId: string, hours: number): string =>
  allOf(projectClause(projectId), 'statusCategory = Done', `updated >= -${hours}h`);

/** Items of a project whose number lies in a range: a slice of the keys. */
export const keyRange = (projectId: string, projectKey: string, from: number, to: number): string =>
  allOf(fillScope(projectId), `key >= ${quote(`${projectKey}-${from}`)}`, `key < ${quote(`${projectKey}-${to}`)}`);
