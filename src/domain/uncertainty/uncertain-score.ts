import type { Random } from '../forecast/random.ts';
import { compareRatios, type Ratio } from '../scoring/ratio.ts';
import { certain } from './distribution.ts';
import { type LogNormal, logNormalProduct, probabilityAbove } from './estimates.ts';
import { type BeforeChance, probabilityBefore, type RatioOutcomes, riceOutcomes, wsjfOutcomes } from './ratio-outcomes.ts';
import { drawValue, type UncertainValue } from './uncertain-input.ts';

/** Inputs of one item's score, each proven by `uncertainValue`. */
export type UncertainScore =
  | { readonly model: 'wsjf'; readonly inputs: Readonly<Record<'ubv' | 'tc' | 'rroe' | 'size', UncertainValue>> }
  | { readonly model: 'rice'; readonly inputs: Readonly<Record<'reach' | 'impact' | 'confidence' | 'effort', UncertainValue>> };

/** How a probability was found: by counting all combinations, by a formula, or by draws (± 0.016 with 4,096). */
export type Method = 'exact' | 'closed' | 'draws';

const DRAWS = 4096;
/** Combinations of one item's inputs that are still counted; 7 steps on four inputs are 2,401. */
const MOST_COMBINATIONS = 20_000;

/**
 * P(A before B). Exact where all inputs are discrete and few; closed for RICE whose inputs are lognormal or certain;
 * seeded draws beyond. @param random Used for draws only: the same seed, the same answer.
 */
export function chanceBefore(a: UncertainScore, b: UncertainScore, random: Random): BeforeChance & { readonly method: Method } {
  const [ownAll, otherAll] = [enumerate(a), enumerate(b)];
  if (ownAll && otherAll) return { ...probabilityBefore(ownAll, otherAll), method: 'exact' };
  const [ownLog, otherLog] = [asLogNormal(a), asLogNormal(b)];
  const p = ownLog && otherLog ? probabilityAbove(ownLog, otherLog) : null;
  if (p !== null) return { win: p, tie: 0, p, method: 'closed' };
  let win = 0;
  let tie = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const order = compareRatios(drawRatio(a, random), drawRatio(b, random));
    if (order < 0) win += 1;
    else if (order === 0) tie += 1;
  }
  return { win: win / DRAWS, tie: tie / DRAWS, p: (win + tie / 2) / DRAWS, method: 'draws' };
}

/** One draw of a score before its division. */
export function drawRatio(score: UncertainScore, random: Random): Ratio {
  const draw = (input: UncertainValue): number => drawValue(input, random);
  if (score.model === 'wsjf') {
    const { ubv, tc, rroe, size } = score.inputs;
    return { gain: draw(ubv) + draw(tc) + draw(rroe), effort: draw(size) };
  }
  const { reach, impact, confidence, effort } = score.inputs;
  return { gain: draw(reach) * draw(impact) * draw(confidence), effort: draw(effort) };
}

function enumerate(score: UncertainScore): RatioOutcomes | null {
  const counts = Object.values(score.inputs).map((input) => (input.kind === 'discrete' ? input.values.length : Number.POSITIVE_INFINITY));
  if (counts.reduce((product, count) => product * count, 1) > MOST_COMBINATIONS) return null;
  const of = (input: UncertainValue) => (input.kind === 'discrete' ? input.values : certain(Number.NaN));
  if (score.model === 'wsjf') {
    const { ubv, tc, rroe, size } = score.inputs;
    return wsjfOutcomes({ ubv: of(ubv), tc: of(tc), rroe: of(rroe), size: of(size) });
  }
  const { reach, impact, confidence, effort } = score.inputs;
  return riceOutcomes({ reach: of(reach), impact: of(impact), confidence: of(confidence), effort: of(effort) });
}

/** RICE as a lognormal: a product of lognormals and certain numbers is one; a sum, as in WSJF, is not. */
function asLogNormal(score: UncertainScore): LogNormal | null {
  if (score.model !== 'rice') return null;
  const { reach, impact, confidence, effort } = score.inputs;
  const parts = [reach, impact, confidence, effort].map(logOf);
  const known = parts.flatMap((part, at) => (part ? [{ part, power: at === 3 ? (-1 as const) : (1 as const) }] : []));
  return known.length === parts.length ? logNormalProduct(known) : null;
}

function logOf(input: UncertainValue): LogNormal | null {
  if (input.kind === 'continuous') return input.log;
  const [only] = input.values;
  return only && input.values.length === 1 ? { mu: Math.log(only[0]), sigma: 0 } : null;
}
