import fc from 'fast-check';
import { initialRank, ranksBetween } from '../../../local/jira/rank.ts';

const sorted = (ranks: readonly string[]) => [...ranks].sort((a, b) => (a < b ? -1 : 1));

describe('rank strings', () => {
  test.each([
    [null, null, 3],
    ['0|i0003r:', null, 3],
    [null, '0|i0003r:', 3],
    ['0|i0003r:', '0|i0003s:', 50],
    ['0|i0003r:', '0|i0003r:1', 2],
    [null, '0|000000:1', 2],
    [null, '0|000001:', 50],
    ['0|zzzzzz:', null, 50],
  ])('%s < %i ranks < %s', (after, before, count) => {
    const ranks = ranksBetween(after, before, count);
    expect(ranks).toHaveLength(count);
    expect(new Set(ranks).size).toBe(count);
    expect(sorted(ranks)).toEqual(ranks);
    for (const rank of ranks) {
      expect(rank).toMatch(/^0\|[0-9a-z]{6}:[0-9a-z]*$/);
      if (after !== null) expect(rank > after).toBe(true);
      if (before !== null) expect(rank < before).toBe(true);
    }
  });

  test('a list keeps its order through any series of moves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 60 }), (moves) => {
        const list = Array.from({ length: 10 }, (_, index) => initialRank(index));
        for (const [from, to] of moves) {
          list.splice(from, 1);
          const [rank = ''] = ranksBetween(list[to - 1] ?? null, list[to] ?? null, 1);
          list.splice(to, 0, rank);
          expect(sorted(list)).toEqual(list);
        }
      }),
    );
  });

  test('ends in the wrong order are refused', () => {
    expect(() => ranksBetween('0|i0003s:', '0|i0003r:', 1)).toThrow('No rank lies after');
  });
});
