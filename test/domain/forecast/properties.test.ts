import fc from 'fast-check';
import { afterPlanning } from '../../../src/domain/forecast/after-planning.ts';
import { howMany } from '../../../src/domain/forecast/how-many.ts';
import { mustStartBy, periodsBefore } from '../../../src/domain/forecast/must-start-by.ts';
import { paceChange } from '../../../src/domain/forecast/pace-change.ts';
import { exponential, normal, randomFrom } from '../../../src/domain/forecast/random.ts';
import { periodsUntil, runway } from '../../../src/domain/forecast/runway.ts';
import { type Forecast, simulate } from '../../../src/domain/forecast/simulate.ts';

const STEADY = [30, 28, 33, 25, 31, 29, 30, 27];

function forecastOf(history: readonly number[], capacity: readonly number[] = [], paths = 200): Forecast {
  const forecast = simulate(history, randomFrom('properties'), { paths, capacity });
  if (!forecast) throw new Error('no forecast');
  return forecast;
}

const amount = fc.integer({ min: 0, max: 500 });
const history = fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 14 });
const confidence = fc.double({ min: 0.05, max: 0.99, noNaN: true });
const capacity = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 4 });

describe('for any past', () => {
  test('more periods never promise less; at least ≤ probably ≤ at most; no NaN, no infinity', () => {
    fc.assert(
      fc.property(history, capacity, (done, shares) => {
        const forecast = forecastOf(done, shares);
        let before = { low: 0, middle: 0, high: 0 };
        for (let k = 1; k <= 7; k += 1) {
          const now = howMany(forecast, k);
          expect(now.low <= now.middle && now.middle <= now.high).toBe(true);
          expect(now.low >= before.low && now.middle >= before.middle && now.high >= before.high).toBe(true);
          expect(Object.values(now).every(Number.isFinite)).toBe(true);
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('twice the history is twice the promise: exactly, since 2 is exact in binary', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 3 }), (done, k) => {
        const one = howMany(forecastOf(done), k);
        const two = howMany(forecastOf(done.map((value) => value * 2)), k);
        expect(two).toEqual({ low: one.low * 2, middle: one.middle * 2, high: one.high * 2 });
      }),
      { numRuns: 40 },
    );
  });

  test('when: later for more work and for more confidence; runway: never shorter for more ready work', () => {
    fc.assert(
      fc.property(history, amount, amount, confidence, confidence, (done, a, b, p, q) => {
        const forecast = forecastOf(done);
        const when = (work: number, sure: number): number => periodsUntil(forecast, work, sure) ?? 99;
        expect(when(Math.max(a, b), p)).toBeGreaterThanOrEqual(when(Math.min(a, b), p));
        expect(when(a, Math.max(p, q))).toBeGreaterThanOrEqual(when(a, Math.min(p, q)));
        expect(runway(forecast, Math.max(a, b), p)).toBeGreaterThanOrEqual(runway(forecast, Math.min(a, b), p));
      }),
      { numRuns: 60 },
    );
  });

  test('whatever is given, a forecast is right or none', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 6 }), fc.array(fc.double(), { maxLength: 2 }), (done, shares) => {
        const forecast = simulate(done, randomFrom('any'), { paths: 20, capacity: shares });
        if (forecast) expect(Object.values(howMany(forecast, 2)).every(Number.isFinite)).toBe(true);
        else
          expect(
            done.length === 0 ||
              done.some((value) => !(value >= 0 && value <= 1e12)) ||
              shares.some((share) => !(share >= 0 && share <= 100)),
          ).toBe(true);
      }),
    );
  });

  test.each([0, 27, 1.5, Number.NaN])('%s periods are refused', (k) => {
    expect(() => howMany(forecastOf(STEADY), k)).toThrow(RangeError);
  });
});

describe('capacity', () => {
  test('half a sprint is half the promise, a sprint of holidays adds nothing', () => {
    const usual = howMany(forecastOf(STEADY), 1);
    expect(howMany(forecastOf(STEADY, [0.5]), 1)).toEqual({ low: usual.low / 2, middle: usual.middle / 2, high: usual.high / 2 });
    expect(howMany(forecastOf(STEADY, [0]), 1)).toEqual({ low: 0, middle: 0, high: 0 });
    expect(howMany(forecastOf(STEADY, [1, 1]), 3)).toEqual(howMany(forecastOf(STEADY), 3));
  });
});

describe('same bytes everywhere', () => {
  // Sums, products and square roots only: the same on every Node version and in every browser.
  test('the numbers of a fixed seed', () => {
    const random = randomFrom('bytes');
    const { low, middle, high } = howMany(forecastOf([21, 26, 19, 25, 24, 28, 23, 26], [], 4000), 3);
    expect([random(), normal(random), exponential(0.5), low, middle, high]).toMatchInlineSnapshot(`
[
  0.7369315805844963,
  0.8641626516738584,
  1.6487212707000225,
  56.998252919010035,
  70.48230706679027,
  84.32030310633968,
]
`);
  });
});

describe('mustStartBy', () => {
  test.each([
    ['58 points take 3 sprints: 6 left', 58, 6, { kind: 'start-by', period: 4 }],
    ['just in time', 58, 3, { kind: 'start-by', period: 1 }],
    ['too late', 58, 1, { kind: 'too-late', periods: 2 }],
    ['never', 9000, 6, { kind: 'not-within-reach' }],
    ['nothing to do', 0, 2, { kind: 'start-by', period: 3 }],
  ])('%s', (_, work, left, expected) => {
    expect(mustStartBy(forecastOf(STEADY, [], 4000), work, left)).toEqual(expected);
  });

  test.each([
    ['three whole sprints and a day', '2026-06-01', 14, '2026-07-14', 3],
    ['weeks', '2026-06-01', 7, '2026-06-15', 2],
    ['before the next one ends', '2026-06-01', 14, '2026-06-10', 0],
    ['in the past', '2026-06-01', 14, '2026-01-10', 0],
    ['no date', '2026-06-01', 14, 'soon', null],
    ['no length', '2026-06-01', 0, '2026-07-14', null],
  ])('%s', (_, next, days, due, expected) => {
    expect(periodsBefore(next, days, due)).toBe(expected);
  });
});

describe('paceChange', () => {
  test.each([
    ['three bad sprints, each below what the last ones promised', [...STEADY, 5, 4, 3], { kind: 'slower', from: 8 }],
    ['three quick ones', [...STEADY, 60, 70, 95], { kind: 'faster', from: 8 }],
    ['two are chance', [...STEADY, 30, 5, 4], null],
    ['up and down', [...STEADY, 5, 90, 5], null],
    ['too few to promise from', [20, 20, 1, 1, 1], null],
    ['as ever', STEADY, null],
  ])('%s', (_, done, expected) => {
    expect(paceChange(done)).toEqual(expected);
  });
});

test.each([
  [30, 24, 27],
  [0, 24, 12],
  [Number.NaN, 24, null],
  [-1, 24, null],
])('after planning %s of a probable %s', (commitment, middle, expected) => {
  expect(afterPlanning(commitment, middle)).toBe(expected);
});
