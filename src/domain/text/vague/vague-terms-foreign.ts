import { DUTCH_VAGUE_TERMS } from './vague-dutch.ts';
import { FRENCH_VAGUE_TERMS } from './vague-french.ts';
import { GERMAN_VAGUE_TERMS } from './vague-german.ts';
import { ITALIAN_VAGUE_TERMS } from './vague-italian.ts';
import { PORTUGUESE_VAGUE_TERMS } from './vague-portuguese.ts';
import { SPANISH_VAGUE_TERMS } from './vague-spanish.ts';
import type { VagueTerm } from './vague-term.ts';

/** Vague terms of the languages other than English (ISO 639-1). */
export const FOREIGN_VAGUE_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = {
  de: GERMAN_VAGUE_TERMS,
  fr: FRENCH_VAGUE_TERMS,
  es: SPANISH_VAGUE_TERMS,
  pt: PORTUGUESE_VAGUE_TERMS,
  nl: DUTCH_VAGUE_TERMS,
  it: ITALIAN_VAGUE_TERMS,
};
