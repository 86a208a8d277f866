import { joined } from '../../../../src/domain/text/pattern/joined.ts';

const PATTERNS = [/^lamp$/, /park/, /^meter|fee$/, /^LAMP$/i, /street/];
const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

it.each(['lamp', 'lamps', 'the park', 'meter 1', 'a fee', 'a meter', 'Lamp', 'a Lamp', 'a street', 'Street', ''])(
  'says of “%s” what one after the other says',
  (text) => {
    expect(matches(joined(PATTERNS), text)).toBe(matches(PATTERNS, text));
  },
);

it('joins what has the same flags and begins in the same way', () => {
  expect(joined(PATTERNS).map(String)).toEqual(['/^lamp$|^meter|fee$/', '/park|street/', '/^LAMP$/i']);
});
