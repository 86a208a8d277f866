import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';

/** Where a block stands among the containers around it. Indexes into `blocks`; -1 where there is none. */
export interface BlockPlace {
  /** Nearest list item. */
  readonly item: number;
  /** Lists and task lists around it. */
  readonly lists: number;
  readonly row: number;
  readonly table: number;
  readonly cell: number;
  /** Number of the cell in its row, from 0. */
  readonly column: number;
  readonly quote: number;
  /** Nearest panel, expand, column of a layout or cell: what a title inside of it may name. */
  readonly container: number;
}

/** A document with the place of every block, worked out in one walk. */
export interface DocOutline {
  readonly doc: AdfText;
  /** Same length and order as `doc.blocks`. */
  readonly places: readonly BlockPlace[];
  /** First leaf of each container that has one, by the container's index. */
  readonly firstLeaf: ReadonlyMap<number, number>;
  /** Something is struck through. */
  readonly hasWithdrawn: boolean;
}

const OUTSIDE: BlockPlace = { item: -1, lists: 0, row: -1, table: -1, cell: -1, column: -1, quote: -1, container: -1 };
const LISTS = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList']);
const NAMED = new Set(['panel', 'expand', 'nestedExpand', 'layoutColumn', 'tableCell', 'tableHeader']);

/** Walks the blocks once; containers stand before what they hold. */
export function outlineOf(doc: AdfText): DocOutline {
  const places: BlockPlace[] = [];
  const cells = new Map<number, number>();
  const firstLeaf = new Map<number, number>();
  doc.blocks.forEach((block, index) => {
    const around = places[block.parent] ?? OUTSIDE;
    places.push(block.leaf ? around : placeOf(block, index, around, cells));
    for (let at = block.leaf ? block.parent : -1; at >= 0 && !firstLeaf.has(at); at = doc.blocks[at]?.parent ?? -1)
      firstLeaf.set(at, index);
  });
  return { doc, places, firstLeaf, hasWithdrawn: doc.segments.some(({ withdrawn }) => withdrawn) };
}

/** The place of a container counts the container itself: that is where its contents stand. */
function placeOf({ type }: TextBlock, index: number, around: BlockPlace, cells: Map<number, number>): BlockPlace {
  const container = NAMED.has(type) ? index : around.container;
  if (LISTS.has(type)) return { ...around, lists: around.lists + 1 };
  if (type === 'listItem') return { ...around, item: index };
  if (type === 'table') return { ...OUTSIDE, table: index, container };
  if (type === 'tableRow') return { ...around, row: index };
  if (type === 'blockquote') return { ...around, quote: index };
  if (type !== 'tableCell' && type !== 'tableHeader') return container === around.container ? around : { ...around, container };
  const column = cells.get(around.row) ?? 0;
  cells.set(around.row, column + 1);
  return { ...around, cell: index, column, container };
}
