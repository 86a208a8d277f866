import type { TextField } from '../../shared/finding.ts';
import type { Story, TextSlice } from '../../shared/story.ts';
import type { AdfText } from '../text/adf/adf-text.ts';
import { bare } from './bare.ts';
import { detectLanguage } from './detect-language.ts';
import { normalMarker, type StoryMarker, type StoryMarkers } from './markers.ts';
import { parseTemplate } from './parse-template.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Stretch } from './stretch.ts';
import { MAX_STORY, linesOf, startsIn, windowOf } from './story-lines.ts';
import { firstWord, type ReadyTemplate } from './template.ts';
import { OPENED_BY } from './templates.ts';
import type { TemplateMatch } from './template-match.ts';

/** What the story grammar found in an item. */
export interface ParsedStory {
  /** `null` when no part of a story was found. */
  readonly story: Story | null;
  /** The words that mark the parts; `null` without a story. */
  readonly markers: StoryMarkers | null;
  /** Language of the template that matched; `null` when none did. */
  readonly language: string | null;
  /** "As a user, I'm not able to …": a problem in a story's clothes. */
  readonly complaint: boolean;
}

/** Characters of a summary that are read; Jira takes 255. */
const LONGEST_SUMMARY = 2000;
const NOTHING: ParsedStory = { story: null, markers: null, language: null, complaint: false };

/**
 * Finds "As a <role>, I want <means> so that <ends>" in the summary, else in the first lines of the description.
 * Offsets are exact. The more complete one wins; the earlier one when both are alike.
 */
export function parseStory(summary: string, description: AdfText | null): ParsedStory {
  let best: Candidate | null = null;
  for (const candidate of candidatesIn(summary, description)) {
    if (best === null || weight(candidate.match) > weight(best.match)) best = candidate;
    if (weight(best.match) === WHOLE) break;
  }
  return best === null ? NOTHING : toParsed(best);
}

function* candidatesIn(summary: string, description: AdfText | null): Iterable<Candidate> {
  yield* inText('summary', summary, [{ start: 0, end: Math.min(summary.length, LONGEST_SUMMARY) }]);
  if (description !== null) yield* inText('description', description.text, linesOf(description));
}

interface Candidate {
  readonly field: TextField;
  readonly text: string;
  readonly match: TemplateMatch;
}

function* inText(field: TextField, text: string, lines: readonly Stretch[]): Iterable<Candidate> {
  const top = withoutBreaks(text.slice(0, (lines.at(-1)?.end ?? 0) + MAX_STORY));
  const folded = bare(top);
  for (const [index, line] of lines.entries()) {
    const match = inLine(top, folded, lines, index, line);
    if (match !== null) yield { field, text, match };
  }
}

/** The story that begins first in a line. */
function inLine(text: string, folded: string, lines: readonly Stretch[], index: number, line: Stretch): TemplateMatch | null {
  let to: number | null = null;
  for (const start of startsIn(text, folded, line)) {
    const templates = OPENED_BY.get(firstWord(folded, start.at));
    if (templates === undefined) continue;
    to ??= windowOf(text, folded, lines, index);
    const stop = Math.min(to, start.at + MAX_STORY);
    const match = bestOf(templates, text.slice(0, stop), folded.slice(0, stop), start.at);
    if (match !== null && (!start.doubtful || (match.strong && match.role !== null && match.means !== null))) return match;
  }
  return null;
}

/** "<br>", which people paste with the text: blanks, so that offsets stay what they were. */
function withoutBreaks(text: string): string {
  return text.includes('<') ? text.replace(/<br ?\/?>/gi, (mark) => ' '.repeat(mark.length)) : text;
}

/** The template that finds most; between two that find the same, the language of the words decides. */
function bestOf(templates: readonly ReadyTemplate[], text: string, folded: string, from: number): TemplateMatch | null {
  let best: TemplateMatch | null = null;
  for (const template of templates) {
    const match = parseTemplate(template, text, folded, from);
    if (match === null) continue;
    if (best === null || weight(match) > weight(best)) best = match;
    else if (weight(match) === weight(best) && detectLanguage(text.slice(from)) === match.language) best = match;
  }
  return best;
}

/** Weight of a match with all parts in sure words: nothing later can be more complete. */
const WHOLE = 19;

function weight(match: TemplateMatch): number {
  const parts = (match.role === null ? 0 : 4) + (match.means === null ? 0 : 4) + (match.ends === null ? 0 : 1);
  return parts * 2 + (match.strong ? 1 : 0);
}

function toParsed({ field, text, match }: Candidate): ParsedStory {
  const slice = (part: Stretch | null): TextSlice | null =>
    part === null ? null : { text: text.slice(part.start, part.end), field, start: part.start, end: part.end };
  const marker = (part: keyof StoryMarkers, found: PhraseMatch | null): StoryMarker | null =>
    found === null
      ? null
      : { phrase: found.phrase, start: found.start, end: found.end, normal: normalMarker(match.language, part, found.phrase), field };
  const story: Story = { role: slice(match.role), means: slice(match.means), ends: slice(match.ends) };
  const { role, means, ends } = match.markers;
  const markers = { role: marker('role', role), means: marker('means', means), ends: marker('ends', ends) };
  return { story, markers, language: match.language, complaint: match.complaint };
}
