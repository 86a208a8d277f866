import { MAX_ROLE, openerAt, roleIn } from './find-role.ts';
import type { ReadyTemplate } from './template.ts';
import type { RoleFound } from './template-match.ts';

/** The role after the wish: up to the next comma, in German and Dutch also the words up to the first noun ("Ich möchte als Kunde sehen"). */
export function innerRole(
  template: ReadyTemplate,
  text: string,
  folded: string,
  from: number,
): (RoleFound & { readonly next: number }) | null {
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
