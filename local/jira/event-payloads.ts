import type { Row } from '../database/sql.ts';
import type { ChangeItem } from './change-item.ts';
import type { JiraContext } from './context.ts';
import { type Bean, issueTypeBean, linkTypeBean, projectBean, sprintBean, statusBean, userBean } from './render/beans.ts';
import { readLookups, type Lookups } from './render/lookups.ts';
import { siteTime } from './zoned-time.ts';

/** What an issue event carries besides the issue. */
export interface IssueEventExtras {
  readonly changelog?: { readonly id: string; readonly items: readonly ChangeItem[] };
  readonly comment?: Bean;
}

/** A changelog item on the wire; `fieldId` is left out where Jira has none. */
export const changeItemBean = (item: ChangeItem): Bean => ({
  field: item.field,
  fieldtype: item.fieldtype,
  ...(item.fieldId === null ? {} : { fieldId: item.fieldId }),
  from: item.from,
  fromString: item.fromText,
  to: item.to,
  toString: item.toText,
});

/** Body of an issue event: the nine documented fields of the issue and no others. */
export function issueEvent(ctx: JiraContext, issueId: number, extras: IssueEventExtras): Bean {
  const row = ctx.sql.get('select * from issue where id = ?', [issueId]);
  if (row === null) throw new Error(`No event can be told about issue ${issueId}: it is gone`);
  const lookups = readLookups(ctx.sql);
  const statuses = extras.changelog?.items.find((item) => item.field === 'status');
  return {
    issue: eventIssue(ctx, lookups, row),
    associatedUsers: [...new Set([row.creator, row.reporter, row.assignee])]
      .filter((account) => typeof account === 'string')
      .map((accountId) => ({ accountId })),
    ...(extras.changelog === undefined
      ? {}
      : { changelog: { id: extras.changelog.id, items: extras.changelog.items.map(changeItemBean) } }),
    ...(statuses === undefined
      ? {}
      : { associatedStatuses: [statuses.from, statuses.to].map((id) => ({ id, name: lookups.status.get(Number(id))?.name ?? null })) }),
    ...(extras.comment === undefined ? {} : { comment: extras.comment }),
  };
}

function eventIssue(ctx: JiraContext, lookups: Lookups, row: Row): Bean {
  const person = (account: unknown): Bean | null => {
    const user = lookups.user(account);
    return user === null ? null : userBean(ctx, user);
  };
  const bean = (found: Row | undefined, render: (site: JiraContext, from: Row) => Bean): Bean | null =>
    found === undefined ? null : render(ctx, found);
  return {
    id: String(row.id),
    key: row.key,
    fields: {
      summary: row.summary,
      issuetype: bean(lookups.issueType.get(Number(row.type_id)), issueTypeBean),
      creator: person(row.creator),
      created: siteTime(ctx.siteZone, Number(row.created)),
      project: bean(lookups.project.get(Number(row.project_id)), projectBean),
      reporter: person(row.reporter),
      assignee: person(row.assignee),
      updated: siteTime(ctx.siteZone, Number(row.updated)),
      status: bean(lookups.status.get(Number(row.status_id)), statusBean),
    },
  };
}

/** Body of a link event; the ids are numbers there. */
export function linkEvent(
  ctx: JiraContext,
  link: { readonly id: number; readonly typeId: number; readonly sourceId: number; readonly destinationId: number },
): Bean {
  const type = ctx.sql.get('select * from link_type where id = ?', [link.typeId]);
  const projectOf = (issueId: number): number =>
    Number(ctx.sql.get('select project_id from issue where id = ?', [issueId])?.project_id ?? 0);
  return {
    id: link.id,
    sourceIssueId: link.sourceId,
    destinationIssueId: link.destinationId,
    sourceProjectId: projectOf(link.sourceId),
    destinationProjectId: projectOf(link.destinationId),
    issueLinkType: type === null ? null : linkTypeBean(ctx, type),
  };
}

/** From a row of `sprint`, as agile answers and sprint events have it. */
export function agileSprintBean(ctx: Pick<JiraContext, 'siteUrl'>, row: Row): Bean {
  const { boardId, ...sprint } = sprintBean(row) as Bean & { boardId?: number };
  return {
    ...sprint,
    self: `${ctx.siteUrl}/rest/agile/1.0/sprint/${Number(row.id)}`,
    ...(boardId === undefined ? {} : { originBoardId: boardId }),
  };
}
