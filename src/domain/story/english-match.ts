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

/** English: “I want to park as a resident”, where the role stands behind the wish. */
export function withTrailingRole(text: string, folded: string, found: TemplateMatch): TemplateMatch {
  const last = found.means === null ? null : trailingRole(text, folded, found.means);
  const means = last === null || found.means === null ? null : trimmed(text, found.means.start, last.meansEnd);
  if (last === null || means === null) return withLastRole(text, folded, found);
  return { ...found, role: last.role, means, markers: { ...found.markers, role: last.marker } };
}

/** English: “I want to park, so that I am near, as a resident”: only a comma sets the role off from the reason. */
function withLastRole(text: string, folded: string, found: TemplateMatch): TemplateMatch {
  const last = found.ends === null ? null : trailingRole(text, folded, found.ends);
  return last === null || folded.charAt(last.meansEnd) !== ',' ? found : withRoleInPurpose(text, folded, found);
}

/** English: “to plan my round as porter I want …”: the role ends the reason. */
export function withRoleInPurpose(text: string, folded: string, found: TemplateMatch): TemplateMatch {
  const last = found.ends === null ? null : trailingRole(text, folded, found.ends);
  const ends = last === null || found.ends === null ? null : trimmed(text, found.ends.start, last.meansEnd);
  return last === null || ends === null ? found : { ...found, role: last.role, ends, markers: { ...found.markers, role: last.marker } };
}
