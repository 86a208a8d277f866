import type { JiraNotifications, Principal, SiteNotification } from '../types.ts';
import { visibleIssueSql } from './access.ts';
import type { JiraContext } from './context.ts';

/** So many of the latest are told; Jira's own list goes on without an end. */
const MOST = 50;
const FROM = 'notifications-from';
const readKey = (accountId: string): string => `notifications-read:${accountId}`;

type Context = Pick<JiraContext, 'sql'>;
type Untold = Omit<SiteNotification, 'read'>;

interface Start {
  readonly comment: number;
  readonly change_group: number;
  readonly issue: number;
}

function readMeta(ctx: Context, key: string): unknown {
  const row = ctx.sql.get('select value from meta where key = ?', [key]);
  return row === null ? null : (JSON.parse(String(row.value)) as unknown);
}

function writeMeta(ctx: Context, key: string, value: unknown): void {
  ctx.sql.run('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value', [
    key,
    JSON.stringify(value),
  ]);
}

/** What was there when the site was first opened, an import above all, tells nobody. */
function startOf(ctx: Context): Start {
  const known = readMeta(ctx, FROM);
  if (known !== null) return known as Start;
  const last = (table: keyof Start): number => Number(ctx.sql.get(`select coalesce(max(id), 0) as id from ${table}`)?.id ?? 0);
  const start = { comment: last('comment'), change_group: last('change_group'), issue: last('issue') };
  writeMeta(ctx, FROM, start);
  return start;
}

function mentions(node: unknown, accountId: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { type, attrs, content } = node as { type?: unknown; attrs?: { id?: unknown }; content?: unknown };
  if (type === 'mention' && attrs?.id === accountId) return true;
  return Array.isArray(content) && content.some((child) => mentions(child, accountId));
}

type Source = readonly [kind: SiteNotification['kind'], sql: string];

/** Comments are narrowed to those whose text holds the account's id; `mentions` looks at them. */
const COMMENTS: Source = [
  'comment',
  `select 'c' || c.id as id, c.created as at, c.author, c.body_json as body, i.key, i.summary, i.assignee = ?1 or i.reporter = ?1 as mine
   from comment c join issue i on i.id = c.issue_id
   where c.id > ?2 and c.author is not ?1 and (i.assignee = ?1 or i.reporter = ?1 or instr(c.body_json, ?1) > 0)`,
];
const ASSIGNED: Source = [
  'assigned',
  `select 'g' || g.id as id, g.created as at, g.author, null as body, i.key, i.summary, 1 as mine
   from change_group g join change_item c on c.group_id = g.id join issue i on i.id = g.issue_id
   where g.id > ?2 and g.author is not ?1 and c.field = 'assignee' and c.to_value = ?1`,
];
/** Created for the person: a later change of the assignee tells from whom. */
const CREATED: Source = [
  'assigned',
  `select 'i' || i.id as id, i.created as at, i.creator as author, null as body, i.key, i.summary, 1 as mine from issue i
   where i.id > ?2 and i.creator is not ?1 and ?1 = (select value from (
     select c.from_value as value, g.id as position from change_group g join change_item c on c.group_id = g.id
       where g.issue_id = i.id and c.field = 'assignee'
     union all select i.assignee, 9e15 order by position limit 1))`,
];

function read(ctx: Context, [kind, sql]: Source, accountId: string, from: number): readonly Untold[] {
  const principal: Principal = { kind: 'user', accountId };
  const rows = ctx.sql.all(
    `select n.*, u.display_name as who from (${sql} and ${visibleIssueSql(ctx, principal, 'i')}) n
     left join user u on u.account_id = n.author order by n.at desc, n.id desc limit ${4 * MOST}`,
    [accountId, from],
  );
  return rows.flatMap((row) => {
    const isMention = row.body !== null && mentions(JSON.parse(String(row.body)), accountId);
    if (!isMention && row.mine !== 1) return [];
    const who = row.who === null ? null : String(row.who);
    const at = new Date(Number(row.at)).toISOString();
    return [{ id: String(row.id), kind: isMention ? 'mention' : kind, issueKey: String(row.key), summary: String(row.summary), who, at }];
  });
}

/** What Jira tells a person beside the pages themselves. What they may not see is left out, also when it was told before. */
export function createNotifications(ctx: Context): JiraNotifications {
  const start = startOf(ctx);
  const readIds = (accountId: string): readonly string[] => (readMeta(ctx, readKey(accountId)) ?? []) as readonly string[];
  const of = (accountId: string): readonly SiteNotification[] => {
    const opened = new Set(readIds(accountId));
    return [
      ...read(ctx, COMMENTS, accountId, start.comment),
      ...read(ctx, ASSIGNED, accountId, start.change_group),
      ...read(ctx, CREATED, accountId, start.issue),
    ]
      .toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
      .slice(0, MOST)
      .map((told) => ({ ...told, read: opened.has(told.id) }));
  };
  return {
    of,
    markRead(accountId, ids) {
      const told = of(accountId);
      const now = told.filter(({ id, read: was }) => was || ids.includes(id)).map(({ id }) => id);
      writeMeta(ctx, readKey(accountId), now);
    },
  };
}
