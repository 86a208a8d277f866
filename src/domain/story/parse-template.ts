import { isFailure } from './english-bug.ts';
import { bareWish, complaintIn, wished, withRoleInPurpose, withTrailingRole } from './english-match.ts';
import { endsAfter, storyStop, type EndsFound } from './find-ends.ts';
import { MAX_ROLE, openerAt, roleIn } from './find-role.ts';
import { innerRole } from './inner-role.ts';
import { leadingEnds } from './leading-ends.ts';
import { isDoneToThing } from './passive-wish.ts';
import type { PhraseMatch } from './phrases.ts';
import { purposeBetween } from './purpose-between.ts';
import { trimmed } from './stretch.ts';
import type { ReadyTemplate } from './template.ts';
import { startsEnds, type TemplateMatch, type Want, wish } from './template-match.ts';

/**
 * Reads one story sentence that begins at `from`.
 * @param text the field's text up to where reading stops, @param folded the same text made `bare` (equal length).
 */
export function parseTemplate(template: ReadyTemplate, text: string, folded: string, from: number): TemplateMatch | null {
  const lead = leadingEnds(template, text, folded, from);
  const start = lead?.next ?? from;
  const opener = openerAt(template, folded, start);
  const found = opener === null ? withoutRole(template, text, folded, start) : withRole(template, text, folded, opener);
  if (found === null || found.ends !== null || lead === null) return found;
  const led = { ...found, ends: lead.slice, markers: { ...found.markers, ends: lead.marker } };
  return led.role === null && template.language === 'en' ? withRoleInPurpose(text, folded, led) : led;
}

function withRole(template: ReadyTemplate, text: string, folded: string, opener: PhraseMatch): TemplateMatch | null {
  const { end } = opener;
  const reach = Math.min(text.length, end + MAX_ROLE);
  const complaint = complaintIn(template, folded, end, reach);
  const want = findWant(template, text, folded, end, reach);
  const late = want === null ? interposedEnds(template, text, folded, opener) : null;
  if (late !== null) return late;
  if (want !== null && (complaint === null || isBefore(want, complaint))) {
    if (template.language !== 'en' && STATES.test(opener.phrase) && !JOINED.test(folded.slice(end, want.start))) return null;
    const purpose = purposeBetween(template, text, folded, { start: end, end: want.start });
    const role = roleIn(template, text, folded, end, purpose?.marker.start ?? want.start);
    if (role !== null && purpose !== null) {
      const found = wish(template, text, folded, want, { marker: opener, role });
      return found.ends !== null ? found : { ...found, ends: purpose.slice, markers: { ...found.markers, ends: purpose.marker } };
    }
    return role === null ? null : wished(template, text, folded, want, { marker: opener, role });
  }
  const role = roleIn(template, text, folded, end, roleEnd(folded, end, complaint?.start ?? text.length));
  const bare =
    role === null || complaint !== null || template.language !== 'en' ? null : bareWish(template, text, folded, { opener, role });
  if (bare !== null) return bare;
  if (STATES.test(opener.phrase)) return null;
  const isBare = isBareOpener(template, opener);
  if (role === null || (complaint === null && isBare && !/^[\s*_]{0,3}[,\n]/.test(folded.slice(role.end, role.end + 4)))) return null;
  const duty = complaint === null ? dutyAfter(template, text, folded, role.end) : null;
  if (duty !== null) return { ...wish(template, text, folded, duty, { marker: opener, role }), strong: false };
  const ends = endsAfter(template, text, folded, role.end, text.length, false);
  if (complaint === null && isBare && (ends === null || goesOn(folded, ends))) return null;
  return {
    language: template.language,
    role,
    means: null,
    ends: ends?.slice ?? null,
    markers: { role: opener, means: null, ends: ends?.marker ?? null },
    strong: false,
    complaint: complaint !== null || (template.language === 'en' && isFailure(folded, role.end)),
  };
}

