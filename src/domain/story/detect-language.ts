import { STOP_WORDS } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';

/** As much text as tells languages apart. */
const SAMPLE = 2000;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/**
 * Language of a text by its small words: ISO 639-1, or `und` when nothing speaks for one language.
 * The language of a story template is better evidence; ask that first.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = wordsOf(sample);
  if (words.length === 0 || isForeignScript(sample)) return 'und';
  const scores = Object.entries(STOP_WORDS)
    .map(([language, stop]) => ({ language, score: words.reduce((sum, word) => sum + (stop.has(word.text) ? 1 : 0), 0) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined || first.score === 0) return 'und';
  if (second !== undefined && first.score === second.score) {
    const tied = scores.filter(({ score }) => score === first.score).map(({ language }) => language);
    return telling(sample, tied);
  }
  const enough = first.score >= 2 || words.length <= 6;
  return enough && first.score * 12 >= words.length ? first.language : 'und';
}

/** Letters and endings that one language has and its neighbors have not; they decide where small words do not. */
const TELLING: Readonly<Record<string, RegExp>> = {
  de: /ß|[aou]\u0308|[äöü]|(?:ung|keit|heit|schaft)(?:en)?\b/iu,
  nl: /ij|aa|uu|[^aeiou]oe|(?:heid|ing|atie)(?:en)?\b/i,
  fr: /[êèçùœ]|\b[ldjnsq]['’]|(?:eau|eux|ment|tion)s?\b/i,
  es: /[ñ¿¡]|ción|ciones|dad\b|iendo\b|ando\b|[aei]r\b/i,
  pt: /ã|õ|ç|lh|nh|ções|\b[oa]s?\s(?:meu|minha|seu|sua)|\b(?:ver|ler|ter|criar|editar|pagar)\s[oa]s?\s/i,
  it: /zion[ei]\b|\bdell|\bnell|\bgli\b|ità\b|(?:are|ere|ire)\b/i,
};

/** The one of `tied` languages that the text shows marks of; `und` when none or several do. */
function telling(text: string, tied: readonly string[]): string {
  const shown = tied.filter((language) => TELLING[language]?.test(text) === true);
  return shown.length === 1 && shown[0] !== undefined ? shown[0] : 'und';
}

function isForeignScript(text: string): boolean {
  let letters = 0;
  let latin = 0;
  for (const c of text) {
    if (!LETTER.test(c)) continue;
    letters += 1;
    if (LATIN.test(c)) latin += 1;
  }
  return latin * 2 < letters;
}
