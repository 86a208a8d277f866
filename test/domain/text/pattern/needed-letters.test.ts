import { neededLetters } from '../../../../src/domain/text/pattern/needed-letters.ts';

/** The longer the shortest of them, the better; below three letters it is no sign. */
const byLength = (texts: readonly string[]): number => {
  const shortest = Math.min(...texts.map((text) => text.length));
  return shortest < 3 ? -1 : shortest;
};

it.each([
  [/\bpark(?:ing)? fees?\b/, ['park fee', 'park fees', 'parking fee', 'parking fees']],
  [/[a-z]+ meter \d/, [' meter ']],
  [/(?:one|two|three) of/, ['one of', 'three of', 'two of']],
  [/(?:red|green)\w* lamp/, [' lamp']],
  [/(?:red|green){2}/, ['green', 'red']],
  [/(?:lamp){0,3}street/, ['street']],
  [/(?:lamp)*?street/, ['street']],
  [/lamps?\./, ['lamp.', 'lamps.']],
  [/colou?r/, ['color', 'colour']],
  [/anal[iy]s/, ['analis', 'analys']],
  [/anal[i-y]s/, ['anal']],
  [/anal[^iy]s/, ['anal']],
  [/(?=lantern)lamp/, ['lamp']],
  [/(?<!street )lamp(?! post)/, ['lamp']],
  [/(lamp)|(?<light>lantern)/, ['lamp', 'lantern']],
  [/tick\/box\u0041\x42/, ['tick/boxab']],
  [/lamp\b.{0,3}\p{L}lantern/u, ['lantern']],
  [/LAMP/i, ['lamp']],
  [/lamp[\]ou]post/, ['lamp']],
  [/lamp|x/, null],
  [/lamp|/, null],
  [/(?:lamp)?/, null],
  [/\w+/, null],
  [/lamp/iu, null],
  [/lam👍?p+/u, ['lam', 'lam👍']],
])('%s needs one of %j', (pattern, needed) => {
  expect(neededLetters(pattern, byLength)?.toSorted() ?? null).toEqual(needed);
});

it('gives up counting where a list of texts would have no end', () => {
  const letters = '(?:a|b|c|d|e)';
  expect(neededLetters(new RegExp(`lamp${letters.repeat(9)}`), byLength)).toEqual(expect.arrayContaining(['lampaa', 'lampee']));
});
