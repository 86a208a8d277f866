import type { AdfText } from '../text/adf/adf-text.ts';
import { sentenceEnd } from '../text/sentences.ts';
import type { Stretch } from './stretch.ts';
import { firstWord } from './template.ts';
import { CONTINUED_BY } from './templates.ts';

/** A story stands at the top of a description, or it is not the item's story. */
const MAX_LINES = 12;
/** Longest story that is read, in characters. */
export const MAX_STORY = 1500;
/** How many beginnings of sentences in one line are tried. */
const MAX_SENTENCES = 6;

/** Lines of the description that may begin a story: no code, nothing struck out, no comments pasted as text. */
export function linesOf(description: AdfText): readonly Stretch[] {
  const lines: Stretch[] = [];
  let comment = false;
  for (const block of description.blocks) {
    if (lines.length >= MAX_LINES) break;
    if (!block.leaf || block.type === 'codeBlock' || block.withdrawn) continue;
    let start = block.start;
    for (const part of description.text.slice(block.start, Math.min(block.end, block.start + 2 * MAX_STORY)).split('\n')) {
      const opens = part.lastIndexOf('<!--');
      const closes = part.lastIndexOf('-->');
      const within = comment || opens >= 0;
      comment = opens > closes || (comment && closes < 0);
      if (part.trim() !== '' && !within) lines.push({ start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return lines.slice(0, MAX_LINES);
}

/** Where a story may run to: over several lines, as long as each begins with a wish or a benefit, or goes on in the middle of a sentence. */
export function windowOf(text: string, folded: string, lines: readonly Stretch[], index: number): number {
  const first = lines[index];
  let end = first?.end ?? 0;
  if (first !== undefined && text.charAt(first.start) === '|') return cellEnd(text, first);
  for (const line of lines.slice(index + 1)) {
    const broken = line.start === end + 1 && /^\s{0,8}\p{Ll}/u.test(text.slice(line.start, line.start + 10));
    if (!broken && !continuesStory(folded, skipLabel(folded, line.start))) break;
    end = line.end;
  }
  const heading = /\sh[1-6]\.\s/.exec(folded.slice(lines[index]?.start ?? 0, end));
  return heading === null || heading.index < 30 ? end : (lines[index]?.start ?? 0) + heading.index;
}

/** A row of a table that nobody rendered: the story ends with its cell. The stroke inside a link ends none. */
function cellEnd(text: string, { start, end }: Stretch): number {
  const cell = /^\|{1,2}(?:[^|[\]]|\[[^\][\n]{0,300}\]|[[\]])*/.exec(text.slice(start, Math.min(end, start + MAX_STORY)))?.[0].length ?? 0;
  return cell === 0 ? end : start + cell;
}

function continuesStory(folded: string, at: number): boolean {
  const templates = CONTINUED_BY.get(firstWord(folded, at)) ?? [];
  return templates.some((t) => t.want.at(folded, at) !== null || t.weakWant.at(folded, at) !== null || t.anyEnds.at(folded, at) !== null);
}

/** A place where a story may begin; behind a name ("Login: As a …") or in the middle of a paragraph only a whole one is believed. */
export interface StoryStart {
  readonly at: number;
  readonly doubtful: boolean;
}

/** Characters at the top of a line in which names of parts and topics may stand. */
const NAMES = 140;
/** How many names in front of a story are believed: "App > Booking > As a …". */
const MAX_NAMES = 4;
const SEPARATOR = /(?::|\s?(?:-{1,2}>|=>|>{1,3}|[→»›•·|/])|\s[–—-])\s{1,3}/g;
/** "In the app, as a nurse I want …": a place, a time or a condition before the role. */
const SETTING =
  /^(?:when|whenever|if|after|before|while|during|once|on|in|at|for|from|with|within|upon|under)\s[^,.;:\n]{3,80},\s{1,2}(?=as\s)/;
/** A capital in the middle of a line: "PAY-12 login As a nurse, …". */
const CAPITAL = /\s(?=A(?:s|S) (?:an?|A|AN|the|THE)\s)/;

/** Where in the line a story may begin, most likely first. */
export function* startsIn(text: string, folded: string, line: Stretch): Iterable<StoryStart> {
  const first = skipLabel(folded, line.start);
  yield { at: first, doubtful: false };
  const head = folded.slice(first, Math.min(line.end, first + NAMES));
  for (const name of namesIn(head)) yield { at: skipLabel(folded, first + name), doubtful: true };
  const setting = SETTING.exec(head)?.[0].length;
  if (setting !== undefined) yield { at: first + setting, doubtful: true };
  const capital = CAPITAL.exec(text.slice(line.start, Math.min(line.end, line.start + NAMES)))?.index;
  if (capital !== undefined && line.start + capital + 1 !== first) yield { at: line.start + capital + 1, doubtful: true };
  let at = first;
  for (let rounds = 0; rounds < MAX_SENTENCES; rounds += 1) {
    at = sentenceEnd(text, at, line.end);
    if (at >= line.end) break;
    yield { at: skipLabel(folded, at), doubtful: true };
  }
}

/** Where the names at the top of a line end, each with its separator. */
function namesIn(head: string): readonly number[] {
  // Most lines hold none, and to look costs less than to collect nothing.
  if (head.search(SEPARATOR) < 0) return [];
  const stop = head.search(/[.!?]\s/);
  return [...head.matchAll(SEPARATOR)]
    .slice(0, MAX_NAMES)
    .filter(({ index }) => index > 0 && (stop < 0 || index < stop))
    .map((match) => match.index + match[0].length);
}

const LABEL =
  /(?:[\s*_>"'“”‘’«»=~+#@^§→›▪●◦·•✓✔|/-]|\p{Extended_Pictographic}\ufe0f?|<br\s?\/?>|\[[^[\]\n]{0,40}\]|\([^()\n]{0,40}\)|\{[^{}\n]{0,40}\}|<[^<>\n]{1,40}>|h[1-6]\.\s|(?:user )?story(?:\s{0,3}\d{0,4}\s{0,3}[:.–-]|\s{2})|description\s{0,3}:|[\p{L}]{1,10}-\d{1,6}(?:\s{0,3}[:.–-]|\s)|#?\d{1,7}[:.)]?\s|\d{1,3}(?:\.\d{1,3}){1,4}[.):]?\s|[\p{L}]{1,3}\d{1,4}[:.)–-]?\s|(?:user )?(?:story|us|mvp|epic|spike|feature|enhancement|improvement|request|idea|draft|wip|poc|title|summary|goal)(?:\s\d{1,4})?\s(?=as\san?\s))/uy;

/** Skips "[FE] ", "Story 3: ", "US-12 - " and the like. */
function skipLabel(folded: string, from: number): number {
  let at = from;
  for (let rounds = 0; rounds < 40; rounds += 1) {
    LABEL.lastIndex = at;
    const match = LABEL.exec(folded);
    if (match === null) return at;
    at += match[0].length;
  }
  return at;
}
