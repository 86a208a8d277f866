import { isReport } from './english-bug.ts';
import { unmarkedWish, wishInRole } from './english-wish.ts';
import { isThing } from './find-role.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Stretch, trimmed } from './stretch.ts';
import type { ReadyTemplate } from './template.ts';
import { type RoleFound, startsEnds, type TemplateMatch, type Want, wish } from './template-match.ts';
import { trailingRole } from './trailing-role.ts';

const CONDITION =
  /(?:^|[\s,])(?:when|whenever|if|after|once|that|which|who|what|where|before|since|because|while|as|time|until|unless)\s+$/;

/** The first complaint that is the sentence itself: not “as a nurse, when I opened …”. */
export function complaintIn(template: ReadyTemplate, folded: string, from: number, to: number): PhraseMatch | null {
  let found = template.complaint.first(folded, from, to);
  while (found !== null && CONDITION.test(folded.slice(Math.max(from, found.start - 12), found.start)))
    found = template.complaint.first(folded, found.end, to);
  return found;
}

/** The story with this wish; a report of something broken where that is what the words say. */
export function wished(template: ReadyTemplate, text: string, folded: string, want: Want, from: RoleFound): TemplateMatch {
  const found = wish(template, text, folded, want, from);
  if (template.language !== 'en' || !isReport(folded, want)) return found;
  return { ...found, means: null, ends: null, markers: { role: from.marker, means: null, ends: null }, strong: false, complaint: true };
}

/** English: a wish that no list of markers has, behind the role or run together with it. */
export function bareWish(
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
  if (at === null || person === null || isThing(template, folded, person)) return null;
  return wish(template, text, folded, { phrase: '', start: at, end: at, strong: false }, { marker: opener, role: person });
}

/** English: “I want to park as a resident”, where the role stands behind the wish; or behind the reason, set off by a comma. */
export const withTrailingRole = (text: string, folded: string, found: TemplateMatch): TemplateMatch =>
  roleBehind(text, folded, found, 'means', '') ?? roleBehind(text, folded, found, 'ends', ',') ?? found;

/** English: “to plan my round as porter I want …”: the role ends the reason. */
export const withRoleInPurpose = (text: string, folded: string, found: TemplateMatch): TemplateMatch =>
  roleBehind(text, folded, found, 'ends', '') ?? found;

/** The match with the role that ends one of its parts; `null` where none does. @param comma what must stand in front of the role */
function roleBehind(text: string, folded: string, found: TemplateMatch, part: 'means' | 'ends', comma: '' | ','): TemplateMatch | null {
  const whole = found[part];
  const last = whole === null ? null : trailingRole(text, folded, whole);
  if (whole === null || last === null || !folded.startsWith(comma, last.meansEnd)) return null;
  const rest = trimmed(text, whole.start, last.meansEnd);
  return rest === null ? null : { ...found, role: last.role, [part]: rest, markers: { ...found.markers, role: last.marker } };
}
