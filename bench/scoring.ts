import { randomFrom } from '../src/domain/forecast/random.ts';
import { bracketTies } from '../src/domain/scoring/brackets.ts';
import { rankByScore } from '../src/domain/scoring/rank.ts';
import { ratioOf } from '../src/domain/scoring/ratio.ts';
import { outcomes } from '../src/domain/scoring/too-close.ts';
import { RICE_CONFIDENCE, RICE_IMPACT, type ScoreModel, WSJF_SCALE } from '../src/shared/score.ts';
import { type Bench, type Figure, medianOf, timed } from './bench.ts';

type Inputs = Readonly<Record<string, number>>;

function items(model: ScoreModel, count: number): readonly Inputs[] {
  const random = randomFrom(`scoring ${model}`);
  const pick = (scale: readonly number[]): number => scale[Math.floor(random() * scale.length)] ?? 1;
  const wsjf = (): Inputs => ({ ubv: pick(WSJF_SCALE), tc: pick(WSJF_SCALE), rroe: pick(WSJF_SCALE), size: pick(WSJF_SCALE) });
  const rice = (): Inputs => ({
    reach: 1 + Math.floor(random() * 5000),
    impact: pick(RICE_IMPACT),
    confidence: pick(RICE_CONFIDENCE),
    effort: pick([0.5, 1, 2, 3, 5, 8]),
  });
  return Array.from({ length: count }, model === 'wsjf' ? wsjf : rice);
}

/** Ranks the items and groups what is too close to call. */
function rankAndGroup(model: ScoreModel, list: readonly Inputs[]): number {
  const { groups } = rankByScore(list, (inputs) => ratioOf(model, inputs));
  return bracketTies(groups.flat(), (inputs) => outcomes(model, inputs)).length;
}

async function figure(model: ScoreModel, count: number, runs: number): Promise<Figure> {
  const list = items(model, count);
  rankAndGroup(model, list);
  const value = await medianOf(runs, () => timed(() => void rankAndGroup(model, list)));
  const label = `${count.toLocaleString('en-US')} ${model.toUpperCase()} scores with groups`;
  return { label, value, unit: 'ms', better: 'lower', against: { kind: 'bound', label: 'the bar', value: 50 } };
}

/** A large backlog scored, ranked and grouped at once, as the page does after each change. */
export const scoring: Bench = {
  name: 'scoring',
  async run({ smoke }) {
    const [count, runs] = smoke ? [200, 1] : [5000, 7];
    return [await figure('wsjf', count, runs), await figure('rice', count, runs)];
  },
};
