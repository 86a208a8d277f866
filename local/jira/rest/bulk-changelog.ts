import type { Row } from '../../database/sql.ts';
import { findIssue, visibleIssues } from '../access.ts';
import { changeBeans } from '../changelog.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import type { Bean } from '../render/beans.ts';
import { makeToken, readToken } from '../search/page-token.ts';
import { readBody } from '../search/request-body.ts';

const MAX_ISSUES = 1000;
const MAX_FIELDS = 10;
const DEFAULT_PAGE = 1000;
const MAX_PAGE = 10_000;

/** Changes of these issues, by issue and then oldest first. Imported changes have no field id: their name stands for it. */
function changeRows(ctx: JiraContext, issueIds: string, fieldIds: string, limit: number, offset: number): Row[] {
  return ctx.sql.all(
    `select g.* from change_group g where g.issue_id in (select value from json_each(?1))
       and (?2 = '[]' or exists (select 1 from change_item c where c.group_id = g.id and coalesce(c.field_id, lower(c.field)) in (select value from json_each(?2))))
     order by g.issue_id, g.created, g.id limit ?3 offset ?4`,
    [issueIds, fieldIds, limit, offset],
  );
}

/** `POST /changelog/bulkfetch`: issues that are unknown or hidden are absent without an error. */
export const bulkChangelog: JiraOperation = {
  method: 'POST',
  path: '/rest/api/3/changelog/bulkfetch',
  handler(ctx, request) {
    const body = readBody(request, ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken']);
    const asked = body.texts('issueIdsOrKeys') ?? [];
    const fieldIds = body.texts('fieldIds') ?? [];
    if (asked.length === 0 || asked.length > MAX_ISSUES)
      throw badRequest(`Between 1 and ${MAX_ISSUES} issue IDs or keys must be provided.`);
    if (fieldIds.length > MAX_FIELDS) throw badRequest(`No more than ${MAX_FIELDS} field IDs can be provided.`);
    const limit = body.integer('maxResults') ?? DEFAULT_PAGE;
    if (limit < 1 || limit > MAX_PAGE) throw badRequest(`Parameter 'maxResults' must be between 1 and ${MAX_PAGE}.`);
    const ids = asked.flatMap((idOrKey) => findIssue(ctx, idOrKey) ?? []);
    const visible = JSON.stringify([...visibleIssues(ctx, request.principal, ids)]);
    const now = ctx.clock.now().getTime();
    const question = JSON.stringify([asked, fieldIds]);
    const offset = readToken(body.text('nextPageToken'), question, now);
    const rows = changeRows(ctx, visible, JSON.stringify(fieldIds), limit + 1, offset);
    const page = rows.slice(0, limit);
    const wanted = new Set(fieldIds);
    const beans = changeBeans(
      ctx,
      request.principal,
      page,
      (item) => wanted.size === 0 || wanted.has(item.fieldId ?? item.field.toLowerCase()),
    );
    return json({
      issueChangeLogs: byIssue(page, beans),
      ...(rows.length > limit ? { nextPageToken: makeToken(question, offset + limit, now) } : {}),
    });
  },
};

function byIssue(rows: readonly Row[], beans: readonly Bean[]): Bean[] {
  const logs = new Map<string, Bean[]>();
  rows.forEach((row, index) => {
    const id = String(row.issue_id);
    const bean = beans[index];
    if (bean !== undefined) logs.set(id, [...(logs.get(id) ?? []), bean]);
  });
  return [...logs].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}
