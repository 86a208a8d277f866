import { type ReadyTemplate, ready } from './template.ts';
import { DUTCH } from './templates/dutch.ts';
import { ENGLISH } from './templates/english.ts';
import { FRENCH } from './templates/french.ts';
import { GERMAN } from './templates/german.ts';
import { ITALIAN } from './templates/italian.ts';
import { PORTUGUESE } from './templates/portuguese.ts';
import { SPANISH } from './templates/spanish.ts';

/** Languages whose template is known. Where two share an opener, the wish decides between them, then the small words. */
export const TEMPLATES: readonly ReadyTemplate[] = [ENGLISH, GERMAN, DUTCH, FRENCH, SPANISH, PORTUGUESE, ITALIAN].map(ready);

/** Templates by the first word of what opens a story: whatever begins otherwise is asked no further. */
export const OPENED_BY = byWord(({ firstWords }) => firstWords);
/** Templates by the first word of a wish or a reason, with which a line goes on with a story. */
export const CONTINUED_BY = byWord(({ nextWords }) => nextWords);

function byWord(wordsOf: (template: ReadyTemplate) => ReadonlySet<string>): ReadonlyMap<string, readonly ReadyTemplate[]> {
  const map = new Map<string, ReadyTemplate[]>();
  for (const template of TEMPLATES) for (const word of wordsOf(template)) map.set(word, [...(map.get(word) ?? []), template]);
  return map;
}
