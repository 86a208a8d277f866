import { analyzeIssue } from '../domain/analyze-issue.ts';
import { judgeReady } from '../domain/ready/judge-ready.ts';
import { toStoredAnalysis } from '../domain/stored-analysis.ts';
import type { JiraClient } from '../jira/client.ts';
import { lozengeChange } from '../jira/lozenge.ts';
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

interface KeepDeps {
  readonly jira: Pick<JiraClient, 'putIssueProperty'>;
  readonly now: () => Date;
  readonly lozengeKey: string | null;
}

/**
 * Writes what was found, as the viewer, where search or the word beside the section do not know it yet: nothing stored,
 * or the text, the rules or the team's profile have changed since.
 * @returns the read as it is after the writes, or `null` when nothing was to be written.
 * @throws JiraError when Jira refuses a write.
 */
export async function keepAnalysis(deps: KeepDeps, view: ItemView): Promise<ItemRead | null> {
  if (!view.mayChange) return null;
  const { id } = view.read.snapshot;
  const due = [...dueAnalysis(deps, view), ...dueLozenge(deps, view)];
  let read: ItemRead | null = null;
  for (const [key, value] of due) {
    await deps.jira.putIssueProperty(id, key, value);
    read = withProperty(read ?? view.read, key, value);
  }
  return read;
}

type Due = readonly (readonly [key: string, value: unknown])[];

function dueAnalysis({ now }: KeepDeps, view: ItemView): Due {
  const { analysis, stored } = view;
  const { epoch } = view.read.context;
  const isCurrent = stored !== null && stored.h === analysis.hash && stored.e >= epoch;
  return isCurrent || !isCounted(view)
    ? []
    : [[ANALYSIS_PROPERTY, toStoredAnalysis(analysis, { epoch, day: now().toISOString().slice(0, 10) })]];
}

function dueLozenge({ lozengeKey }: KeepDeps, { read, ready }: ItemView): Due {
  if (lozengeKey === null) return [];
  const wanted = lozengeChange(ready.state, read.snapshot.properties[lozengeKey]);
  return wanted === null ? [] : [[lozengeKey, wanted]];
}

/** Epics and sub-tasks have no checks, and nobody searches for what done work lacked. */
function isCounted({ read: { snapshot } }: ItemView): boolean {
  return snapshot.kind !== 'epic' && snapshot.kind !== 'subtask' && snapshot.category !== 'done';
}
