import { bare } from '../../story/bare.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Share of common words (Jaccard) from which the reason says what the wish says (lint catalog, section 5). */
const ALIKE = 0.6;
/** Shorter reasons share words by chance. */
const FEWEST_WORDS = 4;
/** Reasons that name nothing: "I can use it", "it works". */
const EMPTY =
  /^(?:(?:i|we|they|users?|people|the user|everyone) (?:can|could|will|may|am able to|are able to|will be able to) (?:use|do|see|have|access|view|get) (?:it|this|that|so|them|these)|(?:i|we) (?:can|could) do (?:so|that|this)|(?:it|this|that|everything) (?:works?|is possible|is available|is there|can be used|can be done)|(?:i|we) (?:have|can) it)[.!]?$/;

/** What is broken has to work again: that is reason enough. */
const REPAIR = /^\W{0,3}(?:\[[^\]]{1,30}\] ?|[\w ]{1,20}: )?(?:fix|repair|restore|resolve|correct)\b/i;

export const storyWeakBenefit = defineRule({
  id: 'story-weak-benefit',
  code: 's03',
  version: 2,
  severity: 'hint',
  letter: 'V',
  criterion: 'conceptually-sound',
  kinds: ['story'],
  summary: 'The reason repeats the wish.',
  rationale:
    'A reason that says the wish again gives nothing to weigh: nobody can tell what is lost when the story waits. Ask “why?” once more; the answer is usually the reason.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to see the end date of my parking permit so that I can see the end date of my permit' },
      { summary: 'As a warden, I want to scan a number plate so that I can use it' },
    ],
    good: [{ summary: 'As a resident, I want to see the end date of my parking permit so that I can renew it in time' }],
  },
  *check({ story, language, summary }) {
    if (story === null || story.means === null || story.ends === null || REPAIR.test(summary)) return;
    const { means, ends } = story;
    const empty = language === 'en' && EMPTY.test(bare(ends.text.slice(0, 80)).trim());
    if (!empty && !saysTheSame(means.text, ends.text, language)) return;
    yield {
      span: spanOf(ends),
      message: empty ? `${quote(ends.text)} would be true of any wish.` : `${quote(ends.text)} says the wish again.`,
      suggestions: ['Ask why once more: what gets faster, cheaper, safer or possible?'],
    };
  },
});

function saysTheSame(means: string, ends: string, language: string): boolean {
  const reason = content(ends, language);
  if (reason.size < FEWEST_WORDS) return false;
  const wish = content(means, language);
  if (wish.size < FEWEST_WORDS) return false;
  const common = [...reason].filter((word) => wish.has(word)).length;
  return common / (wish.size + reason.size - common) >= ALIKE;
}

/** Frequent words that say what is done, and to what. */
const TELLING = new Set('see show shown add remove update new user users page'.split(' '));
const SMALL = new Set('i my me we our us can could would able'.split(' '));

/** Content words without endings that only mark number or tense. */
function content(text: string, language: string): ReadonlySet<string> {
  const stop = STOP_WORDS[language];
  const found = new Set<string>();
  for (const { text: word } of wordsOf(text.slice(0, 600))) {
    if ((stop?.has(word) !== true || TELLING.has(word)) && !SMALL.has(word)) found.add(withoutEnding(word));
  }
  return found;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'e'];

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
