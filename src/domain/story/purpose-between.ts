import type { EndsFound } from './find-ends.ts';
import { type Stretch, trimmed } from './stretch.ts';
import type { ReadyTemplate } from './template.ts';

/**
 * "Como entrenadora, para cumplir las reglas, quiero …", "As a clerk, to lose no parcel, I want …": a purpose that is set off on both
 * sides, in front of the wish.
 * @param place from behind the words that open the role up to the wish
 */
export function purposeBetween(template: ReadyTemplate, text: string, folded: string, { start, end }: Stretch): EndsFound | null {
  if (template.language === 'en') return englishPurpose(text, folded, start, end);
  const marker = template.leadingEnd.first(folded, start, end);
  if (marker === null || !/,\s*$/.test(folded.slice(start, marker.start)) || !/,\s*$/.test(folded.slice(marker.end, end))) return null;
  return { marker, slice: trimmed(text, marker.end, folded.lastIndexOf(',', end)) };
}

/** Other purposes (“so that”, “in order to”) end a role wherever they stand; a bare “to” may belong to it (“clerk, trained to …”). */
const SET_OFF = /(?:,\s{1,2}|\n\s{0,3}|\s[–—-]\s|\s\()to (?!(?:be honest|be fair|be clear|begin with|start with|date|that|this)\b)[a-z]/;

function englishPurpose(text: string, folded: string, from: number, to: number): EndsFound | null {
  if (!/[,\n)–—-]\s{0,3}$/.test(folded.slice(Math.max(from, to - 4), to))) return null;
  const set = SET_OFF.exec(folded.slice(from, to));
  if (set === null) return null;
  const end = from + set.index + set[0].length - 2;
  const closed = set[0].includes('(') ? folded.indexOf(')', end) : -1;
  const slice = trimmed(text, end, closed > 0 && closed < to ? closed : to);
  return slice === null ? null : { marker: { phrase: 'to', start: end - 2, end }, slice };
}
