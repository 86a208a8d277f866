import { sentenceEnd } from '../text/sentences.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Stretch, trimmed } from './stretch.ts';
import type { EndsMarker, ReadyTemplate } from './template.ts';
import { ENGLISH_FINDING_OUT, ENGLISH_PURPOSE } from './templates/english.ts';

/** A benefit: its marker and what it says. */
export interface EndsFound {
  readonly marker: PhraseMatch;
  readonly slice: Stretch | null;
}

/**
 * The first benefit after the wish, which begins at `from`.
 * @param wished `false`: no wish is said, so the benefit may stand right behind the role
 */
export function endsAfter(
  template: ReadyTemplate,
  text: string,
  folded: string,
  from: number,
  to: number,
  wished = true,
): EndsFound | null {
  let best = meantEnds(template, text, folded, { from, to, wished });
  if (best === null && template.language === 'en') best = purposeInfinitive(folded, from, storyStop(text, from, to));
  if (best === null || !continues(text, from, best.start)) return null;
  const said = best.end + (/^[\s,:*_]{1,8}/.exec(text.slice(best.end, best.end + 8))?.[0].length ?? 0);
  const stop = storyStop(text, Math.min(Math.max(said, best.end + 1), to), to);
  const closed = opensInBrackets(folded, from, best.start) ? text.slice(best.end, stop).indexOf(')') : -1;
  return { marker: best, slice: trimmed(text, best.end, closed < 0 ? stop : best.end + closed) };
}

/** Where the sentence that goes on at `from` stops. A line that was broken in the middle of a sentence goes on. */
export function storyStop(text: string, from: number, to: number): number {
  let stop = sentenceEnd(text, from, to);
  while (stop < to && text.charAt(stop) === '\n' && /^\n[^\S\n]{0,8}\p{Ll}/u.test(text.slice(stop, stop + 12))) {
    stop = sentenceEnd(text, stop + 1, to);
  }
  return stop;
}

interface Where {
  readonly from: number;
  readonly to: number;
  readonly wished: boolean;
}

/** The first marker that is meant as one. A remark in brackets gives no reason for the wish where the story goes on to give one. */
function meantEnds(template: ReadyTemplate, text: string, folded: string, where: Where): PhraseMatch | null {
  const { from, to } = where;
  let inBrackets: PhraseMatch | null = null;
  for (let hit = template.anyEnds.first(folded, from, to); hit !== null; hit = template.anyEnds.first(folded, hit.start + 1, to)) {
    for (const marker of template.endsMarkers) {
      // Of two that stand at one place, one is the beginning of the other.
      if (!hit.phrase.startsWith(marker.phrase) && !marker.phrase.startsWith(hit.phrase)) continue;
      const found = marker.find.at(folded, hit.start);
      if (found === null || !isMeant(marker, text, folded, where, found)) continue;
      if (!opensInBrackets(folded, from, found.start)) return found;
      inBrackets ??= found;
      break;
    }
  }
  return inBrackets;
}

/** Characters of a remark before its marker that are looked at. */
const REMARK = 80;

function opensInBrackets(folded: string, from: number, at: number): boolean {
  const before = folded.slice(Math.max(from, at - REMARK), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const OWN_SENTENCE =
  /^(?:(?:i|we|they|you|he|she|it|users?|customers?|people)\s(?:(?:can|could|will|won't|don't|do not|may|might|would|know|have|get|see|am|are|is)\b)|the user (?:can|could|will)\b)/;

function isMeant(marker: EndsMarker, text: string, folded: string, { from, wished }: Where, found: PhraseMatch): boolean {
  const rest = folded.slice(found.end, found.end + 120).replace(/^[\s*_:]{1,12}/, '');
  const before = folded.slice(Math.max(from, found.start - 48), found.start);
  const least = marker.minMeans ?? 1;
  if (wished && found.start - from < least + 400 && folded.slice(from, found.start).trim().length < least) return false;
  if (marker.next !== undefined && !marker.next.test(rest)) return false;
  if (marker.notNext?.test(rest) === true || marker.notBefore?.test(before) === true) return false;
  if (
    marker.marker === 'so' &&
    !/[,;.:!?\n–—)-]\s?$/.test(before.slice(-2)) &&
    SAYS_SO_THAT.test(folded.slice(found.end, found.end + REACH))
  )
    return false;
  if (!/[.!?]\s*$/.test(before.slice(-6))) return marker.afterBreak !== true || /[,;.:\n–—)-]\s*$/.test(before.slice(-6));
  return opensSentence(marker.marker, rest, text.slice(found.end, found.end + 300));
}

/** Characters behind a “so” in which a “so that” is looked for. */
const REACH = 240;
/** “An avenue so parents can send feedback, so that I can …”: the first tells what the thing does, the second why it is wished for. */
const SAYS_SO_THAT = /^[^.!?;\n]{5,230}? so that /;

/** "So we can …" may open a sentence of its own; "So the field makes sense", "In order to save, the page …" say something else. */
function opensSentence(marker: string, rest: string, sentence: string): boolean {
  if (marker === 'so') return OWN_SENTENCE.test(rest);
  return marker !== 'in order to' || !/^[^.\n]{3,200}?, ?(?:the|we|i|it|a|an|this|there|recent|all|you|users?)\b/i.test(sentence);
}

/** Does the benefit at `at` still belong to the wish: same sentence, next sentence, or a line of its own? */
function continues(text: string, from: number, at: number): boolean {
  const stop = storyStop(text, from, at);
  if (stop >= at || trimmed(text, stop, at) === null) return true;
  for (let i = at - 1; i >= from; i -= 1) {
    const c = text.charAt(i);
    if (c === '\n') return true;
    if (!/[\s*_-]/.test(c)) return false;
  }
  return false;
}

const TAKES_INFINITIVE =
  /\b(?:ask|tell|allow|enable|require|configure|get|force|cause|request|instruct|expect|permit|remind|invite|prompt|able|ability|option|way|how|what|where|when|whether|which|need|needs|want|wants|like|able|chance|possibility|right|permission|decide|choose|try|seem|seems|has|have|used|order|not)\s*(?:[\p{L}-]+\s){0,3}$/u;

/** "… to meet the requirements of …": only where the wish itself is an action, and nothing before it takes an infinitive. */
function purposeInfinitive(folded: string, from: number, to: number): PhraseMatch | null {
  const isAction = /\bto$/.test(folded.slice(0, from).trimEnd().slice(-8));
  if (!isAction && !/^\s*an? /.test(folded.slice(from, from + 5))) return null;
  for (let at = folded.indexOf(' to ', from); at >= 0 && at + 3 < to; at = folded.indexOf(' to ', at + 1)) {
    const start = at + 1;
    const purpose = folded.slice(start + 3, start + 40);
    if (!(ENGLISH_PURPOSE.test(purpose) || (isAction && (/^be able to\b/.test(purpose) || ENGLISH_FINDING_OUT.test(purpose))))) continue;
    if (folded.slice(from, start).trim().length < 6) continue;
    if (!TAKES_INFINITIVE.test(folded.slice(Math.max(from, start - 48), start))) return { phrase: 'to', start, end: start + 2 };
  }
  return null;
}
