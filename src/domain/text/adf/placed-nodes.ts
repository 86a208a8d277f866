import type { AdfNode } from '../../../shared/adf.ts';
import type { NodePath, TextBlock, TextSegment } from './adf-text.ts';
import { attr } from './inline-text.ts';

/** A node on the way down to the one that is read, linked to the node around it. */
export interface Link {
  readonly parent: Link | null;
  readonly index: number;
  readonly depth: number;
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

/** A stretch of text of one node. */
export class Segment extends Placed implements TextSegment {
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

/** A block whose end is known once it was left. */
export class OpenBlock extends Placed implements TextBlock {
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

function pathOf(around: Link | null, index: number): NodePath {
  const path = Array.from({ length: (around?.depth ?? 0) + 1 }, () => index);
  for (let at = around; at !== null; at = at.parent) path[at.depth - 1] = at.index;
  return path;
}
