import type { IssueAnalysis, ReadyCheck, ReadyState } from '../../shared/analysis.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import type { ProjectSettings } from '../../shared/settings.ts';
import { notApplicable, READY_CHECKS } from './check-kinds.ts';

/** The state and each of the six checks, in the order in which they are shown: those that do not apply say why. */
export interface ReadyVerdict {
  readonly state: ReadyState;
  readonly checks: readonly ReadyCheck[];
}

/**
 * Own-facts checks of the analysis plus what is judged live for this viewer: open work that the item waits for.
 * An item that only waits is `ready` with `waitsFor`: its own text is done, and the lozenge must not tell of the other item.
 * Started and done items, epics and sub-tasks have no ready state.
 */
export function judgeReady(
  analysis: Pick<IssueAnalysis, 'checks'>,
  snapshot: Pick<IssueSnapshot, 'kind' | 'category' | 'links'>,
  settings: Pick<ProjectSettings, 'checks'>,
): ReadyVerdict {
  const wanted = settings.checks[snapshot.kind];
  const judged = new Map([...analysis.checks, judgeBlocked(snapshot)].map((check) => [check.id, check]));
  const checks = READY_CHECKS.map((id) =>
    wanted.includes(id) ? (judged.get(id) ?? notApplicable(id, 'not-known')) : notApplicable(id, 'type'),
  );
  if (wanted.length === 0 || snapshot.category !== 'new') return { state: { kind: 'not-applicable' }, checks };
  return { state: stateOf(checks), checks };
}

function stateOf(checks: readonly ReadyCheck[]): ReadyState {
  const missed = checks.filter((check) => check.state === 'missed');
  const count = missed.filter((check) => check.id !== 'blocked').length;
  if (count > 0) return { kind: 'left', count };
  const [waiting] = missed;
  const waitsFor = waiting?.state === 'missed' && waiting.detail.kind === 'waits-for' ? waiting.detail.key : null;
  return { kind: 'ready', waitsFor };
}

/** "Waits for": linked as blocked by, not done, and visible to this viewer. */
function judgeBlocked({ links }: Pick<IssueSnapshot, 'links'>): ReadyCheck {
  const open = links.filter((link) => link.waitsFor && link.category !== 'done');
  const [first] = open;
  if (first === undefined) return { id: 'blocked', state: 'met' };
  return { id: 'blocked', state: 'missed', detail: { kind: 'waits-for', key: first.key, summary: first.summary, more: open.length - 1 } };
}
