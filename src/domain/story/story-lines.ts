import type { AdfText } from '../text/adf-text.ts';
import { sentenceEnd } from '../text/sentences.ts';
import type { Stretch } from './stretch.ts';
import { firstWord } from './template.ts';
import { TEMPLATES } from './templates.ts';

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
  let end = lines[index]?.end ?? 0;
  for (const line of lines.slice(index + 1)) {
    const broken = line.start === end + 1 && /^\s{0,8}\p{Ll}/u.test(text.slice(line.start, line.start + 10));
    if (!broken && !continuesStory(folded, skipLabel(folded, line.start))) break;
    end = line.end;
  }
  const heading = /\sh[1-6]\.\s/.exec(folded.slice(lines[index]?.start ?? 0, end));
  return heading === null || heading.index < 30 ? end : (lines[index]?.start ?? 0) + heading.index;
}

function continuesStory(folded: string, at: number): boolean {
  const opening = firstWord(folded, at);
  return TEMPLATES.some(
    (t) =>
      t.nextWords.has(opening) &&
      (t.want.at(folded, at) !== null || t.weakWant.at(folded, at) !== null || t.anyEnds.at(folded, at) !== null),
  );
}

/** A place where a story may begin; behind a name ("Login: As a …") or in the middle of a paragraph only a whole one is believed. */
export interface StoryStart {
  readonly at: number;
  readonly doubtful: boolean;
}

/** Where in the line a story may begin, most likely first. */
export function startsIn(text: string, folded: string, line: Stretch): readonly StoryStart[] {
  const first = skipLabel(folded, line.start);
  const starts: StoryStart[] = [{ at: first, doubtful: false }];
  const name = /^[^.\n]{1,80}?(?::|\s[|–—-])\s{1,3}/.exec(folded.slice(first, Math.min(line.end, first + 90)))?.[0].length;
  if (name !== undefined) starts.push({ at: skipLabel(folded, first + name), doubtful: true });
  let at = first;
  for (let rounds = 0; rounds < MAX_SENTENCES; rounds += 1) {
    at = sentenceEnd(text, at, line.end);
    if (at >= line.end) break;
    starts.push({ at: skipLabel(folded, at), doubtful: true });
  }
  return starts;
}

const LABEL =
  /(?:[\s*_>"'-]|<br\s?\/?>|\[[^[\]\n]{0,40}\]|\([^()\n]{0,40}\)|h[1-6]\.\s|(?:user )?story(?:\s{0,3}\d{0,4}\s{0,3}[:.–-]|\s{2})|description\s{0,3}:|[\p{L}]{1,10}-\d{1,6}\s{0,3}[:.–-]|\d{1,4}[.)]\s)/uy;

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
