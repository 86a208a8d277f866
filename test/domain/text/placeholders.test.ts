import { findPlaceholders } from '../../../src/domain/text/placeholders.ts';

const placesIn = (text: string): readonly string[] =>
  findPlaceholders(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test('placeholders come in order of place, each place once', () => {
  expect(placesIn('Fee: TBD, limit: ???, by <role>')).toEqual(['TBD', '???', '<role>']);
  expect(placesIn('The fee is 2 percent.')).toEqual([]);
});

test('of each pattern no more than fifty are told, the first ones', () => {
  const many = 'TBD ??? <role> '.repeat(3000);
  const found = findPlaceholders(many, 0, many.length);
  expect(found).toHaveLength(150);
  expect(Math.max(...found.map(({ end }) => end))).toBeLessThan(50 * 15 + 1);
});
