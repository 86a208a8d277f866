import type { Step } from './scenario.ts';
import { wordsOf, type Word } from '../../text/words.ts';
import { wordSet } from '../../text/word-set.ts';

/** What a hand does to a screen. */
const GESTURES = wordSet(
  'click tap press hit submit fill type scroll swipe drag hover select choose tick untick uncheck double-click right-click doubleclick',
);
/** What a person does; with the gestures, what makes a step an event. */
const DEEDS = wordSet(`
  enter pick check open close visit go navigate follow browse return upload download drop confirm cancel save delete remove add create edit update change pay buy order search sign log register send post request
  approve reject invite accept decline upgrade reload refresh book renew book report reply comment share print export import install start stop move rename assign apply attempt try leave switch`);
const SUBJECTS = wordSet('i we you he she they');
const ARTICLES = wordSet('the a an this that my our another');
/** People, as subjects of a step in the third person. */
const PEOPLE = wordSet(
  'user users customer customers visitor visitors admin administrator member guest person owner buyer seller clerk manager employee client resident citizen student teacher patient doctor nurse driver passenger agent operator editor author reader reviewer creator recipient sender superadmin moderator player subscriber applicant tenant landlord',
);
const SMALL = wordSet('also then now just immediately again first next simply successfully manually');
const MODALS = wordSet('should must shall can could may might will would cannot');

export type Deed = 'gesture' | 'deed';

/** What the subject of an English step does now, if it is a person: "I click …", "the user submits …"; `null` for states and results. */
export function deedOf({ slice }: Step): { readonly deed: Deed; readonly start: number; readonly end: number } | null {
  const words = wordsOf(slice.text.slice(0, 300));
  const verb = verbAfterSubject(words);
  if (verb === undefined) return null;
  const deed = deedWord(verb.text);
  return deed === null ? null : { deed, start: slice.start + verb.start, end: slice.start + verb.end };
}

function verbAfterSubject(words: readonly Word[]): Word | undefined {
  let at = words[0]?.text === 'that' ? 1 : 0;
  if (ARTICLES.has(words[at]?.text ?? '')) {
    const noun = words.findIndex(({ text }, i) => i > at && i < at + 5 && PEOPLE.has(text));
    if (noun < 0) return undefined;
    at = noun;
  } else if (!SUBJECTS.has(words[at]?.text ?? '') && !PEOPLE.has(words[at]?.text ?? '')) return undefined;
  at += 1;
  while (SMALL.has(words[at]?.text ?? '')) at += 1;
  return words[at];
}

/** A gesture or deed in its base form or in the third person. */
function deedWord(word: string): Deed | null {
  for (const form of [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]) {
    if (GESTURES.has(form)) return 'gesture';
    if (DEEDS.has(form)) return 'deed';
  }
  return null;
}

/** "when I click" inside an English result; offsets in the field. */
export function eventInside({ slice }: Step): { readonly start: number; readonly end: number } | null {
  const words = wordsOf(slice.text.slice(0, 400));
  for (const [i, word] of words.entries()) {
    if (word.text !== 'when' && word.text !== 'after') continue;
    const verb = verbAfterSubject(words.slice(i + 1));
    if (verb !== undefined && deedWord(verb.text) !== null) return { start: slice.start + word.start, end: slice.start + verb.end };
  }
  return null;
}

const INNER = wordSet('that which who whose if when because whether what how where while');
const SEEING = wordSet('see sees notice notices observe observes');

/**
 * Words of an English Given or When that state a result: "should …" outside clauses and quotes.
 * `kind` "see": "I see …", which may also be the event.
 */
export function assertionIn({ slice }: Step): { readonly kind: 'should' | 'see'; readonly start: number; readonly end: number } | null {
  const text = slice.text.slice(0, 400);
  const words = wordsOf(text);
  for (const [i, word] of words.entries()) {
    if ((i > 0 && INNER.has(word.text)) || /["“”`]/.test(word.before)) break;
    if (word.text === 'should' || word.text === "shouldn't")
      return { kind: 'should', start: slice.start + (words[Math.max(0, i - 1)]?.start ?? word.start), end: slice.start + word.end };
  }
  const verb = verbAfterSubject(words);
  return verb !== undefined && SEEING.has(verb.text) ? { kind: 'see', start: slice.start, end: slice.start + verb.end } : null;
}

/** Does an English step read as a result ("I should see …", "… is displayed")? */
export function readsAsResult(step: Step): boolean {
  const words = wordsOf(step.slice.text.slice(0, 300));
  return (
    words.some(({ text }, i) => MODALS.has(text) && (text === 'should' || text === 'must') && i < 12) ||
    /\b(?:is|are) (?:shown|displayed|visible|redirected|sent|saved|created|deleted|updated)\b/i.test(step.slice.text.slice(0, 300))
  );
}
