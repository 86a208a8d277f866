import fc from 'fast-check';
import { randomFrom } from '../../../src/domain/forecast/random.ts';
import { bracketTies } from '../../../src/domain/scoring/brackets.ts';
import { rankByScore } from '../../../src/domain/scoring/rank.ts';
import { ratioOf } from '../../../src/domain/scoring/ratio.ts';
import { outcomes } from '../../../src/domain/scoring/too-close.ts';
import { certain, type Distribution } from '../../../src/domain/uncertainty/distribution.ts';
import { rankChances } from '../../../src/domain/uncertainty/rank-chances.ts';
import { isTooClose, probabilityBefore, type RatioOutcomes, wsjfOutcomes } from '../../../src/domain/uncertainty/ratio-outcomes.ts';
import { stepsOff } from '../../../src/domain/uncertainty/steps.ts';
import { type UncertainInput, type UncertainValue, uncertainValue } from '../../../src/domain/uncertainty/uncertain-input.ts';
import { chanceBefore, type UncertainScore } from '../../../src/domain/uncertainty/uncertain-score.ts';
import { valueOfInformation } from '../../../src/domain/uncertainty/value-of-information.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

const step = fc.constantFrom(...WSJF_SCALE);
const item = fc.record({ ubv: step, tc: step, rroe: step, size: step });

function proven(input: UncertainInput): UncertainValue {
  const value = uncertainValue(input);
  if (!value) throw new Error('not usable');
  return value;
}
const exactly = (value: number): UncertainValue => proven({ kind: 'values', values: certain(value) });
const range = (p10: number, p90: number): UncertainValue => proven({ kind: 'range', p10, p90 });
const about = (value: number): UncertainValue => proven({ kind: 'values', values: stepsOff(value, WSJF_SCALE, 'medium') });
const wsjf = (ubv: UncertainValue, tc: UncertainValue, rroe: UncertainValue, size: UncertainValue): UncertainScore => ({
  model: 'wsjf',
  inputs: { ubv, tc, rroe, size },
});

/** Every combination of both items, one by one: what the fast way must equal. */
function byEnumeration(a: RatioOutcomes, b: RatioOutcomes): { readonly win: number; readonly tie: number } {
  let win = 0;
  let tie = 0;
  for (const [gain, p] of a.gains)
    for (const [effort, q] of a.efforts)
      for (const [otherGain, r] of b.gains)
        for (const [otherEffort, s] of b.efforts) {
          const [own, other] = [gain * otherEffort, otherGain * effort];
          if (own > other) win += p * q * r * s;
          else if (own === other) tie += p * q * r * s;
        }
  return { win, tie };
}

describe('P(A before B)', () => {
  test('equals plain enumeration, and both ways make 1', () => {
    const doubtful = fc.record({ ubv: step, tc: step, rroe: step, size: step }).map((own) => {
      const off = (value: number): Distribution => stepsOff(value, WSJF_SCALE, 'medium');
      return wsjfOutcomes({ ubv: off(own.ubv), tc: off(own.tc), rroe: off(own.rroe), size: off(own.size) });
    });
    fc.assert(
      fc.property(doubtful, doubtful, (a, b) => {
        const fast = probabilityBefore(a, b);
        const slow = byEnumeration(a, b);
        expect(fast.win).toBeCloseTo(slow.win, 12);
        expect(fast.tie).toBeCloseTo(slow.tie, 12);
        const back = probabilityBefore(b, a);
        expect(fast.win + back.win + fast.tie).toBeCloseTo(1, 12);
        expect(fast.p + back.p).toBeCloseTo(1, 12);
      }),
    );
  });

  test('grows with each gain', () => {
    fc.assert(
      fc.property(item, item, (a, b) => {
        const own = outcomes('wsjf', a);
        const better = outcomes('wsjf', { ...a, ubv: a.ubv + 20 });
        const other = outcomes('wsjf', b);
        if (!own || !better || !other) throw new Error('complete');
        expect(probabilityBefore(better, other).p).toBeGreaterThanOrEqual(probabilityBefore(own, other).p - 1e-12);
      }),
    );
  });

  test('counts where it can, closes where it may, draws beyond', () => {
    const a = wsjf(about(8), about(5), about(3), about(5));
    const b = wsjf(about(5), about(5), about(3), about(5));
    const exact = chanceBefore(a, b, randomFrom('s'));
    expect(exact.method).toBe('exact');
    const rice = (reach: UncertainValue): UncertainScore => ({
      model: 'rice',
      inputs: { reach, impact: exactly(1), confidence: exactly(0.8), effort: range(1, 4) },
    });
    const closed = chanceBefore(rice(range(500, 2000)), rice(range(300, 1500)), randomFrom('s'));
    expect(closed.method).toBe('closed');
    const drawn = chanceBefore(
      wsjf(exactly(8), exactly(5), exactly(3), range(3, 8)),
      wsjf(exactly(8), exactly(5), exactly(3), range(3, 8)),
      randomFrom('s'),
    );
    expect(drawn.method).toBe('draws');
    expect(Math.abs(drawn.p - 0.5)).toBeLessThan(0.03);
  });

  test('draws come near what is counted, and the same seed gives the same', () => {
    const sizes: Distribution = [
      [2, 0.25],
      [3, 0.5],
      [5, 0.25],
    ];
    const a = wsjf(exactly(8), exactly(5), exactly(3), proven({ kind: 'values', values: sizes }));
    const nearlyExact = wsjf(exactly(8), exactly(3), exactly(2), range(2.999_999, 3.000_001));
    const [one, two] = [chanceBefore(a, nearlyExact, randomFrom('x')), chanceBefore(a, nearlyExact, randomFrom('x'))];
    expect(one).toEqual(two);
    expect(Math.abs(one.p - 0.75)).toBeLessThan(0.03);
  });
});

