import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { NodePath } from '../../text/adf/adf-text.ts';
import { editInline } from '../../text/adf/edit-inline.ts';
import { inlineText } from '../../text/adf/inline-text.ts';
import { nodeAt } from '../../text/adf/node-at.ts';
import type { CriterionRow } from './criterion-row.ts';
import type { HostContext, RowToWrite } from './criteria-host.ts';
import type { PlacedCriteria, PlacedRow } from './placed-rows.ts';
import { renderLines } from './render-lines.ts';
import { blockOf, childOf, codeBlock, gherkinOf, sentenceOf } from './render-row.ts';
import { sliceInline, type Splice } from './splice-nodes.ts';

const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList', 'table']);

/** What becomes of one host when the rows `wanted` stand there, in this order. */
export function renderHost(context: HostContext, wanted: readonly RowToWrite[]): readonly Splice[] {
  if (context.host.kind === 'lines') return renderLines(context, wanted);
  return LISTS.has(context.host.type) ? renderList(context, wanted) : renderFlow(context, wanted);
}

/** Points with what stands between them: it belongs to the point above it. */
function renderList({ doc, placed, host }: HostContext, wanted: readonly RowToWrite[]): readonly Splice[] {
  const content = nodeAt(doc, host.path)?.content ?? [];
  const ends = host.rows.map((_, i) => {
    const next = host.rows[i + 1];
    return next === undefined ? rangeOf(placed, host.rows[i]).to : rangeOf(placed, next).from;
  });
  const model = placed.rows[host.rows[0] ?? -1];
  const modelNode = content[rangeOf(placed, host.rows[0]).from] ?? null;
  const nodes = wanted.flatMap(({ row, was, here, same }): readonly AdfNode[] => {
    const old = was === null ? undefined : placed.rows[was];
    if (here && was !== null && old !== undefined) {
      const { from } = rangeOf(placed, was);
      const own = content.slice(from, ends[host.rows.indexOf(was)]);
      return same ? own : edited(doc, old, row, own, host.type, placed.steps);
    }
    if (same && old !== undefined) {
      const unit = wholeNodes(doc, old);
      if (unit.length > 0 && unit.every(({ type }) => type === modelNode?.type)) return unit;
      if (host.type !== 'taskList' && host.type !== 'table')
        return [{ type: 'listItem', content: movedBlocks(doc, old, row, placed.steps) }];
    }
    return [
      childOf(host.type, row, placed.steps, { inline: false, model: modelNode, cell: model?.words?.leaf[host.path.length + 1] ?? 0 }),
    ];
  });
  const from = rangeOf(placed, host.rows[0]).from;
  return [{ parent: host.path, from, to: ends.at(-1) ?? from, nodes }];
}

/** Blocks among other blocks: what stands between them stays where it is. */
function renderFlow({ doc, placed, host, listed }: HostContext, wanted: readonly RowToWrite[]): readonly Splice[] {
  const content = nodeAt(doc, host.path)?.content ?? [];
  const paragraphs = !listed && host.rows.some((i) => content[rangeOf(placed, i).from]?.type === 'paragraph');
  const blocks = wanted.map(({ row, was, here, same }, n): readonly AdfNode[] => {
    const old = was === null ? undefined : placed.rows[was];
    const asPoint = newlyBelowExample(placed, wanted, n);
    if (old !== undefined && here && was !== null) {
      const { from, to } = rangeOf(placed, was);
      const own = content.slice(from, to);
      return pointed(same ? own : edited(doc, old, row, own, host.type, placed.steps), asPoint);
    }
    const moved = same && old !== undefined ? movedBlocks(doc, old, row, placed.steps) : [blockOf(row, placed.steps)];
    return pointed(moved, asPoint || !paragraphs);
  });
  return host.rows.map((i, slot): Splice => {
    const { from, to } = rangeOf(placed, i);
    const nodes = slot === host.rows.length - 1 ? joinLists(blocks.slice(slot).flat()) : (blocks[slot] ?? []);
    return { parent: host.path, from, to, nodes };
  });
}

/** A paragraph below steps is read as a remark on them: a sentence that comes to stand there becomes a point. */
function newlyBelowExample({ rows }: HostContext['placed'], wanted: readonly RowToWrite[], n: number): boolean {
  const isBelow = wanted.slice(0, n).some(({ row }) => row.kind === 'example');
  const was = wanted[n]?.was ?? null;
  return isBelow && (was === null || !rows.slice(0, was).some(({ content }) => content.kind === 'example'));
}

/** Paragraphs as one point of a list; anything else stays what it is. */
function pointed(blocks: readonly AdfNode[], asPoint: boolean): readonly AdfNode[] {
  if (!asPoint || blocks[0]?.type !== 'paragraph') return blocks;
  return [{ type: 'bulletList', content: [{ type: 'listItem', content: blocks }] }];
}

