import { isParticiple, verbKind } from './action-verbs.ts';
import { takesBareObject } from './bare-object.ts';
import { type Joiner, skipAdverbs } from './joints.ts';
import { isOneAction, isTwoByParticle } from './one-action.ts';
import type { WishWord } from './scan-wish.ts';
import {
  ADVERBS,
  CLAUSE_WORDS,
  DETERMINERS,
  FINITE,
  MODALS,
  OBJECT_WORDS,
  PARTICLES,
  PREPOSITIONS,
  STRONG_OBJECTS,
  SUBJECTS,
} from './wish-words.ts';

/** Where to look for a second verb; all indexes of words. */
export interface Place {
  /** Where the second verb should stand. */
  readonly at: number;
  readonly joiner: Joiner;
  /** Index of the joint. */
  readonly joint: number;
  /** Index of the verb before. */
  readonly last: number;
  /** Verbs behind commas stand between: “invite guests, seat them and print cards”. */
  readonly listed?: boolean;
}

/** Index of the verb at `at` when it is coordinated with the one before; -1 when it is not. */
export function coordinatedVerb(words: readonly WishWord[], place: Place): number {
  const { at, joiner, joint, last } = place;
  if (words[at]?.text === 'to') return joiner === 'and' ? secondInfinitive(words, at, last) : -1;
  const verb = words[at];
  if (verb === undefined || CLAUSE_WORDS.has(verb.text)) return -1;
  if (words[last]?.text === verb.text && isTwoByParticle(verb.text, words[last + 1]?.text ?? '', words[at + 1]?.text ?? '')) return at;
  if (place.listed !== true && isOneAction(words[last]?.text ?? '', verb.text)) return -1;
  const adjacent = isAdjacent(words, last, joiner === 'and' ? joint - 1 : at - 1);
  if (joiner === 'and' && isPairOfModifiers(words, joint, at)) return -1;
  if (words[at - 1]?.text === 'to' && words[at - 2]?.text === 'able' && verbKind(verb.text) !== null && words[joint]?.clause !== 'joins')
    return at;
  if (adjacent) return isVerbHere(words, at) ? at : -1;
  if (joiner === 'mark' && !/[&+]|\s\/\s/.test(verb.before))
    return /^(?:it|them)$/.test(words[at + 1]?.text ?? '') && verbKind(verb.text) !== null ? at : -1;
  return hasOwnObject(words, place) ? at : -1;
}

/** Of the verbs that are nouns, too, those that often name a kind of view, of mode or of button. */
const MODIFIES =
  /^(?:read|view|search|copy|cut|print|check|review|start|stop|open|close|login|sign|order|test|post|call|click|pull|push|filter|sort|display|import|export|upload|drop|drag|play|pause|show|track|report|change|build|run|debug|design|query|input|output|request|reply|help|sync|back|scan|release|publish|trade|sale)$/;

/** "The read and edit views", "a cut and paste citation": the words on both sides belong to a noun. */
function isPairOfModifiers(words: readonly WishWord[], joint: number, at: number): boolean {
  const before = words[joint - 1]?.text ?? '';
  const named = DETERMINERS.has(words[joint - 2]?.text ?? '') && (verbKind(before) === 'plain' || MODIFIES.test(before));
  return named && (isOneAction(before, words[at]?.text ?? '') || !OBJECT_WORDS.has(words[at + 1]?.text ?? ''));
}

/** "… and to cancel it": the second infinitive needs a verb that is one for sure. */
function secondInfinitive(words: readonly WishWord[], to: number, last: number): number {
  const at = skipAdverbs(words, to + 1);
  const kind = verbKind(words[at]?.text ?? '');
  if (kind === null || words[to]?.clause === 'joins' || isOneAction(words[last]?.text ?? '', words[at]?.text ?? '')) return -1;
  if (kind === 'plain' || OBJECT_WORDS.has(words[at + 1]?.text ?? '')) return at;
  // “From A and to order”, “access to letters and to support”: there “to” leads to a thing.
  const leads = words.slice(last + 1, to).some(({ text }) => text === 'from' || text === 'to');
  return leads || words[at + 1] === undefined || /^(?:of|and|or|is|are)$/.test(words[at + 1]?.text ?? '') ? -1 : at;
}

