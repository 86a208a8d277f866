import type { TextField } from '../../shared/finding.ts';

/** The words that mark a part of the story ("I'd like to"), as written and in the form that a team's norm is kept in. */
export interface StoryMarker {
  /** Without contraction, article and what only leads to the verb: "i would like", "as a", "so that". */
  readonly normal: string;
  /** As it was matched: small letters, no accents, single spaces. */
  readonly phrase: string;
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

/** Markers by part; `null` where the part, or a marker for it, is missing. */
export interface StoryMarkers {
  readonly role: StoryMarker | null;
  readonly means: StoryMarker | null;
  readonly ends: StoryMarker | null;
}

/** Words at the end of a wish that belong to what follows: "i want to be able to" is "i want". */
const TAILS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('to be able that for'),
  de: set('gerne gern nicht'),
  nl: set('graag kunnen willen niet'),
  fr: set("pouvoir bien de d' que etre capable pas plus"),
  es: set('poder que ser capaz de'),
  pt: set('poder de que ser capaz'),
  it: set("poter che di d' essere in grado"),
};
const ARTICLES: ReadonlySet<string> = set("ein eine der die een de un une una uno uma um o a el la il l' an");
const SAME: Readonly<Record<string, string>> = {
  "i'd": 'i would',
  "we'd": 'we would',
  "i'll": 'i will',
  "i'm": 'i am',
  "don't": 'do not',
  dont: 'do not',
  moechte: 'mochte',
  wuensche: 'wunsche',
  "qu'": 'que',
  "qu'un": 'que',
  "qu'une": 'que',
  qu: 'que',
  "d'": 'de',
};

const WRITTEN_OTHERWISE = new RegExp(`(?<!\\S)(?:${Object.keys(SAME).join('|')})(?!\\S)`, 'g');

const NO_WORDS: ReadonlySet<string> = new Set();

/** The form in which markers are compared, by part: what differs only by article, contraction or the verb's "to" is the same. */
export function normalMarker(language: string, part: keyof StoryMarkers, phrase: string): string {
  const plain = phrase.endsWith(',') ? phrase.slice(0, -1) : phrase;
  let normal = plain.replace(WRITTEN_OTHERWISE, (word) => SAME[word] ?? word);
  if (part === 'role' && language === 'en') return normal.replace(/\ban$/, 'a');
  const drop = part === 'role' ? ARTICLES : part === 'means' ? (TAILS[language] ?? NO_WORDS) : NO_WORDS;
  for (let blank = normal.lastIndexOf(' '); blank >= 0 && drop.has(normal.slice(blank + 1)); blank = normal.lastIndexOf(' '))
    normal = normal.slice(0, blank);
  return normal;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
