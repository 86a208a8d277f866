import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { NodePath } from '../../text/adf/adf-text.ts';
import { inlineText } from '../../text/adf/inline-text.ts';

/** Children [from, to) of the node at `parent` become `nodes`. Offsets are those of the unchanged document. */
export interface Splice {
  readonly parent: NodePath;
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly AdfNode[];
}

const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList', 'table']);
const FILLED: ReadonlySet<string> = new Set([
  'listItem',
  'panel',
  'expand',
  'nestedExpand',
  'tableCell',
  'tableHeader',
  'blockquote',
  'layoutColumn',
]);

/** Makes all changes at once; splices do not overlap. Nodes that none touches stay the very same objects; lists left without a point go. */
export function spliceNodes(doc: AdfDoc, splices: readonly Splice[]): AdfDoc {
  const next = rebuild(doc, splices, 0);
  return next === doc ? doc : { ...doc, content: next?.content ?? [] };
}

function rebuild(node: AdfNode, splices: readonly Splice[], depth: number): AdfNode | null {
  if (splices.length === 0) return node;
  const inner = new Map<number, Splice[]>();
  for (const splice of splices) {
    const child = splice.parent[depth];
    if (child !== undefined) inner.set(child, [...(inner.get(child) ?? []), splice]);
  }
  const slots = (node.content ?? []).map((child, i): readonly AdfNode[] => {
    const next = rebuild(child, inner.get(i) ?? [], depth + 1);
    return next === null ? [] : [next];
  });
  for (const { parent, from, to, nodes } of splices) {
    if (parent.length !== depth) continue;
    for (let i = from; i < to; i += 1) slots[i] = [];
    if (to > from) slots[from] = nodes;
    else slots[from] = [...nodes, ...(slots[from] ?? [])];
  }
  const content = slots.flat();
  if (content.length === 0 && LISTS.has(node.type)) return null;
  return { ...node, content: content.length === 0 && FILLED.has(node.type) ? [{ type: 'paragraph', content: [] }] : content };
}

/** Inline children of a leaf in [start, end) of its text; a mention or a card that is only partly inside comes whole. */
export function sliceInline(leaf: AdfNode, start: number, end: number): readonly AdfNode[] {
  const out: AdfNode[] = [];
  let at = 0;
  for (const child of leaf.content ?? []) {
    const length = child.type === 'text' ? (child.text ?? '').length : child.type === 'hardBreak' ? 1 : (inlineText(child) ?? '').length;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    if (to < from || (to === from && length > 0)) continue;
    if (child.type !== 'text' || (from === 0 && to === length)) out.push(child);
    else out.push({ ...child, text: (child.text ?? '').slice(from, to) });
  }
  return out;
}
