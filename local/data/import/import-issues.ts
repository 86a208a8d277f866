import type { Sql } from '../../database/sql.ts';
import { ensureTeamOnlyLevel, grantOrdinary, nextId, rankAt } from '../rows.ts';
import { issueAsOf } from './as-of.ts';
import type { Gap, IssueLine } from './issue-line.ts';
import type { Sidecars } from './sidecars.ts';
import { writeIssue } from './write-issue.ts';
import { writeLinks, writeParents } from './write-relations.ts';
import { ensureBoard, refreshColumns, writeSprints } from './write-sprints.ts';

export interface ImportOptions {
  /** Replays the set to the start of this day (UTC), ISO date; absent: as exported. */
  readonly asOf?: string;
  readonly onProgress?: (done: number, phase: 'reading' | 'writing') => void;
}

export interface ImportReport {
  readonly read: number;
  readonly written: number;
  /** Lines that were left out, with their cause. */
  readonly bad: readonly { readonly line: number; readonly cause: string }[];
  readonly projects: readonly { readonly key: string; readonly items: number; readonly open: number; readonly sprints: number }[];
  /** What the set did not say and had to be made up, in sentences. */
  readonly madeUp: readonly string[];
  /** Which column became what, in sentences; empty where the set has no columns. */
  readonly mapping: readonly string[];
}

/** A set as it was read, whatever its format. */
export interface ReadSet {
  readonly issues: readonly IssueLine[];
  readonly bad: ImportReport['bad'];
  /** How many items had which gap. */
  readonly gaps: ReadonlyMap<Gap, number>;
  readonly sidecars: Sidecars;
  readonly mapping: readonly string[];
  /** What the reader had to make up. */
  readonly madeUp: readonly string[];
}

const ESTIMATE_FIELD = 'customfield_10016';

interface Counts {
  reopened: number;
  closed: number;
  ranked: number;
}

function replay(issues: readonly IssueLine[], asOf: number | null, counts: Counts): readonly IssueLine[] {
  if (asOf === null) return issues;
  const doneNames = new Set(issues.filter((issue) => issue.statusCategory === 'done').map((issue) => issue.status));
  const names = {
    open: issues.find((issue) => issue.statusCategory === 'new')?.status ?? 'To Do',
    done: issues.find((issue) => issue.statusCategory === 'done')?.status ?? 'Done',
    isDone: (name: string) => doneNames.has(name),
  };
  const kept: IssueLine[] = [];
  for (const issue of issues) {
    const past = issueAsOf(issue, asOf, names);
    if (past === null) continue;
    if (past.changed !== null) counts[past.changed] += 1;
    kept.push(past.issue);
  }
  return kept;
}

/** Rank order of a project: given ranks first, byte by byte; those without one after them, by creation. */
function ranked(issues: readonly IssueLine[], counts: Counts): readonly IssueLine[] {
  const given = issues.filter((issue) => issue.rank).toSorted((a, b) => ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1));
  const without = issues
    .filter((issue) => !issue.rank)
    .toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created) || (a.key < b.key ? -1 : 1));
  counts.ranked += without.length;
  return [...given, ...without];
}

function ensureProject(sql: Sql, key: string, sidecars: Sidecars): { id: number; key: string; name: string } {
  const line = sidecars.projects.find((project) => project.key === key);
  const name = line?.name ?? key;
  const found = sql.get('select id from project where key = ?', [key]);
  if (found) return { id: Number(found['id']), key, name };
  const wanted = Number(line?.id ?? 0);
  const id = wanted > 0 && !sql.get('select 1 from project where id = ?', [wanted]) ? wanted : nextId(sql, 'project', 10_000);
  sql.run("insert into project (id, key, name, lead) values (?, ?, ?, 'local:product-owner')", [id, key, name]);
  grantOrdinary(sql, id);
  ensureTeamOnlyLevel(sql, id);
  return { id, key, name };
}

