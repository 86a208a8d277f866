import type { ScoreModel } from '../../shared/score.ts';

/** Division leaves 4.35 * 10 at 43.49999…; people round it up. */
const SLIP = 1e-9;

/** Rounds half up, as the published examples of the models do. */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = value * factor;
  return Math.floor(scaled + 0.5 + SLIP * Math.max(1, Math.abs(scaled))) / factor;
}

/**
 * A score for showing: one decimal, for RICE from 10 on none. For people only: ranks and sums use the full value.
 * A score that would round to 0 is shown as "<0.1": a score is never 0.
 * @param style `plain` drops a trailing ".0" ("Score 3."); `column` keeps it, so that a column lines up.
 */
export function formatScore(value: number, model: ScoreModel, style: 'plain' | 'column' = 'plain'): string {
  const whole = model === 'rice' && value >= 10;
  const rounded = roundHalfUp(value, whole ? 0 : 1);
  if (rounded === 0) return '<0.1';
  return style === 'column' && !whole ? rounded.toFixed(1) : String(rounded);
}
