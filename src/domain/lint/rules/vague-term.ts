import type { TextSlice } from '../../../shared/story.ts';
import type { Severity } from '../../../shared/finding.ts';
import { findVague } from '../../text/vague/find-vague.ts';
import { defineRule, type Report } from '../rule.ts';
import { goalVerb } from '../goal-verb.ts';
import { quote, spanIn } from '../report-words.ts';
import { askFor } from '../vague-questions.ts';
import { isLooseWish } from '../../story/loose-wish.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';

/** "and/or" in the languages of the list. */
const EITHER = /(?<![\p{L}/])(?:and\/or|und\/oder|et\/ou|y\/o|e\/ou|en\/of|e\/o)(?![\p{L}/])/iu;

export const vagueTerm = defineRule({
  id: 'vague-term',
  code: 's11',
  version: 4,
  severity: 'warning',
  letter: 'T',
  criterion: 'unambiguous',
  options: {
    reason: { kind: 'yes-no', says: 'Also vague words in the reason', default: false },
  },
  kinds: ['story'],
  summary: 'A word that two readers understand in two ways.',
  rationale:
    'What “quickly” or “user-friendly” means is decided anyway: by the writer now, or by whoever tests it later. A number, an example or a rule says it once. In the reason (“so that …”) a vague word does no harm: a reason is not tested. It is a hint in a title that is all there is. A title with a text below is only a label, and running text that asks for nothing in somebody’s name (“we need to …”) explains: both are left alone. Names (“Quick Search”), quoted words and words with a number beside them are left alone. Criteria have a rule of their own: ac-untestable.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to renew my permit quickly so that I can keep parking' },
      { summary: 'As a clerk, I want an intuitive form for new permits so that I make no mistakes' },
    ],
    good: [
      { summary: 'As a resident, I want to renew my permit in under 3 minutes so that I can keep parking' },
      { summary: 'As a clerk, I want a quick search for permits so that I find them by street' },
    ],
  },
  *check(model, { words, options }) {
    const { story } = model;
    const known = [...words.allowed, ...words.products];
    if (isLooseWish(model)) return;
    const title = story === null ? bareTitle(model) : null;
    if (title !== null) yield* vagueIn(title, model, known, 'hint');
    if (story !== null && story.means !== null) yield* vagueIn(story.means, model, known, 'warning', goalVerb(model)?.verb.start ?? -1);
    const reads = options['reason'] === true || SECOND_REASON.test(story?.ends?.text ?? '');
    if (reads && story !== null && story.ends !== null) yield* vagueIn(story.ends, model, known, 'hint');
  },
});

/** A reason for the reason; “and so that” is one more reason for the wish. */
const SECOND_REASON = /(?<! and| or) so that /;

/** Below it, a text of this length says what the title leaves open. */
const SAYS_MORE = 60;

/** What does not work is told there, and not what is wanted. */
const COMPLAINT = /\b(?:not|cannot|fails?|never|broken|wrong|causes?|caused|prevents?|slows?)\b|n['’]t\b/i;

/** A title that is all there is; with a text below, it is only a label for that text. */
function bareTitle({ summary, description }: StoryModel): TextSlice | null {
  if (description === undefined || COMPLAINT.test(summary) || (description !== null && description.text.length >= SAYS_MORE)) return null;
  return summary.trim() === '' ? null : { text: summary, field: 'summary', start: 0, end: summary.length };
}

const LIST_FOLLOWS = /^[^.;:\n]{1,60}:\s{0,3}(?:\n|$)/;

/** @param verb Where the first verb of the wish stands: “improve” there is the matter of weak-verb. */
function* vagueIn(slice: TextSlice, model: StoryModel, known: readonly string[], severity: Severity, verb = -1): Iterable<Report> {
  const { language } = model;
  const whole = fieldText(model, slice.field);
  for (const match of findVague(slice.text, 0, slice.text.length, language, known)) {
    if (match.kind === 'change' && match.start === verb) continue;
    // “some fields of a permit:”: the list follows.
    const end = slice.start + match.end;
    if ((match.kind === 'amount' || match.kind === 'detail') && LIST_FOLLOWS.test(whole.slice(end, end + 90))) continue;
    const { problem, question } = askFor(slice.text.slice(match.start, match.end), match.kind);
    yield {
      span: spanIn(slice, slice.start + match.start, slice.start + match.end),
      severity,
      message: `${problem} ${question}`,
      suggestions: [question],
    };
  }
  const either = slice.text.includes('/') ? EITHER.exec(slice.text) : null;
  if (either !== null) {
    yield {
      span: spanIn(slice, slice.start + either.index, slice.start + either.index + either[0].length),
      severity: 'hint',
      message: `${quote(either[0])} can be read as “and” or as “or”. Which one is meant?`,
      suggestions: ['Say “and” when both are needed, “or” when one is enough.'],
    };
  }
}
