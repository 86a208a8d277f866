import type { AdfMark, AdfNode } from '../../../shared/adf.ts';
import { locateIn, type AdfText, type TextSegment } from './adf-text.ts';
import { type Link, OpenBlock, Segment } from './placed-nodes.ts';

export const NO_MARKS: readonly AdfMark[] = [];

const has = (marks: readonly AdfMark[], type: string): boolean => marks.some((mark) => mark.type === type);

/** End of a container in which no word has come yet. */
const UNSETTLED = -1;

/** Writes the text of a document, one line for each leaf, and notes where each node's words stand in it. */
export class TextWriter {
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
