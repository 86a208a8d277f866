import type { TextSlice } from '../../../shared/story.ts';
import type { Severity } from '../../../shared/finding.ts';
import { findVague, type VagueMatch } from '../../text/vague/find-vague.ts';
import { defineRule, type Report } from '../rule.ts';
import { isInsideWork } from '../inside-work.ts';
import { goalVerb } from '../goal-verb.ts';
import { quote, spanIn } from '../report-words.ts';
import { below, isSaid, type Below } from '../said-below.ts';
import { askFor } from '../vague-questions.ts';
import { isLooseWish } from '../../story/loose-wish.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';

/** "and/or" in the languages of the list. */
const EITHER = /(?<![\p{L}/])(?:and\/or|und\/oder|et\/ou|y\/o|e\/ou|en\/of|e\/o)(?![\p{L}/])/iu;

export const vagueTerm = defineRule({
  id: 'vague-term',
  code: 's11',
  version: 6,
  severity: 'warning',
  letter: 'T',
  criterion: 'unambiguous',
  options: {
    reason: { kind: 'yes-no', says: 'Also vague words in the reason', default: false },
  },
  kinds: ['story'],
  summary: 'A word that two readers understand in two ways.',
  rationale:
    'What “quickly” or “user-friendly” means is decided anyway: by the writer now, or by whoever tests it later. A number, an example or a rule says it once. In the reason (“so that …”) a vague word does no harm: a reason is not tested. Where criteria that can be checked, or running text below, say what is meant, the word is left alone. It is a hint in a title that is all there is. A title with a text below is only a label, and running text that asks for nothing in somebody’s name (“we need to …”) explains: both are left alone. Names (“Quick Search”), quoted words and words with a number beside them are left alone. Criteria have a rule of their own: ac-untestable.',
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
    const wish = story?.means ?? null;
    if (wish !== null) yield* vagueIn(wish, model, known, 'warning', goalVerb(model)?.verb.start ?? -1);
    const reads = options['reason'] === true || SECOND_REASON.test(story?.ends?.text ?? '');
    if (reads && story !== null && story.ends !== null) yield* vagueIn(story.ends, model, known, 'hint');
  },
});

/** A reason for the reason; “and so that” is one more reason for the wish. */
const SECOND_REASON = /(?<! and| or) so that /;

/** Below it, a text of this length says what the title leaves open. */
const SAYS_MORE = 60;

/** A value, or a place where it is told. */
const ELSEWHERE = /\d|https?:/;

