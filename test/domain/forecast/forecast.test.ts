import fc from 'fast-check';
import { backTest } from '../../../src/domain/forecast/back-test.ts';
import { howMany } from '../../../src/domain/forecast/how-many.ts';
import { randomFrom } from '../../../src/domain/forecast/random.ts';
import { lasts, periodsUntil, runway, SURE } from '../../../src/domain/forecast/runway.ts';
import { type Forecast, simulate } from '../../../src/domain/forecast/simulate.ts';

const STEADY = [30, 28, 33, 25, 31, 29, 30, 27];
const JUMPY = [12, 0, 8, 15, 3, 22, 9, 11, 14, 0, 7, 10];
const PERM = [21, 26, 19, 25, 24, 28, 23, 26];

function forecastOf(history: readonly number[], seed = 'board 1', paths?: number): Forecast {
  const forecast = simulate(history, randomFrom(seed), paths === undefined ? {} : { paths });
  if (!forecast) throw new Error('no history');
  return forecast;
}

describe('howMany', () => {
  // Restated from the published description of the method: exact for one period, within 3 % for more.
  test.each([
    ['steady, next', STEADY, 1, [21.965096, 28, 33], 1e-6],
    ['few, next', [20, 24, 18], 1, [12.88454, 18.29581, 25.409399], 1e-6],
    ['a single period', [5], 1, [1.390957, 4.439267, 8.123794], 1e-6],
    ['steady, next three', STEADY, 3, [69.235, 83.031, 98.071], 0.03],
    ['jumpy, next six', JUMPY, 6, [25.654, 48.177, 77.383], 0.03],
    ['few, next two', [20, 24, 18], 2, [27.672, 37.959, 50.956], 0.03],
  ] as const)('%s', (_, history, k, expected, tolerance) => {
    const { low, middle, high } = howMany(forecastOf(history, 'oracle', 20_000), k);
    [low, middle, high].forEach((value, at) =>
      expect(Math.abs(value - (expected[at] ?? 0)) / (expected[at] ?? 1)).toBeLessThanOrEqual(tolerance),
    );
  });

  test('without a period there is no forecast', () => {
    expect(simulate([], randomFrom('x'))).toBeNull();
  });

  const history = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 14 });

  test('low, middle and high are ordered, finite, and grow with the number of periods', () => {
    fc.assert(
      fc.property(history, (done) => {
        const forecast = forecastOf(done, 'order', 300);
        let before = { low: 0, middle: 0, high: 0 };
        for (let k = 1; k <= 4; k += 1) {
          const now = howMany(forecast, k);
          expect(Object.values(now).every(Number.isFinite)).toBe(true);
          expect(now.low).toBeLessThanOrEqual(now.middle);
          expect(now.middle).toBeLessThanOrEqual(now.high);
          if (k > 2) expect(now.middle).toBeGreaterThanOrEqual(before.middle * 0.9);
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('one period scales with its history', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 20 }), (done, by) => {
        const one = howMany(forecastOf(done), 1);
        const more = howMany(forecastOf(done.map((amount) => amount * by)), 1);
        expect(more.low).toBeCloseTo(one.low * by, 6);
        expect(more.high).toBeCloseTo(one.high * by, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('runway', () => {
  test.each([
    ['73 points and a steady team', STEADY, 73, 0.85, 2],
    ['52 points and three sprints', [20, 24, 18], 52, 0.85, 2],
    ['the example of the screens, at least', PERM, 53, 0.85, 1],
    ['the example of the screens, probably', PERM, 53, 0.5, 2],
    ['the example after two fixes', PERM, 69, 0.85, 2],
    ['nothing ready', PERM, 0, 0.5, 0],
    ['a team that finishes nothing promises nothing', [0, 0, 0], 50, 0.85, 0],
  ] as const)('%s', (_, history, ready, confidence, expected) => {
    expect(runway(forecastOf(history), ready, confidence)).toBe(expected);
  });

  test('never shrinks when more is ready or when less certainty is asked for', () => {
    const amount = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 12 }), amount, amount, (history, a, b) => {
        const forecast = forecastOf(history, 'monotone', 300);
        expect(runway(forecast, Math.max(a, b), SURE)).toBeGreaterThanOrEqual(runway(forecast, Math.min(a, b), SURE));
        expect(runway(forecast, a, 0.5)).toBeGreaterThanOrEqual(runway(forecast, a, SURE));
      }),
      { numRuns: 60 },
    );
  });

  test('when a backlog is finished never comes sooner for more work; a stopped team never finishes', () => {
    const forecast = forecastOf(STEADY);
    expect([10, 58, 140].map((amount) => periodsUntil(forecast, amount, SURE))).toEqual([1, 3, 6]);
    expect(periodsUntil(forecastOf([0, 0, 0]), 1, SURE)).toBeNull();
  });
});

describe('repeatability', () => {
  test('the same seed gives the same numbers, in whatever order they are asked for', () => {
    const forward = forecastOf(PERM, 'board 7 sprint 14');
    const backward = forecastOf(PERM, 'board 7 sprint 14');
    const three = howMany(backward, 3);
    howMany(backward, 2);
    howMany(forward, 2);
    expect(howMany(forward, 3)).toEqual(three);
    expect(lasts(forward, 53, 2)).toBe(lasts(backward, 53, 2));
  });

  test('random numbers stay between 0 and 1 and use the whole range', () => {
    const random = randomFrom('range');
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe('backTest', () => {
  test.each([
    ['five tests on eight sprints, all held', PERM, { held: 5, of: 5 }],
    ['nothing to replay on three', [20, 24, 18], null],
    ['a collapse is admitted', [20, 20, 20, 20, 1], { held: 1, of: 2 }],
  ])('%s', (_, history, expected) => {
    expect(backTest(history)).toEqual(expected);
  });
});
