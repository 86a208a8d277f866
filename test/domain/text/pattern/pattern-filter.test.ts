import fc from 'fast-check';
import { patternFilter } from '../../../../src/domain/text/pattern/pattern-filter.ts';

const PATTERNS = [
  /\b(?:works?|runs?) as expected\b/,
  /^(?:park|street)[- ]lamps?$/,
  /l[aá]mp(?:e|ã)?n/u,
  /\d{2} Meters/i,
  /\bok\b/,
  /don't (?:ever )?(?:close|shut)/,
];
const PIECES =
  "work works runs as expected park street lamp lamps -lamp lámpe n lampãn 12 12 METERS ok don’t don't ever close shut \n".split(' ');

it('marks every expression that matches, in any text', () => {
  const filter = patternFilter(PATTERNS);
  const text = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', '\n')), { maxLength: 8 })
    .map((all) => all.flat().join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
      const mayMatch = filter(value);
      return PATTERNS.every((pattern, index) => mayMatch[index] === true || !pattern.test(value));
    }),
    { numRuns: 2000, seed: 4 },
  );
});

it('leaves out those whose letters are not there', () => {
  expect(patternFilter(PATTERNS)('The bench is open.')).toEqual([false, false, false, false, true, false]);
});

it('sees letters of either size, and a line break where a blank is looked for', () => {
  expect(patternFilter([/as expected/, /lamps/])('AS\nEXPECTED')).toEqual([true, false]);
});

it('has no expressions, and marks none', () => {
  expect(patternFilter([])('anything')).toEqual([]);
});
