import { isWritten } from '../criteria/judge/is-written.ts';
import type { ReadyCheck } from '../../shared/analysis.ts';
import type { Finding } from '../../shared/finding.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import { assertNever } from '../../shared/result.ts';
import type { ProjectSettings, TeamProfile } from '../../shared/settings.ts';
import type { AcceptanceCriteria, Criterion } from '../../shared/story.ts';
import { isOwnCheck, notApplicable, type OwnCheckId, READY_CHECKS } from './check-kinds.ts';

/** What the own-facts checks look at. */
export interface OwnFacts {
  readonly snapshot: Pick<IssueSnapshot, 'kind' | 'estimate'>;
  readonly findings: readonly Finding[];
  readonly acceptanceCriteria: AcceptanceCriteria;
}

const OWN = READY_CHECKS.filter(isOwnCheck);

/** The checks that follow from an item's own text and fields, in the order in which they are shown. */
export function ownChecks(facts: OwnFacts, { profile, checks }: Pick<ProjectSettings, 'profile' | 'checks'>): readonly ReadyCheck[] {
  const wanted = checks[facts.snapshot.kind];
  return OWN.filter((id) => wanted.includes(id)).map((id) => judge(id, facts, profile));
}

function judge(id: OwnCheckId, facts: OwnFacts, profile: TeamProfile): ReadyCheck {
  switch (id) {
    case 'text':
      return judgeText(facts.findings, profile);
    case 'criteria':
      return profile.requireCriteria ? judgeCriteria(facts.acceptanceCriteria) : notApplicable(id, 'habit');
    case 'estimate':
      return judgeEstimate(facts.snapshot.estimate, profile);
    case 'small':
      return judgeSize(facts.snapshot.estimate, profile.sizeLimit);
    default:
      return assertNever(id);
  }
}

const ABOUT_CRITERIA: readonly string[] = ['ac-missing', 'ac-empty-template'];

/** Where criteria are required, absent ones are the matter of the check "criteria": one fault, one line. */
function judgeText(findings: readonly Finding[], { requireCriteria }: TeamProfile): ReadyCheck {
  const mustFix = findings.filter(({ severity, rule }) => severity === 'error' && !(requireCriteria && ABOUT_CRITERIA.includes(rule)));
  const [finding] = mustFix;
  return finding === undefined
    ? { id: 'text', state: 'met' }
    : { id: 'text', state: 'missed', detail: { kind: 'must-fix', finding, more: mustFix.length - 1 } };
}

function judgeCriteria({ criteria }: AcceptanceCriteria): ReadyCheck {
  const written = criteria.filter(isWritten);
  if (written.length === 0) return { id: 'criteria', state: 'missed', detail: { kind: 'no-criteria' } };
  return written.some(isCheckable)
    ? { id: 'criteria', state: 'met' }
    : { id: 'criteria', state: 'missed', detail: { kind: 'no-checkable-criterion' } };
}

/** What no machine can judge (another language) is given the benefit of the doubt; work for the team is not. */
function isCheckable({ kind, testable }: Criterion): boolean {
  return kind === 'behaviour' ? testable !== false : testable === true;
}

/** "It has an estimate", where the team estimates. */
export function judgeEstimate(estimate: number | null, { requireEstimate }: TeamProfile): ReadyCheck {
  if (!requireEstimate) return notApplicable('estimate', 'habit');
  return estimate === null ? { id: 'estimate', state: 'missed', detail: { kind: 'no-estimate' } } : { id: 'estimate', state: 'met' };
}

/** "It is small enough". @param limit half a usual sprint in the team's unit. */
export function judgeSize(estimate: number | null, limit: number | null): ReadyCheck {
  if (limit === null) return notApplicable('small', 'no-limit');
  if (estimate === null) return notApplicable('small', 'not-known');
  return estimate <= limit ? { id: 'small', state: 'met' } : { id: 'small', state: 'missed', detail: { kind: 'too-big', estimate, limit } };
}
