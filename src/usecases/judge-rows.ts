import { analyzeIssue } from '../domain/analyze-issue.ts';
import { type ReadyRow, rowFromChecks } from '../domain/health/ready-row.ts';
import { rowFromStored } from '../domain/health/row-from-stored.ts';
import { judgeReady } from '../domain/ready/judge-ready.ts';
import type { JiraClient } from '../jira/client.ts';
import { analysisFields, type FieldMap } from '../jira/field-map.ts';
import { parseStoredAnalysis } from '../jira/properties.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY } from '../shared/analysis.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import type { Slots } from './slots.ts';

/** Judges rows of the horizon once each, from text where it was read, else from the stored analysis. */
export interface RowJudge {
  /** Rows that can be judged now, in the given order. */
  judged(snapshots: readonly IssueSnapshot[]): readonly ReadyRow[];
  /** Reads the text of these items, so that they are judged from it. */
  readTexts(snapshots: readonly IssueSnapshot[]): Promise<void>;
  /** Rows without text and without a fresh stored analysis. */
  unknown(snapshots: readonly IssueSnapshot[]): readonly IssueSnapshot[];
}

export function createRowJudge(
  jira: Pick<JiraClient, 'bulkFetch'>,
  slots: Slots,
  fields: FieldMap,
  settings: Pick<ProjectSettings, 'checks' | 'profile' | 'lint'>,
  epoch: number,
): RowJudge {
  const known = new Map<string, ReadyRow>();
  const judge = (snapshot: IssueSnapshot): ReadyRow | null => {
    const before = known.get(snapshot.id);
    if (before) return before;
    const row = snapshot.description !== undefined ? fromText(snapshot, settings) : fromStored(snapshot, settings, epoch);
    if (row) known.set(snapshot.id, row);
    return row;
  };
  return {
    judged: (snapshots) => snapshots.flatMap((snapshot) => judge(snapshot) ?? []),
    unknown: (snapshots) => snapshots.filter((snapshot) => judge(snapshot) === null),
    readTexts: async (snapshots) => {
      if (snapshots.length === 0) return;
      const texts = await slots(() =>
        jira.bulkFetch({ ids: snapshots.map((snapshot) => snapshot.id), fields: analysisFields(fields), properties: [NOTES_PROPERTY] }),
      );
      const byId = new Map(texts.map((raw) => [raw.id, toSnapshot(raw, fields)]));
      for (const snapshot of snapshots) {
        const text = byId.get(snapshot.id);
        // An item that is gone by now keeps what was known of it.
        if (text) known.set(snapshot.id, fromText(withText(snapshot, text), settings));
      }
    },
  };
}

function fromText(snapshot: IssueSnapshot, settings: Pick<ProjectSettings, 'checks' | 'profile' | 'lint'>): ReadyRow {
  return rowFromChecks(snapshot, judgeReady(analyzeIssue(snapshot, settings), snapshot, settings).checks);
}

function fromStored(
  snapshot: IssueSnapshot,
  settings: Pick<ProjectSettings, 'checks' | 'profile' | 'lint'>,
  epoch: number,
): ReadyRow | null {
  const stored = parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]);
  return stored && stored.e >= epoch ? rowFromStored(stored, snapshot, settings) : null;
}

/** Links and sprint come from the list, text and estimate from the later read. */
const withText = (snapshot: IssueSnapshot, text: IssueSnapshot): IssueSnapshot => ({
  ...snapshot,
  summary: text.summary,
  estimate: text.estimate,
  description: text.description ?? null,
  properties: { ...snapshot.properties, ...text.properties },
  ...(text.criteria === undefined ? {} : { criteria: text.criteria }),
});