/** Nothing but particles and adverbs stands between the verb at `last` and the joint after `end`. */
function isAdjacent(words: readonly WishWord[], last: number, end: number): boolean {
  if (end - last > 3) return false;
  for (let i = last + 1; i <= end; i += 1) {
    const text = words[i]?.text ?? '';
    if (!PARTICLES.has(text) && !ADVERBS.has(text)) return false;
  }
  return true;
}

/** Right behind "verb and" stands a verb, when we know the word as one or when it takes an object. */
function isVerbHere(words: readonly WishWord[], at: number): boolean {
  const { text } = words[at] ?? { text: '' };
  if (verbKind(text) !== null) return true;
  return isUnknownVerb(text, words[at + 1]?.text ?? '');
}

/** A word that is on no list, in front of an object: "geofence the parks". */
function isUnknownVerb(text: string, next: string): boolean {
  if (!/^(?:it|them|the|my)$/.test(next) || text.length < 4 || /(?:ing|ed|s|ly)$|\d/.test(text)) return false;
  return [DETERMINERS, PARTICLES, SUBJECTS, PREPOSITIONS, ADVERBS, CLAUSE_WORDS, MODALS, FINITE].every((list) => !list.has(text));
}

const VERB_WITH_PREPOSITION =
  /^(?:search|look|deal|subscribe|link|reply|respond|sign|log|check|report|back|vote|bid|apply|pay|filter|sort|group|scroll|shop|care|wait|talk|chat|speak)$/;

const VERB_WITH_PARTICLE =
  /^(?:pick|drop|hand|switch|turn|plug|roll|top|fill|clean|call|follow|clear|print|copy|move|phase|pass|close|lock|back|pay)$/;

/** A second verb far from the first must be plainly a verb: by itself, or by an object of its own. */
function hasOwnObject(words: readonly WishWord[], { at, joiner, joint, last, listed = false }: Place): boolean {
  const clause = words[joint]?.clause ?? null;
  const { text } = words[at] ?? { text: '' };
  const next = words[at + 1];
  const close = next !== undefined && /^\s+$/.test(next.before);
  const object = close && OBJECT_WORDS.has(next.text);
  if (clause === 'joins') return false;
  if (text === 'be') return close && isParticiple(next.text);
  const kind = verbKind(text);
  if (kind === null) return clause === null && joiner === 'and' && close && isUnknownVerb(text, next.text);
  if (joiner === 'comma') return object || (text !== 'have' && clause === null && kind === 'plain' && close && isNoun(next.text));
  if (text === 'have') return object;
  if (clause === 'apart') return object && (kind === 'plain' || STRONG_OBJECTS.has(next.text));
  if (kind === 'noun' && listed && close && next !== undefined && !/^(?:of|is|are|was|were|and|or)$/.test(next.text)) return true;
  if (kind === 'noun')
    return (
      object ||
      takesMore(text, next, close) ||
      (close && isMarked(words[at - 1], next)) ||
      (joiner === 'and' && takesBareObject(words, at, joint, last))
    );
  return next === undefined || !/^(?:of|is|are|was|were)$/.test(next.text);
}

/** In a list of wishes a plain verb may have an object without an article: "report a defect, add photos and follow it". */
function isNoun(text: string): boolean {
  return (
    [PARTICLES, SUBJECTS, PREPOSITIONS, ADVERBS, CLAUSE_WORDS, MODALS, FINITE].every((list) => !list.has(text)) &&
    !/^(?:and|or|to)$/.test(text)
  );
}

/** "And search for …", "and log in", "and check whether …". */
function takesMore(verb: string, next: WishWord | undefined, close: boolean): boolean {
  if (next === undefined || !close) return false;
  if (VERB_WITH_PREPOSITION.test(verb) && PARTICLES.has(next.text)) return true;
  if (VERB_WITH_PARTICLE.test(verb) && /^(?:up|off|out|on|over|back|down)$/.test(next.text)) return true;
  return CLAUSE_WORDS.has(next.text) && /^(?:whether|if|how|what|which|why)$/.test(next.text);
}

/** "And then print labels": the adverb shows the verb. */
function isMarked(before: WishWord | undefined, next: WishWord): boolean {
  return (
    /^(?:then|also|only|later|automatically|easily|quickly|subsequently|optionally|immediately|thereby)$/.test(before?.text ?? '') &&
    !/^(?:of|is|are|and|or)$/.test(next.text)
  );
}
