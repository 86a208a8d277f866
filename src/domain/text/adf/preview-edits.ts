import type { FixEdit, TextField } from '../../../shared/finding.ts';
import type { ItemTexts } from '../../../shared/text-change.ts';
import { plainText } from './item-texts.ts';
import { sentenceEnd } from '../sentences.ts';

/** Words of a preview: as they are, taken away, or new. */
export interface PreviewPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One sentence (or title, or new line) that a change touches, in the order of reading. */
export interface PreviewLine {
  readonly field: TextField;
  /** A line of its own that was not there before. */
  readonly isNew: boolean;
  readonly parts: readonly PreviewPart[];
}

type Replace = Extract<FixEdit, { readonly kind: 'replace' }>;
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Replace[];
}

const FIELDS: readonly TextField[] = ['summary', 'description', 'criteria'];

/** What a change does to the texts of an item, sentence by sentence. @param edits fit the texts (`applyEdits` took them). */
export function previewEdits(texts: ItemTexts, edits: readonly FixEdit[]): readonly PreviewLine[] {
  const lines = FIELDS.flatMap((field) => {
    const text = plainText(texts[field] ?? null);
    const own = edits.filter((edit): edit is Replace => edit.kind === 'replace' && edit.span.field === field);
    return stretches(text, own).map((stretch): PreviewLine => ({ field, isNew: false, parts: partsOf(text, stretch) }));
  });
  const sections = edits.flatMap((edit) => (edit.kind === 'append' ? [edit.heading, ...edit.lines] : []));
  return [...lines, ...sections.map((text): PreviewLine => ({ field: 'description', isNew: true, parts: [{ kind: 'added', text }] }))];
}

/** The sentences around the edits; those that share one stand together. */
function stretches(text: string, edits: readonly Replace[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = sentenceAround(text, edit.span.start, edit.span.end);
    const last = found.at(-1);
    if (last !== undefined && start < last.end)
      found.splice(-1, 1, { start: last.start, end: Math.max(end, last.end), edits: [...last.edits, edit] });
    else found.push({ start, end, edits: [edit] });
  }
  return found;
}

function sentenceAround(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  let start = line;
  for (let end = sentenceEnd(text, start); end < from && end > start; end = sentenceEnd(text, start)) start = end;
  while (start < from && text.charAt(start) === ' ') start += 1;
  let end = sentenceEnd(text, Math.max(start, to - 1));
  if (end < to) end = Math.max(to, sentenceEnd(text, to));
  return { start, end };
}

function partsOf(text: string, { start, end, edits }: Stretch): readonly PreviewPart[] {
  const parts: PreviewPart[] = [];
  const add = (kind: PreviewPart['kind'], words: string): void => {
    if (words !== '') parts.push({ kind, text: words });
  };
  let at = start;
  for (const { span, text: words } of edits) {
    const old = text.slice(span.start, span.end);
    const { before, after } = sharedWords(old, words);
    add('same', text.slice(at, span.start + before));
    add('removed', old.slice(before, old.length - after));
    add('added', words.slice(before, words.length - after));
    at = span.end - after;
  }
  add('same', text.slice(at, end));
  return parts;
}

/** Whole words that old and new begin and end with: they do not change. */
function sharedWords(old: string, words: string): { readonly before: number; readonly after: number } {
  const most = Math.min(old.length, words.length);
  let before = 0;
  while (before < most && old[before] === words[before]) before += 1;
  if (before < old.length || before < words.length) before = wordStart(old, words, before);
  let after = 0;
  while (after < most - before && old.at(-1 - after) === words.at(-1 - after)) after += 1;
  while (after > 0 && !isEdge(old, old.length - after) && !isEdge(words, words.length - after)) after -= 1;
  return { before, after };
}

function wordStart(old: string, words: string, at: number): number {
  let start = at;
  while (start > 0 && !(isEdge(old, start) && isEdge(words, start))) start -= 1;
  return start;
}

const isEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || /\s/.test(text.charAt(at)) || /\s/.test(text.charAt(at - 1));
