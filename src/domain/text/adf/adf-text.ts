import { firstEndingAfter } from '../first-ending-after.ts';

/** Where a node stands: indexes into `content`, from the document down. */
export type NodePath = readonly number[];

/** A run of text that comes from one node. Text that a reader sees but nobody typed (mention, date, status) is `atomic`. */
export interface TextSegment {
  readonly start: number;
  readonly end: number;
  readonly path: NodePath;
  /** A mark can only cover all of it: its text is made from attributes. */
  readonly atomic: boolean;
  /** Struck through: still shown, no longer meant. */
  readonly withdrawn: boolean;
  /** Inline code. */
  readonly code: boolean;
}

/** A block node with its stretch of text. Document order; a container stands before what it holds. */
export interface TextBlock {
  /** ADF node type; `expandTitle` stands for the title of an expand, which is an attribute. */
  readonly type: string;
  /** Level of a heading; `null` otherwise. */
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
  readonly path: NodePath;
  /** Index in `blocks` of the block around this one; -1 at the top. */
  readonly parent: number;
  /** Holds words itself (paragraph, heading, code, task), not other blocks. */
  readonly leaf: boolean;
  /** All of its words are bold. */
  readonly strong: boolean;
  /** All of its words are struck through. */
  readonly withdrawn: boolean;
  /** Language of a code block; `null` otherwise. */
  readonly language: string | null;
}

/** Part of one node: offsets are in that node's own text, end exclusive. */
export interface TextPiece {
  readonly path: NodePath;
  readonly start: number;
  readonly end: number;
  readonly atomic: boolean;
}

/** A document as plain text that remembers where each stretch came from. */
export interface AdfText {
  readonly text: string;
  readonly segments: readonly TextSegment[];
  readonly blocks: readonly TextBlock[];
  /** The node parts that a stretch of `text` covers, in order. Line breaks between blocks belong to no node. */
  readonly locate: (start: number, end: number) => readonly TextPiece[];
}

/** @returns the pieces of `segments` (ordered, not overlapping) that lie in [start, end). */
export function locateIn(segments: readonly TextSegment[], start: number, end: number): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let i = firstEndingAfter(segments, start); i < segments.length; i += 1) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= end) break;
    const from = Math.max(start, segment.start) - segment.start;
    const to = Math.min(end, segment.end) - segment.start;
    if (to > from) pieces.push({ path: segment.path, start: from, end: to, atomic: segment.atomic });
  }
  return pieces;
}
