import { bare } from '../../story/bare.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
import { storySentence, type StorySentence } from '../../story/story-sentence.ts';
import { wordsOf, type Word } from '../../text/words.ts';
import { quote } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';

/** Words that never stand twice in a row on purpose, by language. "Had had", "die die", "nous nous" can be right. */
const NEVER_TWICE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the a an to of for and or i we be can my with from by so want need as if'.split(' ')),
  de: new Set('und oder ich möchte will damit um ein eine zu als kann'.split(' ')),
  nl: new Set('en of ik wil zodat om een te als kan'.split(' ')),
  fr: new Set('et ou je veux afin pour un une de le la que'.split(' ')),
  es: new Set('y o quiero para un una de el la que como'.split(' ')),
  pt: new Set('e ou quero para um uma de que como'.split(' ')),
  it: new Set('e o voglio per un una di che come'.split(' ')),
};
/** "So that that we can": the second word is a slip before a subject; before a noun it points at something. */
const SUBJECTS = new Set('i we they you he she it the my our their there users people'.split(' '));
/** Characters of a sentence that are read. */
const LONGEST = 2000;
/** A further reason inside the first. */
const REASON = /(?:^|[\s,])(so that)\s/;

export const repeatedMarker = defineRule({
  id: 'repeated-marker',
  code: 's09',
  version: 1,
  severity: 'warning',
  letter: 'N',
  criterion: 'minimal',
  kinds: ['story'],
  summary: 'A word that marks a part of the story stands twice.',
  rationale:
    'A doubled word is a slip of the keyboard. A second “so that” gives a reason for the reason: whoever reads it does not know which of the two the story is measured by.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to to see when my permit ends so that I can renew it' },
      { summary: 'As a warden, I want to scan a number plate so that that I find its permit' },
      { summary: 'As a warden, I want to scan a number plate so that I find its permit so that I can leave' },
    ],
    good: [
      { summary: 'As a resident, I want to see when my permit ends so that I can renew it' },
      { summary: 'As a warden, I want to scan a number plate so that that car can stay' },
    ],
  },
  *check(model) {
    const sentence = storySentence(model);
    if (sentence === null) return;
    const text = fieldText(model, sentence.field);
    yield* doubledWords(model, text, sentence);
    if (model.language === 'en') yield* secondReason(model, text);
  },
});

function* doubledWords({ language }: StoryModel, text: string, { field, start, end }: StorySentence): Iterable<Report> {
  const words = wordsOf(text, start, Math.min(end, start + LONGEST));
  for (let i = 1; i < words.length; i += 1) {
    const first = words[i - 1];
    const second = words[i];
    if (first === undefined || second === undefined || !isDoubled(language, words, i, first, second)) continue;
    const phrase = text.slice(first.start, second.end);
    yield {
      span: { field, start: first.start, end: second.end },
      message: `${quote(phrase)} has the same word twice.`,
      suggestions: [`Keep one: ${quote(text.slice(first.start, first.end))}.`],
      fix: {
        title: 'Removes the doubled word.',
        edits: [{ kind: 'replace', span: { field, start: first.end, end: second.end }, text: '' }],
      },
    };
  }
}

function isDoubled(language: string, words: readonly Word[], i: number, first: Word, second: Word): boolean {
  if (first.text !== second.text || !/^[^\S\n]+$/.test(second.before)) return false;
  if (NEVER_TWICE[language]?.has(first.text) === true) return true;
  return language === 'en' && first.text === 'that' && words[i - 2]?.text === 'so' && SUBJECTS.has(words[i + 1]?.text ?? '');
}

/** "… so that A so that B", and "so that so that A". One inside the other ("so that it is so small …") is no second marker. */
function* secondReason({ story, markers }: StoryModel, text: string): Iterable<Report> {
  const ends = story?.ends ?? null;
  const first = markers?.ends ?? null;
  if (ends === null || first?.phrase !== 'so that') return;
  const { field } = ends;
  const match = REASON.exec(bare(text.slice(ends.start, ends.end)));
  if (match === null) return;
  const start = ends.start + match.index + match[0].indexOf('so');
  // “So that A and so that B” joins two reasons.
  if (/(?:\b(?:and|or)|[&,])\s{1,3}$/i.test(text.slice(Math.max(ends.start, start - 8), start))) return;
  const end = start + (match[1] ?? '').length;
  const doubled = start === ends.start;
  yield {
    span: { field, start: doubled ? first.start : start, end },
    message: doubled ? `${quote('so that')} stands twice.` : `A second ${quote('so that')} gives a reason for the reason.`,
    suggestions: [doubled ? 'Keep one.' : 'Keep the reason that decides, and write the other below the story.'],
    ...(doubled
      ? {
          fix: {
            title: 'Removes the doubled words.',
            edits: [{ kind: 'replace' as const, span: { field, start: first.end, end }, text: '' }],
          },
        }
      : {}),
  };
}
