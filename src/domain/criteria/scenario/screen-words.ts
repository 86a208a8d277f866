import { LIKE_CODE, TECHNICAL_NAMES, TECHNICAL_WORDS } from './technical-words.ts';
import { type PatternFilter, patternFilter } from '../../text/pattern/pattern-filter.ts';
import { wordsOf } from '../../text/words.ts';
import type { Step } from './scenario.ts';

/** A stretch of a step; offsets in its field. */
export interface StepPart {
  readonly step: Step;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** English: what a hand does with a control. Others only with what follows. */
const ALWAYS = new Set(
  'click clicks clicking tap taps tapping double-click double-clicks doubleclick right-click right-clicks scroll scrolls swipe swipes drag drags hover hovers'.split(
    ' ',
  ),
);
const WITH: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    press: /^\s(?:the\b|on\b|enter\b|tab\b|escape\b|["“'`])/,
    presses: /^\s(?:the\b|on\b|enter\b|tab\b|escape\b|["“'`])/,
    fill: /^\s(?:in|out)\b/,
    fills: /^\s(?:in|out)\b/,
    type: /^\s(?:in\b|into\b|["“'`])/,
    types: /^\s(?:in\b|into\b|["“'`])/,
    enter: /^\s["“'`][^"”'`\n]{1,80}["”'`]\s(?:in|into|for|as)\b/,
    enters: /^\s["“'`][^"”'`\n]{1,80}["”'`]\s(?:in|into|for|as)\b/,
    select: /^\s["“'`][^"”'`\n]{1,80}["”'`]\s(?:from|in)\b/,
    selects: /^\s["“'`][^"”'`\n]{1,80}["”'`]\s(?:from|in)\b/,
    tick: /^\s(?:the|["“'`])/,
    ticks: /^\s(?:the|["“'`])/,
  }),
);

/** Gestures in an English step. */
export function gesturesIn(step: Step): readonly StepPart[] {
  const text = step.slice.text.slice(0, 500);
  return wordsOf(text)
    .filter((word) => ALWAYS.has(word.text) || WITH.get(word.text)?.test(text.slice(word.end, word.end + 120)) === true)
    .map((word) => partOf(step, word.start, Math.min(text.length, endOfPhrase(text, word.end))));
}

/** The word and up to three behind it. */
function endOfPhrase(text: string, from: number): number {
  const after = /^(?:\s[^\s,.;]{1,30}){0,3}/.exec(text.slice(from, from + 120));
  return from + (after?.[0].length ?? 0);
}

const SELECTORS = [
  // A quoted selector, an id said to be one, a path below the root of a site, an address of this machine.
  /["'`“][#.][a-z][\w-]{1,60}["'`”]/gi,
  /\bid=["'`]?[\w-]{1,60}/gi,
  /(?:^|[\s"'`“(])(\/[a-z][\w-]{0,60}(?:\/[\w:{}.-]{1,60}){0,8})(?=$|[\s"'`”),.;])/gi,
  /\bxpath\b/gi,
];

/** Selectors, element ids and addresses inside a site. */
export function selectorsIn(step: Step): readonly StepPart[] {
  const text = step.slice.text.slice(0, 1000);
  if (!/[#./=]|xpath/i.test(text)) return [];
  return SELECTORS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const inner = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(inner);
      return partOf(step, start, start + inner.length);
    }),
  );
}

let mayHold: PatternFilter | null = null;

/** HTTP codes, headers, tables, endpoints, names from code and the like in an English step. Most steps hold none: only what may stand there is tried. */
export function technicalIn(step: Step): readonly StepPart[] {
  const text = step.slice.text.slice(0, 1000);
  mayHold ??= patternFilter(TECHNICAL_WORDS);
  const likely = mayHold(text);
  const tried = [...TECHNICAL_WORDS.filter((_, at) => likely[at] === true), ...(LIKE_CODE.test(text) ? TECHNICAL_NAMES : [])];
  return tried
    .filter((pattern) => text.search(pattern) >= 0)
    .flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, 0: found }) => partOf(step, index, index + found.length)));
}

function partOf(step: Step, start: number, end: number): StepPart {
  return { step, text: step.slice.text.slice(start, end), start: step.slice.start + start, end: step.slice.start + end };
}
