import { type Stretch, trimmed } from './stretch.ts';
import type { PhraseMatch } from './phrases.ts';
import type { ReadyTemplate } from './template.ts';

/** Longest role that is believed; a longer one is running text. */
export const MAX_ROLE = 160;

/** The opener ("As a") at `at`, unless the words after it show that no role follows ("As a result", "As it is"). */
export function openerAt(template: ReadyTemplate, folded: string, at: number): PhraseMatch | null {
  const opener = template.opener.at(folded, at);
  if (opener === null) return null;
  let word = opener.end;
  while (word < folded.length && /[\s:*_"'(<[]/.test(folded.charAt(word))) word += 1;
  if (word >= folded.length) return null;
  const no = template.notRole.at(folded, word);
  if (no === null) return opener;
  const bareOpener = !opener.phrase.includes(' ') || /^(?:ich|ik|wir|wij|yo|eu|io|noi|nos) /.test(opener.phrase);
  return bareOpener || STOPS_AFTER.test(folded.slice(no.end, no.end + 8)) ? null : opener;
}

/** After an article such a word is no role only when it stands alone: "As a result, …", not "As a test manager". */
const STOPS_AFTER = /^(?:[,.:;\n]| (?:of|to|for|from|we|i|the|this|that|it)\b|$)/;
const CONDITION =
  /(?:[,(\n]|\s{2})\s{0,9}(?:when|whenever|if|given|after|once|while|until|before|wenn|falls|sobald|lorsque|quand|cuando|quando|wanneer|indien)\s|\s(?:when|whenever|if|after|once|while|given)\s(?:i|we|i've|i'm)\s/;
const SUBJECT = /[,\s](?:i|we|i'm|i've|i'd|i'll|i don't|ich|ik|je|j'ai)\s/g;
const RELATIVE = new Set(
  'who that which whose whom with where for of der die das den dem welcher welche die dat waar qui que dont quien cuyo cujo quem che con met mit avec com'.split(
    ' ',
  ),
);
const FINITE = new Set(
  "is are was were isn't aren't wasn't weren't doesn't don't didn't won't cannot can't has have had does did will becomes became shows suggests says seems appears implies indicates states needs gets provides contains requires remains grows ist sind war waren wird wurde wurden hat hatte hatten kann konnte est sont etait son sono sao fue eran era foi werd werden heeft worden wordt belt krijgt".split(
    ' ',
  ),
);

/** The role in [from, to): without a condition after it, and up to the subject of the wish. `null`: no role at all, but running text. */
export function roleIn(template: ReadyTemplate, text: string, folded: string, from: number, to: number): Stretch | null {
  const whole = folded.slice(from, to);
  const condition = CONDITION.exec(whole)?.index ?? whole.length;
  const subject = subjectIn(whole.slice(0, condition));
  const role = trimmed(text, from, from + withoutAnd(whole, Math.min(condition, subject)));
  return role === null || isRunningText(folded, role) || isThing(template, folded, role) ? null : role;
}

/** “I am a nurse and I want …”: the word that joins the wish is no part of the role. */
const withoutAnd = (whole: string, end: number): number =>
  end - (/\s(?:and|so|but|who|und|et|y|e|en)\s{0,2}$/.exec(whole.slice(Math.max(0, end - 8), end))?.[0].length ?? 0);

/** Longer than any word that opens a clause: no more is read, so that a hostile role stays cheap. */
const LONGEST_RELATIVE = 24;

/** "As a user I only …": where the subject of the wish stands, outside "that I …" and "who I …". */
function subjectIn(role: string): number {
  if (role.search(SUBJECT) < 0) return role.length;
  for (const match of role.matchAll(SUBJECT)) {
    const before = /([a-z]+),?$/.exec(role.slice(Math.max(0, match.index - LONGEST_RELATIVE), match.index))?.[1] ?? '';
    if (match.index > 1 && !RELATIVE.has(before)) return match.index;
  }
  return role.length;
}

/** The end of a sentence or an address: no name of a role holds one. */
const CROSSES = /[a-z]{4}[.!?]\s|https?:\/\//;

/** "As the importer reads the list, …", "As it tries to …": a verb with what it works on. */
const ACTS = /[a-z]{2}[^s\W]s (?:the|our|its|their|whether) | (?:tries|begins|starts|continues|wants|fails) to /;
const QUALIFIED = /\s(?:who|that|which|whose|whom|with|where|on|in|at|from|by)\s/;

/** "As PARK-7 described", "As the use of meters increases", "As our offices move back to paper", "As new lists become available": what somebody tells. */
const TELLS =
  /\s(?:described|mentioned|noted|discussed|explained|reported|stated)(?=$|,)|\s(?:increases?|decreases?|grows?|evolves?|changes?)$|^[^ ]{2,30} (?:queries|asks|looks|waits|checks) for\b|\ssupports? (?:[a-z]{3,20}ing|the|a)\b|^(?!.{0,80}\b(?:who|that|which)\b).{3,80}\s(?:become (?:available|common)|(?:switch|move|migrate|transition) (?:back |over |away )?(?:to|towards|from)\b|(?:prepare|begin|start) (?:their|our|its)\b|do not\b)/;

/** "As the name of the project has changed": a clause, not a person. */
function isRunningText(folded: string, { start, end }: Stretch): boolean {
  const words = folded.slice(start, end);
  if (TELLS.test(words)) return true;
  if (CROSSES.test(words) || (ACTS.test(words) && !QUALIFIED.test(words))) return true;
  for (const word of words.split(/[\s,]+/)) {
    if (RELATIVE.has(word.endsWith("'s") ? word.slice(0, -2) : word) && word !== 'of' && word !== 'for') return false;
    if (FINITE.has(word)) return true;
  }
  return false;
}

const HEAD_ENDS = /[,(\n]|\s(?:and|towards|of|to|for|in|against|over|on|from|with|that|which|who|at|by|zu|von|fur|voor|van|de|di|da|du)\s/;

/** Is the head of the words a thing, as in “as a possible solution”? */
export function isThing(template: ReadyTemplate, folded: string, { start, end }: Stretch): boolean {
  const words = folded.slice(start, end);
  const stop = words.search(HEAD_ENDS);
  const head = (stop < 0 ? words : words.slice(0, stop)).trim();
  return template.thing.has(head.slice(head.lastIndexOf(' ') + 1)) && !WHO.test(words);
}

/** Words for a thing that name who acts, too: “a dental practice”, “the first point of contact”. */
const WHO =
  /^(?:(?:small|large|local|private|new) )?(?:dental|dentist's|doctor's|doctors'|medical|surgical|veterinary|vet|gp|family|law|legal|tax|accounting|therapy|physiotherapy|psychotherapy|orthodontic|pediatric|paediatric|nursing|architectural|group) practice\b|^(?:[a-z-]{3,12} )?point of (?:contact|sale|care)\b/;
