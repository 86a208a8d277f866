/** One part of the index: how desirable its state is (0 to 1; `null` when it is not known), and how much it weighs (above 0). */
export interface IndexPart {
  readonly name: string;
  readonly score: number | null;
  readonly weight: number;
}

/** A health index that explains itself. */
export interface HealthIndex {
  /** 0 to 100; `null` when less than 60 % of the weight is known: then there is no score. */
  readonly score: number | null;
  /** Share (0 to 1) of the weight that is known. */
  readonly coverage: number;
  /** Points that each known part takes away, in the order of the parts; together 100 - score. Empty without a score. */
  readonly lost: readonly { readonly name: string; readonly points: number }[];
  /** Parts that are not known: left out and said so. */
  readonly missing: readonly string[];
  /** The part that takes away most; adding up hides it otherwise. `null` when nothing is lost. */
  readonly worst: string | null;
  /** Least and most the score would be if every weight were up to half as large or half as large again. */
  readonly range: { readonly least: number; readonly most: number } | null;
}

const ENOUGH_KNOWN = 0.6;
const WEIGHT_DOUBT = 0.5;

/**
 * Sum of attributed losses: score = 100 · Σ wd / Σ w over the known parts, and each part loses 100 · w(1 - d) / Σ w.
 * Weights and targets are opinion, so the score says how much it depends on them (docs/metrics.md, "Health index").
 * @returns `null` when a score lies outside 0 to 1, a weight is not above 0, or there is no part.
 */
export function healthIndex(parts: readonly IndexPart[]): HealthIndex | null {
  if (parts.length === 0 || !parts.every(isPart)) return null;
  const known = parts.flatMap(({ name, score, weight }) => (score === null ? [] : [{ name, score, weight }]));
  const missing = parts.filter(({ score }) => score === null).map(({ name }) => name);
  const weight = sum(known.map((part) => part.weight));
  const coverage = weight / sum(parts.map((part) => part.weight));
  if (coverage < ENOUGH_KNOWN - 1e-9) return { score: null, coverage, lost: [], missing, worst: null, range: null };
  const lost = known.map((part) => ({ name: part.name, points: (100 * part.weight * (1 - part.score)) / weight }));
  const worst = lost.reduce<(typeof lost)[number] | null>((most, part) => (part.points > (most?.points ?? 0) ? part : most), null);
  return { score: meanOf(known), coverage, lost, missing, worst: worst?.name ?? null, range: rangeOf(known) };
}

type Known = { readonly score: number; readonly weight: number };

const isPart = ({ score, weight }: IndexPart): boolean =>
  (score === null || (score >= 0 && score <= 1)) && weight > 0 && Number.isFinite(weight);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (parts: readonly Known[]): number =>
  (100 * sum(parts.map(({ score, weight }) => score * weight))) / sum(parts.map(({ weight }) => weight));

/** A weighted mean is least when the best parts weigh least: one cut in the order of scores, tried at each place. */
function rangeOf(known: readonly Known[]): { readonly least: number; readonly most: number } {
  const byScore = [...known].sort((a, b) => a.score - b.score);
  const cut = (at: number, below: number, above: number): number =>
    meanOf(byScore.map((part, index) => ({ score: part.score, weight: part.weight * (index < at ? below : above) })));
  const cuts = Array.from({ length: known.length + 1 }, (_, at) => at);
  return {
    least: Math.min(...cuts.map((at) => cut(at, 1 + WEIGHT_DOUBT, 1 - WEIGHT_DOUBT))),
    most: Math.max(...cuts.map((at) => cut(at, 1 - WEIGHT_DOUBT, 1 + WEIGHT_DOUBT))),
  };
}
