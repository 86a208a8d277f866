import fc from 'fast-check';
import { combine, type Distribution, isDistribution, merge, mixture } from '../../../src/domain/uncertainty/distribution.ts';
import { stepsOff } from '../../../src/domain/uncertainty/steps.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

describe('steps off', () => {
  test.each([
    ['high', 5, [[5, 1]]],
    [
      'medium',
      5,
      [
        [3, 0.25],
        [5, 0.5],
        [8, 0.25],
      ],
    ],
    [
      'medium',
      1,
      [
        [1, 0.75],
        [2, 0.25],
      ],
    ],
    [
      'medium',
      20,
      [
        [13, 0.25],
        [20, 0.75],
      ],
    ],
    [
      'low',
      5,
      [
        [2, 0.125],
        [3, 0.25],
        [5, 0.25],
        [8, 0.25],
        [13, 0.125],
      ],
    ],
    [
      'low',
      2,
      [
        [1, 0.375],
        [2, 0.25],
        [3, 0.25],
        [5, 0.125],
      ],
    ],
    [
      'low',
      1,
      [
        [1, 0.625],
        [2, 0.25],
        [3, 0.125],
      ],
    ],
    [
      'medium',
      4,
      [
        [3, 0.25],
        [4, 0.5],
        [5, 0.25],
      ],
    ],
  ] as const)('%s, %d', (sureness, value, expected) => {
    expect(stepsOff(value, WSJF_SCALE, sureness)).toEqual(expected);
  });

  test('is always a distribution', () => {
    fc.assert(
      fc.property(fc.constantFrom('high', 'medium', 'low'), fc.double({ min: 0.1, max: 100, noNaN: true }), (sureness, value) => {
        expect(isDistribution(stepsOff(value, WSJF_SCALE, sureness))).toBe(true);
      }),
    );
  });
});

describe('distributions', () => {
  test.each<[string, Distribution, boolean]>([
    [
      'sums to 1',
      [
        [1, 0.5],
        [2, 0.5],
      ],
      true,
    ],
    [
      'does not',
      [
        [1, 0.5],
        [2, 0.4],
      ],
      false,
    ],
    [
      'below 0',
      [
        [1, 1.5],
        [2, -0.5],
      ],
      false,
    ],
    ['no value', [[Number.NaN, 1]], false],
    ['empty', [], false],
  ])('%s', (_name, outcomes, expected) => {
    expect(isDistribution(outcomes)).toBe(expected);
  });

  test('equal values are merged, whatever their order', () => {
    expect(
      merge([
        [3, 0.25],
        [1, 0.5],
        [3, 0.25],
      ]),
    ).toEqual([
      [1, 0.5],
      [3, 0.5],
    ]);
    expect(
      combine(
        [
          [1, 0.5],
          [2, 0.5],
        ],
        [
          [1, 0.5],
          [2, 0.5],
        ],
        (x, y) => x + y,
      ),
    ).toEqual([
      [2, 0.25],
      [3, 0.5],
      [4, 0.25],
    ]);
  });

  test('one rater drawn at random', () => {
    expect(
      mixture([
        [[5, 1]],
        [
          [5, 0.5],
          [8, 0.5],
        ],
      ]),
    ).toEqual([
      [5, 0.75],
      [8, 0.25],
    ]);
  });
});
