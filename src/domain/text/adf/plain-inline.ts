import type { AdfMark } from '../../../shared/adf.ts';
import { LOOKS } from './wiki-macro.ts';

/** A run of words with its marks and its place in the source. */
export interface InlineRun {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly AdfMark[];
}

interface Form {
  readonly open: string;
  readonly close: string;
  readonly mark: string;
}

const FORMS: readonly Form[] = [
  { open: '**', close: '**', mark: 'strong' },
  { open: '*', close: '*', mark: 'strong' },
  { open: '~~', close: '~~', mark: 'strike' },
  { open: '{{', close: '}}', mark: 'code' },
  { open: '`', close: '`', mark: 'code' },
];

const STARTS = /[*~{`]/g;
/** A character that a mark of one star may follow or come before. */
const OUTSIDE = /^(?:[\s\p{P}\p{S}]|$)/u;

/** Splits a line at bold, struck-out and code marks. A mark without its partner stays text; macros that say how words look are no text. Linear. */
export function inlineNodes(text: string, start: number): readonly InlineRun[] {
  const runs: InlineRun[] = [];
  // A list that lost its line breaks has stars of its own.
  const dead = new Set<string>(/\s\*\s/.test(text) ? ['*'] : []);
  let from = 0;
  const push = (begin: number, end: number, marks: readonly AdfMark[]): void => {
    if (end > begin) runs.push({ text: text.slice(begin, end), start: start + begin, marks });
  };
  for (let at = nextStart(text, 0); at >= 0; at = nextStart(text, at)) {
    const looks = endOfLooks(text, at);
    if (looks > at) {
      push(from, at, []);
      from = looks;
      at = looks;
      continue;
    }
    const form = FORMS.find((f) => !dead.has(f.open) && text.startsWith(f.open, at));
    const end = form === undefined ? -1 : endOf(form, text, at, dead);
    if (form === undefined || end < 0) {
      at += form?.open.length ?? 1;
      continue;
    }
    push(from, at, []);
    push(at + form.open.length, end, [{ type: form.mark }]);
    from = end + form.close.length;
    at = from;
  }
  push(from, text.length, []);
  return runs;
}

function nextStart(text: string, at: number): number {
  STARTS.lastIndex = at;
  return STARTS.test(text) ? STARTS.lastIndex - 1 : -1;
}

function endOfLooks(text: string, at: number): number {
  LOOKS.lastIndex = at;
  return LOOKS.test(text) ? LOOKS.lastIndex : at;
}

/** Where the words of a mark end; -1 where nothing closes it. */
function endOf(form: Form, text: string, at: number, dead: Set<string>): number {
  const begin = at + form.open.length;
  // "** one ** two" is a wiki list that lost its line breaks: marks touch the words that they mark.
  if (form.mark !== 'code' && /\s/.test(text.charAt(begin))) return -1;
  const end = text.indexOf(form.close, begin);
  if (end < 0) dead.add(form.open);
  if (end <= begin) return -1;
  return form.open !== '*' || isOutside(text, at, end) ? end : -1;
}

/** “*Given* a permit”, but not “2*3*4” and not “*not closed *here”. */
function isOutside(text: string, at: number, end: number): boolean {
  return OUTSIDE.test(text.slice(at - 1, at)) && OUTSIDE.test(text.slice(end + 1, end + 2)) && !/[\s*]/.test(text.charAt(end - 1));
}
