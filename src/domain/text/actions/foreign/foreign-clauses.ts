import { type Grammar, jointLength } from './grammar.ts';
import type { Heard } from './heard-words.ts';

/** A second clause that is wished for: the joint and where its first words stand. */
export interface ClauseAt {
  readonly joint: number;
  readonly from: number;
}

/**
 * "Que les budgets soient figés et que toute demande passe …": clauses that are joined, each with its "that", or the second with a
 * subject and a verb that shows it. Where a clause stands inside the first one it may be that one which goes on: then nothing is found.
 * @param opened the wish begins behind a "that" @param clause the wish is a clause; else a "that" behind a joint counts only
 */
export function secondClause(words: readonly Heard[], grammar: Grammar, language: string, clause: boolean): ClauseAt | null {
  let inner = false;
  for (let i = 1; i < words.length; i += 1) {
    const length = jointLength(words, i, grammar);
    if (length === 0) {
      if (i > 1 && RELATIVES[language]?.test(words[i]?.plain ?? '') === true) inner = true;
      continue;
    }
    const at = i + length;
    const next = words[at]?.plain ?? '';
    if (grammar.that.has(next) && (clause || language !== 'nl')) return inner ? null : { joint: i, from: at };
    if (clause && !inner && hasSubjectAndVerb(words, i, at, grammar, language)) return { joint: i, from: at };
  }
  return null;
}

/** What opens a clause inside the clause. */
const RELATIVES: Readonly<Record<string, RegExp>> = {
  de: /^(?:dass|daß|ob|wer|was|wie)$/,
  nl: /^(?:dat|die|wat|wie|welke?)$/,
  fr: /^(?:que|qu'.{1,4}|qui|dont|ou)$/,
  es: /^(?:que|quien|quienes|donde|cuy[oa]s?)$/,
  pt: /^(?:que|quem|onde|cuj[oa]s?)$/,
  it: /^(?:che|chi|cui|dove)$/,
};

const NOMINATIVE = /^(?:der|die|das|ein|eine|mein|meine|unser|unsere|ich|wir|er|sie|es|man|jeder|jede|alle|kein|keine)$/;
const DUTCH_SUBJECT = /^(?:de|het|een|mijn|onze|ik|we|wij|hij|er|elke|elk|alle|iedere|ieder|niemand|iedereen)$/;

function hasSubjectAndVerb(words: readonly Heard[], joint: number, at: number, grammar: Grammar, language: string): boolean {
  const first = words[at];
  if (first === undefined) return false;
  if (language === 'de' || language === 'nl') {
    const subject = language === 'de' ? NOMINATIVE.test(first.plain) || first.capital : DUTCH_SUBJECT.test(first.plain);
    const last = lastOfClause(words, at);
    return subject && last > at && endsClause(words, joint - 1, grammar, language) && isFinite(words[last], grammar, language);
  }
  if (!grammar.determiners.has(first.plain) && !first.plain.startsWith("l'")) return false;
  for (let k = at + 1; k < words.length && k < at + 8; k += 1) {
    const word = words[k];
    if (word === undefined || word.before.includes(',') || grammar.clause.has(word.plain) || jointLength(words, k, grammar) > 0)
      return false;
    if (grammar.finite.has(word.plain) && k > at + (first.plain.startsWith("l'") ? 0 : 1)) return true;
  }
  return false;
}

/** A finite verb, in Dutch also the participle behind it: "wordt geboekt". */
function endsClause(words: readonly Heard[], at: number, grammar: Grammar, language: string): boolean {
  if (isFinite(words[at], grammar, language)) return true;
  return (
    language === 'nl' &&
    /^(?:[a-z]{0,8}ge|be|ver|ont|her)[a-z]{1,30}(?:d|t|en)$/.test(words[at]?.plain ?? '') &&
    isFinite(words[at - 1], grammar, language)
  );
}

function lastOfClause(words: readonly Heard[], from: number): number {
  let at = from;
  while (at + 1 < words.length && !(words[at + 1]?.before ?? '').includes(',')) at += 1;
  return at;
}

const ADVERBS = /^(?:oft|nicht|sofort|direkt|sonst|gut|leicht|jetzt|fest|laut|selbst|bereit|zuerst|zuletzt|bequem|schnell)$/;

function isFinite(word: Heard | undefined, grammar: Grammar, language: string): boolean {
  if (word === undefined || word.capital) return false;
  if (grammar.finite.has(word.plain)) return true;
  return language === 'de' && /[a-z]{2}t$/.test(word.plain) && !ADVERBS.test(word.plain) && !/(?:haft|lich|isch|reicht?)$/.test(word.plain);
}
