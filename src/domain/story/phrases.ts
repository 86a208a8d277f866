import { bare } from './bare.ts';

/** A phrase that was found: as the list has it (spaces single), and where it stands. */
export interface PhraseMatch {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** A list of phrases that is searched in one pass. Works on text made with `bare`. */
export interface Phrases {
  /** The phrase that begins at `at`, the longest when there are several. */
  readonly at: (text: string, at: number) => PhraseMatch | null;
  /** The phrase that begins first in [from, to) and ends before `to`. */
  readonly first: (text: string, from: number, to: number) => PhraseMatch | null;
}

const NOTHING: Phrases = { at: () => null, first: () => null };
/** Between two words: blanks, a line break, format marks or the colon of a form ("I want: to …"). */
const GAP = '[\\s*_:]+';
/** Exports write "I\\'m". */
const APOSTROPHE = String.raw`\\?'`;
/** Letters and digits of folded text: small ones, and every script above; plain ranges search several times faster than Unicode properties. */
const LETTERS = String.raw`[0-9a-z\u00b5\u00df-\u1fff\u2c00-\ud7ff]`;
const WORD_END = `(?!${LETTERS})`;
const LETTER = /[\p{L}\p{N}]/u;

/** Compiles a list of phrases, whole words only. Linear: a tree of fixed words in which the next word decides every step; a gap never begins a word. */
export function phrases(list: readonly string[]): Phrases {
  if (list.length === 0) return NOTHING;
  const sticky = lazy(() => new RegExp(sourceOf(list), 'y'));
  const global = lazy(() => new RegExp(sourceOf(list), 'g'));
  return {
    at: (text, at) => run(sticky(), text, at, text.length),
    first: (text, from, to) => run(global(), text, from, to),
  };
}

/**
 * A list of phrases, and a pattern for those that are too many to list. The one that begins first is found, of two the longer.
 * @param pattern Source of an expression that is linear in the text; whole words are seen to.
 */
export function orPattern(listed: Phrases, pattern: string): Phrases {
  const source = `(?<!${LETTERS})(?:${pattern})${WORD_END}`;
  const sticky = lazy(() => new RegExp(source, 'y'));
  const global = lazy(() => new RegExp(source, 'g'));
  return {
    at: (text, at) => earlier(listed.at(text, at), run(sticky(), text, at, text.length)),
    first: (text, from, to) => earlier(listed.first(text, from, to), run(global(), text, from, to)),
  };
}

function earlier(a: PhraseMatch | null, b: PhraseMatch | null): PhraseMatch | null {
  if (a === null || b === null) return a ?? b;
  return b.start < a.start || (b.start === a.start && b.end > a.end) ? b : a;
}

/** Made when first asked for: most languages never are. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Behind a phrase no word goes on; what ends with an apostrophe (“d'”) stands right before one. */
const PHRASE_END = `(?:(?<=')|${WORD_END})`;

/** The end is said once, behind all phrases: the engine searches a list of plain words several times faster than one of words with conditions. */
function sourceOf(list: readonly string[]): string {
  const root: Branch = { ends: false, words: new Map() };
  for (const phrase of list) grow(root, bare(phrase).split(' '));
  return `(?<!${LETTERS})${choice(root)}${PHRASE_END}`;
}

/** Phrases by their words: `ends` when one ends here. */
interface Branch {
  ends: boolean;
  readonly words: Map<string, Branch>;
}

function grow(branch: Branch, words: readonly string[]): void {
  const [word, ...rest] = words;
  if (word === undefined) {
    branch.ends = true;
    return;
  }
  const next = branch.words.get(word) ?? { ends: false, words: new Map() };
  branch.words.set(word, next);
  grow(next, rest);
}

function choice(branch: Branch): string {
  const words = [...branch.words].toSorted(([a], [b]) => b.length - a.length);
  return `(?:${words.map(([word, next]) => source(word, next)).join('|')})`;
}

function source(word: string, next: Branch): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", APOSTROPHE);
  if (next.words.size === 0) return escaped;
  const more = `${GAP}${choice(next)}`;
  return next.ends ? `${escaped}(?:${more})?` : escaped + more;
}

function run(regex: RegExp, text: string, from: number, to: number): PhraseMatch | null {
  regex.lastIndex = from;
  const match = regex.exec(to < text.length ? text.slice(0, to) : text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (end === to && to < text.length && !match[0].endsWith("'") && LETTER.test(text.charAt(to))) return null;
  return { phrase: asListed(match[0]), start: match.index, end };
}

/** Anything but words with single blanks between them. */
const UNEVEN = /[^\S ]| {2}|[*_:\\]/;

const asListed = (found: string): string => (UNEVEN.test(found) ? found.replace(/[\s*_:]+/g, ' ').replaceAll('\\', '') : found);
