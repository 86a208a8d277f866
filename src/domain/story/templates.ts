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
