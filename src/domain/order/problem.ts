import { findCycle, topologicalOrder } from './find-cycle.ts';

/** What is to be ordered, as four lists with one entry an item; an item is its position in them. */
export interface OrderProblem {
  /** Cost of delay per unit of time, 0 or more. */
  readonly w: readonly number[];
  /** Duration or size, above 0; all in one unit. */
  readonly p: readonly number[];
  /** For each item the items that block it. */
  readonly pred: readonly (readonly number[])[];
  /** Earliest start of each item, 0 or more, in the unit of `p` from now; absent: all can start now. */
  readonly release?: readonly number[] | undefined;
}

/** Why nothing can be ordered. A cycle is named from its lowest item, each item blocking the next and the last the first. */
export type ProblemFault =
  | { readonly kind: 'invalid'; readonly item: number; readonly field: 'w' | 'p' | 'pred' | 'release' }
  | { readonly kind: 'cycle'; readonly items: readonly number[] };

/** A problem that can be ordered: proven free of cycles, links in both directions and without repeats. */
export interface Network {
  readonly kind: 'network';
  readonly n: number;
  /** Cost of delay and duration times a power of ten that makes them whole where one up to a million does: then products compare exactly. */
  readonly w: readonly number[];
  readonly p: readonly number[];
  readonly release: readonly number[] | null;
  readonly pred: readonly (readonly number[])[];
  readonly succ: readonly (readonly number[])[];
  /** Blockers before what they block. */
  readonly topological: readonly number[];
  /** Costs summed from `w` and `p`, divided by `scale`, are in the units of the problem; ratios of them times `ratioScale`. */
  readonly scale: number;
  readonly ratioScale: number;
}

/**
 * Checks a problem and prepares it for ordering.
 * @returns a network, or the first fault: an input that cannot be used, or a cycle of blockers.
 */
export function buildNetwork(problem: OrderProblem): Network | ProblemFault {
  const fault = firstFault(problem);
  if (fault) return fault;
  const n = problem.w.length;
  const pred = problem.pred.map((list) => [...new Set(list)].sort((a, b) => a - b));
  const succ: number[][] = pred.map(() => []);
  pred.forEach((list, item) => list.forEach((blocker) => succ[blocker]?.push(item)));
  const topological = topologicalOrder(pred, succ);
  if (topological.length < n) return { kind: 'cycle', items: findCycle(pred, topological) };
  const [w, scaleW] = toIntegers(problem.w);
  const times = toIntegers([...problem.p, ...(problem.release ?? [])]);
  const waits = times[0].slice(n);
  const release = waits.some((wait) => wait > 0) ? waits : null;
  return {
    kind: 'network',
    n,
    w,
    p: times[0].slice(0, n),
    release,
    pred,
    succ,
    topological,
    scale: scaleW * times[1],
    ratioScale: times[1] / scaleW,
  };
}

function firstFault({ w, p, pred, release }: OrderProblem): ProblemFault | null {
  const n = w.length;
  const usable = (value: number | undefined): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
  for (let item = 0; item < Math.max(n, p.length, pred.length); item += 1) {
    if (!usable(w[item])) return { kind: 'invalid', item, field: 'w' };
    if (!usable(p[item]) || p[item] === 0) return { kind: 'invalid', item, field: 'p' };
    if (!(pred[item]?.every((blocker) => Number.isInteger(blocker) && blocker >= 0 && blocker < n) ?? false)) {
      return { kind: 'invalid', item, field: 'pred' };
    }
    if (release && !usable(release[item])) return { kind: 'invalid', item, field: 'release' };
  }
  return null;
}

const MOST_DECIMALS = 6;

function toIntegers(values: readonly number[]): readonly [readonly number[], number] {
  for (let decimals = 0, scale = 1; decimals <= MOST_DECIMALS; decimals += 1, scale *= 10) {
    const factor = scale;
    const isWhole = (value: number): boolean => Math.abs(value * factor - Math.round(value * factor)) <= 1e-14 * value * factor;
    if (values.every(isWhole)) return [values.map((value) => Math.round(value * factor)), factor];
  }
  return [values, 1];
}
