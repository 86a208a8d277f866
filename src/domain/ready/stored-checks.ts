import { READY_CHECK_CODES, type ReadyCheck, type StoredAnalysis } from '../../shared/analysis.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import { assertNever } from '../../shared/result.ts';
import type { ProjectSettings } from '../../shared/settings.ts';
import { isOwnCheck, notApplicable, type OwnCheckId, READY_CHECKS } from './check-kinds.ts';
import { judgeEstimate, judgeSize } from './own-checks.ts';

const OWN = READY_CHECKS.filter(isOwnCheck);

/**
 * The own-facts checks as a stored result of this very text tells them, without reading the text again: what must be fixed in it is
 * known to exist, but not in which words.
 */
export function storedChecks(
  stored: StoredAnalysis,
  snapshot: Pick<IssueSnapshot, 'kind' | 'estimate'>,
  { profile, checks }: Pick<ProjectSettings, 'profile' | 'checks'>,
): readonly ReadyCheck[] {
  const missed = new Set(stored.d.split(' '));
  const judge = (id: OwnCheckId): ReadyCheck => {
    switch (id) {
      case 'text':
        return missed.has(READY_CHECK_CODES.text) ? { id, state: 'missed', detail: { kind: 'must-fix-unread' } } : { id, state: 'met' };
      case 'criteria':
        if (!profile.requireCriteria) return notApplicable(id, 'habit');
        return missed.has(READY_CHECK_CODES.criteria)
          ? { id, state: 'missed', detail: { kind: stored.a === 0 ? 'no-criteria' : 'no-checkable-criterion' } }
          : { id, state: 'met' };
      case 'estimate':
        return judgeEstimate(snapshot.estimate, profile);
      case 'small':
        return judgeSize(snapshot.estimate, profile.sizeLimit);
      default:
        return assertNever(id);
    }
  };
  return OWN.filter((id) => checks[snapshot.kind].includes(id)).map(judge);
}
