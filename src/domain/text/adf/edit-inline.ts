import type { AdfMark, AdfNode } from '../../../shared/adf.ts';
import type { EditRefusal } from '../../../shared/text-change.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { inlineText } from './inline-text.ts';

/** Words of one leaf to be replaced; offsets in the leaf's own text, end exclusive. `start === end` inserts. */
export interface InlineEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A child of a leaf with its stretch of the leaf's text. */
interface Child {
  readonly node: AdfNode;
  readonly start: number;
  readonly end: number;
}

/** New words never take these over: they would become part of an address or of code. */
const NOT_CONTINUED = new Set(['link', 'code']);

/**
 * Changes words inside one paragraph, heading, task or code block. Children that the edit does not touch stay the very same objects;
 * line breaks inside the replaced words go with them; new words take the formatting of the words they stand for.
 */
export function editInline(leaf: AdfNode, edit: InlineEdit): Result<AdfNode, EditRefusal> {
  const children = measured(leaf.content ?? []);
  const isCode = leaf.type === 'codeBlock';
  const touched = children.filter((child) => child.start < edit.end && child.end > edit.start);
  if (touched.some(({ node }) => node.type !== 'text' && node.type !== 'hardBreak')) return err('atomic');
  const host = touched.find(({ node }) => node.type === 'text') ?? (edit.start === edit.end ? insertionHost(children, edit.start) : null);
  const out: AdfNode[] = [];
  let placed = false;
  const place = (marks: readonly AdfMark[] | undefined): void => {
    if (!placed) out.push(...newNodes(edit.text, marks, isCode));
    placed = true;
  };
  for (const child of children) {
    if (host === null && child.start >= edit.start) place(undefined);
    if (child === host) {
      const { node } = child;
      const text = node.text ?? '';
      const before = text.slice(0, Math.max(0, edit.start - child.start));
      const after = text.slice(Math.min(text.length, edit.end - child.start));
      placed = true;
      out.push(...rewritten(node, before, edit.text, after, isCode));
    } else if (!touched.includes(child)) out.push(child.node);
    else if (child.node.type === 'text') out.push(...textNode(child.node, cut(child, edit)));
  }
  if (host === null) place(undefined);
  return ok({ ...leaf, content: out });
}

function measured(content: readonly AdfNode[]): readonly Child[] {
  let at = 0;
  return content.map((node) => {
    const start = at;
    at += widthOf(node);
    return { node, start, end: at };
  });
}

/** Length of what a node adds to the text of its leaf. */
function widthOf(root: AdfNode): number {
  let width = 0;
  const todo: AdfNode[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text') width += (node.text ?? '').length;
    else if (node.type === 'hardBreak') width += 1;
    else {
      const inline = inlineText(node);
      if (inline === null) todo.push(...(node.content ?? []));
      else width += inline.length;
    }
  }
  return width;
}

/** The text that inserted words continue: what stands before them, else what stands behind. */
function insertionHost(children: readonly Child[], at: number): Child | null {
  const fits = ({ node }: Child): boolean => node.type === 'text' && !(node.marks ?? []).some(({ type }) => NOT_CONTINUED.has(type));
  const inside = children.find(({ node, start, end }) => node.type === 'text' && start < at && end > at);
  return (
    inside ??
    children.find((child) => child.end === at && fits(child)) ??
    children.find((child) => child.start === at && fits(child)) ??
    null
  );
}

function cut({ node, start }: Child, edit: InlineEdit): string {
  const text = node.text ?? '';
  return text.slice(0, Math.max(0, edit.start - start)) + text.slice(Math.min(text.length, Math.max(0, edit.end - start)));
}

function rewritten(node: AdfNode, before: string, words: string, after: string, isCode: boolean): readonly AdfNode[] {
  if (isCode || !words.includes('\n')) return textNode(node, before + words + after);
  return [...textNode(node, before), ...newNodes(words, node.marks, isCode), ...textNode(node, after)];
}

/** Documents hold no empty text. */
const textNode = (node: AdfNode, text: string): readonly AdfNode[] => (text === '' ? [] : [{ ...node, text }]);

/** Lines of code are one text; elsewhere a new line is a node of its own. */
function newNodes(words: string, marks: readonly AdfMark[] | undefined, isCode: boolean): readonly AdfNode[] {
  const node: AdfNode = marks === undefined ? { type: 'text' } : { type: 'text', marks };
  if (isCode) return textNode(node, words);
  return words.split('\n').flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...textNode(node, line)]);
}
