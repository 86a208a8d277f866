import { type Grammar, GRAMMARS, jointLength } from './grammar.ts';
import { dutchInfinitive } from './dutch-infinitive.ts';
import { behindComma, type Heard, heardWords } from './heard-words.ts';
import { romanceVerbs } from './romance-actions.ts';
import { isOneThing } from './thing-pairs.ts';

/** Several things that are wished for: "un mapa de las salas y una lista". Offsets are in the wish. */
export interface ForeignThings {
  readonly start: number;
  readonly end: number;
  readonly kind: 'and' | 'or';
}

interface Reader {
  readonly words: readonly Heard[];
  readonly grammar: Grammar;
  readonly language: string;
  /** The wish stands behind "di" or "de", which may be said again in front of each thing. */
  readonly governed: boolean;
}

/**
 * The first "and" or "or" that joins things which the wish names with an article of their own, or as plain plurals. Silent behind
 * prepositions ("con el nombre y la foto"), for pairs and traits of one thing, and inside clauses; `null` in a language that is not read.
 */
export function foreignThings(means: string, language: string, governed: boolean): ForeignThings | null {
  const grammar = GRAMMARS[language];
  if (grammar === undefined) return null;
  const reader = { words: mainWords(heardWords(means), grammar, language), grammar, language, governed };
  const from = objectStart(reader);
  if (from < 0) return null;
  for (let i = from + 1; i < reader.words.length; i += 1) {
    const length = jointLength(reader.words, i, grammar);
    const right = length === 0 ? -1 : nounBehind(reader, i + length, from);
    const left = right < 0 ? -1 : nounBefore(reader, from, i);
    if (left < 0) continue;
    const [first, last] = [reader.words[from], reader.words[right]];
    // "Le premier et le dernier achat": both belong to one noun.
    if (ORDINAL.test(reader.words[left]?.plain ?? '')) continue;
    if (first === undefined || last === undefined || isOneThing(reader.words[left]?.plain ?? '', last.plain, language)) continue;
    return { start: first.start, end: last.end, kind: /^(?:o|u|ou|od|oder|of|oppure)$/.test(reader.words[i]?.text ?? '') ? 'or' : 'and' };
  }
  return null;
}

const ORDINAL =
  /^(?:premiere?s?|dernieres?|dernier|prim[aeo]|primer[ao]?|ultim[ao]s?|erste[ns]?|letzte[ns]?|neue[ns]?|alte[ns]?|eerste|laatste|nieuwe|oude|nuev[ao]s?|nov[ao]s?|nuov[aoei]|anciens?|nouveau|nouvelle)$/;

/** The words in front of the first clause or purpose. */
function mainWords(words: readonly Heard[], grammar: Grammar, language: string): readonly Heard[] {
  const from = grammar.that.has(words[0]?.plain ?? '') ? 1 : 0;
  const end = words.findIndex(({ plain, text }, i) => {
    if (i <= from || jointLength(words, i, grammar) > 0) return false;
    if (text === 'où') return true;
    if (language === 'de') return behindComma(words[i]) && (grammar.clause.has(plain) || /^(?:der|die|das|den|dem)$/.test(plain));
    return grammar.clause.has(plain) && plain !== 'ou';
  });
  return words.slice(from, end < 0 ? words.length : end);
}

/** Index of the first word of what is wished for; -1 when it begins with something else. */
function objectStart({ words, grammar, language }: Reader): number {
  if (language === 'de' || language === 'nl') return 0;
  const verb = romanceVerbs(words, grammar, language)[0];
  let at = verb === undefined ? 0 : verb.at + 1;
  while (/(?:ment|mente)$/.test(words[at]?.plain ?? '') || grammar.adverbs.has(words[at]?.plain ?? '')) at += 1;
  if (grammar.prepositions.has(words[at]?.plain ?? '') && !isDeterminer(words, at, grammar)) {
    // "Gérer dans l'outil les contrats": the phrase in front of the object.
    let next = at + 1;
    if (grammar.determiners.has(words[next]?.plain ?? '')) next += 1;
    next += 1;
    return grammar.determiners.has(words[next]?.plain ?? '') ? next : -1;
  }
  return at < words.length ? at : -1;
}

