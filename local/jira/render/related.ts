import type { Row } from '../../database/sql.ts';
import type { Principal } from '../../types.ts';
import { visibleIssueSql } from '../access.ts';
import type { JiraContext } from '../context.ts';
import { type Bean, issueTypeBean, linkTypeBean, priorityBean, statusBean } from './beans.ts';
import { type Lookups, rowsByIssue } from './lookups.ts';

const SHORT = 'o.id, o.key, o.summary, o.status_id, o.priority_id, o.type_id';

/** An issue as others refer to it: parent, sub-task, other end of a link. */
function shortIssueBean(ctx: JiraContext, lookups: Lookups, row: Row): Bean {
  const status = lookups.status.get(Number(row.status_id));
  const type = lookups.issueType.get(Number(row.type_id));
  const priority = lookups.priority.get(Number(row.priority_id));
  return {
    id: String(row.id),
    key: row.key,
    self: `${ctx.siteUrl}/rest/api/3/issue/${String(row.id)}`,
    fields: {
      summary: row.summary,
      ...(status === undefined ? {} : { status: statusBean(ctx, status) }),
      ...(priority === undefined ? {} : { priority: priorityBean(ctx, priority) }),
      ...(type === undefined ? {} : { issuetype: issueTypeBean(ctx, type) }),
    },
  };
}

/** Parents of these issues that the principal may see, by issue. */
export function readParents(ctx: JiraContext, principal: Principal, lookups: Lookups, issueIds: readonly number[]): Map<number, Bean> {
  const rows = ctx.sql.all(
    `select i.id as issue_id, ${SHORT} from issue i join issue o on o.id = i.parent_id
     where i.id in (select value from json_each(?)) and ${visibleIssueSql(ctx, principal, 'o')}`,
    [JSON.stringify(issueIds)],
  );
  return new Map(rows.map((row) => [Number(row.issue_id), shortIssueBean(ctx, lookups, row)]));
}

/** Visible sub-tasks of these issues, by parent. */
export function readSubtasks(ctx: JiraContext, principal: Principal, lookups: Lookups, issueIds: readonly number[]): Map<number, Bean[]> {
  const rows = rowsByIssue(
    ctx.sql,
    `select o.parent_id as issue_id, ${SHORT} from issue o join issue_type t on t.id = o.type_id
     where o.parent_id in (select value from json_each(?)) and t.subtask = 1 and ${visibleIssueSql(ctx, principal, 'o')} order by o.id`,
    issueIds,
  );
  return new Map([...rows].map(([id, group]) => [id, group.map((row) => shortIssueBean(ctx, lookups, row))]));
}

/**
 * Links of these issues with the end that the principal may see; a link to a hidden issue is absent.
 * `outwardIssue` is the destination as its source sees it, `inwardIssue` the source as its destination does.
 */
export function readLinks(ctx: JiraContext, principal: Principal, lookups: Lookups, issueIds: readonly number[]): Map<number, Bean[]> {
  const visible = visibleIssueSql(ctx, principal, 'o');
  const side = (own: string, other: string, label: string): string =>
    `select l.${own} as issue_id, l.id as link_id, '${label}' as side, t.id as type_id_, t.name as type_name, t.inward, t.outward, ${SHORT}
     from link l join link_type t on t.id = l.type_id join issue o on o.id = l.${other}
     where l.${own} in (select value from json_each(?1)) and ${visible}`;
  const rows = rowsByIssue(
    ctx.sql,
    `${side('source_id', 'destination_id', 'outwardIssue')} union all ${side('destination_id', 'source_id', 'inwardIssue')} order by link_id`,
    issueIds,
  );
  return new Map([...rows].map(([id, group]) => [id, group.map((row) => linkBean(ctx, lookups, row))]));
}

function linkBean(ctx: JiraContext, lookups: Lookups, row: Row): Bean {
  return {
    id: String(row.link_id),
    self: `${ctx.siteUrl}/rest/api/3/issueLink/${String(row.link_id)}`,
    type: linkTypeBean(ctx, {
      id: row.type_id_ ?? null,
      name: row.type_name ?? null,
      inward: row.inward ?? null,
      outward: row.outward ?? null,
    }),
    [String(row.side)]: shortIssueBean(ctx, lookups, row),
  };
}
