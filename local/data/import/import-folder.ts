import type { Sql } from '../../database/sql.ts';
import { ensureTeamOnlyLevel, grantOrdinary, nextId, rankAt } from '../rows.ts';
import { issueAsOf } from './as-of.ts';
import { type IssueLine, parseIssueLine } from './issue-line.ts';
import { readLines } from './read-lines.ts';
import { readSidecars, type Sidecars } from './sidecars.ts';
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
}

const ESTIMATE_FIELD = 'customfield_10016';
const STEP = 500;

interface Counts {
  reopened: number;
  closed: number;
  ranked: number;
}

async function readAll(folder: string, options: ImportOptions) {
  const issues: IssueLine[] = [];
  const bad: { line: number; cause: string }[] = [];
  for await (const { number, text } of readLines(folder)) {
    const parsed = parseIssueLine(text);
    if (parsed.ok) issues.push(parsed.issue);
    else bad.push({ line: number, cause: parsed.cause });
    if (number % STEP === 0) options.onProgress?.(number, 'reading');
  }
  return { issues, bad };
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
  const without = issues.filter((issue) => !issue.rank).toSorted((a, b) => Date.parse(a.created) - Date.parse(b.created) || (a.key < b.key ? -1 : 1));
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
  ranked(issues, counts).forEach((issue, position) => writeIssue({ sql, projectId: project.id, estimateField: ESTIMATE_FIELD, sprintIds }, issue, rankAt(position + 1)));
  const last = issues.reduce((most, issue) => Math.max(most, Number(issue.key.split('-')[1])), 0);
  sql.run('update project set next_number = max(next_number, ?) where id = ?', [last + 1, project.id]);
  return { key, items: issues.length, open: issues.filter((issue) => issue.statusCategory !== 'done').length, sprints: lines.length };
}

function sentences(counts: Counts, asOf: string | undefined): readonly string[] {
  const made: string[] = [];
  if (asOf !== undefined) made.push(`The set was replayed to the start of ${asOf}. Texts, types and estimates are those of the export.`);
  if (counts.reopened > 0) made.push(`${counts.reopened} work items that were closed later are open; where their history names no status, the first open one was taken.`);
  if (counts.closed > 0) made.push(`${counts.closed} work items that were resolved before are done, although their status was changed since.`);
  if (counts.ranked > 0) made.push(`${counts.ranked} work items had no rank: they follow in the order in which they were created.`);
  return made;
}

/**
 * Imports a folder of JSON Lines. Bad lines are reported and left out, the rest is kept.
 * @throws when the folder holds no work items file, a file beside it is malformed, or `asOf` is no date.
 */
export async function importFolder(sql: Sql, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const asOf = options.asOf === undefined ? null : Date.parse(options.asOf);
  if (asOf !== null && Number.isNaN(asOf)) throw new Error(`--as-of ${options.asOf} is not a date. Write it as 2013-04-25.`);
  const sidecars = readSidecars(folder);
  const { issues, bad } = await readAll(folder, options);
  const counts: Counts = { reopened: 0, closed: 0, ranked: 0 };
  const past = replay(issues, asOf, counts);
  const keys = [...new Set(past.map((issue) => issue.projectKey))].toSorted();
  let done = 0;
  const projects = sql.transaction(() => {
    for (const user of sidecars.users)
      sql.run("insert or ignore into user (account_id, display_name, time_zone, locale, active) values (?, ?, 'Etc/UTC', 'en_US', ?)", [user.accountId, user.displayName, user.active ? 1 : 0]);
    const written = keys.map((key) => {
      const own = past.filter((issue) => issue.projectKey === key);
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
  return { read: issues.length + bad.length, written: past.length, bad, projects, madeUp: sentences(counts, options.asOf) };
}
