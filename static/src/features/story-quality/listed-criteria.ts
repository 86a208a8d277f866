import type { AdfText, NodePath, TextBlock } from '../../../../src/domain/text/adf/adf-text.ts';
import { firstEndingAfter } from '../../../../src/domain/text/first-ending-after.ts';
import type { TextSlice } from '../../../../src/shared/story.ts';

/** What of a document stands in the list of criteria, so that it need not be said twice. */
export interface ListedCriteria {
  /** Top nodes that are nothing but criteria, with the title above them. */
  readonly nodes: ReadonlySet<number>;
  /** The point that is one criterion, by where the criterion starts. */
  readonly points: ReadonlyMap<number, NodePath>;
  /** Criteria that are rows of a table, by where they start: the table itself stays with the text. */
  readonly rows: ReadonlySet<number>;
}

const LISTS = new Set(['bulletList', 'orderedList', 'taskList']);
const CELLS = new Set(['tableCell', 'tableHeader']);
const POINTS = new Set(['listItem', 'taskItem', 'blockTaskItem']);

/**
 * Finds the points, paragraphs and scenarios that hold one criterion and no other, as far as whole top nodes consist of them: a half-told list would
 * be numbered anew. What stands in panels and tables stays with the text. Scenarios that share a code block go with it where nothing in
 * it is marked: marks of theirs would have no place in the list.
 * @param slices Where the criteria stand in this text.
 * @param mustStay Whether a stretch is needed in the text, because something is marked in it that is about no criterion.
 * @param isMarked Whether anything is marked in a stretch.
 */
export function listedCriteria(
  { text, blocks }: Pick<AdfText, 'text' | 'blocks'>,
  slices: readonly TextSlice[],
  mustStay: (start: number, end: number) => boolean,
  isMarked: (start: number, end: number) => boolean,
): ListedCriteria {
  const found = new Map<TextBlock, TextSlice>();
  const shared = new Set<TextBlock>();
  const leaves = blocks.filter(({ leaf }) => leaf);
  for (const slice of slices) {
    const point = pointOf(text, slice, leaves, blocks);
    if (point === null) continue;
    if (found.has(point)) shared.add(point);
    found.set(point, slice);
  }
  for (const point of found.keys())
    for (let around = blocks[point.parent]; around !== undefined; around = blocks[around.parent]) if (found.has(around)) shared.add(around);
  for (const point of shared) found.delete(point);
  const nodes = wholeNodes(blocks, found);
  const points = new Map<number, NodePath>();
  for (const [{ path }, { start }] of found) if (nodes.has(path[0] ?? -1)) points.set(start, path);
  for (const { start, end, path } of blocks.filter((block) => isAllScenarios(text, block, slices)))
    if (!isMarked(start, end)) nodes.add(path[0] ?? -1);
  for (const title of titlesAbove(text, blocks, nodes)) if (!mustStay(title.start, title.end)) nodes.add(title.path[0] ?? -1);
  const rows = new Set(slices.filter((slice) => isRow(slice, leaves, blocks)).map(({ start }) => start));
  return { nodes, points, rows };
}

/** Characters of a label before a criterion (“AC 12:”) that is a paragraph. */
const LONGEST_LABEL = 12;

/** The block that holds this criterion, with the label before it; `null` where it is only a part of other things. */
function pointOf(text: string, slice: TextSlice, leaves: readonly TextBlock[], blocks: readonly TextBlock[]): TextBlock | null {
  const leaf = leaves[firstEndingAfter(leaves, slice.start)];
  if (leaf === undefined) return null;
  const around = blocks[leaf.parent];
  const point = around !== undefined && POINTS.has(around.type) ? around : leaf;
  if (slice.end > point.end) return null;
  if (POINTS.has(point.type)) return point;
  const isAlone = point.type === 'codeBlock' || (point.type === 'paragraph' && isWhole(text, slice, point));
  return isAlone && point.parent < 0 ? point : null;
}

/** Whether a criterion goes through several cells of a table. */
function isRow({ start, end }: TextSlice, leaves: readonly TextBlock[], blocks: readonly TextBlock[]): boolean {
  const leaf = leaves[firstEndingAfter(leaves, start)];
  return leaf !== undefined && end > leaf.end && CELLS.has(blocks[leaf.parent]?.type ?? '');
}

/** Whether a top block of code holds criteria, and nothing besides them. */
function isAllScenarios(text: string, { type, parent, start, end }: TextBlock, slices: readonly TextSlice[]): boolean {
  if (type !== 'codeBlock' || parent >= 0) return false;
  const inside = slices.filter((slice) => slice.start >= start && slice.end <= end).toSorted((a, b) => a.start - b.start);
  const between = [
    ...inside.map((slice, at) => text.slice(inside[at - 1]?.end ?? start, slice.start)),
    text.slice(inside.at(-1)?.end ?? start, end),
  ];
  return inside.length > 0 && between.every((gap) => gap.trim() === '');
}

/** Whether a paragraph says nothing but the criterion: one that tells the story, too, is needed in the text. */
function isWhole(text: string, slice: TextSlice, { start, end }: TextBlock): boolean {
  return text.slice(start, slice.start).trim().length <= LONGEST_LABEL && text.slice(slice.end, end).trim() === '';
}

/** Indexes of top nodes that hold a criterion, or are a list of nothing but criteria. */
function wholeNodes(blocks: readonly TextBlock[], found: ReadonlyMap<TextBlock, TextSlice>): Set<number> {
  const nodes = new Set<number>();
  // A block stands before what it holds: what is inside is known when its turn comes.
  const rest = blocks.map(() => 0);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const isWhole = found.has(block) || (LISTS.has(block.type) && rest[at] === 0);
    if (!isWhole && block.parent >= 0) rest[block.parent] = (rest[block.parent] ?? 0) + 1;
    if (isWhole && block.parent < 0) nodes.add(block.path[0] ?? -1);
  }
  return nodes;
}

const isTitle = ({ type, leaf, strong }: TextBlock): boolean => type === 'heading' || (leaf && strong);

/** Titles under which nothing is left. Nodes without words (a picture, a line) are no blocks: a gap between two places tells of them. */
function titlesAbove(text: string, blocks: readonly TextBlock[], nodes: ReadonlySet<number>): readonly TextBlock[] {
  const titles: TextBlock[] = [];
  let [isBare, below, next] = [true, 0, -1];
  for (const block of blocks.filter(({ parent }) => parent < 0).toReversed()) {
    const place = block.path[0] ?? -1;
    if (next >= 0 && next !== place + 1) isBare = false;
    next = place;
    if (nodes.has(place)) below += 1;
    else if (isTitle(block)) {
      if (isBare && below > 0) titles.push(block);
      [isBare, below] = [true, 0];
    } else if (text.slice(block.start, block.end).trim() !== '') isBare = false;
  }
  return titles;
}
