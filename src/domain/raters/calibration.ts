import { wilson } from '../stats/wilson.ts';

/** One promise and what came of it. */
export interface Outcome {
  /** How sure someone was, 0 to 1. */
  readonly p: number;
  /** 1 when it came true, else 0. */
  readonly o: number;
}

/**
 * Brier score: mean of (p - o)². 0 is perfect, 0.25 is what "50 %" on everything gives, 1 is always wrong.
 * @returns `null` without cases, or with a p outside 0 to 1 or an o other than 0 and 1.
 */
export function brierScore(cases: readonly Outcome[]): number | null {
  if (cases.length === 0 || cases.some(({ p, o }) => !(p >= 0 && p <= 1) || (o !== 0 && o !== 1))) return null;
  return cases.reduce((sum, { p, o }) => sum + (p - o) ** 2, 0) / cases.length;
}

/** How often promises that rest on one kind of evidence came true. */
export interface EvidenceCalibration {
  /** For example "measured", "asked users", "opinion". */
  readonly evidence: string;
  readonly n: number;
  readonly promised: number;
  readonly held: number;
  /** 95 % Wilson interval of the share that held. */
  readonly interval: { readonly lo: number; readonly hi: number };
  readonly brier: number;
  /** Said only from 20 cases on, when the interval leaves out what was promised. */
  readonly verdict: 'too-sure' | 'too-careful' | 'calibrated' | 'too-few';
}

const LEAST_CASES = 20;

/**
 * Calibration by kind of evidence, names in alphabetical order. Cases that `brierScore` would refuse make their kind
 * absent from the answer. Source: metrics reference 1.11 b.
 */
export function calibrationByEvidence(cases: readonly (Outcome & { readonly evidence: string })[]): readonly EvidenceCalibration[] {
  const kinds = [...new Set(cases.map(({ evidence }) => evidence))].sort();
  return kinds.flatMap((evidence): EvidenceCalibration[] => {
    const own = cases.filter((one) => one.evidence === evidence);
    const brier = brierScore(own);
    const n = own.length;
    const held = own.reduce((sum, { o }) => sum + o, 0);
    const interval = wilson(held, n);
    if (brier === null || interval === null) return [];
    const promised = own.reduce((sum, { p }) => sum + p, 0) / n;
    return [{ evidence, n, promised, held: held / n, interval, brier, verdict: verdictOf(n, promised, interval) }];
  });
}

function verdictOf(n: number, promised: number, { lo, hi }: EvidenceCalibration['interval']): EvidenceCalibration['verdict'] {
  if (n < LEAST_CASES) return 'too-few';
  if (promised > hi) return 'too-sure';
  return promised < lo ? 'too-careful' : 'calibrated';
}
