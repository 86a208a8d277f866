import type { TextField } from '../../../shared/finding.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
import { isWritten } from '../../criteria/judge/is-written.ts';
import { commentRanges } from '../../criteria/read/comment-ranges.ts';
import { isBareTitle } from '../../story/is-bare-title.ts';
import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import { fold } from '../../text/fold.ts';
import { findPlaceholders } from '../../text/placeholders.ts';
import { defineRule, type Report } from '../rule.ts';
import { isLightGap, isTellingTitle, isUnknownFact } from '../light-gap.ts';
import { isToFindOut } from '../is-other-work.ts';
import { explores } from '../explores.ts';
import { isFullTitle } from '../full-title.ts';
import { isMeantOpen } from '../meant-open.ts';
import { mayStayOpen } from '../may-stay-open.ts';
import { isNamedCriteria } from '../named-criteria.ts';
import { isOfBuilders } from '../title-tells.ts';
import { quote, spanIn, spanOf } from '../report-words.ts';

/** More of them say nothing new. */
const ENOUGH = 3;
/** No writer leaves so many; a hostile text must not cost more. */
const MOST_LOOKED_AT = 60;
/** Characters to either side that make out a line. */
const REACH = 120;
/** “Fantasy?” among the names of scenarios asks nothing. */
const FEWEST_WORDS = 3;

export const placeholder = defineRule({
  id: 'placeholder',
  code: 's14',
  version: 6,
  severity: 'error',
  letter: 'E',
  criterion: 'complete',
  kinds: ['story', 'task', 'bug'],
  summary: 'Text that is still to be written.',
  rationale:
    'A story without any text, “TBD”, “???” and the prompts of a template promise words that are not there, and a criterion that ends with a question mark waits for somebody’s answer. Work that starts on them stops at the first question. Left alone are code, struck-out text, TODO lists as a product, “to be confirmed by the user”, a person, an item or a name in the program to come, fields that nobody has to fill (“out of scope”, “any pictures”), for whom it is and how where the item is there to look around (“discovery”, “we would like to learn more about …”), one of several options, values that were blacked out and, in a bug, brackets out of a log; and without a text: work on the product’s insides, types that ask for nothing, and a title that says it all.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to pay by card so that I need no cash', description: 'Fee per payment: TBD' },
      { summary: 'As a resident, I want to pay by <type of card> so that I need no cash' },
      { summary: 'Permit end date' },
    ],
    good: [
      { summary: 'As a resident, I want to pay by card so that I need no cash', description: 'The fee is 2 percent.' },
      { summary: 'As a clerk, I want a TODO list for new permits so that none is forgotten' },
      { summary: 'Show the street of the office instead of the number of the zone' },
      {
        summary: 'As a clerk, I want to open a permit by its address so that I can send it',
        description: 'Like permits.php?id=XXX today.',
      },
    ],
  },
  *check(model) {
    if (isBareTitle(model)) {
      if (model.pictured || (model.summary.trim() !== '' && isFullTitle(model.summary, model.typeName))) return;
      yield {
        span: null,
        ...(isTellingTitle(model.summary) || isOfBuilders(model.summary) ? { severity: 'warning' as const } : {}),
        message: 'No description yet.',
        suggestions: ['Write it: who, what, why.'],
      };
      return;
    }
    yield* take(ENOUGH, everywhere(model));
    if (model.kind !== 'bug' && isNamedCriteria(model)) yield* openQuestions(model);
  },
});

/** “Is the fee shown?” is a criterion that is written as a tester’s question; “Do we need it?” waits for a decision. */
const ASKS_TESTER =
  /^(?:is|are|does|do|can|has|have|was|were) (?!(?:we|i|you|there|it|this|that)\b)(?!.{1,40}\b(?:need|needs|needed|required|necessary|ok|okay|or)\b)/;

/** A criterion that asks: somebody still has to decide. */
function* openQuestions({ acceptanceCriteria }: StoryModel): Iterable<Report> {
  for (const { kind, slice } of acceptanceCriteria.criteria) {
    const text = slice.text.trimEnd();
    if (kind === 'placeholder' || kind === 'context' || !/[\p{L}\p{N})]\s?\?$/u.test(text) || ASKS_TESTER.test(fold(text.slice(0, 60))))
      continue;
    if (text.trim().split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) continue;
    yield {
      span: spanOf(slice),
      severity: 'warning',
      message: `${quote(text)} is a question. Nobody can test it.`,
      suggestions: ['Ask it as a comment, and write the answer here.'],
    };
  }
}

/** The same word is one finding, wherever else it stands: who fills the first gap sees the others. */
function* everywhere(model: StoryModel): Iterable<Report> {
  const places = new Map<string, Report[]>();
  for (const report of take(MOST_LOOKED_AT, inFields(model))) {
    if (isFree(model, report) || (model.kind === 'bug' && isQuoted(model, report))) continue;
    const word = wordAt(model, report);
    const known = places.get(word);
    if (known === undefined) places.set(word, [report]);
    else known.push(report);
  }
  for (const reports of places.values()) yield* together(model, reports);
}

