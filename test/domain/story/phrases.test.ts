import { phrases } from '../../../src/domain/story/phrases.ts';

const LIST = phrases(['so', 'so that', 'in order to', "d'", "afin d'", 'afin de', "i'd like"]);
const found = (text: string): string | null => LIST.first(text, 0, text.length)?.phrase ?? null;

test.each([
  ['print it so that it lasts', 'so that'],
  ['print it so thatched roofs show', 'so'],
  ['print it so', 'so'],
  ['sofas in order', null],
  ['also that', null],
  ['in order to pay', 'in order to'],
  ['in order together', null],
  ["afin d'imprimer", "afin d'"],
  ['afin de payer', 'afin de'],
  ['afin deux', null],
  ["plus d'argent", "d'"],
  ["grand'mere", null],
  ['so\nthat it lasts', 'so that'],
  ['**so** that: it lasts', 'so that'],
  ["i\\'d like", "i'd like"],
  ["i'd likely", null],
])('in “%s” the whole words found are %s', (text, phrase) => {
  expect(found(text)).toBe(phrase);
});

test('a phrase is looked for from a place, and up to one', () => {
  expect(LIST.at('print so that', 6)).toEqual({ phrase: 'so that', start: 6, end: 13 });
  expect(LIST.at('print so that', 5)).toBeNull();
  expect(LIST.first('so that', 0, 4)).toEqual({ phrase: 'so', start: 0, end: 2 });
  expect(LIST.first('so so', 1, 5)).toEqual({ phrase: 'so', start: 3, end: 5 });
});
