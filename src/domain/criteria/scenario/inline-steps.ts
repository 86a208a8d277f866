import type { TextSlice } from '../../../shared/story.ts';
import { fold } from '../../text/fold.ts';
import { dialectOf } from './gherkin-dialects.ts';
import { sentenceEnd } from '../../text/sentences.ts';
import { innerKeyword, readKeyword, resultIn } from './gherkin.ts';
import { writtenEvent } from './written-event.ts';
import type { Step, StepRole } from './scenario.ts';

/** As much of a sentence is looked at. */
const LONGEST = 2000;

/**
 * Takes "Given A, when B, then C" apart: the step that begins the sentence, and those that keywords in it open.
 * One step when the sentence has no result.
 */
export function inlineSteps(step: Step, language: string): readonly Step[] {
  const dialect = dialectOf(language);
  const folded = fold(step.slice.text.slice(0, LONGEST));
  const cuts: { readonly role: StepRole; readonly start: number; readonly end: number }[] = [];
  let from = 0;
  for (let result = resultIn(step.slice.text, 0, language); result !== null; ) {
    const event = eventBefore(folded, from, result.start, language, cuts.length > 0);
    if (cuts.length > 0 && event === null) break;
    if (event !== null && !(cuts.length === 0 && step.role === 'when')) cuts.push({ role: 'when', ...event });
    cuts.push({ role: 'then', ...result });
    from = result.end;
    result = innerKeyword(folded, 'then', from, dialect);
  }
  const event = cuts.length === 0 && step.role === 'given' ? writtenEvent(step.slice.text, 0, language) : null;
  if (event !== null) cuts.push({ role: 'when', ...event });
  if (cuts.length === 0) return [step];
  const first = { ...step, slice: part(step.slice, 0, cuts[0]?.start ?? folded.length) };
  return [first, ...cuts.map((cut, i) => toStep(step.slice, cut, cuts[i + 1]?.start ?? endOfScenario(step.slice.text, cut.end, language)))];
}

/** A sentence behind the result that begins with no keyword comments on the scenario. */
function endOfScenario(text: string, from: number, language: string): number {
  let end = sentenceEnd(text, from);
  while (end < text.length && readKeyword(text.slice(end, end + 80), language) !== null) end = sentenceEnd(text, end + 1);
  return end;
}

/** The last "when" behind a stop before the result; else the first one at all. Behind a result only one that a stop divides from it. */
function eventBefore(
  folded: string,
  from: number,
  to: number,
  language: string,
  strict: boolean,
): { readonly start: number; readonly end: number } | null {
  const dialect = dialectOf(language);
  let first: { readonly start: number; readonly end: number } | null = null;
  let divided: { readonly start: number; readonly end: number } | null = null;
  for (
    let at = innerKeyword(folded, 'when', from, dialect);
    at !== null && at.start < to;
    at = innerKeyword(folded, 'when', at.end, dialect)
  ) {
    first ??= at;
    if (/[,;.][\s*_]*$/.test(folded.slice(Math.max(0, at.start - 6), at.start))) divided = at;
  }
  return divided ?? (strict ? null : first);
}

function toStep(
  slice: TextSlice,
  { role, start, end }: { readonly role: StepRole; readonly start: number; readonly end: number },
  until: number,
): Step {
  return { role, inherited: false, slice: part(slice, end, until), keyword: exact(slice, start, end), argument: false };
}

/** A stretch without the blanks and commas around it. */
function part(slice: TextSlice, from: number, to: number): TextSlice {
  const text = slice.text.slice(from, to);
  const lead = text.length - text.replace(/^[\s,:*_]+/, '').length;
  return exact(slice, from + lead, Math.max(from + lead, from + trimEnd(text)));
}

function trimEnd(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s,;*_]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function exact({ text, field, start }: TextSlice, from: number, to: number): TextSlice {
  return { text: text.slice(from, to), field, start: start + from, end: start + to };
}
