import type { StoryTemplate } from './template.ts';
import { DUTCH } from './templates/dutch.ts';
import { ENGLISH } from './templates/english.ts';
import { FRENCH } from './templates/french.ts';
import { GERMAN } from './templates/german.ts';
import { ITALIAN } from './templates/italian.ts';
import { PORTUGUESE } from './templates/portuguese.ts';
import { SPANISH } from './templates/spanish.ts';

/** Languages whose template is known. Where two share an opener, the wish decides between them. */
export const TEMPLATES: readonly StoryTemplate[] = [ENGLISH, GERMAN, DUTCH, FRENCH, SPANISH, PORTUGUESE, ITALIAN];