/** “I am a nurse and I want …”: a role only where a wish follows. */
const STATES = /^(?:i(?: am|'m) |(?:ich bin|ik ben|je suis|(?:yo )?soy|(?:eu )?sou|(?:io )?sono)(?: |$))/;
const JOINED = /(?: (?:und|et|y|e|en) |, ?)$/;

/** Of a wish and a complaint that begin with the same words, the longer one is meant: “I can”, “I can no longer”. */
function isBefore(want: PhraseMatch, complaint: PhraseMatch): boolean {
  return want.start < complaint.start || (want.start === complaint.start && want.end > complaint.end);
}

/** "As a nurse, so that I know my shift, I want …": the reason stands between the role and the wish. */
function interposedEnds(template: ReadyTemplate, text: string, folded: string, opener: PhraseMatch): TemplateMatch | null {
  const reason = template.sureEnds.first(folded, opener.end, Math.min(text.length, opener.end + MAX_ROLE));
  const want = reason === null ? null : template.want.first(folded, reason.end, Math.min(text.length, reason.end + MAX_ROLE));
  if (reason === null || want === null || !(/[,\n]\s{0,4}$/.test(folded.slice(reason.end, want.start)) || reason.phrase === 'in order to'))
    return null;
  const role = roleIn(template, text, folded, opener.end, reason.start);
  if (role === null) return null;
  const found = wish(template, text, folded, { ...want, strong: true }, { marker: opener, role });
  if (found.ends !== null) return found;
  return { ...found, ends: trimmed(text, reason.end, want.start), markers: { ...found.markers, ends: reason } };
}

/** "Como", also with an article: it opens comparisons and clauses as often as roles, so a role behind it needs more around it. */
function isBareOpener({ language }: ReadyTemplate, { phrase }: PhraseMatch): boolean {
  return !phrase.includes(' ') || (language !== 'en' && /^(?:als|como|come|comme|da) [a-z']{1,4}$/.test(phrase));
}

/** "Como medida temporal, para no bloquear el despliegue, quitamos …": behind the purpose the sentence goes on to say what is done. */
function goesOn(folded: string, { marker, slice }: EndsFound): boolean {
  return slice !== null && /^(?:um|om|para|pra|per|pour)\b/.test(marker.phrase) && folded.slice(slice.start, slice.end).includes(', ');
}

/** Without a role before it the sentence must begin with the wish: "I want to …". The role may follow: "I want, as a user, to …". */
function withoutRole(template: ReadyTemplate, text: string, folded: string, start: number): TemplateMatch | null {
  const want = template.want.at(folded, start) ?? abilityAt(template, folded, start);
  if (want === null) return null;
  const inner = innerRole(template, text, folded, want.end);
  if (inner === null && template.notWish?.test(folded.slice(want.end, want.end + SAID).trimStart()) === true) return null;
  const found = wish(template, text, folded, { ...want, end: inner?.next ?? want.end, strong: true }, inner);
  return inner === null && template.language === 'en' ? withTrailingRole(text, folded, found) : found;
}

/** Characters behind a wish in which words that only say something are looked for. */
const SAID = 120;
/** Characters of a sentence in which its "können" is looked for. */
const ABLE = 200;

function abilityAt(template: ReadyTemplate, folded: string, start: number): PhraseMatch | null {
  return template.ability?.test(folded.slice(start, start + ABLE)) === true ? template.weakWant.at(folded, start) : null;
}

function findWant(template: ReadyTemplate, text: string, folded: string, from: number, reach: number): Want | null {
  const strong = template.want.first(folded, from, reach);
  if (strong !== null && !startsEnds(template, folded, from, strong.start))
    return { phrase: strong.phrase, start: strong.start, end: strong.end, strong: true };
  const weak = template.weakWant.first(folded, from, storyStop(text, from, reach));
  return weak === null ||
    isDoneToThing(folded, weak.end) ||
    startsEnds(template, folded, from, weak.start) ||
    folded.startsWith("'t", weak.end)
    ? null
    : { phrase: weak.phrase, start: weak.start, end: weak.end, strong: false };
}

/** "As a user, the page should open": behind the comma the clause is the wish, where it says that something must be. */
function dutyAfter(template: ReadyTemplate, text: string, folded: string, from: number): Want | null {
  const comma = /^[\s*_]{0,3}[,\n]/.exec(folded.slice(from, from + 4))?.[0].length;
  if (comma === undefined) return null;
  const start = from + comma;
  const duty = template.duty.first(folded, start, Math.min(storyStop(text, start + 1, text.length), start + MAX_ROLE));
  return duty === null || startsEnds(template, folded, start, duty.start) ? null : { phrase: '', start, end: start, strong: false };
}

function roleEnd(folded: string, from: number, to: number): number {
  for (let i = from; i < to && i < from + MAX_ROLE; i += 1) {
    const stops = ',;:\n.('.includes(folded.charAt(i)) || ('-–—|'.includes(folded.charAt(i)) && folded.charAt(i - 1) === ' ');
    if (stops && folded.slice(from, i).trim().length > 0) return i;
  }
  return Math.min(to, from + MAX_ROLE);
}
