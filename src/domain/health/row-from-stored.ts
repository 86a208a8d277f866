import { READY_CHECK_CODES, type ReadyCheckId, type ReadyDetail, type StoredAnalysis } from '../../shared/analysis.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import type { ProjectSettings } from '../../shared/settings.ts';
import { isOwnCheck, type OwnCheckId, READY_CHECKS } from '../ready/check-kinds.ts';
import type { MissedCheck, ReadyRow } from './ready-row.ts';

const OWN_CHECKS = READY_CHECKS.filter(isOwnCheck);

/**
 * A row from a stored analysis: own facts as stored, what depends on other items judged now, as the viewer.
 * The detail of "text" stays unknown, since the property holds no text.
 */
export function rowFromStored(
  stored: StoredAnalysis,
  snapshot: IssueSnapshot,
  settings: Pick<ProjectSettings, 'checks' | 'profile'>,
): ReadyRow {
  const codes = new Set(stored.d.split(' '));
  const missed: MissedCheck[] = OWN_CHECKS.filter((check) => codes.has(READY_CHECK_CODES[check])).map((check) => ({
    check,
    detail: ownDetail(check, stored, snapshot, settings),
  }));
  const blocked = settings.checks[snapshot.kind].includes('blocked') ? waitsForDetail(snapshot) : null;
  return { snapshot, missed: blocked ? [...missed, { check: 'blocked' satisfies ReadyCheckId, detail: blocked }] : missed };
}

function ownDetail(
  check: OwnCheckId,
  stored: StoredAnalysis,
  snapshot: IssueSnapshot,
  settings: Pick<ProjectSettings, 'profile'>,
): ReadyDetail | null {
  if (check === 'estimate') return { kind: 'no-estimate' };
  if (check === 'criteria') return stored.a === 0 ? { kind: 'no-criteria' } : { kind: 'no-checkable-criterion' };
  if (check === 'text') return null;
  const limit = settings.profile.sizeLimit;
  return snapshot.estimate !== null && limit !== null ? { kind: 'too-big', estimate: snapshot.estimate, limit } : null;
}

/** Open work that this item waits for, as far as the viewer may see it. */
function waitsForDetail(snapshot: IssueSnapshot): ReadyDetail | null {
  const open = snapshot.links.filter((link) => link.waitsFor && link.category !== 'done');
  const first = open[0];
  return first ? { kind: 'waits-for', key: first.key, summary: first.summary, more: open.length - 1 } : null;
}
