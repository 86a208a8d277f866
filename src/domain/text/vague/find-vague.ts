import { fold } from '../fold.ts';
import { isKnownTerm } from '../known-words.ts';
import { plainLetters } from '../plain-letters.ts';
import { isNoDemand } from './vague-context.ts';
import { VAGUE_TERMS, type VagueClass, type VagueTerm } from './vague-terms.ts';
import { type Word, wordsOf } from '../words.ts';

/** A vague term in a text. */
export interface VagueMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: VagueClass;
  /** Too little to say against a criterion or a step. */
  readonly wishOnly: boolean;
}

/** Terms that begin with one word, the longest first. */
interface Opening {
  /** By what their second word begins with: “in” and “a” open a hundred. */
  readonly behind: ReadonlyMap<string, readonly VagueTerm[]>;
  /** The word itself, or with marks behind it; shorter than those with a second word. */
  readonly alone: readonly VagueTerm[];
}

type Openings = ReadonlyMap<string, Opening>;

/** Terms by their first word, so that a text costs one look-up a word whatever the length of the list. Made when first asked for: most languages never are. */
const BY_FIRST_WORD = new Map<string, Openings>();

function openingsIn(language: string): Openings {
  let openings = BY_FIRST_WORD.get(language);
  if (openings === undefined) {
    openings = opened(Object.hasOwn(VAGUE_TERMS, language) ? (VAGUE_TERMS[language] ?? []) : []);
    BY_FIRST_WORD.set(language, openings);
  }
  return openings;
}

function opened(list: readonly VagueTerm[]): Openings {
  const openings = new Map<string, { readonly behind: Map<string, VagueTerm[]>; readonly alone: VagueTerm[] }>();
  for (const term of list.toSorted((a, b) => b.term.length - a.term.length)) {
    const [first, second] = wordsOf(term.term);
    const word = first?.text ?? term.term;
    const opening = openings.get(word) ?? { behind: new Map<string, VagueTerm[]>(), alone: new Array<VagueTerm>() };
    openings.set(word, opening);
    const goesOn = second !== undefined && term.term.startsWith(' ', word.length);
    if (!goesOn) opening.alone.push(term);
    else opening.behind.set(stemOf(second), [...(opening.behind.get(stemOf(second)) ?? []), term]);
  }
  return openings;
}

