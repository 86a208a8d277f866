import { analyzeIssue } from '../domain/analyze-issue.ts';
import { judgeReady } from '../domain/ready/judge-ready.ts';
import { toStoredAnalysis } from '../domain/stored-analysis.ts';
import { logRow, rowOfLeft } from '../domain/trend/log-row.ts';
import type { PropertyRow } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import { analysisFields } from '../jira/field-map.ts';
import { lozengeChange } from '../jira/lozenge.ts';
import { parseStoredAnalysis } from '../jira/properties.ts';
import type { RawIssue } from '../jira/schemas.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY, type IssueAnalysis, type StoredAnalysis } from '../shared/analysis.ts';
import type { IssueId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { LogRow } from '../shared/quality-log.ts';
import { mayFillBySite } from './probe-write.ts';
import type { BackgroundDeps } from './ports.ts';
import type { ProjectRecord } from './records.ts';
import { type WriteFailure, writeRows } from './write-rows.ts';

interface Refreshed {
  /** Items that were read and count. */
  readonly checked: number;
  /** Items on which something was missing or wrong, and is right now. */
  readonly written: number;
  readonly failures: readonly WriteFailure[];
  /** Key of each item that was read. */
  readonly keys: ReadonlyMap<string, string>;
  /** Writing a property moves `updated` on this site: nothing is written in the background. */
  readonly refused: boolean;
  /** When reading began; ISO 8601. */
  readonly readAt: string;
  /** Where each of the asked items stands, those included that left or cannot be seen any more: for the log. */
  readonly states: readonly LogRow[];
}

/** Reads items as the app (at most 1,000), checks them, and writes what is missing or wrong. Everything follows from each item's own text and fields. */
export async function refreshAnalyses(deps: BackgroundDeps, project: ProjectRecord, ids: readonly string[]): Promise<Refreshed> {
  const map = project.fields;
  const readAt = deps.system.now().toISOString();
  const nothing = { checked: 0, written: 0, failures: [], keys: new Map(), refused: false, readAt, states: [] };
  if (map === null || ids.length === 0) return nothing;
  const properties = [ANALYSIS_PROPERTY, NOTES_PROPERTY, deps.lozengeKey];
  const raws = await deps.asApp.bulkFetch({ ids, fields: analysisFields(map), properties });
  const read = raws.map((raw) => toSnapshot(raw, map));
  const own = read
    .filter((snapshot) => snapshot.projectId === project.projectId)
    .map((snapshot) => judge(snapshot, project, readAt.slice(0, 10)));
  const rows = own.flatMap((one) => rowFor(one, project, deps.lozengeKey));
  const known = {
    ...nothing,
    checked: own.filter(({ snapshot }) => isCounted(snapshot)).length,
    keys: new Map(raws.map((raw: RawIssue) => [raw.id, raw.key] as const)),
    states: statesOf(ids, own, project),
  };
  if (!(await mayFillBySite(deps, rows[0], updatedOf(raws, rows[0])))) return { ...known, refused: true };
  const failures = await writeRows(deps, rows);
  return { ...known, written: rows.length - failures.length, failures };
}

interface Judged {
  readonly snapshot: IssueSnapshot;
  readonly analysis: IssueAnalysis;
  readonly next: StoredAnalysis;
}

function judge(snapshot: IssueSnapshot, project: ProjectRecord, day: string): Judged {
  const analysis = analyzeIssue(snapshot, project.settings);
  return { snapshot, analysis, next: toStoredAnalysis(analysis, { epoch: project.minEpoch, day }) };
}

/** What was asked for and did not come is deleted, moved away, or hidden from the app. */
function statesOf(ids: readonly string[], own: readonly Judged[], { projectId }: ProjectRecord): readonly LogRow[] {
  const here = new Map<string, LogRow>(own.map(({ snapshot, next }) => [snapshot.id, logRow(snapshot, next, projectId)]));
  return ids.map((id) => here.get(id) ?? rowOfLeft(id, 'x'));
}

/** Epics and sub-tasks have no checks, and nobody searches for what finished work lacked. */
const isCounted = (snapshot: IssueSnapshot): boolean =>
  snapshot.kind !== 'epic' && snapshot.kind !== 'subtask' && snapshot.category !== 'done';

/** What must be written on one item: its result, the word beside the section, both or nothing. */
function rowFor({ snapshot, analysis, next }: Judged, { settings }: ProjectRecord, lozengeKey: string): readonly PropertyRow[] {
  const stored = parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]);
  const isWrong = isCounted(snapshot) && (stored === null || !isSame(stored, next));
  const word = lozengeChange(judgeReady(analysis, snapshot, settings).state, snapshot.properties[lozengeKey]);
  const properties = { ...(isWrong ? { [ANALYSIS_PROPERTY]: next } : {}), ...(word === null ? {} : { [lozengeKey]: word }) };
  return Object.keys(properties).length === 0 ? [] : [{ issueId: snapshot.id, properties }];
}

/** The day alone is no reason to write. A higher epoch than ours comes from a browser that knew newer settings. */
const isSame = (stored: StoredAnalysis, next: StoredAnalysis): boolean => stored.e >= next.e && canonical(stored) === canonical(next);

/** Through the schema, so that the order of parts says nothing. */
const canonical = (analysis: StoredAnalysis): string => JSON.stringify({ ...parseStoredAnalysis(analysis), t: '', e: 0 });

const updatedOf = (raws: readonly RawIssue[], row: PropertyRow | undefined): unknown =>
  raws.find((raw) => raw.id === row?.issueId)?.fields['updated'];

export const failuresFor = (failures: readonly WriteFailure[]): readonly { readonly issueId: IssueId; readonly reason: string }[] =>
  failures.map(({ issueId, reason }) => ({ issueId: issueId as IssueId, reason }));

export const isBusy = (error: unknown): error is JiraError => error instanceof JiraError && error.kind === 'busy';
