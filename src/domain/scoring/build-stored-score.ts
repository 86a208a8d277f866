import type { StoredScore } from '../../shared/analysis.ts';
import type { ScoreModel } from '../../shared/score.ts';
import { roundHalfUp } from './format-score.ts';
import { scoreRice } from './rice.ts';
import { scoreWsjf } from './wsjf.ts';

const MODEL_INPUTS: Readonly<Record<ScoreModel, readonly string[]>> = {
  wsjf: ['ubv', 'tc', 'rroe', 'size'],
  rice: ['reach', 'impact', 'confidence', 'effort'],
};

/** What a score is built from. Inputs that are absent are missing; foreign keys are dropped. */
export interface ScoreDraft {
  readonly issueId: string;
  readonly rev: number;
  readonly model: ScoreModel;
  readonly scaleVersion: number;
  readonly inputs: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly textHash: string;
  /** Day in UTC, "2026-11-21". */
  readonly today: string;
  /** The score that this one follows, of any model; `null` for the first one. */
  readonly previous: StoredScore | null;
}

/**
 * The stored form of a score. An input keeps its day while its value stays, so that a new value for
 * one does not make the others look fresh; saving without any change confirms all of them today.
 */
export function buildStoredScore(draft: ScoreDraft): StoredScore {
  const keys = MODEL_INPUTS[draft.model];
  const inputs = pick(draft.inputs, keys);
  const sources = pick(draft.sources, Object.keys(inputs));
  const before = draft.previous?.m === draft.model ? draft.previous : null;
  const confirmed = before !== null && keys.every((key) => before.i[key] === inputs[key]);
  const at: Record<string, string> = {};
  for (const [key, value] of Object.entries(inputs)) {
    const kept = !confirmed && before?.i[key] === value ? before.at[key] : undefined;
    at[key] = kept ?? draft.today;
  }
  return {
    v: 1,
    id: draft.issueId,
    rev: draft.rev,
    m: draft.model,
    sv: draft.scaleVersion,
    i: inputs,
    f: sources,
    x: result(draft.model, inputs),
    at,
    s: Object.values(at).sort()[0] ?? draft.today,
    h: draft.textHash,
  };
}

function result(model: ScoreModel, inputs: Readonly<Record<string, number>>): StoredScore['x'] {
  const score = model === 'wsjf' ? scoreWsjf(inputs) : scoreRice(inputs);
  return score.kind === 'scored' ? { [model]: short(score.value) } : {};
}

/** Four decimals are enough for search and keep the property small; a very small score keeps all of them, since 0 would be a lie. */
const short = (value: number): number => roundHalfUp(value, 4) || value;

function pick<V>(from: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> {
  const picked: Record<string, V> = {};
  for (const key of keys) {
    const value = from[key];
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}
