import type { StoredScore } from '../../shared/analysis.ts';
import type { ScoreInput } from '../../shared/score.ts';

/** After this many days an input asks for another look: an opinion, said so on screen. */
const LOOK_AGAIN_DAYS = 120;

const DAY = 86_400_000;

/** Why a score asks for another look. */
export type StaleReason =
  /** Effort came from the estimate and the estimate is another one now; `to` is `null` when it was removed. */
  | { readonly kind: 'effort-changed'; readonly from: number; readonly to: number | null }
  | { readonly kind: 'old-input'; readonly input: ScoreInput; readonly days: number };

const ORDER: readonly ScoreInput[] = ['ubv', 'tc', 'rroe', 'size', 'reach', 'impact', 'confidence', 'effort'];

/**
 * Everything about a score that asks for another look, effort first. A comparison made when viewed:
 * time moves nothing that is stored.
 * @param estimate Present value of the estimation field; `null` when empty.
 * @param today Day in UTC, "2026-11-21".
 */
export function staleReasons(score: StoredScore, estimate: number | null, today: string): readonly StaleReason[] {
  const reasons: StaleReason[] = [];
  const size = score.i.size;
  if (score.f.size === 'points' && size !== undefined && size !== estimate) {
    reasons.push({ kind: 'effort-changed', from: size, to: estimate });
  }
  for (const input of ORDER) {
    const day = score.at[input];
    const days = day === undefined ? Number.NaN : Math.floor((Date.parse(today) - Date.parse(day)) / DAY);
    if (days > LOOK_AGAIN_DAYS) reasons.push({ kind: 'old-input', input, days });
  }
  return reasons;
}
