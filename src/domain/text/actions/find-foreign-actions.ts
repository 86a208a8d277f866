import { secondClause } from './foreign/foreign-clauses.ts';
import { type Grammar, GRAMMARS } from './foreign/grammar.ts';
import { type Heard, heardWords } from './foreign/heard-words.ts';
import { isOneForeignAction } from './foreign/one-foreign-action.ts';
import { elidedLength } from './foreign/romance-infinitive.ts';
import { romanceVerbs, type VerbAt } from './foreign/romance-actions.ts';
import { lastVerbs } from './foreign/verb-last-actions.ts';
import type { Action, ActionsFound } from './find-actions.ts';

/**
 * Coordinated wishes in German, Dutch, French, Spanish, Portuguese and Italian: infinitives that stand side by side, known by ending and
 * place ("eine Lieferung verschieben und den Nachbarn angeben", "assegnare una penalità e motivarla"), and joined clauses ("que … et
 * que …"). Silent inside clauses and purposes, for pairs that are one action, and where a word may be a noun; `null` in any other language.
 * @param clause the wish stands behind a "that"
 */
export function findForeignActions(means: string, language: string, clause = false): ActionsFound | null {
  const grammar = GRAMMARS[language];
  if (grammar === undefined) return null;
  const words = heardWords(means);
  const isClause = clause || grammar.that.has(words[0]?.plain ?? '');
  const second = secondClause(words, grammar, language, isClause);
  const verbs = isClause ? [] : distinct(words, verbsOf(words.slice(0, second?.joint ?? words.length), grammar, language), language);
  if (verbs.length > 1) return toFound(verbs.flatMap(({ at, joint }, k) => toAction(words, at, k === 0 ? null : joint)));
  return second === null || (!isClause && verbs.length === 0) ? null : withClause(words, verbs[0] ?? null, second);
}

function verbsOf(words: readonly Heard[], grammar: Grammar, language: string): readonly VerbAt[] {
  return language === 'de' || language === 'nl' ? lastVerbs(words, grammar, language) : romanceVerbs(words, grammar, language);
}

/** Without verbs that say what one before them says. */
function distinct(words: readonly Heard[], verbs: readonly VerbAt[], language: string): readonly VerbAt[] {
  const name = ({ at }: VerbAt): string => words[at]?.plain ?? '';
  return verbs.filter((verb, k) => !verbs.slice(0, k).some((before) => isOneForeignAction(name(before), name(verb), language)));
}

function toFound(actions: readonly Action[]): ActionsFound | null {
  const [first] = actions;
  const last = actions.at(-1);
  return first === undefined || last === undefined ? null : { actions, start: first.start, end: last.end };
}

/** @param joint index of the word that joins it, `null` for the first */
function toAction(words: readonly Heard[], at: number, joint: number | null): readonly Action[] {
  const word = words[at];
  if (word === undefined) return [];
  const elided = elidedLength(word.text);
  const start = word.start + elided;
  const cut = joint === null ? start : (words[joint - 1]?.end ?? 0);
  return [{ name: word.text.slice(elided), kind: 'verb', start, end: word.end, cut }];
}

const CLAUSE_WORDS = 3;

function withClause(
  words: readonly Heard[],
  verb: VerbAt | null,
  { joint, from }: { readonly joint: number; readonly from: number },
): ActionsFound | null {
  const opening = verb === null ? clauseAction(words, 0, Math.min(joint, CLAUSE_WORDS), null) : toAction(words, verb.at, null);
  return toFound([...opening, ...clauseAction(words, from, Math.min(words.length, from + CLAUSE_WORDS), joint)]);
}

function clauseAction(words: readonly Heard[], from: number, to: number, joint: number | null): readonly Action[] {
  const said = words.slice(from, to);
  const first = said[0];
  const last = said.at(-1);
  if (first === undefined || last === undefined) return [];
  const cut = joint === null ? first.start : (words[joint - 1]?.end ?? 0);
  return [{ name: said.map(({ text }) => text).join(' '), kind: 'clause', start: first.start, end: last.end, cut }];
}
