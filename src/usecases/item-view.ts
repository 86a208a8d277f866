import { judgeReady, type ReadyVerdict } from '../domain/ready/judge-ready.ts';
import { storedChecks } from '../domain/ready/stored-checks.ts';
import { inputHash, toStoredAnalysis } from '../domain/stored-analysis.ts';
import type { JiraClient } from '../jira/client.ts';
import { lozengeChange } from '../jira/lozenge.ts';
import { parseStoredAnalysis, parseStoredScore } from '../jira/properties.ts';
import { ANALYSIS_PROPERTY, type IssueAnalysis, SCORE_PROPERTY, type StoredAnalysis, type StoredScore } from '../shared/analysis.ts';
import { type ItemRead, withProperty } from './load-item.ts';

/** One item with everything that follows from it. Computed anew from each read; nothing here is stored. */
export interface ItemView {
  readonly read: ItemRead;
  /** Hash of the text and fields that an analysis follows from. */
  readonly hash: string;
  /** What the rules found in this very text; `null` until the linter has answered. */
  readonly analysis: IssueAnalysis | null;
  /** From the analysis, else from a stored result of this very text; `null` where there is neither yet. */
  readonly ready: ReadyVerdict | null;
  readonly score: StoredScore | null;
  /** What search and background know of this item; `null` when nothing or nothing usable is stored. */
  readonly stored: StoredAnalysis | null;
  /** The viewer may edit, the license is active and the project is on. */
  readonly mayChange: boolean;
}

/**
 * Puts together what is known of an item that was read.
 * @param given what the linter said of it; an answer about another text counts for nothing.
 */
export function viewItem(read: ItemRead, given: IssueAnalysis | null): ItemView {
  const { snapshot, context } = read;
  const hash = inputHash(snapshot);
  const analysis = given?.hash === hash ? given : null;
  const stored = parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]);
  return {
    read,
    hash,
    analysis,
    ready: readyOf(read, analysis, isCurrent(stored, hash, context.epoch) ? stored : null),
    score: parseStoredScore(snapshot.properties[SCORE_PROPERTY], snapshot.id),
    stored,
    mayChange: read.mayEdit && context.license === 'active' && context.settings.on,
  };
}

/** The stored result speaks of the text as it is, by the rules and habits as they are. */
export const hasCurrentResult = ({ stored, hash, read }: Pick<ItemView, 'stored' | 'hash' | 'read'>): boolean =>
  isCurrent(stored, hash, read.context.epoch);

const isCurrent = (stored: StoredAnalysis | null, hash: string, epoch: number): stored is StoredAnalysis =>
  stored !== null && stored.h === hash && stored.e >= epoch;

function readyOf({ snapshot, context }: ItemRead, analysis: IssueAnalysis | null, stored: StoredAnalysis | null): ReadyVerdict | null {
  const { settings } = context;
  if (analysis !== null) return judgeReady(analysis, snapshot, settings);
  if (stored !== null) return judgeReady({ checks: storedChecks(stored, snapshot, settings) }, snapshot, settings);
  // Without own checks, or where work has started, there is nothing to wait for.
  const verdict = judgeReady({ checks: [] }, snapshot, settings);
  return verdict.state.kind === 'not-applicable' ? verdict : null;
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
  const { analysis } = view;
  const { epoch } = view.read.context;
  return analysis === null || hasCurrentResult(view) || !isCounted(view)
    ? []
    : [[ANALYSIS_PROPERTY, toStoredAnalysis(analysis, { epoch, day: now().toISOString().slice(0, 10) })]];
}

function dueLozenge({ lozengeKey }: KeepDeps, { read, ready }: ItemView): Due {
  if (lozengeKey === null || ready === null) return [];
  const wanted = lozengeChange(ready.state, read.snapshot.properties[lozengeKey]);
  return wanted === null ? [] : [[lozengeKey, wanted]];
}

/** Epics and sub-tasks have no checks, and nobody searches for what done work lacked. */
function isCounted({ read: { snapshot } }: ItemView): boolean {
  return snapshot.kind !== 'epic' && snapshot.kind !== 'subtask' && snapshot.category !== 'done';
}
