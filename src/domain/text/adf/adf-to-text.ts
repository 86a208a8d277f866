import type { AdfDoc, AdfMark, AdfNode } from '../../../shared/adf.ts';
import { locateIn, type AdfText, type NodePath, type TextBlock, type TextSegment } from './adf-text.ts';
import { attr, inlineText } from './inline-text.ts';

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

interface Link {
  readonly parent: Link | null;
  readonly index: number;
  readonly depth: number;
}
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

/** A place in the tree whose path is written out only when somebody asks: thousands of nested lists would hold millions of numbers. */
class Placed {
  readonly #around: Link | null;
  readonly #index: number;
  constructor(around: Link | null, index: number) {
    this.#around = around;
    this.#index = index;
  }
  get path(): NodePath {
    return pathOf(this.#around, this.#index);
  }
}

class Segment extends Placed implements TextSegment {
  readonly start: number;
  readonly end: number;
  readonly atomic: boolean;
  readonly withdrawn: boolean;
  readonly code: boolean;
  constructor(around: Link | null, index: number, given: Omit<TextSegment, 'path'>) {
    super(around, index);
    this.start = given.start;
    this.end = given.end;
    this.atomic = given.atomic;
    this.withdrawn = given.withdrawn;
    this.code = given.code;
  }
}

class OpenBlock extends Placed implements TextBlock {
  readonly type: string;
  readonly level: number | null;
  start: number;
  end: number;
  readonly parent: number;
  readonly leaf: boolean;
  strong = false;
  withdrawn = false;
  readonly language: string | null;
  constructor(around: Link | null, index: number, node: AdfNode, at: Pick<TextBlock, 'start' | 'end' | 'parent' | 'leaf'>) {
    super(around, index);
    const level = node.attrs?.['level'];
    this.type = node.type;
    this.level = node.type === 'heading' && typeof level === 'number' ? level : null;
    this.start = at.start;
    this.end = at.end;
    this.parent = at.parent;
    this.leaf = at.leaf;
    this.language = node.type === 'codeBlock' ? attr(node, 'language') : null;
  }
}

/**
 * Renders a document as plain text, one line for each block, with the way back to its nodes.
 * Takes any tree: unknown nodes give the text that they hold. Linear in the size of the document; depth costs no call stack.
 */
export function adfToText(doc: AdfDoc): AdfText {
  const writer = new Writer();
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

function readChild(writer: Writer, open: Open[], { content, link, block }: Open, index: number): void {
  const node = content[index];
  if (node === undefined) return;
  // Of these there may be thousands: they make no link of their own.
  if (node.type === 'hardBreak') return writer.lineBreak();
  if (node.type === 'text') return writer.text(node.text ?? '', link, index, node.marks ?? NO_MARKS);
  const inline = inlineText(node);
  if (inline !== null) return writer.atom(inline, link, index, node.marks ?? NO_MARKS);
  enter(writer, open, node, { parent: link, index, depth: (link?.depth ?? 0) + 1 }, block);
}

const NO_MARKS: readonly AdfMark[] = [];

function enter(writer: Writer, open: Open[], node: AdfNode, link: Link, parent: number): void {
  const block = openBlock(writer, node, link, parent);
  const title = node.type === 'expand' || node.type === 'nestedExpand' ? attr(node, 'title') : null;
  if (title !== null) writer.title(title, link, block);
  open.push({ content: node.content ?? [], at: 0, link, block, ends: block !== parent });
}

function openBlock(writer: Writer, node: AdfNode, link: Link, parent: number): number {
  const leaf = LEAVES.has(node.type);
  const listed = leaf || (CONTAINERS.has(node.type) && link.depth <= MAX_LISTED_DEPTH);
  return listed ? writer.enter(node, link, parent, leaf) : parent;
}

function pathOf(around: Link | null, index: number): NodePath {
  const path = Array.from({ length: (around?.depth ?? 0) + 1 }, () => index);
  for (let at = around; at !== null; at = at.parent) path[at.depth - 1] = at.index;
  return path;
}

const has = (marks: readonly AdfMark[], type: string): boolean => marks.some((mark) => mark.type === type);

/** End of a container in which no word has come yet. */
const UNSETTLED = -1;

class Writer {
  private readonly parts: string[] = [];
  private length = 0;
  private breakDue = false;
  private readonly segments: TextSegment[] = [];
  private readonly blocks: OpenBlock[] = [];
  private inLeaf = -1;
  /** Containers without a word so far, in document order. */
  private readonly unsettled: number[] = [];
  /** Words, bold words and struck words of the open leaf, in characters. */
  private words = 0;
  private strong = 0;
  private withdrawn = 0;

  enter(node: AdfNode, link: Link, parent: number, leaf: boolean): number {
    if (leaf) this.flushBreak();
    const start = this.length;
    this.blocks.push(new OpenBlock(link.parent, link.index, node, { start, end: leaf ? start : UNSETTLED, parent, leaf }));
    if (!leaf) this.unsettled.push(this.blocks.length - 1);
    if (leaf) {
      this.inLeaf = this.blocks.length - 1;
      this.words = this.strong = this.withdrawn = 0;
    }
    return this.blocks.length - 1;
  }

  leave(index: number): void {
    const block = this.blocks[index];
    if (block === undefined) return;
    if (!block.leaf) return this.leaveContainer(block, index);
    this.settle(index);
    block.end = this.length;
    block.strong = this.words > 0 && this.strong === this.words;
    block.withdrawn = this.words > 0 && this.withdrawn === this.words;
    this.inLeaf = -1;
    this.breakDue = true;
  }

  /** A container that has words ends here, with what is empty in it; an empty one waits for the next word. */
  private leaveContainer(block: OpenBlock, index: number): void {
    if (block.end === UNSETTLED) return;
    this.settle(index);
    block.end = this.length;
  }

  /** Containers opened after block `outer` begin (and, if nothing comes, end) here. */
  private settle(outer: number): void {
    while ((this.unsettled.at(-1) ?? -1) > outer) {
      const block = this.blocks[this.unsettled.pop() ?? -1];
      if (block !== undefined) block.start = block.end = this.length;
    }
  }

  title(title: string, link: Link, parent: number): void {
    const block = this.enter({ type: 'expandTitle' }, link, parent, true);
    this.atom(title, link.parent, link.index, NO_MARKS);
    this.leave(block);
  }

  text(value: string, around: Link | null, index: number, marks: readonly AdfMark[], atomic = false): void {
    if (value === '') return;
    if (this.inLeaf < 0) this.flushBreak();
    const start = this.length;
    const withdrawn = has(marks, 'strike');
    this.write(value);
    this.segments.push(new Segment(around, index, { start, end: this.length, atomic, withdrawn, code: has(marks, 'code') }));
    if (this.inLeaf < 0) this.breakDue = true;
    if (value.trim() === '') return;
    this.words += value.length;
    if (has(marks, 'strong')) this.strong += value.length;
    if (withdrawn) this.withdrawn += value.length;
  }

  atom(value: string, around: Link | null, index: number, marks: readonly AdfMark[]): void {
    this.text(value, around, index, marks, true);
  }

  lineBreak(): void {
    if (this.inLeaf >= 0) this.write('\n');
  }

  finish(): AdfText {
    const { segments, blocks } = this;
    this.settle(-1);
    return { text: this.parts.join(''), segments, blocks, locate: (start, end) => locateIn(segments, start, end) };
  }

  private flushBreak(): void {
    if (this.breakDue) this.write('\n');
    this.breakDue = false;
    this.settle(-1);
  }

  private write(value: string): void {
    this.parts.push(value);
    this.length += value.length;
  }
}