const isDeterminer = (words: readonly Heard[], at: number, grammar: Grammar): boolean => {
  const plain = words[at]?.plain ?? '';
  return grammar.determiners.has(plain) || plain.startsWith("l'");
};

/** Index of the noun of the thing behind a joint, where it has an article of its own or is a plain plural as the first thing is; else -1. */
function nounBehind({ words, grammar, language, governed }: Reader, at: number, from: number): number {
  let next = at;
  if (governed && /^(?:de|di|d'un|d'une|du|des)$/.test(words[next]?.plain ?? '')) {
    if (words[next]?.plain.startsWith("d'") === true) return words[next + 1] === undefined ? -1 : next + 1;
    next += 1;
  }
  const word = words[next];
  if (word === undefined || grammar.owners.has(word.plain) || behindComma(word)) return -1;
  if (isDeterminer(words, next, grammar)) {
    if (/^l'./.test(word.plain)) return next;
    const noun = language === 'de' ? words.findIndex(({ capital }, k) => k > next && k < next + 4 && capital) : next + 1;
    return noun > next && noun < words.length ? noun : -1;
  }
  const bareLeft = !isDeterminer(words, from, grammar) && !grammar.prepositions.has(words[from]?.plain ?? '');
  const plural =
    language === 'de'
      ? word.capital
      : /^(?:es|pt)$/.test(language)
        ? word.plain.endsWith('s')
        : language === 'it'
          ? /[ie]$/.test(word.plain)
          : /(?:en|s)$/.test(word.plain);
  return bareLeft &&
    plural &&
    !(language === 'nl' && dutchInfinitive(word.plain) === 'certain') &&
    !grammar.prepositions.has(word.plain) &&
    !grammar.adverbs.has(word.plain) &&
    language !== 'fr'
    ? next
    : -1;
}

/** Index of the noun of the thing in front of a joint; -1 when it belongs to a preposition. */
function nounBefore(reader: Reader, from: number, joint: number): number {
  const { words, grammar, language } = reader;
  const opens = words[from];
  if (opens === undefined || / -|-\s/.test(words[joint]?.before ?? '')) return -1;
  if (language === 'de' || language === 'nl') return lastNoun(reader, from, joint);
  const right = words[joint + jointLength(words, joint, grammar)];
  for (let k = joint - 1; k > from; k -= 1) {
    const { plain } = words[k] ?? { plain: '' };
    if (behindComma(words[k]) && isDeterminer(words, k, grammar)) return k + 1 < joint ? k + 1 : k;
    if (!grammar.prepositions.has(plain) || (isDeterminer(words, k, grammar) && k !== from)) continue;
    if (!/^(?:de|di|d|del|do|da|dos|das|du|des|della|dello|dei|degli|delle|dell|al|aux?)$/.test(plain)) return -1;
  }
  const isBare = !isDeterminer(words, from, grammar) && right !== undefined && !isDeterminer(words, joint + 1, grammar);
  if (isBare) return joint === from + 1 && /[sie]$/.test(opens.plain) ? from : -1;
  if (!isDeterminer(words, from, grammar)) return -1;
  return /^l'./.test(opens.plain) ? from : Math.min(from + 1, joint - 1);
}

/** German and Dutch: the noun right in front of the joint, with what stands before it. */
function lastNoun({ words, grammar, language }: Reader, from: number, joint: number): number {
  const noun = joint - 1;
  if (language === 'de' && words[noun]?.capital !== true) return -1;
  const indefinite = /^(?:ein|eine|einen|een)$/;
  const parallel = indefinite.test(words[from]?.plain ?? '') && indefinite.test(words[joint + 1]?.plain ?? '');
  for (let k = noun; k >= from; k -= 1) {
    const { plain } = words[k] ?? { plain: '' };
    if (k < noun && grammar.prepositions.has(plain)) return parallel ? from + 1 : -1;
    if (grammar.determiners.has(plain)) return k > from && grammar.prepositions.has(words[k - 1]?.plain ?? '') && !parallel ? -1 : noun;
    if (behindComma(words[k])) return noun;
  }
  return noun;
}
