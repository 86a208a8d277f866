import { openerAt } from './find-role.ts';
import { innerRole } from './inner-role.ts';
import type { PhraseMatch } from './phrases.ts';
import { type Stretch, trimmed } from './stretch.ts';
import type { ReadyTemplate } from './template.ts';

/** "In order to …, as a …, I want …", also "Um … zu …, möchte ich als …". */
export function leadingEnds(
  template: ReadyTemplate,
  text: string,
  folded: string,
  from: number,
): { readonly slice: Stretch | null; readonly marker: PhraseMatch; readonly next: number } | null {
  const marker = template.leadingEnd.at(folded, from);
  if (marker === null) return null;
  const reach = Math.min(folded.length, marker.end + 300);
  const open = template.language === 'en' ? roleWithoutComma(template, folded, marker.end, reach) : null;
  if (open !== null) return { slice: trimmed(text, marker.end, open), marker, next: open };
  for (let i = marker.end; i < reach; i += 1) {
    const c = folded.charAt(i);
    if (c !== ',' && c !== '\n') continue;
    const inner = wishInside(template, text, folded, marker.end, i);
    if (inner !== null) return { slice: trimmed(text, marker.end, inner), marker, next: inner };
    let next = i + 1;
    while (next < reach && /[\s,*_]/.test(folded.charAt(next))) next += 1;
    if (openerAt(template, folded, next) !== null || opensWish(template, text, folded, next)) {
      return { slice: trimmed(text, marker.end, withoutSubject(folded, i)), marker, next };
    }
  }
  const inner = wishInside(template, text, folded, marker.end, reach);
  return inner === null ? null : { slice: trimmed(text, marker.end, inner), marker, next: inner };
}

/** “In order to lose no key I, as a porter, want …”: the subject of the wish is no part of the purpose. */
const withoutSubject = (folded: string, end: number): number => end - (/\s(?:i|we)$/.exec(folded.slice(end - 3, end))?.[0].length ?? 0);

/** Characters behind a wish in which the role is looked for. */
const SENTENCE = 200;

/** "In order to know my shift as a nurse I want …": where the role begins, in the sentence and with the wish behind it. */
function roleWithoutComma(template: ReadyTemplate, folded: string, from: number, to: number): number | null {
  const at = /^[^,.\n]{3,120}? (?=as (?:an?|the) [^,.\n]{2,60}?,? (?:i|we)(?: |'d ))/.exec(folded.slice(from, to))?.[0].length;
  if (at === undefined || openerAt(template, folded, from + at) === null) return null;
  return template.want.first(folded, from + at, Math.min(to, from + at + SENTENCE)) === null ? null : from + at;
}

/** The Dutch and the German verb may follow a purpose without a comma: "Om minder te typen wil ik als baliemedewerker …". */
function wishInside(template: ReadyTemplate, text: string, folded: string, from: number, to: number): number | null {
  if (template.language !== 'nl' && template.language !== 'de' && template.language !== 'en') return null;
  const want = template.want.first(folded, from, to);
  if (template.language === 'en')
    return want !== null && OWN_ENGLISH.test(want.phrase) && to - from < LONGEST_PURPOSE && !/[.:;\n]/.test(folded.slice(from, want.start))
      ? want.start
      : null;
  return want !== null && opensWish(template, text, folded, want.start) ? want.start : null;
}

function opensWish(template: ReadyTemplate, text: string, folded: string, at: number): boolean {
  const want = template.want.at(folded, at);
  if (want === null) return false;
  if (
    OWN.test(want.phrase) ||
    (template.language === 'en' && OWN_ENGLISH.test(want.phrase)) ||
    innerRole(template, text, folded, want.end) !== null
  )
    return true;
  return template.language === 'en' && / as (?:an?|the|our) [a-z]/.test(folded.slice(want.end, want.end + SENTENCE));
}

/** Characters of a purpose behind which a wish may follow without a comma. */
const LONGEST_PURPOSE = 301;
/** The same in English, for one person only: “we need to …” explains as often as it wishes. */
const OWN_ENGLISH = /^(?:i want|i would like|i'd like|i wish|i need|i would love|i'd love)/;

/** Said by one person about herself: then no role is needed to know a wish by. */
const OWN =
  /(?:^|\s)(?:ich|ik|je|j'[a-z]+|quiero|necesito|deseo|quisiera|gustaria|quero|gostaria|gostava|preciso|desejo|pretendo|voglio|vorrei|desidero|ho)(?:\s|$)/;
