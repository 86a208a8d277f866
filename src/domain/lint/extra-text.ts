import { sentenceEnd } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';

/** Words in a story's sentence that are neither role, wish nor reason. Offsets in the text that was given. */
export interface ExtraText {
  readonly kind: 'bracket' | 'dash' | 'sentence' | 'note' | 'example' | 'link';
  readonly start: number;
  readonly end: number;
  /** What it says, without brackets and dashes. */
  readonly says: string;
  /** Can be cut out without hurting what stands around it. */
  readonly loose: boolean;
}

/** The sentence of a story in `text`: from, to; `parts`: places of its markers, before which a dash only separates. */
export interface StoryRange {
  readonly start: number;
  /** Where the line ends. */
  readonly end: number;
  readonly markers: readonly number[];
  /** A second sentence counts too: true for a summary, which holds nothing but the story. */
  readonly whole: boolean;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const FEWEST_WORDS = 3;
/** In brackets two words are enough: one is a short form or a unit. */
const FEWEST_IN_BRACKETS = 2;
/** "Web only." behind the story. */
const FEWEST_IN_SENTENCE = 2;

/** Finds asides: brackets of three words or more, dashes, notes, examples, links, further sentences. First to last, not overlapping. */
export function findExtra(text: string, range: StoryRange): readonly ExtraText[] {
  const found: ExtraText[] = [];
  const add = (extra: ExtraText | null): void => {
    if (extra !== null && !found.some((other) => extra.start < other.end && other.start < extra.end)) found.push(extra);
  };
  const stop = Math.min(range.end, storyEnd(text, range));
  if (range.whole) add(secondSentence(text, stop, range.end));
  add(semicolon(text, Math.max(range.start, ...range.markers), stop));
  if (/[([{]/.test(text)) for (const bracket of brackets(text, { ...range, end: stop })) add(bracket);
  add(note(text, range.start, stop));
  for (const dash of dashes(text, { ...range, end: stop })) add(dash);
  add(example(text, range.start, stop));
  add(reference(text, range.start, stop));
  add(link(text, range.start, stop));
  return found.toSorted((a, b) => a.start - b.start);
}

/** Where the story's own sentence ends: a break before a marker does not end it. */
function storyEnd(text: string, { start, end, markers }: StoryRange): number {
  const last = Math.max(start, ...markers);
  let stop = sentenceEnd(text, last, end);
  // “… [video?]”: the bracket closes behind the mark.
  while (stop < end && /[)\]}]/.test(text.charAt(stop))) stop += 1;
  return stop;
}

function secondSentence(text: string, from: number, to: number): ExtraText | null {
  const lead = /^["'”’)\]\s]{0,10}/.exec(text.slice(from, from + 10))?.[0].length ?? 0;
  const says = text.slice(from + lead, to).trim();
  if (wordsOf(says).length < FEWEST_IN_SENTENCE) return null;
  return { kind: 'sentence', start: from + lead, end: from + lead + text.slice(from + lead, to).trimEnd().length, says, loose: true };
}

/** What stands after the only semicolon, behind the last part; several make a list. */
function semicolon(text: string, from: number, to: number): ExtraText | null {
  const at = text.indexOf('; ', from);
  if (at < 0 || at >= to || text.indexOf(';', at + 1) >= 0) return null;
  const end = at + text.slice(at, to).trimEnd().replace(/[.!]$/, '').length;
  const says = text.slice(at + 1, end).trim();
  return wordsOf(says).length < FEWEST_WORDS ? null : { kind: 'sentence', start: at, end, says, loose: true };
}

function brackets(text: string, { start: from, end: to, markers }: StoryRange): readonly ExtraText[] {
  const found: ExtraText[] = [];
  const roleEnd = markers.toSorted((a, b) => a - b)[1] ?? from;
  for (let i = from; i < to; i += 1) {
    const close = CLOSES[text.charAt(i)];
    if (close === undefined) continue;
    const end = closing(text, i, to);
    if (end < 0 || end >= to) continue;
    const says = text.slice(i + 1, end).trim();
    const attached = i > from && /[\p{L}\p{N}\]${#]/u.test(text.charAt(i - 1));
    const fewest = end < roleEnd && /^ \p{L}/u.test(text.slice(end + 1, end + 3)) ? FEWEST_WORDS : FEWEST_IN_BRACKETS;
    const before = text.slice(Math.max(from, i - LONGEST_NAME), i);
    if (
      !attached &&
      !GOVERNS.test(before) &&
      !(SPELLED.test(before) && NAME.test(says)) &&
      text.charAt(end + 1) !== '(' &&
      !MARKUP.test(text.slice(i, i + LONGEST_MARKUP)) &&
      isAside(says, fewest)
    )
      found.push({ kind: 'bracket', start: i, end: end + 1, says, loose: !BELONGS.test(says) });
    i = end;
  }
  return found;
}

/** Where the bracket at `open` closes, past brackets of its kind inside (“(> abs(5))”); -1 when it does not. */
function closing(text: string, open: number, to: number): number {
  const [opens, closes] = [text.charAt(open), CLOSES[text.charAt(open)]];
  let depth = 0;
  for (let i = open; i < to; i += 1) {
    const c = text.charAt(i);
    if (c === opens) depth += 1;
    else if (c === closes) depth -= 1;
    if (depth === 0) return i;
  }
  return text.indexOf(closes ?? '', open + 1);
}

/** “as my [Delegator(s)]”: the word before needs what stands in the brackets. */
const GOVERNS = /(?:^|\s)(?:an?|the|my|our|your|their|his|her|its|each|every)\s{1,2}$/i;
/** “m2e (Maven Integration)”: a short name is written out in words with capitals. */
const SPELLED = /(?:^|\s)(?:[\p{L}\d]{0,9}\d[\p{L}\d]{0,9}|\p{Lu}{2,9})s?\s$/u;
const NAME = /^\p{Lu}[\p{L}\d]*(?: (?:\p{Lu}[\p{L}\d]*|for|of|the|and|to|in))*$/u;
const LONGEST_NAME = 24;

/** "(or map)", "(including video)": part of the wish, so it cannot be moved away. */
const BELONGS = /^(?:and|or|including|incl\.|but|not|except|without|only|und|oder|et|ou|y|o|e|en|of)\s/i;
/** Two short forms, numbers, units or names side by side: "(RPP, GPP)", "(10 MB)", "(24/7)". */
const SHORT = /^[^\p{Ll}]*$|\d/u;

/** A link with its address, code between two braces: how words are written, not an aside. */
const MARKUP = /^(?:\[[^\][\n|]{1,200}\|(?:https?:|mailto:|#)|\{\{)/;
const LONGEST_MARKUP = 220;

/** Numbers alone are values: “(443 or 8443)”. @param fewest Fewest words; inside the name of a role a bracket of two is part of the name: “(committing peer) developer”. */
function isAside(says: string, fewest: number): boolean {
  const words = wordsOf(says);
  const { length } = words;
  // “(!!)”, “[video?]”: somebody wonders.
  if (/^[!?]{1,5}$/.test(says) || (length > 0 && says.endsWith('?'))) return true;
  if (words.every(({ text }) => /^(?:\d+|or|and|to)$/.test(text))) return false;
  return length >= FEWEST_WORDS || (length >= fewest && !SHORT.test(says));
}

/** " - …" to the end or to the next dash; three dashes or more are a list. */
function dashes(text: string, { start, end, markers }: StoryRange): readonly ExtraText[] {
  if (!/[-–—]/.test(text)) return [];
  const places = [...text.slice(start, end).matchAll(/\s(?:-{1,2}|–|—)\s|—/g)].map((match) => ({
    at: start + match.index,
    after: start + match.index + match[0].length,
  }));
  const separates = (after: number): boolean => markers.some((marker) => marker >= after && marker - after <= 2);
  const index = places.findIndex(({ after }) => !separates(after));
  const [first, second] = index < 0 ? [] : places.slice(index);
  if (first === undefined || places.length > 2 || (second === undefined && markers.some((marker) => marker > first.after))) return [];
  const stop = second?.at ?? end;
  const says = text.slice(first.after, stop).trim().replace(/[.!]$/, '');
  if (wordsOf(says).length < (second === undefined ? FEWEST_WORDS : FEWEST_IN_BRACKETS)) return [];
  const last = second?.after ?? first.at + text.slice(first.at, end).trimEnd().replace(/[.!]$/, '').length;
  return [
    {
      kind: 'dash',
      start: first.at + (text.charAt(first.at) === '—' ? 0 : 1),
      end: second === undefined ? last : last - 1,
      says,
      loose: second === undefined,
    },
  ];
}

const NOTE = /[\s,.;(](?:note|nb|n\.b\.|hint|remark|hinweis|anmerkung|remarque|nota|opmerking|let op)\s?:/i;

function note(text: string, from: number, to: number): ExtraText | null {
  const match = text.includes(':') ? NOTE.exec(text.slice(from, to)) : null;
  if (match === null) return null;
  const start = from + match.index + 1;
  return { kind: 'note', start, end: to, says: text.slice(from + match.index + match[0].length, to).trim(), loose: true };
}

const EXAMPLE =
  /[\s,;](?:e\.g\.?|eg\.|i\.e\.?|for example|for instance|z\.\s?b\.|zum beispiel|par exemple|por ejemplo|por exemplo|per esempio|ad esempio|bijvoorbeeld|bijv\.|p\.\s?ex\.|p\.\s?ej\.)(?=[\s,:])/i;

function example(text: string, from: number, to: number): ExtraText | null {
  const match = EXAMPLE.exec(text.slice(from, to));
  if (match === null) return null;
  const start = from + match.index + 1;
  const says = text
    .slice(start, to)
    .replace(/[.!]\s*$/, '')
    .trim();
  // Above what stands in lines of its own.
  if (/^[^\n]{0,20}:$/.test(says) && says.length <= match[0].length + 1) return null;
  return { kind: 'example', start, end: start + match[0].length - 1, says, loose: false };
}

/** “, cf. slide 12 of the deck”, “, see PARK-12”, “ – same as in the old app”: where else to look. */
const REFERENCE =
  /[,;.–-]\s{1,2}(?:cf\.?|see (?:also )?(?:the |my |our |attached |this )?(?:slides?|mock-?ups?|screenshots?|attachments?|wiki|confluence|specs?|specification|figma|appendix|below|above|(?:pages?|tickets?|issues?|sections?|chapters?|comments?) \d|[a-z]{2,10}-\d)|(?:same|just|exactly) (?:as|like) (?:in|on|with|it)|as (?:discussed|agreed|mentioned|requested|described) (?:in|with|by|on|at)|according to (?:ticket|slide|page|[a-z]{2,10}-\d))(?=[\s,.\d]|$)/i;

function reference(text: string, from: number, to: number): ExtraText | null {
  const match = REFERENCE.exec(text.slice(from, to));
  if (match === null) return null;
  const start = from + match.index;
  const end = start + text.slice(start, to).trimEnd().replace(/[.!]$/, '').length;
  return { kind: 'note', start, end, says: text.slice(start + 1, end).trim(), loose: text.charAt(start) !== '-' };
}

function link(text: string, from: number, to: number): ExtraText | null {
  const match = text.includes('://') ? /\bhttps?:\/\/[^\s<>"')\]]{3,2000}/i.exec(text.slice(from, to)) : null;
  if (match === null) return null;
  const start = from + match.index;
  // The address behind the words of a link, as wikis write it.
  if (text.charAt(start - 1) === '|') return null;
  let end = start + match[0].length;
  while ('.,;:!?'.includes(text.charAt(end - 1))) end -= 1;
  return { kind: 'link', start, end, says: text.slice(start, end), loose: false };
}
