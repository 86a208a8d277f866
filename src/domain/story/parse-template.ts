import { isFailure, isReport } from './english-bug.ts';
import { unmarkedWish, wishInRole } from './english-wish.ts';
import { endsAfter, storyStop, type EndsFound } from './find-ends.ts';
import { MAX_ROLE, openerAt, roleIn } from './find-role.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Stretch, trimmed } from './stretch.ts';
import type { ReadyTemplate } from './template.ts';
import { trailingRole } from './trailing-role.ts';

/** What one template found, with the words that marked each part. `complaint`: the wish is a complaint ("I'm not able to"). */
export interface TemplateMatch {
  readonly language: string;
  readonly role: Stretch | null;
  readonly means: Stretch | null;
  readonly ends: Stretch | null;
  readonly markers: { readonly role: PhraseMatch | null; readonly means: PhraseMatch | null; readonly ends: PhraseMatch | null };
  readonly strong: boolean;
  readonly complaint: boolean;
}

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
  return { ...found, ends: lead.slice, markers: { ...found.markers, ends: lead.marker } };
}

function withRole(template: ReadyTemplate, text: string, folded: string, opener: PhraseMatch): TemplateMatch | null {
  const { end } = opener;
  const reach = Math.min(text.length, end + MAX_ROLE);
  const complaint = complaintIn(template, folded, end, reach);
  const want = findWant(template, text, folded, end, reach);
  if (want !== null && (complaint === null || want.start < complaint.start)) {
    const role = roleIn(template, text, folded, end, want.start);
    return role === null ? null : wished(template, text, folded, want, { marker: opener, role });
  }
  const role = roleIn(template, text, folded, end, roleEnd(folded, end, complaint?.start ?? text.length));
  const bare =
    role === null || complaint !== null || template.language !== 'en' ? null : bareWish(template, text, folded, { opener, role });
  if (bare !== null) return bare;
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

/** "Como", also with an article: it opens comparisons and clauses as often as roles, so a role behind it needs more around it. */
function isBareOpener({ language }: ReadyTemplate, { phrase }: PhraseMatch): boolean {
  return !phrase.includes(' ') || (language !== 'en' && /^(?:als|como|come|comme|da) [a-z']{1,4}$/.test(phrase));
}

/** "Como medida temporal, para no bloquear el despliegue, quitamos …": behind the purpose the sentence goes on to say what is done. */
function goesOn(folded: string, { marker, slice }: EndsFound): boolean {
  return slice !== null && /^(?:um|om|para|pra|per|pour)\b/.test(marker.phrase) && folded.slice(slice.start, slice.end).includes(', ');
}

const CONDITION =
  /(?:^|[\s,])(?:when|whenever|if|after|once|that|which|who|what|where|before|since|because|while|as|time|until|unless)\s+$/;

/** The first complaint that is the sentence itself: not “as a nurse, when I opened …”. */
function complaintIn(template: ReadyTemplate, folded: string, from: number, to: number): PhraseMatch | null {
  let found = template.complaint.first(folded, from, to);
  while (found !== null && CONDITION.test(folded.slice(Math.max(from, found.start - 12), found.start)))
    found = template.complaint.first(folded, found.end, to);
  return found;
}

/** The story with this wish; a report of something broken where that is what the words say. */
function wished(template: ReadyTemplate, text: string, folded: string, want: Want, from: RoleFound): TemplateMatch {
  const found = wish(template, text, folded, want, from);
  if (template.language !== 'en' || !isReport(folded, want)) return found;
  return { ...found, means: null, ends: null, markers: { role: from.marker, means: null, ends: null }, strong: false, complaint: true };
}

/** English: a wish that no list of markers has, behind the role or run together with it. */
function bareWish(
  template: ReadyTemplate,
  text: string,
  folded: string,
  { opener, role }: { readonly opener: PhraseMatch; readonly role: Stretch },
): TemplateMatch | null {
  const want = unmarkedWish(folded, role.end);
  if (want !== null && (opener.phrase.includes(' ') || want.phrase !== '')) {
    return startsEnds(template, folded, role.end, want.start) ? null : wished(template, text, folded, want, { marker: opener, role });
  }
  const at = opener.phrase.includes(' ') ? wishInRole(folded, role) : null;
  const person = at === null ? null : trimmed(text, role.start, at);
  if (at === null || person === null) return null;
  return wish(template, text, folded, { phrase: '', start: at, end: at, strong: false }, { marker: opener, role: person });
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

function withTrailingRole(text: string, folded: string, found: TemplateMatch): TemplateMatch {
  const last = found.means === null ? null : trailingRole(text, folded, found.means);
  const means = last === null || found.means === null ? null : trimmed(text, found.means.start, last.meansEnd);
  if (last === null || means === null) return found;
  return { ...found, role: last.role, means, markers: { ...found.markers, role: last.marker } };
}

/** Characters behind a wish in which words that only say something are looked for. */
const SAID = 120;
/** Characters of a sentence in which its "können" is looked for. */
const ABLE = 200;

function abilityAt(template: ReadyTemplate, folded: string, start: number): PhraseMatch | null {
  return template.ability?.test(folded.slice(start, start + ABLE)) === true ? template.weakWant.at(folded, start) : null;
}

interface RoleFound {
  readonly marker: PhraseMatch;
  readonly role: Stretch;
}

/** The role after the wish: up to the next comma, in German and Dutch also the words up to the first noun ("Ich möchte als Kunde sehen"). */
function innerRole(template: ReadyTemplate, text: string, folded: string, from: number): (RoleFound & { readonly next: number }) | null {
  const gap = /^[\s,]{1,3}/.exec(folded.slice(from, from + 3))?.[0].length ?? 0;
  const opener = openerAt(template, folded, from + gap);
  if (opener === null) return null;
  const rest = text.slice(opener.end, opener.end + MAX_ROLE);
  const closed = /^[^,.;\n]{2,80}(?=,)/.exec(rest)?.[0].length;
  const open = template.language === 'de' ? /^\s(?:\p{Ll}{1,30}\s){0,2}\p{Lu}[\p{L}-]{1,40}/u.exec(rest)?.[0].length : undefined;
  const dutch = template.language === 'nl' ? /^\s[\p{L}-]{2,40}/u.exec(rest)?.[0].length : undefined;
  const length = folded.charAt(from) === ',' ? closed : (open ?? dutch ?? closed);
  if (length === undefined) return null;
  const role = roleIn(template, text, folded, opener.end, opener.end + length);
  return role === null ? null : { marker: opener, role, next: skipTo(folded, opener.end + length) };
}

/** Past the comma and the "to" that belong to the wish. */
function skipTo(folded: string, at: number): number {
  return at + (/^[\s,*_]{1,4}(?:to\s(?:be able to\s)?)?/.exec(folded.slice(at, at + 24))?.[0].length ?? 0);
}

function wish(template: ReadyTemplate, text: string, folded: string, want: Want, from: RoleFound | null): TemplateMatch {
  const start = want.end + (/^[*_\s]{2,4}(?:to\s)?/.exec(folded.slice(want.end, want.end + 8))?.[0].length ?? 0);
  const ends: EndsFound | null = endsAfter(template, text, folded, start, text.length);
  const means = trimmed(text, start, ends?.marker.start ?? storyStop(text, start, text.length));
  return {
    language: template.language,
    role: from?.role ?? null,
    means,
    ends: ends?.slice ?? null,
    markers: { role: from?.marker ?? null, means: want.phrase === '' ? null : want, ends: ends?.marker ?? null },
    strong: want.strong,
    complaint: false,
  };
}

type Want = PhraseMatch & { readonly strong: boolean };

function findWant(template: ReadyTemplate, text: string, folded: string, from: number, reach: number): Want | null {
  const strong = template.want.first(folded, from, reach);
  if (strong !== null && !startsEnds(template, folded, from, strong.start))
    return { phrase: strong.phrase, start: strong.start, end: strong.end, strong: true };
  const weak = template.weakWant.first(folded, from, storyStop(text, from, reach));
  return weak === null || startsEnds(template, folded, from, weak.start)
    ? null
    : { phrase: weak.phrase, start: weak.start, end: weak.end, strong: false };
}

/** Does a benefit begin before `before`? Then the wish that stands there belongs to the benefit. */
function startsEnds(template: ReadyTemplate, folded: string, from: number, before: number): boolean {
  return template.sureEnds.first(folded, from, before) !== null;
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

/** "In order to …, as a …, I want …", also "Um … zu …, möchte ich als …". */
function leadingEnds(
  template: ReadyTemplate,
  text: string,
  folded: string,
  from: number,
): { readonly slice: Stretch | null; readonly marker: PhraseMatch; readonly next: number } | null {
  const marker = template.leadingEnd.at(folded, from);
  if (marker === null) return null;
  const reach = Math.min(folded.length, marker.end + 300);
  for (let i = marker.end; i < reach; i += 1) {
    const c = folded.charAt(i);
    if (c !== ',' && c !== '\n') continue;
    const inner = wishInside(template, text, folded, marker.end, i);
    if (inner !== null) return { slice: trimmed(text, marker.end, inner), marker, next: inner };
    let next = i + 1;
    while (next < reach && /[\s,*_]/.test(folded.charAt(next))) next += 1;
    if (openerAt(template, folded, next) !== null || opensWish(template, text, folded, next)) {
      return { slice: trimmed(text, marker.end, i), marker, next };
    }
  }
  const inner = wishInside(template, text, folded, marker.end, reach);
  return inner === null ? null : { slice: trimmed(text, marker.end, inner), marker, next: inner };
}

/** The Dutch and the German verb may follow a purpose without a comma: "Om minder te typen wil ik als baliemedewerker …". */
function wishInside(template: ReadyTemplate, text: string, folded: string, from: number, to: number): number | null {
  if (template.language !== 'nl' && template.language !== 'de') return null;
  const want = template.want.first(folded, from, to);
  return want !== null && opensWish(template, text, folded, want.start) ? want.start : null;
}

function opensWish(template: ReadyTemplate, text: string, folded: string, at: number): boolean {
  const want = template.want.at(folded, at);
  if (want === null) return false;
  return OWN.test(want.phrase) || innerRole(template, text, folded, want.end) !== null;
}

/** Said by one person about herself: then no role is needed to know a wish by. */
const OWN =
  /(?:^|\s)(?:ich|ik|je|j'[a-z]+|quiero|necesito|deseo|quisiera|gustaria|quero|gostaria|gostava|preciso|desejo|pretendo|voglio|vorrei|desidero|ho)(?:\s|$)/;
