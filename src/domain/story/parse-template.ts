import { sentenceEnd } from '../text/sentences.ts';
import { findFirst, findPhrase, isPhraseAt, type PhraseMatch } from './find-phrase.ts';
import type { EndsMarker, StoryTemplate } from './template.ts';
import { ENGLISH_PURPOSE } from './templates/english.ts';

/** Half-open stretch of the text that was parsed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What one template found. `complaint`: the wish is a complaint ("I'm not able to"). */
export interface TemplateMatch {
  readonly language: string;
  readonly role: Stretch | null;
  readonly means: Stretch | null;
  readonly ends: Stretch | null;
  readonly strong: boolean;
  readonly complaint: boolean;
}

/** Longest role that is believed; a longer one is running text. */
const MAX_ROLE = 160;

/**
 * Reads one story sentence that begins at `from`.
 * @param text the field's text, @param folded the same text folded (equal length), @param to where reading stops.
 */
export function parseTemplate(template: StoryTemplate, text: string, folded: string, from: number, to: number): TemplateMatch | null {
  const lead = leadingEnds(template, folded, from, to);
  const start = lead?.next ?? from;
  const opener = findOpener(template, folded, start, to);
  const found = opener === null ? withoutRole(template, text, folded, start, to) : withRole(template, text, folded, opener, to);
  return found === null || found.ends !== null || lead === null ? found : { ...found, ends: lead.slice };
}

function withRole(template: StoryTemplate, text: string, folded: string, opener: PhraseMatch, to: number): TemplateMatch | null {
  const { end } = opener;
  const complaint = findFirst(folded, template.complaints, end, Math.min(to, end + MAX_ROLE));
  const want = findWant(template, text, folded, end, to);
  if (want !== null && (complaint === null || want.start < complaint.start)) {
    return wish(template, text, folded, want, to, trimmed(text, end, want.start));
  }
  const role = opener.phrase === 'as' ? null : trimmed(text, end, roleEnd(folded, end, complaint?.start ?? to));
  if (role === null) return null;
  const ends = endsAfter(template, text, folded, role.end, to)?.slice ?? null;
  return { language: template.language, role, means: null, ends, strong: false, complaint: complaint !== null };
}

/** Without a role the sentence must begin with the wish: "I want to …". */
function withoutRole(template: StoryTemplate, text: string, folded: string, start: number, to: number): TemplateMatch | null {
  const phrase = template.wants.find((want) => isPhraseAt(folded, want, start));
  if (phrase === undefined) return null;
  return wish(template, text, folded, { phrase, start, end: start + phrase.length, strong: true }, to, null);
}

function wish(template: StoryTemplate, text: string, folded: string, want: Want, to: number, role: Stretch | null): TemplateMatch {
  const ends = endsAfter(template, text, folded, want.end, to);
  const means = trimmed(text, want.end, ends?.marker ?? sentenceEnd(text, want.end, to));
  return { language: template.language, role, means, ends: ends?.slice ?? null, strong: want.strong, complaint: false };
}

function findOpener(template: StoryTemplate, folded: string, at: number, to: number): PhraseMatch | null {
  for (const phrase of template.openers) {
    if (!isPhraseAt(folded, phrase, at)) continue;
    const end = at + phrase.length;
    let word = end;
    while (word < to && /[\s:*_]/.test(folded.charAt(word))) word += 1;
    if (word >= to || isNoRole(template, folded, word, phrase === template.openers.at(-1))) return null;
    return { phrase, start: at, end };
  }
  return null;
}

/** After a bare opener ("As it …") such a word is never a role; after an article only when it stands alone: "As a result, …", not "As a test manager". */
function isNoRole(template: StoryTemplate, folded: string, at: number, bare: boolean): boolean {
  const word = template.notRoles.find((no) => isPhraseAt(folded, no, at));
  if (word === undefined) return false;
  return bare || /^(?:[,.:;\n]| (?:of|to|for|from|we|i|the|this|that|it)\b|$)/.test(folded.slice(at + word.length, at + word.length + 8));
}

type Want = PhraseMatch & { readonly strong: boolean };

function findWant(template: StoryTemplate, text: string, folded: string, from: number, to: number): Want | null {
  const reach = Math.min(to, from + MAX_ROLE);
  const strong = findFirst(folded, template.wants, from, reach);
  if (strong !== null && !startsEnds(template, folded, from, strong.start)) return { ...strong, strong: true };
  const weak = findFirst(folded, template.weakWants, from, Math.min(reach, sentenceEnd(text, from, reach)));
  return weak === null || startsEnds(template, folded, from, weak.start) ? null : { ...weak, strong: false };
}

