import type { NotApplicableReason, ReadyCheck, ReadyCheckId } from '../../shared/analysis.ts';
import { CHECK_KINDS, type CheckKind, READY_CHECKS } from '../../domain/ready/check-kinds.ts';

/** What became of one ready check over the judged items: its kind, and how many items meet it, miss it, or why it does not apply. */
export interface CheckTally {
  readonly check: ReadyCheckId;
  readonly kind: CheckKind['kind'];
  readonly met: number;
  readonly missed: number;
  readonly notApplicable: readonly { readonly reason: NotApplicableReason; readonly count: number }[];
}

const REASONS: readonly NotApplicableReason[] = ['type', 'habit', 'no-limit', 'not-known'];

/** @param verdicts The checks of each judged item. */
export function checkTallies(verdicts: readonly (readonly ReadyCheck[])[]): readonly CheckTally[] {
  const all = verdicts.flat();
  return READY_CHECKS.map((check) => {
    const own = all.filter(({ id }) => id === check);
    const because = (reason: NotApplicableReason): number =>
      own.filter((one) => one.state === 'not-applicable' && one.reason === reason).length;
    return {
      check,
      kind: CHECK_KINDS[check].kind,
      met: own.filter(({ state }) => state === 'met').length,
      missed: own.filter(({ state }) => state === 'missed').length,
      notApplicable: REASONS.map((reason) => ({ reason, count: because(reason) })).filter(({ count }) => count > 0),
    };
  });
}

const WHY: Readonly<Record<NotApplicableReason, string>> = {
  type: 'not asked of their type',
  habit: 'not a habit of the team',
  'no-limit': 'too few sprints to say what is small',
  'not-known': 'not known',
};

/** One line for a person: "estimate: 12 met, 3 missed, 4 not asked of their type". */
export const tallyLine = ({ check, met, missed, notApplicable }: CheckTally): string =>
  `${check}: ${[`${met} met`, `${missed} missed`, ...notApplicable.map(({ reason, count }) => `${count} ${WHY[reason]}`)].join(', ')}`;
