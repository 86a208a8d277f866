import type { StoredScore } from '../../../../src/shared/analysis.ts';
import { RICE_CONFIDENCE, RICE_IMPACT, type Score, type ScoreInput, type ScoreModel, WSJF_SCALE } from '../../../../src/shared/score.ts';
import { scoreRice } from '../../../../src/domain/scoring/rice.ts';
import { scoreWsjf } from '../../../../src/domain/scoring/wsjf.ts';

export type Inputs = Readonly<Record<string, number>>;

/** How one number of a model is asked for. */
export type RowSpec =
  | { readonly input: ScoreInput; readonly kind: 'scale'; readonly values: readonly number[]; readonly percent: boolean }
  | { readonly input: ScoreInput; readonly kind: 'number'; readonly unit: string };

const scale = (input: ScoreInput, values: readonly number[], percent = false): RowSpec => ({ input, kind: 'scale', values, percent });
const lowestFirst = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** Rows of each model, in the order of the equation. */
export const rowsOf = (model: ScoreModel, units: { readonly reach: string; readonly effort: string }): readonly RowSpec[] =>
  model === 'wsjf'
    ? (['ubv', 'tc', 'rroe', 'size'] as const).map((input) => scale(input, WSJF_SCALE))
    : [
        { input: 'reach', kind: 'number', unit: units.reach },
        scale('impact', lowestFirst(RICE_IMPACT)),
        scale('confidence', lowestFirst(RICE_CONFIDENCE), true),
        { input: 'effort', kind: 'number', unit: units.effort },
      ];

/** A number as its row shows it. */
export const shown = (value: number, percent: boolean): string => (percent ? `${Math.round(value * 100)} %` : String(value));

/** The numbers that a person chose in a stored score: those taken from a field of the item are looked up anew. */
export function chosenIn(score: StoredScore | null, model: ScoreModel): Inputs {
  if (score === null || score.m !== model) return {};
  return Object.fromEntries(Object.entries(score.i).filter(([input]) => score.f[input] === undefined));
}

/** All numbers of the equation and where those come from that nobody chose here. */
export interface Effective {
  readonly inputs: Inputs;
  readonly sources: Readonly<Record<string, string>>;
}

/** Effort of WSJF follows the item's estimate until someone chooses it here. RICE counts person-months, which no estimate holds. */
export function effective(model: ScoreModel, chosen: Inputs, estimate: number | null): Effective {
  if (model !== 'wsjf' || chosen['size'] !== undefined || estimate === null) return { inputs: chosen, sources: {} };
  return { inputs: { ...chosen, size: estimate }, sources: { size: 'points' } };
}

export const scoreOf = (model: ScoreModel, inputs: Inputs): Score => (model === 'wsjf' ? scoreWsjf(inputs) : scoreRice(inputs));

export function sameNumbers(a: Inputs, b: Inputs): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