/** Does a benefit begin before `before`? Then the wish that stands there belongs to the benefit. */
function startsEnds(template: StoryTemplate, folded: string, from: number, before: number): boolean {
  return template.ends.some((e) => e.next === undefined && e.afterBreak === undefined && findPhrase(folded, e.marker, from, before) >= 0);
}

function roleEnd(folded: string, from: number, to: number): number {
  for (let i = from; i < to && i < from + MAX_ROLE; i += 1) {
    if (',;:\n.('.includes(folded.charAt(i))) return i;
  }
  return Math.min(to, from + MAX_ROLE);
}

interface EndsFound {
  readonly marker: number;
  readonly slice: Stretch | null;
}

function endsAfter(template: StoryTemplate, text: string, folded: string, from: number, to: number): EndsFound | null {
  let best: { readonly at: number; readonly length: number } | null = null;
  for (const marker of template.ends) {
    const at = findEnds(marker, folded, from, best?.at ?? to);
    if (at >= 0) best = { at, length: marker.marker.length };
  }
  if (best === null && template.language === 'en') best = purposeInfinitive(folded, from, sentenceEnd(text, from, to));
  if (best === null || !continues(text, from, best.at)) return null;
  const stop = sentenceEnd(text, best.at + best.length + 1, to);
  return { marker: best.at, slice: trimmed(text, best.at + best.length, stop) };
}

/** Does the benefit at `at` still belong to the wish: same sentence, next sentence, or a line of its own? */
function continues(text: string, from: number, at: number): boolean {
  const stop = sentenceEnd(text, from, at);
  if (stop >= at || trimmed(text, stop, at) === null) return true;
  for (let i = at - 1; i >= from; i -= 1) {
    const c = text.charAt(i);
    if (c === '\n') return true;
    if (!/[\s*_-]/.test(c)) return false;
  }
  return false;
}

function findEnds(marker: EndsMarker, folded: string, from: number, to: number): number {
  for (let at = findPhrase(folded, marker.marker, from, to); at >= 0; at = findPhrase(folded, marker.marker, at + 1, to)) {
    const rest = folded.slice(at + marker.marker.length, at + marker.marker.length + 40).trimStart();
    const meant = folded.slice(from, at).trim();
    if (meant.length < (marker.minMeans ?? 1)) continue;
    if (marker.next !== undefined && !marker.next.test(rest)) continue;
    if (marker.notNext?.test(rest) === true) continue;
    if (marker.afterBreak === true && !/[,;.:\n–—-]\s*$/.test(folded.slice(Math.max(from, at - 6), at))) continue;
    return at;
  }
  return -1;
}

const TAKES_INFINITIVE =
  /\b(?:ask|tell|allow|enable|require|configure|get|force|cause|request|instruct|expect|permit|remind|invite|prompt|able|ability|option|way|how|what|where|when|whether|which|need|needs|want|wants|like|able|chance|possibility|right|permission|decide|choose|try|seem|seems|has|have|used|order|not)\s*(?:[\p{L}-]+\s){0,3}$/u;

/** "… to meet the requirements of …": only where the wish itself is an action, and nothing before it takes an infinitive. */
function purposeInfinitive(folded: string, from: number, to: number): { readonly at: number; readonly length: number } | null {
  if (!/\bto$/.test(folded.slice(0, from).trimEnd().slice(-8)) && !/^\s*an? /.test(folded.slice(from, from + 5))) return null;
  for (let at = findPhrase(folded, 'to', from, to); at >= 0; at = findPhrase(folded, 'to', at + 1, to)) {
    const before = folded.slice(Math.max(from, at - 48), at);
    if (!ENGLISH_PURPOSE.test(folded.slice(at + 3, at + 40)) || folded.slice(from, at).trim().length < 6) continue;
    if (!TAKES_INFINITIVE.test(before)) return { at, length: 2 };
  }
  return null;
}

function leadingEnds(
  template: StoryTemplate,
  folded: string,
  from: number,
  to: number,
): { readonly slice: Stretch | null; readonly next: number } | null {
  const lead = template.leadingEnds.find((phrase) => isPhraseAt(folded, phrase, from));
  if (lead === undefined) return null;
  const start = from + lead.length;
  const reach = Math.min(to, start + 300);
  for (let i = start; i < reach; i += 1) {
    const c = folded.charAt(i);
    if (c !== ',' && c !== '\n') continue;
    let next = i + 1;
    while (next < reach && /[\s,]/.test(folded.charAt(next))) next += 1;
    if (template.openers.some((opener) => opener.includes(' ') && isPhraseAt(folded, opener, next)))
      return { slice: trimmed(folded, start, i), next };
  }
  return null;
}

/** The stretch without spaces, separators and format marks at its ends; `null` when nothing is left. */
function trimmed(text: string, from: number, to: number): Stretch | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:.*_…–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;:.*_!…–—-]/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
