import fc from 'fast-check';
import { ENGLISH_WORDING } from '../../../../src/domain/criteria/judge/english-wording.ts';
import { FOREIGN_WORDING } from '../../../../src/domain/criteria/judge/foreign-wording.ts';
import { matchOf, untestableWording, wordingFinder } from '../../../../src/domain/criteria/judge/untestable-wording.ts';

const LISTS = Object.entries({ en: ENGLISH_WORDING, ...FOREIGN_WORDING });

/** Words that the expressions of a list are made of, and some that they are not. */
const wordsOf = (list: (typeof LISTS)[number][1]): readonly string[] => [
  ...new Set(list.flatMap(({ pattern }) => pattern.source.replace(/\\[bdpsw](?:\{L\})?/gi, ' ').split(/[^\p{L}' -]+/u))),
  'the form',
  'is',
  '12',
  'clerk',
  ',',
];

it.each(LISTS)('tries as many wordings as it must: language %s', (language, list) => {
  const text = fc.array(fc.constantFrom(...wordsOf(list)), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
  let found = 0;
  fc.assert(
    fc.property(text, (value) => {
      const first = list.map((wording) => matchOf(wording, value)).find((match) => match !== null) ?? null;
      if (first !== null) found += 1;
      expect(untestableWording(value, language)).toEqual(first);
    }),
    { numRuns: 1500, seed: 4 },
  );
  // Else nothing was compared.
  expect(found).toBeGreaterThan(50);
});

it('takes the first of a list, and leaves one that another phrase settles', () => {
  const find = wordingFinder([
    { reason: 'works', pattern: /\bruns well\b/, unless: /\bseconds\b/ },
    { reason: 'better', pattern: /\bis better\b/ },
  ]);
  expect(find('it is better and runs well')).toEqual({ start: 17, end: 26, reason: 'works' });
  expect(find('it is better and runs well in 3 seconds')).toEqual({ start: 3, end: 12, reason: 'better' });
  expect(find('it runs')).toBeNull();
});

it('judges no wording of a language that it does not know', () => {
  expect(untestableWording('works as expected', 'xx')).toBeNull();
});

it.each<[string, string | null]>([
  ['nothing changes', 'universal'],
  ['for the guest nothing changes', 'universal'],
  ['when the guest presses esc, nothing changes', null],
  ['given an empty cart\nwhen the guest presses undo\nthen nothing changes', null],
  ['when the guest presses undo, nothing else changes', 'universal'],
  ['then nothing breaks', 'universal'],
])('what an event leaves as it is can be seen: %s', (value, reason) => {
  expect(untestableWording(value, 'en')?.reason ?? null).toBe(reason);
});