/** What does not work is told there, and not what is wanted. */
const COMPLAINT = /\b(?:not|cannot|fails?|never|broken|wrong|causes?|caused|prevents?|slows?)\b|n['’]t\b/i;

/** A title that is all there is; with a text below, it is only a label for that text. */
function bareTitle({ summary, typeName, description }: StoryModel): TextSlice | null {
  if (description === undefined || COMPLAINT.test(summary) || isInsideWork(summary, typeName)) return null;
  if (description !== null && (description.text.length >= SAYS_MORE || ELSEWHERE.test(description.text))) return null;
  return summary.trim() === '' ? null : { text: summary, field: 'summary', start: 0, end: summary.length };
}

/** “the simple list”, “(part of the register, probably)”, “simplify the form by dropping fields”, “very long lists”: what a thing is called, an aside, the way, how much there is today. */
const ASIDE = /\([^()]{0,80}$/;
const NAMED = /\b(?:the|of an?|in an?) $/i;
const THE_WAY = /\b(?:by|using|via|through|to ensure|so that|in order to)\b/i;

/** “can easily be kept using a cookie”: how it can be done, and no demand. */
const TECHNIQUE = /^ (?:be )?\p{L}{3,20}(?:ed|en|t|pt|ne|de|ld) (?:[^.;]{1,80} )?(?:using|via|through|by means of|with the help of) /u;

/** Characters of a title that is a sentence. */
const LONG = 80;

/** In a title that is all there is, does the word ask for nothing? */
function isLabel(title: string, { start, end, kind }: VagueMatch): boolean {
  const before = title.slice(Math.max(0, start - 100), start);
  if (ASIDE.test(before)) return true;
  if (kind === 'amount') return !/\bas \S+ as possible$|\bas possible$/i.test(title.slice(start, end));
  if (kind === 'ease' && TECHNIQUE.test(title.slice(end))) return true;
  if (kind === 'change') return THE_WAY.test(title.slice(end));
  return kind === 'ease' && title.length < LONG && (NAMED.test(before) || THE_WAY.test(title.slice(end)));
}

/** “one list of all permits to get a better overview”: what it is for, and by that better. */
const PURPOSE =
  /(?:^| )([^ ]{1,30}) to (?:provide|give|get|offer|achieve|ensure|gain|make|allow|deliver) (?:for )?(?:me |us |them )?(?:an? |the )?$/;
/** “the ability to get”, “I need them to make”: what is wished. */
const WISHED =
  /^(?:able|want|wants|need|needs|like|ability|option|options|possibility|chance|way|ways|possible|easy|how|where|what|which|button|it|them|me|us|system|and|or|used|have|has|is|are|be)$/i;

const COMPARED = /^(?:better|more|great|good|fast|quick|higher|improved|easier|increased|optimal)/i;

/** Is the word at `at` in what the wish is for? */
function isPurpose(wish: string, at: number): boolean {
  if (!COMPARED.test(wish.slice(at, at + 10))) return false;
  const before = wish.slice(Math.max(0, at - 160), at);
  const found = before.includes(' to ') ? PURPOSE.exec(before) : null;
  return found !== null && before.slice(0, found.index).includes(' ') && !WISHED.test(found[1] ?? '');
}

/** “a simplified Meter setup” is a name; “a nice interface”, with “the following interface” below, is spelled out there. */
const VARIANT = /^(?:simplified|reduced|extended|enhanced|improved|optimi[sz]ed)$/i;
const NOUN = /^ ([\p{L}-]{4,20})(?![\p{L}-])/u;

function isName(wish: string, { start, end }: VagueMatch, description: string): boolean {
  const after = wish.slice(end, end + 30);
  if (VARIANT.test(wish.slice(start, end)) && /^ \p{Lu}/u.test(after)) return true;
  const noun = NOUN.exec(after)?.[1];
  return noun !== undefined && description.toLowerCase().includes(`following ${noun.toLowerCase()}`);
}

const LIST_FOLLOWS = /^[^.;:\n]{1,60}:\s{0,3}(?:\n|$)/;

/** @param verb Where the first verb of the wish stands: “improve” there is the matter of weak-verb. */
function* vagueIn(slice: TextSlice, model: StoryModel, known: readonly string[], severity: Severity, verb = -1): Iterable<Report> {
  const { language } = model;
  const whole = fieldText(model, slice.field);
  let more: Below | null = null;
  for (const match of findVague(slice.text, 0, slice.text.length, language, known)) {
    if (match.kind === 'change' && match.start === verb) continue;
    const end = slice.start + match.end;
    if (severity === 'hint' && slice.field === 'summary' && isLabel(slice.text, match)) continue;
    if (severity === 'warning' && (isPurpose(slice.text, match.start) || isSaid((more ??= below(model, slice)), match.kind))) continue;
    if (match.kind !== 'time' && isName(slice.text, match, model.description?.text ?? '')) continue;
    // “some fields of a permit:”: the list follows.
    if ((match.kind === 'amount' || match.kind === 'detail') && LIST_FOLLOWS.test(whole.slice(end, end + 90))) continue;
    const { problem, question } = askFor(slice.text.slice(match.start, match.end), match.kind, slice.text.slice(match.end));
    yield {
      span: spanIn(slice, slice.start + match.start, slice.start + match.end),
      severity,
      message: `${problem} ${question}`,
      suggestions: [question],
    };
  }
  const either = slice.text.includes('/') ? EITHER.exec(slice.text) : null;
  if (either !== null && !isSaid(more ?? below(model, slice), 'open-ended')) {
    yield {
      span: spanIn(slice, slice.start + either.index, slice.start + either.index + either[0].length),
      severity: 'hint',
      message: `${quote(either[0])} can be read as “and” or as “or”. Which one is meant?`,
      suggestions: ['Say “and” when both are needed, “or” when one is enough.'],
    };
  }
}
