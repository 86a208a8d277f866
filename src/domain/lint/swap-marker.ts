import type { StoryMarker } from '../story/markers.ts';
import { article } from '../story/article.ts';

/** Wishes and reasons that take the same words after them, by language: one can stand for the other. */
const ALIKE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['i want', 'i would like', 'i need', 'i wish', 'i would love'],
    ['we want', 'we would like', 'we need', 'we wish'],
    ['so that', 'so', 'in order that', 'such that'],
    ['in order to', 'so as to'],
  ],
  de: [
    ['mochte ich', 'will ich', 'wurde ich'],
    ['ich mochte', 'ich will'],
    ['damit', 'sodass', 'so dass'],
  ],
  nl: [['zodat', 'opdat', 'zodanig dat']],
  fr: [
    ['je veux', 'je souhaite', 'je voudrais', 'je souhaiterais', "j'aimerais", 'je desire'],
    ['afin que', 'pour que', 'de sorte que'],
  ],
  es: [
    ['quiero', 'deseo', 'quisiera'],
    ['con el fin de', 'a fin de', 'con el objetivo de'],
  ],
  pt: [
    ['quero', 'desejo', 'eu quero', 'eu desejo'],
    ['de modo que', 'de forma que'],
  ],
  it: [
    ['voglio', 'vorrei', 'desidero'],
    ['in modo che', 'affinche'],
  ],
};
/** Normal forms with the accents that people expect to read. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'mochte ich': 'möchte ich',
    'ich mochte': 'ich möchte',
    'wurde ich': 'würde ich',
    'je desire': 'je désire',
    affinche: 'affinché',
  }),
);

/** A marker as people write it: "möchte ich", "I want". */
export function writtenMarker(normal: string): string {
  return (WRITTEN.get(normal) ?? normal).replace(/\bi\b(?!')/g, (word, at: number) =>
    at === 0 || normal.charAt(at - 1) === ' ' ? 'I' : word,
  );
}

/**
 * The words that stand in place of `marker` to follow the norm, or `null` where more than the marker would have to change.
 * @param next what stands after the marker.
 */
export function swapMarker(
  language: string,
  part: 'role' | 'means' | 'ends',
  marker: StoryMarker,
  norm: string,
  next: string,
): string | null {
  if (part === 'role') return language === 'en' && marker.normal === 'as' && norm === 'as a' ? withArticle(marker, next) : null;
  const alike = ALIKE[language]?.some((group) => group.includes(marker.normal) && group.includes(norm)) ?? false;
  if (!alike) return null;
  const core = marker.normal.split(' ').length;
  const words = marker.phrase.split(' ');
  const tail = part === 'means' ? words.slice(coreLength(words, core)) : [];
  return [writtenMarker(norm), ...tail].join(' ');
}

/** Words of the phrase that belong to the marker: "i'd like" is two words, "i would like" three. */
function coreLength(words: readonly string[], normalWords: number): number {
  const short = words.filter((word) => /^(?:i'd|we'd|i'll|i'm|don't)$/.test(word)).length;
  return normalWords - short;
}

function withArticle({ phrase }: StoryMarker, next: string): string | null {
  const noun = /^\s*([\p{L}\p{N}'-]+(?:\s[\p{Ll}]+)?)/u.exec(next)?.[1] ?? '';
  if (noun === '' || phrase !== 'as') return null;
  return `as ${article(noun)}`;
}
