import type { TextField } from '../../shared/finding.ts';
import type { Story, TextSlice } from '../../shared/story.ts';
import type { AdfText } from '../text/adf-text.ts';
import { fold } from '../text/fold.ts';
import { isPhraseAt } from './find-phrase.ts';
import { parseTemplate, type Stretch, type TemplateMatch } from './parse-template.ts';
import { TEMPLATES } from './templates.ts';

/** What the story grammar found in an item. */
export interface ParsedStory {
  /** `null` when no part of a story was found. */
  readonly story: Story | null;
  /** Language of the template that matched; `null` when none did. */
  readonly language: string | null;
  /** "As a user, I'm not able to …": a problem in a story's clothes. */
  readonly complaint: boolean;
}

const NOTHING: ParsedStory = { story: null, language: null, complaint: false };
/** A story stands at the top of a description, or it is not the item's story. */
const MAX_LINES = 12;
const MAX_STORY = 1500;

/**
 * Finds "As a <role>, I want <means> so that <ends>" in the summary, else in the first lines of the description.
 * Offsets are exact. The more complete one wins; the summary wins when both are alike.
 */
export function parseStory(summary: string, description: AdfText | null): ParsedStory {
  const candidates = [
    ...inText('summary', summary, [{ start: 0, end: summary.length }]),
    ...(description === null ? [] : inDescription(description)),
  ];
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best === null || weight(candidate.match) > weight(best.match)) best = candidate;
  }
  return best === null ? NOTHING : toParsed(best);
}

interface Candidate {
  readonly field: TextField;
  readonly text: string;
  readonly match: TemplateMatch;
}

function inDescription(description: AdfText): readonly Candidate[] {
  return inText('description', description.text, firstLines(description));
}

function inText(field: TextField, text: string, lines: readonly Stretch[]): readonly Candidate[] {
  const top = text.slice(0, (lines.at(-1)?.end ?? 0) + MAX_STORY);
  const folded = fold(top);
  const found: Candidate[] = [];
  lines.forEach((line, index) => {
    const start = skipLabel(folded, line.start);
    const to = Math.min(storyWindow(folded, lines, index), start + MAX_STORY);
    for (const template of TEMPLATES) {
      const match = parseTemplate(template, top, folded, start, to);
      if (match !== null) found.push({ field, text, match });
    }
  });
  return found;
}

/** A story may run over several lines, as long as each begins with a wish or a benefit. */
function storyWindow(folded: string, lines: readonly Stretch[], index: number): number {
  let end = lines[index]?.end ?? 0;
  for (const line of lines.slice(index + 1)) {
    if (!continuesStory(folded, skipLabel(folded, line.start))) break;
    end = line.end;
  }
  return end;
}

function continuesStory(folded: string, at: number): boolean {
  return TEMPLATES.some(
    (t) => [...t.wants, ...t.weakWants].some((p) => isPhraseAt(folded, p, at)) || t.ends.some((e) => isPhraseAt(folded, e.marker, at)),
  );
}

function firstLines(description: AdfText): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (const block of description.blocks) {
    if (lines.length >= MAX_LINES) break;
    if (!block.leaf || block.type === 'codeBlock' || block.withdrawn) continue;
    let start = block.start;
    for (const part of description.text.slice(block.start, Math.min(block.end, block.start + 2 * MAX_STORY)).split('\n')) {
      if (part.trim() !== '') lines.push({ start, end: start + part.length });
      start += part.length + 1;
    }
  }
  return lines.slice(0, MAX_LINES);
}

const LABEL =
  /(?:[\s*_>"'-]|\[[^\]\n]{0,40}\]|\([^)\n]{0,40}\)|(?:user )?story\s{0,3}\d{0,4}\s{0,3}[:.–-]|description\s{0,3}:|[\p{L}]{1,10}-\d{1,6}\s{0,3}[:.–-]|\d{1,4}[.)]\s)/uy;

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

function weight(match: TemplateMatch): number {
  const parts = (match.role === null ? 0 : 4) + (match.means === null ? 0 : 4) + (match.ends === null ? 0 : 1);
  return parts * 2 + (match.strong ? 1 : 0);
}

function toParsed({ field, text, match }: Candidate): ParsedStory {
  const slice = (part: Stretch | null): TextSlice | null =>
    part === null ? null : { text: text.slice(part.start, part.end), field, start: part.start, end: part.end };
  const story: Story = { role: slice(match.role), means: slice(match.means), ends: slice(match.ends) };
  return { story, language: match.language, complaint: match.complaint };
}
