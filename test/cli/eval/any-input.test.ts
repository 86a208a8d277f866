import fc from 'fast-check';
import { ValiError } from 'valibot';
import type { Op } from '../../../src/cli/eval/op.ts';
import { RATER_OPS } from '../../../src/cli/eval/rater-ops.ts';
import { SCORING_OPS } from '../../../src/cli/eval/scoring-ops.ts';
import { TABLE_OPS } from '../../../src/cli/eval/table-ops.ts';
import { UNCERTAINTY_OPS } from '../../../src/cli/eval/uncertainty-ops.ts';

const OPS = Object.entries({ ...SCORING_OPS, ...TABLE_OPS, ...UNCERTAINTY_OPS, ...RATER_OPS });
/** A run of these is thousands of draws. */
const SLOW = new Set(['voi', 'rank_chances', 'p_before', 'column_agreement']);

const edge = fc.constantFrom(0, 1, 2, 3, 5, 8, 13, 20, 80, -1, 0.5, 1e308, -1e308, 1e-308, 5e-324);
const number = fc.oneof(edge, fc.double({ noNaN: true, noDefaultInfinity: true }));
const maybe = fc.oneof(number, fc.constant(null), fc.constant('x'));
const step = fc.constantFrom(1, 2, 3, 5, 8, 13, 20);
const list = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 9 });
const named = (of: fc.Arbitrary<unknown>): fc.Arbitrary<object> => fc.dictionary(fc.constantFrom('a', 'b', 'c'), of);
const parts = { ubv: maybe, tc: maybe, rroe: maybe, size: maybe };
const rice = { reach: maybe, impact: maybe, confidence: maybe, effort: maybe };
const doubt = fc.oneof(
  step,
  number,
  fc.record({ p10: number, p90: number }),
  fc.record({ least: number, likely: number, most: number }),
  fc.constant([
    [3, 0.5],
    [5, 0.5],
  ]),
);
const doubts = fc.record({ ubv: doubt, tc: doubt, rroe: doubt, size: doubt });
const numbers = fc.record({ ubv: number, tc: number, rroe: number, size: number });
const triple = fc.tuple(number, number, number);
const outcomes = fc.oneof(
  number.map((value) => [[value, 1]]),
  fc.constant([
    [1, 0.5],
    [9, 0.5],
  ]),
);
const certain = fc.record({ ubv: outcomes, tc: outcomes, rroe: outcomes, size: outcomes, cod: number, sizes: outcomes });
const item = fc.record({
  name: fc.constantFrom('A', 'B'),
  ...parts,
  cod: maybe,
  prio: fc.constantFrom('M', 'S', 'C', 'W'),
  value: maybe,
  effort: maybe,
});
const row = fc.record({ name: fc.constant('r'), ...parts, ...rice, ease: maybe, inputs: named(maybe), printed: maybe, rank: maybe });

/** Everything that any operation reads, in every form that it may have. */
const shared = fc.record({
  ...parts,
  ...rice,
  ease: maybe,
  importance: maybe,
  satisfaction: maybe,
  value: maybe,
  per_month: number,
  share: number,
  months: number,
  from: fc.constantFrom('week', 'month'),
  to: fc.constantFrom('quarter', 'year'),
  a: number,
  m: number,
  b: number,
  muA: number,
  sA: number,
  muB: number,
  sB: number,
  p10: number,
  p90: number,
  ageDays: number,
  halfLife: number,
  valueHighFrom: number,
  effortHighFrom: number,
  published: number,
  min: number,
  max: number,
  weights: named(number),
  scores: named(maybe),
  first: fc.oneof(named(number), numbers),
  second: fc.oneof(named(number), numbers),
  counts: fc.record({ A: number, O: number, M: number, I: number }),
  functional: fc.constant('like'),
  dysfunctional: fc.constant('must'),
  formula: fc.constantFrom('a / b', 'a * b - 3', 'min(a, b, c) / (a - b)'),
  stories: list(fc.record({ size: maybe, done: fc.boolean() })),
  rows: list(row),
  ratings: list(fc.oneof(step, fc.constant(null))),
  answers: list(fc.constantFrom(1, 2, 3, 4, 5, 6)),
});
const ratings = fc.oneof(list(list(fc.oneof(step, fc.constant(null)))), list(list(number)));
const special = fc.record({
  items: fc.oneof(list(item), list(fc.record({ name: fc.constantFrom('A', 'B'), inputs: numbers })), list(named(maybe)), list(doubts)),
  A: fc.oneof(doubts, certain),
  B: fc.oneof(doubts, certain),
  matrix: ratings,
  raters: list(fc.record(parts)),
  k: fc.constant(2),
  p: list(fc.double({ min: 0, max: 1 })),
  o: list(fc.constantFrom(0, 1)),
  cases: list(fc.record({ evidence: fc.constantFrom('x', 'y'), p: fc.double({ min: -0.1, max: 1.1 }), o: fc.constantFrom(0, 1) })),
});

/** Copies of what was given are not results. */
const GIVEN = new Set(['printed']);
const finite = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.entries(value).every(([key, inner]) => GIVEN.has(key) || finite(inner));
};

/** Runs the operation; refusing what does not fit its schema is an answer too. */
function answers(op: Op, inputs: unknown): boolean {
  try {
    return finite(op.run(inputs));
  } catch (error) {
    if (error instanceof ValiError) return true;
    throw error;
  }
}

test.each(OPS)('%s gives no NaN and no infinity, whatever comes in', (name, op) => {
  const triples = name === 'ice_rank_flip' ? fc.record({ a: triple, b: triple }) : fc.constant({});
  fc.assert(
    fc.property(shared, special, triples, (own, more, flip) => answers(op, { ...own, ...more, ...flip })),
    { numRuns: SLOW.has(name) ? 20 : 300 },
  );
});
