import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { AdfText } from './adf-text.ts';
import { attr, inlineText } from './inline-text.ts';
import type { Link } from './placed-nodes.ts';
import { NO_MARKS, TextWriter } from './text-writer.ts';

const LEAVES = new Set(['paragraph', 'heading', 'codeBlock', 'taskItem', 'decisionItem', 'caption']);
const CONTAINERS = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'blockTaskItem',
  'decisionList',
  'panel',
  'expand',
  'nestedExpand',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'blockquote',
  'layoutSection',
  'layoutColumn',
  'bodiedExtension',
]);
/** Containers nested deeper than this are walked but not listed: nobody writes them, and their paths would grow without bound. */
const MAX_LISTED_DEPTH = 64;

/** A node whose children are being read. */
interface Open {
  readonly content: readonly AdfNode[];
  /** The next child. */
  at: number;
  readonly link: Link | null;
  /** The nearest listed block, this node or one around it. */
  readonly block: number;
  /** Is this node itself the block, which ends with its last child? */
  readonly ends: boolean;
}

/**
 * Renders a document as plain text, one line for each block, with the way back to its nodes.
 * Takes any tree: unknown nodes give the text that they hold. Linear in the size of the document; depth costs no call stack.
 */
export function adfToText(doc: AdfDoc): AdfText {
  const writer = new TextWriter();
  const open: Open[] = [{ content: doc.content ?? [], at: 0, link: null, block: -1, ends: false }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const index = last.at;
    last.at += 1;
    if (index < last.content.length) readChild(writer, open, last, index);
    else {
      open.pop();
      if (last.ends) writer.leave(last.block);
    }
  }
  return writer.finish();
}

function readChild(writer: TextWriter, open: Open[], { content, link, block }: Open, index: number): void {
  const node = content[index];
  if (node === undefined) return;
  // Of these there may be thousands: they make no link of their own.
  if (node.type === 'hardBreak') return writer.lineBreak();
  if (node.type === 'text') return writer.text(node.text ?? '', link, index, node.marks ?? NO_MARKS);
  const inline = inlineText(node);
  if (inline !== null) return writer.atom(inline, link, index, node.marks ?? NO_MARKS);
  enter(writer, open, node, { parent: link, index, depth: (link?.depth ?? 0) + 1 }, block);
}

function enter(writer: TextWriter, open: Open[], node: AdfNode, link: Link, parent: number): void {
  const block = openBlock(writer, node, link, parent);
  const title = node.type === 'expand' || node.type === 'nestedExpand' ? attr(node, 'title') : null;
  if (title !== null) writer.title(title, link, block);
  const content = node.content ?? [];
  const [only] = content;
  // Most paragraphs hold one run of words: nothing of them stays open.
  if (only?.type === 'text' && content.length === 1 && block !== parent) {
    writer.text(only.text ?? '', link, 0, only.marks ?? NO_MARKS);
    writer.leave(block);
  } else open.push({ content, at: 0, link, block, ends: block !== parent });
}

function openBlock(writer: TextWriter, node: AdfNode, link: Link, parent: number): number {
  const leaf = LEAVES.has(node.type);
  const listed = leaf || (CONTAINERS.has(node.type) && link.depth <= MAX_LISTED_DEPTH);
  return listed ? writer.enter(node, link, parent, leaf) : parent;
}
