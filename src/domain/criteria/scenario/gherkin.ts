import { remembered } from '../../../shared/remembered.ts';
import { fold } from '../../text/fold.ts';
import { sentenceEnd } from '../../text/sentences.ts';
import { dialectOf, type Dialect, type LineKind } from './gherkin-dialects.ts';

/** What a line is in a scenario; `null` for other text. */
export type StepKind = 'scenario' | 'given' | 'when' | 'then' | 'and';

/** A keyword at the start of a line. */
export interface LineKeyword {
  readonly kind: LineKind;
  /** Where the keyword begins, behind bullets and marks; an offset in the line. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Where the text behind it begins. */
  readonly textStart: number;
}

/** Bullets, bold marks, boxes, numbers, and what wiki text has for done and not done. */
const LEAD = /^(?:[\s*_>•–✓✔✅-]|\[[ x]?\]|\((?:[ /x!+?*-]|on|off|y|n|[a-z]|\d{1,2})\)|\d{1,3}[.)])+/;
const HEADERS: ReadonlySet<LineKind> = new Set(['feature', 'background', 'rule', 'scenario', 'outline', 'examples']);

/**
 * Reads the keyword at the start of a line in one language of Gherkin; bullets, check boxes, bold marks and
 * numbers before it are skipped. Keywords are known at the start of a line only.
 */
export function readKeyword(line: string, dialect: string): LineKeyword | null {
  let read = readers.get(dialect);
  if (read === undefined) {
    read = remembered(MOST_KEPT, (head) => keywordIn(fold(head), dialect));
    readers.set(dialect, read);
  }
  return read(line.slice(0, 80));
}

/** A line is asked about several times: is it a step, does it open a scenario, which step is it? By language: there are some eighty. */
const readers = new Map<string, (head: string) => LineKeyword | null>();
const MOST_KEPT = 4;

function keywordIn(folded: string, dialect: string): LineKeyword | null {
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  for (const { kind, word, tight } of dialectOf(dialect).byLetter.get(folded.charAt(start)) ?? []) {
    if (!folded.startsWith(word, start)) continue;
    const end = start + word.length;
    const rest = folded.slice(end);
    if (tight || endsKeyword(kind, rest)) return { kind, start, end, textStart: end + (/^[\s:,*_-]*/.exec(rest)?.[0].length ?? 0) };
  }
  return null;
}

/** Does the keyword end here? Headers need a colon; "Scenario 2" and "Scenario" alone are headers, too. */
function endsKeyword(kind: LineKind, rest: string): boolean {
  if (!HEADERS.has(kind)) return /^[: ,*]/.test(rest);
  if (kind === 'scenario' || kind === 'outline')
    return /^\s{0,3}#?\d{0,3}\s{0,3}(?:[:-]|$)/.test(rest) || /^[*_]{0,2}\s?#?\d{0,3}[*_]{0,2}:/.test(rest);
  return /^[*_]{0,2}\s?:/.test(rest);
}

/** Like `readKeyword`, for those who tell only scenario headers and steps apart. "Rule:" may be any sentence and is no header here. */
export function stepKind(line: string, dialect: string): StepKind | null {
  const kind = readKeyword(line, dialect)?.kind ?? null;
  if (kind === null || kind === 'rule') return null;
  return kind === 'given' || kind === 'when' || kind === 'then' || kind === 'and' ? kind : 'scenario';
}

/** Is this one line a scenario in itself: Given or When, and Then? Each of its sentences up to the result begins with a keyword. */
export function isWholeScenario(line: string, dialect: string): boolean {
  const keyword = readKeyword(line, dialect);
  return (keyword?.kind === 'given' || keyword?.kind === 'when') && resultIn(line, keyword.textStart, dialect) !== null;
}

/** The Then of a line that begins with a step; in prose, "then" of a later sentence is no result. "And then" goes on with what happens. */
export function resultIn(line: string, from: number, dialect: string): { readonly start: number; readonly end: number } | null {
  const text = line.slice(0, LONGEST_LINE);
  const folded = fold(text);
  const words = dialectOf(dialect);
  for (let at = from; at < text.length; ) {
    const end = sentenceEnd(text, at);
    for (
      let then = innerKeyword(folded, 'then', at, words);
      then !== null && then.start < end;
      then = innerKeyword(folded, 'then', then.end, words)
    ) {
      if (!JOINED.test(folded.slice(Math.max(0, then.start - 6), then.start))) return then;
    }
    const next = readKeyword(text.slice(end, end + 80), dialect);
    if (next === null || HEADERS.has(next.kind)) return null;
    if (next.kind === 'then') return { start: end + next.start, end: end + next.end };
    at = end + next.textStart;
  }
  return null;
}

/** “and then”; not “is open then”. */
const JOINED = /(?:^|[^\p{L}])(?:and|but|or|und|et|y|e|en)\s$/u;
const LONGEST_LINE = 2000;

/** The first keyword of a kind inside a line, from `from` on: behind a blank or a stop, not inside a word. `folded` is the folded line. */
export function innerKeyword(
  folded: string,
  kind: 'when' | 'then' | 'and',
  from: number,
  dialect: Dialect,
): { readonly start: number; readonly end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (const list of dialect.byLetter.values()) {
    for (const word of list) {
      if (word.kind !== kind) continue;
      const at = findInner(folded, word.word, word.tight, from);
      if (at >= 0 && (best === null || at < best.start)) best = { start: at, end: at + word.word.length };
    }
  }
  return best;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Dutch "dan" is "than" behind a comparative. */
const COMPARED = /(?:er|anders|meer)\s$/;

function findInner(folded: string, word: string, tight: boolean, from: number): number {
  for (let at = folded.indexOf(word, from + 1); at >= 0; at = folded.indexOf(word, at + 1)) {
    const before = folded.charAt(at - 1);
    const bounded = /[\s,.;:*_、。，]/.test(before) && (tight || !LETTER.test(folded.charAt(at + word.length)));
    if (bounded && !(word === 'dan' && COMPARED.test(folded.slice(Math.max(0, at - 8), at)))) return at;
  }
  return -1;
}

/** Does a code block hold Gherkin? By its language, else by its first words. */
export function isGherkinCode(language: string | null, code: string, dialect: string): boolean {
  const named = language?.toLowerCase() ?? '';
  if (named === 'gherkin' || named === 'feature' || named === 'cucumber') return true;
  if (named !== '' && named !== 'text' && named !== 'plain' && named !== 'none') return false;
  const kinds = code
    .slice(0, 2000)
    .split('\n')
    .map((row) => stepKind(row, dialect));
  return kinds.includes('then') && (kinds.includes('given') || kinds.includes('when'));
}
