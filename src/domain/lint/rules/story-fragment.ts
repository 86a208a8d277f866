import { fieldText, type StoryModel } from '../../story/story-model.ts';
import { storySentence } from '../../story/story-sentence.ts';
import { quote } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';

/** Words that no sentence ends with, by language. Words like "in" or "of" can end one ("the device I log in with"). */
const GOES_ON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('and or but the an my our your their because'.split(' ')),
  de: new Set('und oder aber weil damit'.split(' ')),
  nl: new Set('en maar omdat zodat'.split(' ')),
  fr: new Set('et ou mais de des le les'.split(' ')),
  es: new Set('y pero de el los'.split(' ')),
  pt: new Set('e mas de os'.split(' ')),
  it: new Set('e ma di il gli'.split(' ')),
};
/** A reason of one word that can only begin it: “so that I”. */
const LONE_SUBJECT = /^(?:i|we|they|you|he|she|it)$/i;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Characters of a line that are read. */
const LONGEST = 2000;

export const storyFragment = defineRule({
  id: 'story-fragment',
  code: 's19',
  version: 3,
  severity: 'warning',
  letter: 'E',
  criterion: 'full-sentence',
  kinds: ['story'],
  summary: 'The story’s sentence is not whole.',
  rationale:
    'A sentence that stops after “and”, a bracket that is never closed, or a wish without “I” has usually lost a piece while it was copied. Nobody can estimate what is not there.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to see when my permit ends so that I can renew it and' },
      { summary: 'As a resident, I want to see my permits (current, past so that I can renew one' },
    ],
    good: [
      { summary: 'As a resident, I want to see when my permit ends so that I can renew it' },
      { summary: 'Permits', description: 'As a resident, I want to see my permits (current, past) so that I can renew one' },
    ],
  },
  *check(model) {
    const sentence = storySentence(model);
    if (sentence === null) return;
    const { field, start } = sentence;
    const text = fieldText(model, field);
    const newline = text.indexOf('\n', sentence.end);
    const end = Math.min(newline < 0 ? text.length : newline, start + LONGEST);
    yield* goesOn(model, text, sentence.end);
    yield* withoutSubject(model, text);
    const open = unbalanced(text, start, end);
    if (open !== null)
      yield {
        span: { field, start: open, end: open + 1 },
        message: `A bracket ${quote(text.charAt(open))} has no partner.`,
        suggestions: ['Close it, or say whether something is missing.'],
      };
  },
});

/** “As a clerk, want to print it”: nobody is said to want. A name between (“As a clerk, Anna wants …”) is somebody. */
function* withoutSubject({ language, story, markers }: StoryModel, text: string): Iterable<Report> {
  const role = story?.role ?? null;
  const means = markers?.means ?? null;
  if (language !== 'en' || role === null || means === null || role.field !== means.field) return;
  if (!/^(?:wants?|needs?|would (?:like|love))\b/.test(means.phrase) || role.end > means.start) return;
  if (!/^[\s,;:.*_–—-]*$/.test(text.slice(role.end, means.start).slice(0, 12))) return;
  yield {
    span: { field: means.field, start: means.start, end: means.end },
    message: `Who wants it is not said again before ${quote(means.phrase)}.`,
    suggestions: [`Write “I ${means.phrase.replace(/^(want|need)s\b/, '$1')}”.`],
  };
}

function* goesOn({ language, story }: StoryModel, text: string, end: number): Iterable<Report> {
  const last = story?.ends ?? story?.means ?? null;
  if (last === null || last.end !== end || !/^\s*$/.test(text.slice(end, end + 8))) return;
  const word = /[a-z]{1,12}$/i.exec(text.slice(Math.max(last.start, end - 14), end))?.[0] ?? '';
  const isLoneSubject = language === 'en' && story?.ends === last && LONE_SUBJECT.test(last.text.trim());
  if (
    (!isLoneSubject && GOES_ON[language]?.has(word.toLowerCase()) !== true) ||
    /[\p{L}\p{N}'’-]/u.test(text.charAt(end - word.length - 1))
  )
    return;
  yield {
    span: { field: last.field, start: end - word.length, end },
    message: `The sentence stops after ${quote(word)}.`,
    suggestions: ['Write what follows, or leave the word out.'],
  };
}

/** The first bracket without a partner; not the ones of "a)" and of faces. */
function unbalanced(text: string, from: number, to: number): number | null {
  if (!/[()[\]{}]/.test(text)) return null;
  const open: number[] = [];
  for (let i = from; i < to; i += 1) {
    const c = text.charAt(i);
    if (c === '(' || c === '[' || c === '{') {
      if (!/[:;=]-?$/.test(text.slice(Math.max(from, i - 2), i))) open.push(i);
    } else if (PAIRS[c] !== undefined) {
      if (open.length > 0 && text.charAt(open.at(-1) ?? 0) === PAIRS[c]) open.pop();
      else if (!isList(text, i, from)) return i;
    }
  }
  return open[0] ?? null;
}

/** ":)", "1)", "b)". */
function isList(text: string, at: number, from: number): boolean {
  return /(?:[:;=8]-?|(?:^|[\s,(])[\p{L}\p{N}]{1,2})$/u.test(text.slice(Math.max(from, at - 4), at));
}
