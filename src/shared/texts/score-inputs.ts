import type { ScoreInput, ScoreModel } from '../score.ts';

const LABELS: Readonly<Record<ScoreInput, string>> = {
  ubv: 'Value',
  tc: 'Urgency',
  rroe: 'Risk & opportunity',
  size: 'Effort',
  reach: 'Reach',
  impact: 'Impact',
  confidence: 'Confidence',
  effort: 'Effort',
};

/** Name of a score's input as people see it, on every screen. */
export const inputLabel = (input: ScoreInput): string => LABELS[input];

/** What a score is, by model. */
export const SCORE_TIP: Readonly<Record<ScoreModel, string>> = {
  wsjf: '(Value + urgency + risk & opportunity) / effort, known as WSJF. Higher goes first. It compares items of this project only.',
  rice: 'Reach x impact x confidence / effort, known as RICE. Higher goes first. It compares items of this project only.',
};
