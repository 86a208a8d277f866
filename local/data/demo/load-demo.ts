import type { Sql } from '../../database/sql.ts';
import { parseIssueLine, type IssueLine } from '../import/issue-line.ts';
import { writeIssue } from '../import/write-issue.ts';
import { writeLinks, writeParents } from '../import/write-relations.ts';
import { ensureBoard, refreshColumns, writeSprints } from '../import/write-sprints.ts';
import { ensureTeamOnlyLevel, grantOrdinary, nextId, rankAt } from '../rows.ts';
import { demoDocument } from './demo-text.ts';
import { type DemoItem, readDemoItems } from './demo-item.ts';
import { createdAt, resolvedAt, SPRINT_NUMBERS, sprintDates } from './demo-time.ts';

const ESTIMATE_FIELD = 'customfield_10016';
const BLOCKS = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const GOALS: Readonly<Record<number, string>> = { 14: 'Renew without visiting the town hall', 15: 'Pay online' };
const NAMES = { PERM: 'Parking permits', PLAT: 'Platform', HR: 'People' } as const;
type ProjectKey = keyof typeof NAMES;

const iso = (time: number): string => new Date(time).toISOString();

/** What happened to an item, as Jira's change history tells it. */
function history(created: number, resolved: number | null, status: string) {
  const move = (at: number, from: string, to: string) => ({ author: 'local:developer', created: iso(at), items: [{ field: 'status', fieldtype: 'jira', from: null, fromString: from, to: null, toString: to }] });
  if (resolved !== null) return [move(created + (resolved - created) * 0.6, 'To Do', 'In Progress'), move(resolved, 'In Progress', 'Done')];
  return status === 'In Progress' ? [move(created + 1, 'To Do', 'In Progress')] : [];
}

function toLine(item: DemoItem, position: number, now: number): IssueLine {
  const done = item.status === 'Done' || (item.sprint !== undefined && item.sprint < 14);
  const created = createdAt(item, now);
  const resolved = done ? resolvedAt(item, position, now) : null;
  const status = done ? 'Done' : (item.status ?? 'To Do');
  const parsed = parseIssueLine(
    JSON.stringify({
      key: item.key,
      projectKey: item.key.split('-')[0],
      type: item.type,
      summary: item.title,
      status,
      statusCategory: done ? 'done' : status === 'To Do' ? 'new' : 'indeterminate',
      resolution: done ? 'Done' : null,
      priority: 'Medium',
      storyPoints: item.points ?? null,
      created: iso(created),
      updated: iso(resolved ?? now - (item.quiet ?? Math.min(item.age ?? 1, 12)) * 86_400_000),
      resolved: resolved === null ? null : iso(resolved),
      parentKey: item.parent ?? null,
      sprintIds: item.sprint === undefined ? [] : [item.sprint],
      reporter: 'local:stakeholder',
      assignee: done || status === 'In Progress' ? 'local:developer' : null,
      links: item.waits.map((key) => ({ type: BLOCKS.name, direction: 'inward', phrase: BLOCKS.inward, key })),
      adf: demoDocument(item.text),
      history: history(created, resolved, status),
    }),
  );
  if (!parsed.ok) throw new Error(`${item.key}: ${parsed.cause}`);
  return parsed.issue;
}

function ensureProject(sql: Sql, key: ProjectKey): number {
  const found = sql.get('select id from project where key = ?', [key]);
  if (found) return Number(found['id']);
  const id = nextId(sql, 'project', 10_000);
  sql.run("insert into project (id, key, name, lead) values (?, ?, ?, 'local:product-owner')", [id, key, NAMES[key]]);
  return id;
}

/** PERM is an ordinary project. In PLAT the app and the product owner may only look. HR is the administrator's alone. */
function grant(sql: Sql, key: ProjectKey, id: number): void {
  const allow = (principal: string, ...permissions: string[]): void => {
    for (const permission of permissions) sql.run('insert or ignore into project_permission values (?, ?, ?)', [id, principal, permission]);
  };
  if (key === 'PERM') grantOrdinary(sql, id);
  if (key === 'PLAT') for (const principal of ['local:product-owner', 'local:developer', 'local:administrator', 'app']) allow(principal, 'BROWSE_PROJECTS');
  if (key === 'HR') allow('local:administrator', 'BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS');
}

function writeProject(sql: Sql, key: ProjectKey, items: readonly DemoItem[], now: number): readonly IssueLine[] {
  const id = ensureProject(sql, key);
  grant(sql, key, id);
  const boardId = ensureBoard(sql, { id, key, name: NAMES[key] }, key === 'PERM', ESTIMATE_FIELD);
  const lines = key === 'PERM' ? SPRINT_NUMBERS.map((number) => ({ id: number, name: `Sprint ${number}`, goal: GOALS[number] ?? null, ...sprintDates(number, now) })) : [];
  const sprintIds = writeSprints(sql, boardId, lines, now);
  const level = ensureTeamOnlyLevel(sql, id);
  const issues = items.map((item, position) => toLine(item, position, now));
  issues.forEach((issue, position) => {
    const issueId = writeIssue({ sql, projectId: id, estimateField: ESTIMATE_FIELD, sprintIds }, issue, rankAt(position + 1));
    if (items[position]?.hidden) sql.run('update issue set security_level_id = ? where id = ?', [level, issueId]);
  });
  const last = issues.reduce((most, issue) => Math.max(most, Number(issue.key.split('-')[1])), 0);
  sql.run('update project set next_number = ? where id = ?', [last + 1, id]);
  return issues;
}

/** Puts the demo into an empty site: three projects, with dates counted from `now`. */
export function loadDemo(sql: Sql, now: Date): void {
  const at = now.getTime();
  const other = readDemoItems('other.yaml');
  sql.transaction(() => {
    const issues = [
      ...writeProject(sql, 'PLAT', other.filter((item) => item.key.startsWith('PLAT')), at),
      ...writeProject(sql, 'HR', other.filter((item) => item.key.startsWith('HR')), at),
      ...writeProject(sql, 'PERM', [...readDemoItems('perm-done.yaml'), ...readDemoItems('perm-open.yaml')], at),
    ];
    writeParents(sql, issues);
    writeLinks(sql, issues, [BLOCKS]);
    // Only now are all statuses known: the columns of each board are read again.
    for (const board of sql.all('select project_id from board')) refreshColumns(sql, Number(board['project_id']));
  });
}
