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

interface DemoProject {
  readonly key: string;
  readonly name: string;
  readonly files: readonly string[];
  /** What its sprints are called before their number; `null`: a kanban board. */
  readonly sprints: string | null;
  readonly goals: Readonly<Record<number, string>>;
  /** Who may do what; absent: an ordinary project. */
  readonly grants?: readonly (readonly [string, readonly string[]])[];
}

const everyone = ['local:product-owner', 'local:developer', 'local:administrator', 'app'];

/**
 * Three products of different character, a neighbor project in which the app and the product owner may only look,
 * and one that is the administrator's alone. The neighbors come first: others wait for them.
 */
const PROJECTS: readonly DemoProject[] = [
  {
    key: 'PLAT',
    name: 'Platform',
    files: ['other.yaml'],
    sprints: null,
    goals: {},
    grants: everyone.map((principal) => [principal, ['BROWSE_PROJECTS']]),
  },
  {
    key: 'HR',
    name: 'People',
    files: ['other.yaml'],
    sprints: null,
    goals: {},
    grants: [['local:administrator', ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS']]],
  },
  {
    key: 'PERM',
    name: 'Parking permits',
    files: ['perm-done.yaml', 'perm-open.yaml'],
    sprints: 'Sprint',
    goals: { 14: 'Renew without visiting the town hall', 15: 'Pay online' },
  },
  {
    key: 'CARE',
    name: 'Clinic appointments',
    files: ['care-done.yaml', 'care-open.yaml'],
    sprints: 'Care sprint',
    goals: { 14: 'Nobody queues to say that they are here', 15: 'The first video visits' },
  },
  { key: 'BOLT', name: 'Bolt build cache', files: ['bolt.yaml'], sprints: null, goals: {} },
];

/** Files of the demo, each once. */
export const DEMO_FILES: readonly string[] = [...new Set(PROJECTS.flatMap(({ files }) => files))];

const iso = (time: number): string => new Date(time).toISOString();

/** What happened to an item, as Jira's change history tells it. */
function history(created: number, resolved: number | null, status: string) {
  const move = (at: number, from: string, to: string) => ({
    author: 'local:developer',
    created: iso(at),
    items: [{ field: 'status', fieldtype: 'jira', from: null, fromString: from, to: null, toString: to }],
  });
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

function ensureProject(sql: Sql, { key, name }: DemoProject): number {
  const found = sql.get('select id from project where key = ?', [key]);
  if (found) return Number(found['id']);
  const id = nextId(sql, 'project', 10_000);
  sql.run("insert into project (id, key, name, lead) values (?, ?, ?, 'local:product-owner')", [id, key, name]);
  return id;
}

function grant(sql: Sql, { grants }: DemoProject, id: number): void {
  if (grants === undefined) return grantOrdinary(sql, id);
  for (const [principal, permissions] of grants)
    for (const permission of permissions) sql.run('insert or ignore into project_permission values (?, ?, ?)', [id, principal, permission]);
}

function writeProject(sql: Sql, project: DemoProject, now: number): readonly IssueLine[] {
  const { key, name, sprints, goals } = project;
  const id = ensureProject(sql, project);
  grant(sql, project, id);
  const items = project.files.flatMap(readDemoItems).filter((item) => item.key.startsWith(`${key}-`));
  const boardId = ensureBoard(sql, { id, key, name }, sprints !== null, ESTIMATE_FIELD);
  const numbers = sprints === null ? [] : SPRINT_NUMBERS;
  const lines = numbers.map((number) => ({
    id: number,
    name: `${sprints} ${number}`,
    goal: goals[number] ?? null,
    ...sprintDates(number, now),
  }));
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

/** Puts the demo into an empty site, with dates counted from `now`. */
export function loadDemo(sql: Sql, now: Date): void {
  sql.transaction(() => {
    const issues = PROJECTS.flatMap((project) => writeProject(sql, project, now.getTime()));
    writeParents(sql, issues);
    writeLinks(sql, issues, [BLOCKS]);
    // Only now are all statuses known: the columns of each board are read again.
    for (const board of sql.all('select project_id from board')) refreshColumns(sql, Number(board['project_id']));
  });
}