function joinLists(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const out: AdfNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'bulletList' && last?.type === 'bulletList')
      out[out.length - 1] = { ...last, content: [...(last.content ?? []), ...(node.content ?? [])] };
    else out.push(node);
  }
  return out;
}

function rangeOf({ rows }: PlacedCriteria, i: number | undefined): { readonly from: number; readonly to: number } {
  const place = rows[i ?? -1]?.place;
  return place?.kind === 'nodes' ? place : { from: 0, to: 0 };
}

/** The nodes that a criterion has for itself. */
function wholeNodes(doc: AdfDoc, { place }: PlacedRow): readonly AdfNode[] {
  return place.kind === 'nodes' ? (nodeAt(doc, place.parent)?.content ?? []).slice(place.from, place.to) : [];
}

/** An unchanged criterion for another kind of place: its words with their mentions and links. */
function movedBlocks(doc: AdfDoc, old: PlacedRow, row: CriterionRow, dialect: string): readonly AdfNode[] {
  const unit = wholeNodes(doc, old);
  const [only] = unit;
  if (unit.length === 1 && (only?.type === 'paragraph' || only?.type === 'codeBlock')) return unit;
  if (unit.length === 1 && only?.type === 'listItem') return only.content ?? [];
  const leaf = old.words === null ? null : nodeAt(doc, old.words.leaf);
  if (leaf === null || old.words === null) return [blockOf(row, dialect, old.inline)];
  if (leaf.type === 'codeBlock') return [codeBlock(gherkinOf(row, dialect))];
  return [{ type: 'paragraph', content: sliceInline(leaf, old.words.start, old.words.end) }];
}

/** A changed criterion in its place. A sentence keeps what stands around its words, and what it does not change of them. */
function edited(
  doc: AdfDoc,
  old: PlacedRow,
  row: CriterionRow,
  own: readonly AdfNode[],
  parent: string,
  dialect: string,
): readonly AdfNode[] {
  const leaf = old.words === null ? null : nodeAt(doc, old.words.leaf);
  const sentence = row.kind === 'example' && !old.inline ? null : sentenceOf(row, dialect);
  const depth = old.place.kind === 'nodes' ? old.place.parent.length : 0;
  const [first, ...rest] = own;
  if (first === undefined) return [];
  if (leaf !== null && old.words !== null && (leaf.type === 'codeBlock') === (sentence === null)) {
    const next = sentence === null ? recoded(leaf, old.words, gherkinOf(row, dialect)) : retyped(leaf, old.words, sentence);
    return [put(first, old.words.leaf.slice(depth + 1), next), ...rest];
  }
  if (!LISTS.has(parent)) return [blockOf(row, dialect, sentence !== null), ...rest];
  const cell = old.words?.leaf[depth + 1] ?? 0;
  const made = childOf(parent, row, dialect, { inline: sentence !== null, model: first, cell });
  const below = first.type === 'listItem' ? (first.content ?? []).slice(1) : [];
  return [{ ...made, ...(first.attrs === undefined ? {} : { attrs: first.attrs }), content: [...(made.content ?? []), ...below] }, ...rest];
}

/** A code block with a scenario in place of another; what stands above and below it stays: a Background, tags. */
function recoded(leaf: AdfNode, { start, end }: { readonly start: number; readonly end: number }, scenario: string): AdfNode {
  const code = (leaf.content ?? []).map((child) => child.text ?? '').join('');
  return codeBlock(code.slice(0, start) + scenario + code.slice(end), leaf.attrs);
}

function put(node: AdfNode, path: NodePath, leaf: AdfNode): AdfNode {
  const [index, ...deeper] = path;
  if (index === undefined) return leaf;
  return { ...node, content: (node.content ?? []).map((child, i) => (i === index ? put(child, deeper, leaf) : child)) };
}

/** Replaces only what differs, so that mentions and bold words around the change stay. */
function retyped(leaf: AdfNode, { start, end }: { readonly start: number; readonly end: number }, sentence: string): AdfNode {
  const before = plainOf(sliceInline(leaf, start, end));
  let from = 0;
  while (from < before.length && from < sentence.length && before.charAt(from) === sentence.charAt(from)) from += 1;
  let tail = 0;
  while (tail < before.length - from && tail < sentence.length - from && before.at(-1 - tail) === sentence.at(-1 - tail)) tail += 1;
  const next = editInline(leaf, { start: start + from, end: end - tail, text: sentence.slice(from, sentence.length - tail) });
  if (next.ok) return next.value;
  const head = sliceInline(leaf, 0, start);
  return { ...leaf, content: [...head, ...(sentence === '' ? [] : [{ type: 'text', text: sentence }])] };
}

function plainOf(nodes: readonly AdfNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? (node.text ?? '') : node.type === 'hardBreak' ? '\n' : (inlineText(node) ?? '')))
    .join('');
}
