import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { NodePath } from './adf-text.ts';
import { editInline } from './edit-inline.ts';
import { isWords } from './editable-blocks.ts';
import { inlineText } from './inline-text.ts';
import { nodeAt } from './node-at.ts';

/**
 * Types over one part of a block (editable-blocks.ts). Only what differs is replaced, so that bold words and links around the change
 * stay; all other nodes stay the very same objects.
 * @param part Index of a part with words. @returns the same document when path or part do not exist.
 */
export function typeOver(doc: AdfDoc, path: NodePath, part: number, words: string): AdfDoc {
  return changeAt(doc, path, (leaf) => {
    const stretch = stretchOf(leaf, part);
    if (stretch === null || stretch.text === words) return leaf;
    const { from, to, text } = difference(stretch.text, words);
    const edited = editInline(leaf, { start: stretch.start + from, end: stretch.start + to, text });
    return edited.ok ? edited.value : leaf;
  });
}

/** Puts an empty block behind the one at `path`: an item after an item, else a paragraph. @param id for the task that it may become. */
export function insertAfter(doc: AdfDoc, path: NodePath, id: string): { readonly doc: AdfDoc; readonly path: NodePath } {
  const owner = ownerOf(doc, path);
  const node = nodeAt(doc, owner);
  const index = owner.at(-1) ?? 0;
  const next = changeAt(doc, owner.slice(0, -1), (parent) => ({
    ...parent,
    content: (parent.content ?? []).toSpliced(index + 1, 0, emptyLike(node, id)),
  }));
  const place = [...owner.slice(0, -1), index + 1];
  return { doc: next, path: node?.type === 'listItem' ? [...place, 0] : place };
}

/** Takes a block away, and lists that are empty then. What must not be empty (panel, document) keeps an empty paragraph. */
export function removeBlock(doc: AdfDoc, path: NodePath): AdfDoc {
  let target = ownerOf(doc, path);
  for (
    let parent = nodeAt(doc, target.slice(0, -1));
    parent !== null && isList(parent) && parent.content?.length === 1;
    parent = nodeAt(doc, target.slice(0, -1))
  )
    target = target.slice(0, -1);
  const index = target.at(-1) ?? 0;
  return changeAt(doc, target.slice(0, -1), (parent) => {
    const content = (parent.content ?? []).toSpliced(index, 1);
    return { ...parent, content: content.length === 0 ? [PARAGRAPH] : content };
  });
}

const PARAGRAPH: AdfNode = { type: 'paragraph', content: [] };
const isList = ({ type }: AdfNode): boolean => type === 'bulletList' || type === 'orderedList' || type === 'taskList';

/** The list item around a block that is all of the item; otherwise the block itself. */
function ownerOf(doc: AdfDoc, path: NodePath): NodePath {
  const parent = nodeAt(doc, path.slice(0, -1));
  return parent?.type === 'listItem' && parent.content?.length === 1 ? path.slice(0, -1) : path;
}

function emptyLike(node: AdfNode | null, id: string): AdfNode {
  if (node?.type === 'listItem') return { type: 'listItem', content: [PARAGRAPH] };
  if (node?.type === 'taskItem') return { type: 'taskItem', attrs: { localId: id, state: 'TODO' }, content: [] };
  return PARAGRAPH;
}

/** Changes the node at a path; all nodes that are not on the way to it stay the very same objects. */
export function changeAt(doc: AdfDoc, path: NodePath, change: (node: AdfNode) => AdfNode): AdfDoc {
  const changed = changeNode(doc, path, change);
  // The root keeps its type and version: only what it holds changes.
  return changed === doc ? doc : { ...doc, content: changed.content ?? [] };
}

/** Paths are as deep as lists that people write, so the call stack is enough. */
function changeNode(node: AdfNode, path: NodePath, change: (node: AdfNode) => AdfNode): AdfNode {
  const [index, ...rest] = path;
  if (index === undefined) return change(node);
  const child = node.content?.[index];
  if (child === undefined) return node;
  const next = changeNode(child, rest, change);
  return next === child ? node : { ...node, content: (node.content ?? []).with(index, next) };
}

/** Where a part's words stand in the text of its leaf. */
function stretchOf(leaf: AdfNode, part: number): { readonly start: number; readonly text: string } | null {
  let at = 0;
  let start = 0;
  let text = '';
  let index = 0;
  for (const node of leaf.content ?? []) {
    if (isWords(node)) {
      const own = node.type === 'text' ? (node.text ?? '') : '\n';
      text += own;
      at += own.length;
      continue;
    }
    if (index === part) return { start, text };
    index += 2;
    at += (inlineText(node) ?? '').length;
    start = at;
    text = '';
  }
  return index === part ? { start, text } : null;
}

/** The middle in which two texts differ. Never splits a character of two code units. */
function difference(before: string, after: string): { readonly from: number; readonly to: number; readonly text: string } {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  if (isHigh(before, from - 1)) from -= 1;
  let to = before.length;
  let end = after.length;
  while (to > from && end > from && before[to - 1] === after[end - 1]) {
    to -= 1;
    end -= 1;
  }
  if (isLow(before, to)) {
    to += 1;
    end += 1;
  }
  return { from, to, text: after.slice(from, end) };
}

const isHigh = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at));
const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
