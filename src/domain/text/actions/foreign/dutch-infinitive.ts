import { plainLetters } from '../../plain-letters.ts';
import { FOREIGN_VERBS } from '../foreign-verbs.ts';
import { DUTCH_NOUNS, DUTCH_VERBS } from './dutch-verbs.ts';

/** How sure it is that a Dutch word in -en is an infinitive and not a plural: `certain` by list or prefix, `likely` by its ending alone. */
export type Sureness = 'certain' | 'likely' | null;

let nouns: ReadonlySet<string> | null = null;
let verbs: ReadonlySet<string> | null = null;

const PREFIXED =
  /^(?:aan|af|be|bij|binnen|dicht|door|goed|her|in|klaar|leeg|los|mede|mee|na|neer|om|onder|ont|open|op|over|plaats|rond|samen|stil|stop|tegen|terug|thuis|toe|uit|vast|ver|vol|voort|voor|vrij|weer|weg)[a-z]{3,}en$/;
/** Plurals of nouns that never are verbs. */
const PLURAL =
  /(?:[a-z]{3}ingen|heden|teiten|schappen|ieen|nissen|achten|lijsten|kaarten|plekken|punten|namen|nummers|brieven|bonnen|personen|huizen|bladen|groepen|vakken)$/;

/** Reads one word; small letters, without accents. Which of the two a doubtful word is, its place says. */
export function dutchInfinitive(word: string): Sureness {
  nouns ??= new Set(DUTCH_NOUNS.split(/\s+/));
  verbs ??= new Set(plainLetters(`${DUTCH_VERBS} ${FOREIGN_VERBS['nl'] ?? ''}`).split(/\s+/));
  if (nouns.has(word)) return verbs.has(word) ? 'likely' : null;
  if (verbs.has(word)) return 'certain';
  if (!/[a-z]{2}en$/.test(word) || word.length < 5) return /(?:doen|gaan|staan|slaan|zien)$/.test(word) ? 'certain' : null;
  if (/(?:eren|iseren)$/.test(word) && word.length > 6) return 'certain';
  const separable = PREFIXED.test(word) && !PLURAL.test(word);
  return separable ? 'certain' : PLURAL.test(word) ? null : 'likely';
}
