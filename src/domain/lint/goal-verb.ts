import { remembered } from '../../shared/remembered.ts';
import type { TextSlice } from '../../shared/story.ts';
import type { StoryModel } from '../story/story-model.ts';
import { fieldText } from '../story/story-model.ts';
import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** The wish of a story, with the verb that says what is wanted. Words are folded, without accents; offsets are in the wish. */
export interface GoalVerb {
  readonly goal: TextSlice;
  readonly verb: Word;
  /** The words after the verb; in German and Dutch, where the verb stands last, those before it. */
  readonly others: readonly Word[];
}

const VERB_LAST: ReadonlySet<string> = new Set(['de', 'nl']);
const LEADS_TO_VERB = /^(?:ability|able|way|option|possibility|opportunity|chance|capability|right|permission)$/;
const INFINITIVE_BEFORE = /(?:^|\s)(?:to|can|could|should|must|may|will)\W*$/;
/** Words before a verb that say nothing about which verb it is. */
const ADVERBS: ReadonlySet<string> = new Set(
  'also then be able to easily quickly automatically simply later even better directly only immediately manually both securely safely just effectively efficiently properly always really fully conveniently actively independently jointly quietly smoothly seamlessly centrally reliably correctly'.split(
    ' ',
  ),
);
/** After these a clause or the reason begins, so a verb that stands last stands before them. */
const CLAUSE_OPENS: ReadonlySet<string> = new Set(
  'damit sodass um wenn falls weil ohne die der das zodat om als omdat zonder dat'.split(' '),
);

/** The verb of the wish: after "I want to", after "the ability to", after "the system to"; `null` when the wish is a thing. */
export const goalVerb = remembered(1, (model: StoryModel): GoalVerb | null => {
  const goal = model.story?.means ?? null;
  if (goal === null) return null;
  const words = wordsOf(plainLetters(goal.text));
  const at = model.language === 'en' ? englishVerb(words, model, goal) : VERB_LAST.has(model.language) ? lastVerb(words) : 0;
  const verb = words[at];
  if (verb === undefined) return null;
  return { goal, verb, others: VERB_LAST.has(model.language) ? words.slice(0, at) : words.slice(at + 1) };
});

function englishVerb(words: readonly Word[], model: StoryModel, goal: TextSlice): number {
  const before = fold(fieldText(model, goal.field).slice(Math.max(0, goal.start - 12), goal.start));
  const lead = words.findIndex(({ text }, i) => i > 0 && i < 7 && text === 'to' && LEADS_TO_VERB.test(words[i - 1]?.text ?? ''));
  if (lead > 0) return skipAdverbs(words, lead + 1);
  if (INFINITIVE_BEFORE.test(before)) return afterUse(words, skipAdverbs(words, 0));
  const handedOn = words.findIndex(({ text }, i) => i > 0 && i < 5 && text === 'to');
  return handedOn > 0 ? skipAdverbs(words, handedOn + 1) : -1;
}

/** “use the app to learn about …”: what it is used for. */
function afterUse(words: readonly Word[], at: number): number {
  if (words[at]?.text !== 'use') return at;
  const to = words.findIndex(({ text, before }, i) => i > at + 1 && i < at + 6 && text === 'to' && before === ' ');
  return to < 0 ? at : skipAdverbs(words, to + 1);
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 5 && ADVERBS.has(words[at]?.text ?? '') && !(words[at]?.text === 'be' && words[at + 1]?.text !== 'able')) at += 1;
  return at;
}

function lastVerb(words: readonly Word[]): number {
  const clause = words.findIndex(({ text, before }, i) => i > 0 && /,/.test(before) && CLAUSE_OPENS.has(text));
  return (clause < 0 ? words.length : clause) - 1;
}