describe('ranks under doubt', () => {
  test('a clear leader leads, equals share', () => {
    const leader = wsjf(exactly(20), exactly(20), exactly(20), exactly(1));
    const same = wsjf(exactly(3), exactly(3), exactly(3), exactly(3));
    expect(rankChances([same, leader, same], 1, randomFrom('r'))).toEqual([
      { expected: 2.5, p10: 2.5, p90: 2.5, top: 0 },
      { expected: 1, p10: 1, p90: 1, top: 1 },
      { expected: 2.5, p10: 2.5, p90: 2.5, top: 0 },
    ]);
  });

  test('expected ranks add up to 1 + 2 + … + n', () => {
    const items = [
      wsjf(about(8), about(5), about(3), about(5)),
      wsjf(about(5), about(5), about(3), about(3)),
      wsjf(about(1), about(2), about(3), range(2, 9)),
    ];
    const chances = rankChances(items, 2, randomFrom('r'));
    expect(chances.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(6, 9);
    for (const { p10, expected, p90 } of chances) expect(p10 <= expected && expected <= p90).toBe(true);
  });
});

describe('value of information', () => {
  test('names the input whose doubt keeps two items apart', () => {
    const a = wsjf(
      exactly(8),
      exactly(5),
      exactly(3),
      proven({
        kind: 'values',
        values: [
          [2, 0.5],
          [8, 0.5],
        ],
      }),
    );
    const b = wsjf(about(5), exactly(5), exactly(3), exactly(3));
    const [best, ...rest] = valueOfInformation(a, b, () => randomFrom('v'));
    expect(best).toMatchObject({ item: 'A', input: 'size' });
    expect(best?.gain).toBeGreaterThan(0.3);
    expect(rest.map(({ item: own, input }) => `${own} ${input}`)).toEqual(['B ubv']);
  });

  test('without doubt there is nothing to learn; knowing never hurts', () => {
    const sure = wsjf(exactly(8), exactly(5), exactly(3), exactly(3));
    expect(valueOfInformation(sure, sure, () => randomFrom('v'))).toEqual([]);
    fc.assert(
      fc.property(item, item, (x, y) => {
        const of = (own: typeof x): UncertainScore => wsjf(about(own.ubv), about(own.tc), about(own.rroe), about(own.size));
        for (const { gain } of valueOfInformation(of(x), of(y), () => randomFrom('v'))) expect(gain >= 0 && gain <= 0.5).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

test.each<[string, UncertainInput]>([
  ['a range out of order', { kind: 'range', p10: 5, p90: 3 }],
  ['three points out of order', { kind: 'three-point', least: 3, likely: 2, most: 5 }],
  ['values not above 0', { kind: 'values', values: [[0, 1]] }],
  ['probabilities that do not add up', { kind: 'values', values: [[1, 0.5]] }],
])('%s is no input', (_name, input) => {
  expect(uncertainValue(input)).toBeNull();
});

describe('groups too close to call', () => {
  const list = fc.array(item, { minLength: 1, maxLength: 25 });
  const group = (items: readonly Readonly<Record<string, number>>[]) =>
    bracketTies(rankByScore(items, (own) => ratioOf('wsjf', own)).groups.flat(), (own) => outcomes('wsjf', own));

  test('each row is too close to its group’s first, and the next group’s first is not', () => {
    fc.assert(
      fc.property(list, (items) => {
        const groups = group(items);
        expect(groups.flatMap(({ rows }) => rows)).toHaveLength(items.length);
        groups.forEach(({ rows }, at) => {
          const [first, ...others] = rows.map((row) => outcomes('wsjf', row));
          const next = groups[at + 1]?.rows.slice(0, 1).map((row) => outcomes('wsjf', row))[0];
          if (!first) throw new Error('complete');
          for (const other of others) expect(other && isTooClose(probabilityBefore(first, other).p)).toBe(true);
          if (next) expect(isTooClose(probabilityBefore(first, next).p)).toBe(false);
        });
      }),
    );
  });

  test('grouping what was grouped gives the same groups', () => {
    fc.assert(
      fc.property(list, (items) => {
        const once = group(items);
        expect(group(once.flatMap(({ rows }) => rows))).toEqual(once);
      }),
    );
  });
});

test('RICE: both ways make 1, and the same item twice is an even chance', () => {
  const own = fc.record({
    reach: fc.integer({ min: 1, max: 5000 }),
    impact: fc.constantFrom(3, 2, 1, 0.5, 0.25),
    confidence: fc.constantFrom(1, 0.8, 0.5),
    effort: fc.constantFrom(0.5, 1, 2, 3),
  });
  fc.assert(
    fc.property(own, own, (a, b) => {
      const [x, y] = [outcomes('rice', a), outcomes('rice', b)];
      if (!x || !y) throw new Error('complete');
      const [there, back] = [probabilityBefore(x, y), probabilityBefore(y, x)];
      expect(there.win + there.tie + back.win).toBeCloseTo(1, 12);
      expect(probabilityBefore(x, x).p).toBeCloseTo(0.5, 12);
      const tenfold = outcomes('rice', { ...a, reach: a.reach * 10, effort: a.effort * 10 });
      expect(tenfold && probabilityBefore(tenfold, x).p).toBeCloseTo(0.5, 12);
    }),
  );
});
