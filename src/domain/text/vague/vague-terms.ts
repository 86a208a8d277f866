import { ENGLISH_VAGUE_TERMS } from './vague-terms-english.ts';
import { FOREIGN_VAGUE_TERMS } from './vague-terms-foreign.ts';
import type { VagueTerm } from './vague-term.ts';

/** Vague terms by language (ISO 639-1); a language without a list has none. */
export const VAGUE_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = { en: ENGLISH_VAGUE_TERMS, ...FOREIGN_VAGUE_TERMS };

export type { VagueClass, VagueTerm } from './vague-term.ts';
