import { READY_CHECK_CODES, type NotApplicableReason, type ReadyCheck, type ReadyCheckId } from '../../shared/analysis.ts';

/** Checks that follow from an item's own text and fields; their verdicts are stored under a code. */
export type OwnCheckId = keyof typeof READY_CHECK_CODES;

/** How a check is judged, and who can answer it for many items at once. */
export type CheckKind =
  /** Judged by the rules from the item's own text, stored under `code`. Search answers it together with the other own facts (`plumblineReady`, `plumblineLeft`). */
  | { readonly kind: 'own-facts'; readonly code: string }
  /** Own facts too, stored likewise; a search over the estimation field alone answers it, also where nothing is stored. */
  | { readonly kind: 'jql'; readonly code: string; readonly field: 'estimate'; readonly missedWhen: 'empty' | 'above-size-limit' }
  /** Depends on other items or on what this viewer may see: judged when read, never stored, answered only by a list of read items. */
  | { readonly kind: 'list'; readonly from: 'links' | 'notes' };

/** Every ready check with its kind (docs/metrics.md, "Ready"). */
export const CHECK_KINDS: Readonly<Record<ReadyCheckId, CheckKind>> = {
  text: { kind: 'own-facts', code: READY_CHECK_CODES.text },
  criteria: { kind: 'own-facts', code: READY_CHECK_CODES.criteria },
  estimate: { kind: 'jql', code: READY_CHECK_CODES.estimate, field: 'estimate', missedWhen: 'empty' },
  small: { kind: 'jql', code: READY_CHECK_CODES.small, field: 'estimate', missedWhen: 'above-size-limit' },
  question: { kind: 'list', from: 'notes' },
  blocked: { kind: 'list', from: 'links' },
};

/** All checks, in the order in which they are shown. */
export const READY_CHECKS: readonly ReadyCheckId[] = ['text', 'criteria', 'estimate', 'small', 'question', 'blocked'];

/** True for checks that are judged from the item's own facts and stored. */
export const isOwnCheck = (id: ReadyCheckId): id is OwnCheckId => CHECK_KINDS[id].kind !== 'list';

/** The verdict of a check that does not apply, with why. */
export const notApplicable = (id: ReadyCheckId, reason: NotApplicableReason): ReadyCheck => ({ id, state: 'not-applicable', reason });