/** One finding for a word: at its first place, as heavy as the heaviest. */
function* together(model: StoryModel, reports: readonly Report[]): Iterable<Report> {
  const [heavy] = reports.filter(({ span }) => span === null || !isLightGap(model, span));
  const report = heavy ?? reports[0];
  if (report === undefined) return;
  const places = countGaps(model, reports);
  yield {
    ...report,
    ...weightOf(model, report, heavy !== undefined && !explores(model)),
    message: places > 1 ? `${report.message.replace(/[.]$/, '')}, in ${places} places.` : report.message,
  };
}

function weightOf(model: StoryModel, { span }: Report, isHeavy: boolean): Pick<Report, 'severity'> {
  if (span !== null && isUnknownFact(model, span)) return { severity: 'hint' };
  return isHeavy ? {} : { severity: 'warning' };
}

/** A title whose end stands below once more is one gap; so is a list of which the same line is left open several times. */
function countGaps(model: StoryModel, reports: readonly Report[]): number {
  const lines: string[] = [];
  for (const line of reports.map((report) => lineOf(model, report))) if (!lines.some((known) => known.endsWith(line))) lines.push(line);
  return lines.length;
}

/** “TBD”, “???”: the word of a gap, however many marks it has. */
function wordAt(model: StoryModel, { span }: Report): string {
  return span === null ? '' : fold(fieldText(model, span.field).slice(span.start, span.end)).replace(/^\?+$/, '???');
}

/** As many criteria say what has to be there. */
const TELL = 2;

/** “We need to find a way to …”: the item is there to close the gap. */
const OPENING = 200;
const TO_DETERMINE =
  /^\W{0,3}(?:we|i) (?:\w+ )?(?:need|have|want) to (?:determine|decide|find (?:out|a way)|figure out|investigate|explore)\b/i;

function isFree(model: StoryModel, { span }: Report): boolean {
  if (span === null) return false;
  if (span.field !== 'summary' && (isToFindOut(model.summary) || TO_DETERMINE.test(model.description?.text.slice(0, OPENING) ?? '')))
    return true;
  if (explores(model) && isLightGap(model, span)) return true;
  const told = model.acceptanceCriteria.criteria.filter(isWritten).length >= TELL;
  return mayStayOpen(fieldText(model, span.field), span.start, span.end, told);
}

/** The line around a report, as far as it is near, without its bullet. */
function lineOf(model: StoryModel, { span }: Report): string {
  if (span === null) return '';
  const text = fieldText(model, span.field);
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const [rest = ''] = after.split('\n', 1);
  return fold(before.slice(before.lastIndexOf('\n') + 1) + text.slice(span.start, span.end) + rest)
    .replace(/^[^\p{L}\p{N}?<[‹]{0,8}/u, '')
    .trim();
}

/** In a bug, brackets, “XXX” and “???” come out of logs and screens, and what has yet to be defined is a state of the program. */
function isQuoted(model: StoryModel, { span }: Report): boolean {
  return span !== null && /^(?:[<[‹?]|X{3}|to b)/i.test(fieldText(model, span.field).slice(span.start, span.start + 4));
}

function* inFields(model: StoryModel): Iterable<Report> {
  yield* inStretch('summary', model.summary, 0, model.summary.length);
  if (model.description) yield* inDocument('description', model.description);
  if (model.criteriaField !== null) yield* inDocument('criteria', model.criteriaField);
}

function* inDocument(field: TextField, doc: AdfText): Iterable<Report> {
  const { text, blocks, segments } = doc;
  const comments = commentRanges(doc);
  for (const [index, block] of blocks.entries()) {
    if (!block.leaf || block.type === 'codeBlock' || block.withdrawn) continue;
    for (const report of inStretch(field, text, block.start, block.end)) {
      const { span } = report;
      if (span === null || comments.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      if (segments.some((s) => (s.code || s.withdrawn) && s.start <= span.start && span.end <= s.end)) continue;
      if (!isTitleOfList(text.slice(block.start, block.end), blocks.slice(index + 1, index + 4))) yield report;
    }
  }
}

/** “TODO” above a list names the list. */
function isTitleOfList(line: string, next: readonly TextBlock[]): boolean {
  return /^\W*TODOs?\W*$/i.test(line) && /^(?:task|bullet|ordered)List$|^(?:taskItem|listItem)$/.test(next[0]?.type ?? '');
}

function* inStretch(field: TextField, text: string, from: number, to: number): Iterable<Report> {
  for (const { start, end } of findPlaceholders(text, from, to)) {
    if (isMeantOpen(text, from, start, end)) continue;
    const words = text.slice(start, end);
    yield {
      span: spanIn({ field }, start, end),
      message: `${quote(words)} is still to be written.`,
      suggestions: ['Write what is known, or ask the question as a comment and leave the words out.'],
    };
  }
}

function* take<T>(limit: number, items: Iterable<T>): Iterable<T> {
  let count = 0;
  for (const item of items) {
    if (count >= limit) return;
    count += 1;
    yield item;
  }
}
