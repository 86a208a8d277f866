import type { Row } from '../database/sql.ts';
import type { Principal } from '../types.ts';
import { findIssue, visibleIssues } from './access.ts';
import type { ChangeItem } from './change-item.ts';
import type { JiraContext } from './context.ts';
import { changeItemBean } from './event-payloads.ts';
import { type Bean, userBean } from './render/beans.ts';
import { readLookups } from './render/lookups.ts';
import { textOrNull } from './edit/stored-issue.ts';
import { siteTime } from './zoned-time.ts';

/** Jira cuts the changelog that comes with an issue. */
const EXPANDED_LIMIT = 100;

function itemsByGroup(ctx: JiraContext, groupIds: readonly number[]): Map<number, ChangeItem[]> {
  const groups = new Map<number, ChangeItem[]>();
  const rows = ctx.sql.all('select * from change_item where group_id in (select value from json_each(?)) order by group_id, position', [
    JSON.stringify(groupIds),
  ]);
  for (const row of rows) {
    const item: ChangeItem = {
      field: String(row.field),
      fieldtype: row.fieldtype === 'custom' ? 'custom' : 'jira',
      fieldId: textOrNull(row.field_id),
      from: textOrNull(row.from_value),
      fromText: textOrNull(row.from_text),
      to: textOrNull(row.to_value),
      toText: textOrNull(row.to_text),
    };
    const group = groups.get(Number(row.group_id));
    if (group === undefined) groups.set(Number(row.group_id), [item]);
    else group.push(item);
  }
  return groups;
}

/** Changes that name another issue, by id or by key. */
const NAMING_OTHERS: readonly string[] = ['Link', 'IssueParentAssociation', 'Parent', 'Parent Issue', 'Epic Link', 'Epic Child'];

/** Whether a change names an issue that the reader may not see: such a line is left out, so that no key leaks. */
function namesHidden(ctx: JiraContext, principal: Principal, item: ChangeItem): boolean {
  if (!NAMING_OTHERS.includes(item.field)) return false;
  const ids = [item.from, item.to].filter((name) => name !== null && name !== '').map((name) => findIssue(ctx, String(name)));
  const known = ids.filter((id) => id !== null);
  return visibleIssues(ctx, principal, known).size < new Set(known).size;
}

/** Rows of `change_group` as Jira sends them, with those of their items that `keep` lets through. */
export function changeBeans(
  ctx: JiraContext,
  principal: Principal,
  rows: readonly Row[],
  keep: (item: ChangeItem) => boolean = () => true,
): readonly Bean[] {
  const items = itemsByGroup(
    ctx,
    rows.map((row) => Number(row.id)),
  );
  const lookups = readLookups(ctx.sql);
  return rows.map((row) => {
    const author = lookups.user(row.author);
    return {
      id: String(row.id),
      ...(author === null ? {} : { author: userBean(ctx, author) }),
      created: siteTime(ctx.siteZone, Number(row.created)),
      items: (items.get(Number(row.id)) ?? []).filter((item) => keep(item) && !namesHidden(ctx, principal, item)).map(changeItemBean),
    };
  });
}

/** A slice of an issue's changes, oldest first, and how many there are in all. */
export function readChanges(
  ctx: JiraContext,
  principal: Principal,
  issueId: number,
  startAt: number,
  maxResults: number,
): { readonly total: number; readonly values: readonly Bean[] } {
  const total = Number(ctx.sql.get('select count(*) as n from change_group where issue_id = ?', [issueId])?.n ?? 0);
  const rows = ctx.sql.all('select * from change_group where issue_id = ? order by created, id limit ? offset ?', [
    issueId,
    maxResults,
    startAt,
  ]);
  return { total, values: changeBeans(ctx, principal, rows) };
}

/** The `changelog` expand of an issue: newest first, and cut. */
export function recentChanges(ctx: JiraContext, principal: Principal, issueId: number): Bean {
  const { total } = readChanges(ctx, principal, issueId, 0, 0);
  const { values } = readChanges(ctx, principal, issueId, Math.max(0, total - EXPANDED_LIMIT), EXPANDED_LIMIT);
  return { startAt: 0, maxResults: values.length, total, histories: values.toReversed() };
}
