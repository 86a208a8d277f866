import { DUTCH_VAGUE_TERMS } from './vague-dutch.ts';
import { FRENCH_VAGUE_TERMS } from './vague-french.ts';
import { GERMAN_VAGUE_TERMS } from './vague-german.ts';
import { FOREIGN_IDIOM_TERMS } from './vague-idioms-foreign.ts';
import { ITALIAN_VAGUE_TERMS } from './vague-italian.ts';
import { PORTUGUESE_VAGUE_TERMS } from './vague-portuguese.ts';
import { SPANISH_VAGUE_TERMS } from './vague-spanish.ts';
import type { VagueTerm } from './vague-term.ts';

/** Vague terms of the languages other than English (ISO 639-1). */
export const FOREIGN_VAGUE_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = {
  de: [...GERMAN_VAGUE_TERMS, ...(FOREIGN_IDIOM_TERMS['de'] ?? [])],
  fr: [...FRENCH_VAGUE_TERMS, ...(FOREIGN_IDIOM_TERMS['fr'] ?? [])],
  es: [...SPANISH_VAGUE_TERMS, ...(FOREIGN_IDIOM_TERMS['es'] ?? [])],
  pt: [...PORTUGUESE_VAGUE_TERMS, ...(FOREIGN_IDIOM_TERMS['pt'] ?? [])],
  nl: [...DUTCH_VAGUE_TERMS, ...(FOREIGN_IDIOM_TERMS['nl'] ?? [])],
  it: [...ITALIAN_VAGUE_TERMS, ...(FOREIGN_IDIOM_TERMS['it'] ?? [])],
};
