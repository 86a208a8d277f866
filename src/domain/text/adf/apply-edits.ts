import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { FixEdit, TextField } from '../../../shared/finding.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { EditRefusal, ItemTexts } from '../../../shared/text-change.ts';
import type { AdfText, NodePath, TextBlock } from './adf-text.ts';
import { adfToText } from './adf-to-text.ts';
import { editInline } from './edit-inline.ts';
import { nodeAt } from './node-at.ts';

type Replace = Extract<FixEdit, { readonly kind: 'replace' }>;
type Append = Extract<FixEdit, { readonly kind: 'append' }>;

/** Jira's limit for a title. */
const LONGEST_SUMMARY = 255;

/**
 * Changes the texts of an item as a fix says: replacements in their own field, appended sections in the description.
 * @returns only the texts that are other than before. Nodes that no edit touches stay the very same objects.
 */
export function applyEdits(texts: ItemTexts, edits: readonly FixEdit[]): Result<ItemTexts, EditRefusal> {
  const changed: { summary?: string; description?: AdfDoc | null; criteria?: AdfDoc | string | null } = {};
  const replaces = edits.filter((edit) => edit.kind === 'replace');
  const appends = edits.filter((edit) => edit.kind === 'append');
  const inSummary = of(replaces, 'summary');
  if (inSummary.length > 0) {
    const next = editSummary(texts.summary ?? '', inSummary);
    if (!next.ok) return next;
    changed.summary = next.value;
  }
  const inDescription = of(replaces, 'description');
  if (inDescription.length + appends.length > 0) {
    const next = editDoc(texts.description ?? null, inDescription);
    if (!next.ok) return next;
    changed.description = appends.reduce<AdfDoc>(appendSection, next.value);
  }
  const inCriteria = of(replaces, 'criteria');
  if (inCriteria.length > 0) {
    const { criteria } = texts;
    const next = typeof criteria === 'string' ? editText(criteria, inCriteria) : editDoc(criteria ?? null, inCriteria);
    if (!next.ok) return next;
    changed.criteria = next.value;
  }
  return ok(changed);
}

const byPlace = (a: Replace, b: Replace): number => a.span.start - b.span.start || a.span.end - b.span.end;

const of = (edits: readonly Replace[], field: TextField): readonly Replace[] => edits.filter(({ span }) => span.field === field);

function editSummary(summary: string, edits: readonly Replace[]): Result<string, EditRefusal> {
  const next = editText(summary, edits);
  if (!next.ok) return next;
  const text = next.value.trim();
  return text === '' || text.length > LONGEST_SUMMARY || /[\r\n]/.test(text) ? err('does-not-fit') : ok(text);
}

/** Replaces stretches of a plain text. @param edits offsets are those of the unchanged text. */
function editText(text: string, edits: readonly Replace[]): Result<string, EditRefusal> {
  let out = '';
  let at = 0;
  for (const { span, text: words } of edits.toSorted(byPlace)) {
    if (span.start < 0 || span.end < span.start || span.end > text.length) return err('outside');
    if (span.start < at) return err('overlap');
    out += text.slice(at, span.start) + words;
    at = span.end;
  }
  return ok(out + text.slice(at));
}

/**
 * Replaces stretches of a document's text. The result is read again: it says exactly what was meant, or the change is refused.
 * A point of a list that is left without a word goes as a whole.
 */
function editDoc(doc: AdfDoc | null, edits: readonly Replace[]): Result<AdfDoc, EditRefusal> {
  const start: AdfDoc = doc ?? { type: 'doc', version: 1, content: [] };
  if (edits.length === 0) return ok(start);
  let next: AdfNode = start;
  const text = adfToText(start);
  const wanted = editText(text.text, edits);
  if (!wanted.ok) return wanted;
  const leaves: TextBlock[] = [];
  // From the end, so that offsets before a change still hold.
  for (const { span, text: words } of edits.toSorted(byPlace).toReversed()) {
    const leaf = leafAround(text, span.start, span.end);
    if (leaf === null) return err('crosses-blocks');
    if (leaf.type === 'expandTitle') return err('atomic');
    const node = nodeAt(next, leaf.path);
    if (node === null) return err('does-not-fit');
    const done = editInline(node, { start: span.start - leaf.start, end: span.end - leaf.start, text: words });
    if (!done.ok) return done;
    next = replaceAt(next, leaf.path, done.value);
    if (!leaves.includes(leaf)) leaves.push(leaf);
  }
  if (adfToText(next as AdfDoc).text !== wanted.value) return err('does-not-fit');
  return ok(leaves.reduce<AdfNode>((root, leaf) => dropEmptied(root, leaf), next) as AdfDoc);
}

/** The innermost block of words that holds the whole stretch. */
function leafAround({ blocks }: AdfText, start: number, end: number): TextBlock | null {
  return blocks.findLast((block) => block.leaf && block.start <= start && block.end >= end) ?? null;
}

/** Copies only the nodes on the way to the changed one; `null` takes it out. */
function replaceAt(root: AdfNode, path: NodePath, changed: AdfNode | null): AdfNode {
  const parents: AdfNode[] = [];
  for (const index of path) {
    const parent = parents.length === 0 ? root : parents.at(-1)?.content?.[path[parents.length - 1] ?? -1];
    if (parent === undefined || index < 0) return root;
    parents.push(parent);
  }
  let node = changed;
  for (let depth = parents.length - 1; depth >= 0; depth -= 1) {
    const parent = parents[depth];
    const index = path[depth] ?? 0;
    if (parent === undefined) return root;
    const content = (parent.content ?? []).toSpliced(index, 1, ...(node === null ? [] : [node]));
    node = { ...parent, content };
  }
  return node ?? root;
}

/** An empty point says nothing; a list keeps its last one, so that no document becomes invalid. */
function dropEmptied(root: AdfNode, { path, type }: TextBlock): AdfNode {
  const itemPath = path.slice(0, -1);
  const item = nodeAt(root, itemPath);
  const list = nodeAt(root, path.slice(0, -2));
  const isEmpty = type === 'paragraph' && nodeAt(root, path)?.content?.length === 0;
  const isAlone = item?.type === 'listItem' && item.content?.length === 1;
  return isEmpty && isAlone && (list?.content?.length ?? 0) > 1 ? replaceAt(root, itemPath, null) : root;
}

/** A section at the end, below a heading of the size that the document's own sections have. */
function appendSection(doc: AdfDoc, { heading, list, lines }: Append): AdfDoc {
  const level = doc.content.findLast(({ type }) => type === 'heading')?.attrs?.['level'];
  const title: AdfNode = { type: 'heading', attrs: { level: typeof level === 'number' ? level : 2 }, content: words(heading) };
  const paragraphs = lines.map((line): AdfNode => ({ type: 'paragraph', content: words(line) }));
  const items: AdfNode = { type: 'bulletList', content: paragraphs.map((paragraph) => ({ type: 'listItem', content: [paragraph] })) };
  return { ...doc, content: [...doc.content, title, ...(list && lines.length > 0 ? [items] : paragraphs)] };
}

const words = (text: string): readonly AdfNode[] => (text === '' ? [] : [{ type: 'text', text }]);
