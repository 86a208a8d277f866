/** Answers to "how would you feel with it" and "… without it". */
export const KANO_ANSWERS = ['like', 'must', 'neutral', 'livewith', 'dislike'] as const;
/** One of the five answers. */
export type KanoAnswer = (typeof KANO_ANSWERS)[number];

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. Ordered as ties are broken: M before O, A, I. */
export const KANO_CLASSES = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;
/** One of the six classes. */
export type KanoClass = (typeof KANO_CLASSES)[number];

/** Berger et al. 1993, rows by the answer with the feature, columns by the answer without it. */
const TABLE: Readonly<Record<KanoAnswer, Readonly<Record<KanoAnswer, KanoClass>>>> = {
  like: { like: 'Q', must: 'A', neutral: 'A', livewith: 'A', dislike: 'O' },
  must: { like: 'R', must: 'I', neutral: 'I', livewith: 'I', dislike: 'M' },
  neutral: { like: 'R', must: 'I', neutral: 'I', livewith: 'I', dislike: 'M' },
  livewith: { like: 'R', must: 'I', neutral: 'I', livewith: 'I', dislike: 'M' },
  dislike: { like: 'R', must: 'R', neutral: 'R', livewith: 'R', dislike: 'Q' },
};

/** Class of one person's pair of answers. */
export const kanoClass = (functional: KanoAnswer, dysfunctional: KanoAnswer): KanoClass => TABLE[functional][dysfunctional];

/** What many answers say about one feature. */
export interface KanoResult {
  /** The commonest class; a tie goes to M, then O, A, I. */
  readonly category: KanoClass;
  readonly tie: boolean;
  /** (A + O) / (A + O + M + I), 0 to 1: what having it gains. `null` when all answers are R or Q. */
  readonly better: number | null;
  /** -(O + M) / (A + O + M + I), -1 to 0: what lacking it costs. `null` likewise. */
  readonly worse: number | null;
  /** (largest - second) / n, 0 to 1. Below 0.06 the picture is mixed: perhaps two groups of users. */
  readonly categoryStrength: number;
  readonly mixed: boolean;
  /** (A + O + M) / n, 0 to 1. */
  readonly totalStrength: number;
}

const MIXED_BELOW = 0.06;

/**
 * Answers of many, by class. @param counts Numbers or percentages, at least 0; an absent class is 0 answers.
 * @returns `null` without any answer, or with a count that cannot be.
 */
export function kanoResult(counts: { readonly [K in KanoClass]?: number }): KanoResult | null {
  const of = (name: KanoClass): number => counts[name] ?? 0;
  const all = KANO_CLASSES.map(of);
  const n = all.reduce((sum, count) => sum + count, 0);
  if (all.some((count) => !(count >= 0)) || !(n > 0) || !Number.isFinite(n)) return null;
  const [largest = 0, second = 0] = all.toSorted((a, b) => b - a);
  const base = of('A') + of('O') + of('M') + of('I');
  const worse = of('O') + of('M');
  const categoryStrength = (largest - second) / n;
  return {
    category: KANO_CLASSES.find((name) => of(name) === largest) ?? 'Q',
    tie: largest === second,
    better: base > 0 ? (of('A') + of('O')) / base : null,
    worse: base > 0 ? (worse > 0 ? -worse / base : 0) : null,
    categoryStrength,
    mixed: categoryStrength < MIXED_BELOW,
    totalStrength: (of('A') + worse) / n,
  };
}
