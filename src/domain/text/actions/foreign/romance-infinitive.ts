import { plainLetters } from '../../plain-letters.ts';
import { FOREIGN_VERBS } from '../foreign-verbs.ts';
import { FRENCH_VERBS, NOT_INFINITIVES } from './not-infinitives.ts';

const split = (list: string): ReadonlySet<string> => new Set(plainLetters(list).split(/\s+/));
const made = new Map<string, ReadonlySet<string>>();

function listed(key: string, list: string): ReadonlySet<string> {
  const known = made.get(key) ?? split(list);
  made.set(key, known);
  return known;
}

/** Is the word on the short list of verbs of its language? */
export function isKnownVerb(word: string, language: string): boolean {
  return listed(`verbs ${language}`, FOREIGN_VERBS[language] ?? '').has(word);
}

/** Letters of a French pronoun or preposition that is written together with its verb: "l'", "d'", "s'". */
export function elidedLength(word: string): number {
  return /^[ldmtsn]'/.exec(word)?.[0].length ?? 0;
}

/**
 * Is a word of French, Spanish, Portuguese or Italian an infinitive, by its ending? With the pronouns that hang on to it
 * ("motivarla", "listá-los") or stand before it ("l'étiqueter"). Nouns that end alike are listed.
 * @param word small letters, without accents.
 */
export function isInfinitive(word: string, language: string): boolean {
  if (language === 'fr') return isFrench(word.slice(elidedLength(word)));
  const base = withoutPronouns(word, language);
  if (base === null || listed(`not ${language}`, NOT_INFINITIVES[language] ?? '').has(base)) return false;
  return (ENDINGS[language]?.test(base) ?? false) && base.length > 2;
}

const ENDINGS: Readonly<Record<string, RegExp>> = {
  es: /[aei]r$/,
  pt: /(?:[aei]r|^(?:com|pro|dis|ex|im|re|su|trans|o|de|contra|antep|decom|recom|prop|sobre)?p[o]r)$/,
  it: /(?:[aei]re|[aou]rre|^(?:poter|voler|dover|aver|far|saper))$/,
};

/** The infinitive without what hangs on to it; `null` when what remains is no infinitive for certain. */
function withoutPronouns(word: string, language: string): string | null {
  if (language === 'pt') return portuguese(word);
  if (language === 'es') {
    const hung = /^([a-zñ]{2,}[aei]r)((?:me|te|se|nos|os|le|les)?(?:l[oa]s?)?|les?)$/.exec(word);
    if (hung === null || hung[2] === '') return word;
    const base = hung[1] ?? '';
    const plural = /^l[oa]s?$/.test(hung[2] ?? '') && !NOT_HUNG.has(word);
    return plural || base === 'poder' || isKnownVerb(base, language) || /^se(?:l[oa]s?)?$/.test(hung[2] ?? '') || base.length > 5
      ? base
      : null;
  }
  const hung = /^([a-z]{2,}(?:[aei]r|[ou]r))(mi|ti|si|ci|vi|ne|l[oaei]|gli|gliel[oaei]|gliene|(?:me|te|se|ce|ve)(?:l[oaei]|ne))$/.exec(
    word,
  );
  if (hung === null) return word;
  const base = `${hung[1] ?? ''}${/[ou]r$/.test(hung[1] ?? '') ? 'r' : ''}e`;
  if (NOT_HUNG.has(word)) return null;
  return /^(?:pote|dove|vole|sape)re$/.test(base) ||
    isKnownVerb(base, language) ||
    /^(?:l[oaei]|gli)/.test(hung[2] ?? '') ||
    (hung[2] === 'si' && base.length > 5)
    ? base
    : null;
}

/** Nouns and adjectives that end like a verb with a pronoun. */
const NOT_HUNG: ReadonlySet<string> = new Set(
  'charla charlas perla perlas carlos mirlo mirlos burla burlas parla merlo urla urlo orlo tarlo tarli merli perle ciarle burle chiarli diversi versi persi dispersi immersi emersi avversi inversi conversi perversi traversi universi reversi'.split(
    ' ',
  ),
);

function portuguese(word: string): string | null {
  if (!word.includes('-')) return word;
  const lost = /^(.*[aeio])-l[oa]s?$/.exec(word);
  if (lost !== null) return `${lost[1] ?? ''}r`;
  return /^(.*[aeio]r)-(?:me|te|se|nos|lhes?)$/.exec(word)?.[1] ?? word;
}

function isFrench(word: string): boolean {
  if (word.length < 3) return false;
  const verbs = listed('french', FRENCH_VERBS);
  if (/(?:re|oir)$/.test(word)) return verbs.has(word) || verbs.has(word.replace(/^(?:des|de|re|pre|sur|entre|inter|sous-|auto)-?/, ''));
  if (listed('not fr', NOT_INFINITIVES['fr'] ?? '').has(word)) return false;
  if (word.endsWith('ier')) return word.endsWith('fier') || verbs.has(word);
  return /[a-z](?:er|ir)$/.test(word);
}