/** A word up to its first joint: “lot’s” begins as “lot” does. */
function stemOf(word: Word | undefined): string {
  const text = word?.text ?? '';
  const joint = text.search(/['-]/);
  return joint < 0 ? text : text.slice(0, joint);
}

/**
 * Words in [from, to) that two readers may understand in two ways. A number near by, quotes,
 * a capital inside a sentence (a name), the guards of the list and the team's own terms silence a word;
 * "how good" asks for the measure itself.
 * @param known Terms that mean something definite in this team: its allowed words and product names.
 */
export function findVague(text: string, from: number, to: number, language = 'en', known: readonly string[] = []): readonly VagueMatch[] {
  const openings = openingsIn(language);
  if (openings.size === 0) return [];
  const plain = plainLetters(text.slice(from, to));
  let folded = '';
  const found: VagueMatch[] = [];
  let past = 0;
  const words = wordsOf(plain);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const opening = word === undefined || word.start < past ? undefined : openings.get(word.text);
    if (word === undefined || opening === undefined) continue;
    const behind = opening.behind.size === 0 ? undefined : opening.behind.get(stemOf(words[index + 1]));
    if (behind === undefined && opening.alone.length === 0) continue;
    if (folded === '') folded = fold(plain);
    const isSaid = (term: VagueTerm): boolean => isMeant(term, folded, word.start);
    const term = behind?.find(isSaid) ?? opening.alone.find(isSaid);
    if (term === undefined) continue;
    const end = word.start + term.term.length;
    if (term.exact !== undefined && !fold(text.slice(from + word.start, from + end)).startsWith(term.exact)) continue;
    if (isNamed(text, from + word.start, from, term.term) || isMeasured(folded, word.start, end, term.kind)) continue;
    if (language === 'en' && isNoDemand(folded, word.start, end, term.kind)) continue;
    if (known.length > 0 && isKnownTerm(text, from + word.start, from + end, known)) continue;
    past = end;
    const last = found.at(-1);
    // "very easy" is one phrase with one question.
    const joined = last !== undefined && text.slice(last.end, from + word.start) === ' ' ? found.pop() : undefined;
    found.push({ start: joined?.start ?? from + word.start, end: from + end, kind: term.kind, wishOnly: term.wishOnly === true });
  }
  return found;
}

function isMeant({ term, notAfter, notBefore, onlyBefore, onlyAfter }: VagueTerm, folded: string, at: number): boolean {
  if (!folded.startsWith(term, at)) return false;
  const after = folded.slice(at + term.length, at + term.length + 60);
  if (/^(?:[\p{L}\p{N}_]|-[\p{L}])/u.test(after)) return false;
  if (notBefore?.test(after) === true || (onlyBefore !== undefined && !onlyBefore.test(after))) return false;
  const before = folded.slice(Math.max(0, at - 30), at);
  if (/\bhow $|_$|\b(?:above|below|following) $/.test(before) || SPELLED_OUT.test(after)) return false;
  return notAfter?.test(before) !== true && (onlyAfter === undefined || onlyAfter.test(before));
}

/** "The various messages outlined above": somebody has written which. */
const SPELLED_OUT =
  /^(?: [\p{L}-]{1,20}){1,3} (?:listed|outlined|described|named|shown|defined|mentioned|specified|given|set out) (?:above|below|here|in the (?:table|list))\b/u;

/** Capitals are how these are written. */
const WRITTEN_LARGE: ReadonlySet<string> = new Set(['asap', 'a.s.a.p', 'etc']);

/** "Quick Search" in the middle of a sentence is a name; so is what stands in quotes. */
function isNamed(text: string, at: number, from: number, term: string): boolean {
  const first = text.charAt(at);
  const before = text.slice(Math.max(from, at - 3), at);
  if (/["'“‘«„`<]$/.test(before)) return true;
  const opens = at === from || /[.!?:\n]\s{0,2}$/.test(before);
  return !opens && first !== first.toLowerCase() && !WRITTEN_LARGE.has(term);
}

/** A number of its own; a year, "v2" and "ABC-12" say nothing about how much. */
const NUMBER = /(?<![\p{L}\d-])(?!(?:19|20)\d\d(?!\d))\d/u;
/** The same without the time of day, which says when: “a bit at 22:00”. */
const NO_CLOCK = /(?<![\p{L}\d-]|\d:)(?!(?:19|20)\d\d(?!\d))(?!\d?\d:\d\d(?![:\d]))\d/u;
const UNIT_BEFORE =
  /\d\s?(?:%|(?:ms|s|se[cgk]\p{L}{0,8}|min\p{L}{0,6}|hours?|stunden?|heures?|horas?|ore|uur|days?|tagen?|jours?|dias?|dagen|giorni|[ck]li[ckq]\p{L}{0,5}|steps?|schritten?)(?!\p{L}))[\p{L}, ]{0,24}$/u;

/** A bound without a figure: “at most twice the average”, “in three steps”, “before noon”. */
const BOUND =
  /\b(?:at most|at least|no more than|not more than|no later than|no longer than|exactly|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty)[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|clicks?|steps?|pages?|taps?|percent|times|meters?|metres?|attempts?|lines?|words?)|(?:by|before|until) (?:noon|midnight|the end of the (?:day|week|month|shift)|end of day|the next (?:working )?day|close of business))\b/;

/** A number right after, or just before: somebody has said how much. */
function isMeasured(folded: string, start: number, end: number, kind: VagueClass): boolean {
  const after = folded.slice(end, end + 60);
  const stop = after.search(/[.;\n]/);
  const said = stop < 0 ? after : after.slice(0, stop);
  return (
    (kind === 'time' ? NUMBER : NO_CLOCK).test(said.slice(0, 40)) ||
    BOUND.test(said) ||
    UNIT_BEFORE.test(folded.slice(Math.max(0, start - 40), start))
  );
}
