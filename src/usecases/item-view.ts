import { analyzeIssue } from '../domain/analyze-issue.ts';
import { judgeReady } from '../domain/ready/judge-ready.ts';
import { toStoredAnalysis } from '../domain/stored-analysis.ts';
import type { JiraClient } from '../jira/client.ts';
import { parseStoredAnalysis, parseStoredScore } from '../jira/properties.ts';
import {
  ANALYSIS_PROPERTY,
  type IssueAnalysis,
  type ReadyCheck,
  type ReadyState,
  SCORE_PROPERTY,
  type StoredAnalysis,
  type StoredScore,
} from '../shared/analysis.ts';
import { type ItemRead, withProperty } from './load-item.ts';

/** One item with everything that follows from it. Computed anew from each read; nothing here is stored. */
export interface ItemView {
  readonly read: ItemRead;
  readonly analysis: IssueAnalysis;
  readonly ready: { readonly state: ReadyState; readonly checks: readonly ReadyCheck[] };
  readonly score: StoredScore | null;
  /** What search and background know of this item; `null` when nothing or nothing usable is stored. */
  readonly stored: StoredAnalysis | null;
  /** The viewer may edit, the license is active and the project is on. */
  readonly mayChange: boolean;
}

/** Judges a read item by the same rules as the background does. */
export function viewItem(read: ItemRead): ItemView {
  const { snapshot, context } = read;
  const analysis = analyzeIssue(snapshot, context.settings);
  return {
    read,
    analysis,
    ready: judgeReady(analysis, snapshot, context.settings),
    score: parseStoredScore(snapshot.properties[SCORE_PROPERTY], snapshot.id),
    stored: parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]),
    mayChange: read.mayEdit && context.license === 'active' && context.settings.on,
  };
}

/**
 * Writes what was found, as the viewer, where search does not know it yet: nothing stored, or the text,
 * the rules or the team's profile have changed since.
 * @returns the read as it is after the write, or `null` when nothing was to be written.
 * @throws JiraError when Jira refuses the write.
 */
export async function keepAnalysis(
  deps: { readonly jira: Pick<JiraClient, 'putIssueProperty'>; readonly now: () => Date },
  view: ItemView,
): Promise<ItemRead | null> {
  const { read, analysis, stored } = view;
  const { epoch } = read.context;
  const current = stored !== null && stored.h === analysis.hash && stored.e >= epoch;
  if (!view.mayChange || current || !isCounted(view)) return null;
  const next = toStoredAnalysis(analysis, { epoch, day: deps.now().toISOString().slice(0, 10) });
  await deps.jira.putIssueProperty(read.snapshot.id, ANALYSIS_PROPERTY, next);
  return withProperty(read, ANALYSIS_PROPERTY, next);
}

/** Epics and sub-tasks have no checks, and nobody searches for what done work lacked. */
function isCounted({ read: { snapshot } }: ItemView): boolean {
  return snapshot.kind !== 'epic' && snapshot.kind !== 'subtask' && snapshot.category !== 'done';
}
