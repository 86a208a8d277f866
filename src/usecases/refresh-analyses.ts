import { analyzeIssue } from '../domain/analyze-issue.ts';
import { toStoredAnalysis } from '../domain/stored-analysis.ts';
import type { PropertyRow } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import { analysisFields } from '../jira/field-map.ts';
import { parseStoredAnalysis } from '../jira/properties.ts';
import type { RawIssue } from '../jira/schemas.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY, type StoredAnalysis } from '../shared/analysis.ts';
import type { IssueId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { mayFillBySite } from './probe-write.ts';
import type { BackgroundDeps } from './ports.ts';
import type { ProjectRecord } from './records.ts';
import { type WriteFailure, writeRows } from './write-rows.ts';

interface Refreshed {
  /** Items that were read and count. */
  readonly checked: number;
  /** Items whose stored analysis was missing or wrong, and is right now. */
  readonly written: number;
  readonly failures: readonly WriteFailure[];
  /** Key of each item that was read. */
  readonly keys: ReadonlyMap<string, string>;
  /** Writing a property moves `updated` on this site: nothing is written in the background. */
  readonly refused: boolean;
}

/** Reads items as the app (at most 1,000), checks them, and writes what is missing or wrong. Everything follows from each item's own text and fields. */
export async function refreshAnalyses(deps: BackgroundDeps, project: ProjectRecord, ids: readonly string[]): Promise<Refreshed> {
  const map = project.fields;
  if (map === null || ids.length === 0) return { checked: 0, written: 0, failures: [], keys: new Map(), refused: false };
  const raws = await deps.asApp.bulkFetch({ ids, fields: analysisFields(map), properties: [ANALYSIS_PROPERTY] });
  const day = deps.system.now().toISOString().slice(0, 10);
  const counted = raws.map((raw) => toSnapshot(raw, map)).filter((snapshot) => isCounted(snapshot, project));
  const rows = counted.flatMap((snapshot) => rowFor(snapshot, project, day));
  const keys = new Map(raws.map((raw: RawIssue) => [raw.id, raw.key] as const));
  if (!(await mayFillBySite(deps, rows[0], updatedOf(raws, rows[0]))))
    return { checked: counted.length, written: 0, failures: [], keys, refused: true };
  const failures = await writeRows(deps, rows);
  return { checked: counted.length, written: rows.length - failures.length, failures, keys, refused: false };
}

/** Epics and sub-tasks have no checks; nobody searches for what finished work lacked; moved items belong elsewhere. */
const isCounted = (snapshot: IssueSnapshot, project: ProjectRecord): boolean =>
  snapshot.projectId === project.projectId && snapshot.kind !== 'epic' && snapshot.kind !== 'subtask' && snapshot.category !== 'done';

function rowFor(snapshot: IssueSnapshot, project: ProjectRecord, day: string): readonly PropertyRow[] {
  const next = toStoredAnalysis(analyzeIssue(snapshot, project.settings), { epoch: project.minEpoch, day });
  const stored = parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]);
  return stored !== null && isSame(stored, next) ? [] : [{ issueId: snapshot.id, properties: { [ANALYSIS_PROPERTY]: next } }];
}

/** The day alone is no reason to write. A higher epoch than ours comes from a browser that knew newer settings. */
const isSame = (stored: StoredAnalysis, next: StoredAnalysis): boolean =>
  JSON.stringify({ ...stored, t: '', e: Math.max(stored.e, next.e) }) ===
    JSON.stringify({ ...next, t: '', e: Math.max(stored.e, next.e) }) && stored.e >= next.e;

const updatedOf = (raws: readonly RawIssue[], row: PropertyRow | undefined): unknown =>
  raws.find((raw) => raw.id === row?.issueId)?.fields['updated'];

export const failuresFor = (failures: readonly WriteFailure[]): readonly { readonly issueId: IssueId; readonly reason: string }[] =>
  failures.map(({ issueId, reason }) => ({ issueId: issueId as IssueId, reason }));

export const isBusy = (error: unknown): error is JiraError => error instanceof JiraError && error.kind === 'busy';
