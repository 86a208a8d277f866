import type { AdfNode } from '../../../shared/adf.ts';
import type { NodePath } from './adf-text.ts';

/** @returns the node at a path from `root`, `root` itself for an empty path; `null` where there is none. */
export function nodeAt(root: AdfNode, path: NodePath): AdfNode | null {
  let node: AdfNode | undefined = root;
  for (const index of path) node = node?.content?.[index];
  return node ?? null;
}
