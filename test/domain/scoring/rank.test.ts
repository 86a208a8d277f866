import fc from 'fast-check';
import { bracketTies } from '../../../src/domain/scoring/brackets.ts';
import { rankByScore } from '../../../src/domain/scoring/rank.ts';
import { ratioOf } from '../../../src/domain/scoring/ratio.ts';
import { outcomes } from '../../../src/domain/scoring/too-close.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

type Row = { readonly key: string; readonly inputs: Readonly<Record<string, number>> };
const row = (key: string, ...[ubv, tc, rroe, size]: readonly number[]): Row => ({
  key,
  inputs: Object.fromEntries(Object.entries({ ubv, tc, rroe, size }).filter((entry): entry is [string, number] => entry[1] !== undefined)),
});
const rank = (rows: readonly Row[]): string[][] =>
  rankByScore(rows, ({ inputs }) => ratioOf('wsjf', inputs)).groups.map((group) => group.map(({ key }) => key));

describe('rankByScore', () => {
  test('highest first, equals in backlog order, unscored apart', () => {
    const rows = [row('A', 1, 1, 1), row('B', 8, 5, 3, 3), row('C', 13, 8, 3, 5), row('D', 20, 8, 4, 6), row('E')];
    expect(rank(rows)).toEqual([['B', 'D'], ['C']]);
    expect(rankByScore(rows, ({ inputs }) => ratioOf('wsjf', inputs)).unscored.map(({ key }) => key)).toEqual(['A', 'E']);
  });

  const step = fc.constantFrom(...WSJF_SCALE);
  const rows = fc
    .array(fc.tuple(step, step, step, step), { minLength: 1, maxLength: 20 })
    .map((all) => all.map(([ubv, tc, rroe, size], at) => row(`K-${at}`, ubv, tc, rroe, size)));
  const scaled = (all: readonly Row[], by: Readonly<Record<string, number>>): Row[] =>
    all.map(({ key, inputs }) => ({
      key,
      inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, value * (by[name] ?? 1)])),
    }));

  test('the order does not change when all efforts, or all three components, are multiplied', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 50 }), (all, factor) => {
        expect(rank(scaled(all, { size: factor }))).toEqual(rank(all));
        expect(rank(scaled(all, { ubv: factor, tc: factor, rroe: factor }))).toEqual(rank(all));
      }),
    );
  });

  test('the order does not hang on the order of the list, except among equals', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const sorted = (groups: string[][]): string[][] => groups.map((group) => [...group].sort());
        expect(sorted(rank([...all].reverse()))).toEqual(sorted(rank(all)));
      }),
    );
  });
});

describe('bracketTies', () => {
  const listed = [
    row('PERM-160', 8, 13, 2, 3),
    row('PERM-142', 13, 8, 3, 5),
    row('PERM-147', 8, 8, 3, 5),
    row('PERM-12', 13, 5, 5, 21),
    row('PERM-128', 5, 2, 1, 13),
  ];

  test('neighbors that small doubts would swap stand together, others alone', () => {
    const brackets = bracketTies(listed, ({ inputs }) => outcomes('wsjf', inputs));
    expect(brackets.map(({ rows: tied }) => tied.map(({ key }) => key))).toEqual([
      ['PERM-160'],
      ['PERM-142', 'PERM-147'],
      ['PERM-12'],
      ['PERM-128'],
    ]);
    expect(brackets[1]?.p).toBeGreaterThan(0.5);
    expect(brackets[1]?.p).toBeLessThan(0.65);
  });
});
