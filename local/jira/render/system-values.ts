import type { Row } from '../../database/sql.ts';
import type { Principal } from '../../types.ts';
import type { JiraContext } from '../context.ts';
import { siteTime } from '../zoned-time.ts';
import { type Bean, issueTypeBean, priorityBean, projectBean, resolutionBean, statusBean, statusCategoryBean, userBean } from './beans.ts';
import { readComments } from './comments.ts';
import { type Lookups, rowsByIssue } from './lookups.ts';
import { readLinks, readParents, readSubtasks } from './related.ts';

/** Value of a field for a row of `issue`; `undefined` leaves the field out. */
type Reader = (row: Row) => unknown;

const beanOf =
  (table: ReadonlyMap<number, Row>, column: string, bean: (row: Row) => Bean): Reader =>
  (row) => {
    const found = table.get(Number(row[column]));
    return found === undefined ? null : bean(found);
  };

/** Readers for those of Jira's own fields that were asked; each reads its table once for all the issues. */
export function systemReaders(
  ctx: JiraContext,
  principal: Principal,
  lookups: Lookups,
  asked: ReadonlySet<string>,
  issueIds: readonly number[],
): Map<string, Reader> {
  const makers = { ...columnReaders(ctx, lookups), ...listReaders(ctx, principal, lookups, issueIds) };
  const readers = new Map<string, Reader>();
  for (const [id, make] of Object.entries(makers)) if (asked.has(id)) readers.set(id, make());
  return readers;
}

function columnReaders(ctx: JiraContext, lookups: Lookups): Record<string, () => Reader> {
  const time = (column: string) => (): Reader => (row) => (row[column] === null ? null : siteTime(ctx.siteZone, Number(row[column])));
  const person = (column: string) => (): Reader => (row) => {
    const user = lookups.user(row[column]);
    return user === null ? null : userBean(ctx, user);
  };
  return {
    issuetype: () => beanOf(lookups.issueType, 'type_id', (row) => issueTypeBean(ctx, row)),
    project: () => beanOf(lookups.project, 'project_id', (row) => projectBean(ctx, row)),
    summary: () => (row) => row.summary,
    description: () => (row) => (row.description_json === null ? null : JSON.parse(String(row.description_json))),
    status: () => beanOf(lookups.status, 'status_id', (row) => statusBean(ctx, row)),
    statusCategory: () => beanOf(lookups.status, 'status_id', (row) => statusCategoryBean(ctx, Number(row.category_id))),
    statuscategorychangedate: time('status_changed'),
    priority: () => beanOf(lookups.priority, 'priority_id', (row) => priorityBean(ctx, row)),
    resolution: () => beanOf(lookups.resolution, 'resolution_id', (row) => resolutionBean(ctx, row)),
    resolutiondate: time('resolved'),
    assignee: person('assignee'),
    reporter: person('reporter'),
    creator: person('creator'),
    created: time('created'),
    updated: time('updated'),
    duedate: () => (row) => row.due,
    security: () =>
      beanOf(lookups.level, 'security_level_id', (row) => ({
        self: `${ctx.siteUrl}/rest/api/3/securitylevel/${String(row.id)}`,
        id: String(row.id),
        description: '',
        name: row.name,
      })),
  };
}

function listReaders(ctx: JiraContext, principal: Principal, lookups: Lookups, issueIds: readonly number[]): Record<string, () => Reader> {
  const related =
    <T>(read: typeof readParents | typeof readLinks, absent: T) =>
    (): Reader => {
      const byIssue = read(ctx, principal, lookups, issueIds);
      return (row) => byIssue.get(Number(row.id)) ?? absent;
    };
  const names = (query: string, bean: (name: string) => unknown) => (): Reader => {
    const byIssue = rowsByIssue(ctx.sql, query, issueIds);
    return (row) => (byIssue.get(Number(row.id)) ?? []).map((entry) => bean(String(entry.name)));
  };
  const among = 'where issue_id in (select value from json_each(?))';
  const named = (name: string): Bean => ({ name });
  return {
    parent: related(readParents, undefined),
    subtasks: related(readSubtasks, []),
    issuelinks: related(readLinks, []),
    labels: names(`select issue_id, label as name from issue_label ${among} order by label`, (name) => name),
    components: names(`select issue_id, name from issue_component ${among} order by name`, named),
    fixVersions: names(`select issue_id, name from issue_version ${among} and kind = 'fix' order by name`, named),
    versions: names(`select issue_id, name from issue_version ${among} and kind = 'affects' order by name`, named),
    comment: () => {
      const page = readComments(ctx, lookups, issueIds);
      return (row) => page(Number(row.id));
    },
  };
}