function writeProject(sql: Sql, key: string, issues: readonly IssueLine[], sidecars: Sidecars, asOf: number | null, counts: Counts) {
  const project = ensureProject(sql, key, sidecars);
  const lines = sidecars.sprints.filter((sprint) => sprint.projectKey === key);
  const boardId = ensureBoard(sql, project, lines.length > 0, ESTIMATE_FIELD);
  const sprintIds = writeSprints(sql, boardId, lines, asOf);
  ranked(issues, counts).forEach((issue, position) =>
    writeIssue({ sql, projectId: project.id, estimateField: ESTIMATE_FIELD, sprintIds }, issue, rankAt(position + 1)),
  );
  const last = issues.reduce((most, issue) => Math.max(most, Number(issue.key.split('-')[1])), 0);
  sql.run('update project set next_number = max(next_number, ?) where id = ?', [last + 1, project.id]);
  return { key, items: issues.length, open: issues.filter((issue) => issue.statusCategory !== 'done').length, sprints: lines.length };
}

const GAPS: Readonly<Record<Gap, string>> = {
  type: 'had no type: they are tasks.',
  status: 'had no status: they are open.',
  resolved: 'had a resolution but no day of it: the day of their last change was taken.',
  direction: 'have links that do not say which way they point: outward was taken.',
};

function sentences(set: ReadSet, counts: Counts, asOf: string | undefined): readonly string[] {
  const made: string[] = [...set.madeUp];
  if (asOf !== undefined) made.push(`The set was replayed to the start of ${asOf}. Texts, types and estimates are those of the export.`);
  for (const [gap, count] of set.gaps) made.push(`${count} work items ${GAPS[gap]}`);
  if (counts.reopened > 0)
    made.push(
      `${counts.reopened} work items that were closed later are open; where their history names no status, the first open one was taken.`,
    );
  if (counts.closed > 0)
    made.push(`${counts.closed} work items that were resolved before are done, although their status was changed since.`);
  if (counts.ranked > 0) made.push(`${counts.ranked} work items had no rank: they follow in the order in which they were created.`);
  return made;
}

/**
 * Writes a set into the site, in one transaction. The same set twice is the same as once.
 * @throws when `asOf` is no date
 */
export function importIssues(sql: Sql, set: ReadSet, options: ImportOptions): ImportReport {
  const asOf = options.asOf === undefined ? null : Date.parse(options.asOf);
  if (asOf !== null && Number.isNaN(asOf)) throw new Error(`--as-of ${options.asOf} is not a date. Write it as 2013-04-25.`);
  const { sidecars } = set;
  const counts: Counts = { reopened: 0, closed: 0, ranked: 0 };
  const past = replay(set.issues, asOf, counts);
  const byProject = grouped(past);
  let done = 0;
  const projects = sql.transaction(() => {
    for (const user of sidecars.users)
      sql.run("insert or ignore into user (account_id, display_name, time_zone, locale, active) values (?, ?, 'Etc/UTC', 'en_US', ?)", [
        user.accountId,
        user.displayName,
        user.active ? 1 : 0,
      ]);
    const written = [...byProject]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) => {
        const report = writeProject(sql, key, own, sidecars, asOf, counts);
        done += own.length;
        options.onProgress?.(done, 'writing');
        return report;
      });
    for (const board of sql.all('select project_id from board')) refreshColumns(sql, Number(board['project_id']));
    writeParents(sql, past);
    writeLinks(sql, past, sidecars.linkTypes);
    return written;
  });
  const { bad, mapping } = set;
  return {
    read: set.issues.length + bad.length,
    written: past.length,
    bad,
    projects,
    mapping,
    madeUp: sentences(set, counts, options.asOf),
  };
}

function grouped(issues: readonly IssueLine[]): ReadonlyMap<string, readonly IssueLine[]> {
  const groups = new Map<string, IssueLine[]>();
  for (const issue of issues) {
    const own = groups.get(issue.projectKey);
    if (own) own.push(issue);
    else groups.set(issue.projectKey, [issue]);
  }
  return groups;
}
