import type { AdfDoc, AdfNode } from '../../../shared/adf.ts';
import type { NodePath } from './adf-text.ts';
import { inlineText } from './inline-text.ts';

/** A stretch of a block: words that can be typed over ("\n" is a line break), or something that only Jira's own editor can change. */
export type BlockPart =
  | { readonly kind: 'words'; readonly text: string }
  /** `label`: what a reader sees, for example “@product owner”. */
  | { readonly kind: 'chip'; readonly label: string };

/** A block whose words can be typed over. */
export interface WordsBlock {
  readonly kind: 'words';
  readonly path: NodePath;
  readonly type: 'paragraph' | 'heading' | 'code' | 'task';
  /** 1 to 6 for headings; `null` otherwise. */
  readonly level: number | null;
  /** The list around it, and how deep in lists it stands (0: in none). */
  readonly list: 'bullet' | 'ordered' | 'task' | null;
  readonly depth: number;
  /** Words first and last, with a chip between each two; a block without words has one empty part. */
  readonly parts: readonly BlockPart[];
}

/** A block that stays as it is: table, image, macro, or anything unknown. */
export interface LockedBlock {
  readonly kind: 'locked';
  readonly path: NodePath;
  /** ADF type of the node. */
  readonly type: string;
  /** Its words, at most 200 characters; empty for images. */
  readonly text: string;
}

export type EditableBlock = WordsBlock | LockedBlock;

const LEAVES: ReadonlyMap<string, WordsBlock['type']> = new Map(
  Object.entries({
    paragraph: 'paragraph',
    heading: 'heading',
    codeBlock: 'code',
    taskItem: 'task',
  }),
);
const LISTS: ReadonlyMap<string, NonNullable<WordsBlock['list']>> = new Map(
  Object.entries({ bulletList: 'bullet', orderedList: 'ordered', taskList: 'task' }),
);
/** Their blocks can be typed over one by one; the frame stays. */
const FRAMES = new Set([
  'bulletList',
  'orderedList',
  'taskList',
  'listItem',
  'panel',
  'expand',
  'nestedExpand',
  'blockquote',
  'layoutSection',
  'layoutColumn',
]);
const MOST_WORDS = 200;

interface Visit {
  readonly node: AdfNode;
  readonly path: NodePath;
  readonly list: WordsBlock['list'];
  readonly depth: number;
}

/** The blocks of a document in reading order, for a simple editor. Linear; costs no call stack. */
export function editableBlocks(doc: AdfDoc): readonly EditableBlock[] {
  const blocks: EditableBlock[] = [];
  const todo: Visit[] = childrenOf({ node: doc, path: [], list: null, depth: 0 });
  for (let visit = todo.pop(); visit !== undefined; visit = todo.pop()) {
    const { node, path } = visit;
    const type = LEAVES.get(node.type);
    if (type !== undefined) blocks.push(wordsBlock(visit, type));
    else if (FRAMES.has(node.type)) todo.push(...childrenOf(visit));
    else blocks.push({ kind: 'locked', path, type: node.type, text: wordsIn(node) });
  }
  return blocks;
}

/** Last first: the stack is read from its end. */
function childrenOf({ node, path, list, depth }: Visit): Visit[] {
  const own = LISTS.get(node.type);
  return (node.content ?? [])
    .map(
      (child, index): Visit => ({ node: child, path: [...path, index], list: own ?? list, depth: own === undefined ? depth : depth + 1 }),
    )
    .toReversed();
}

function wordsBlock({ node, path, list, depth }: Visit, type: WordsBlock['type']): WordsBlock {
  const level = node.attrs?.['level'];
  return {
    kind: 'words',
    path,
    type,
    level: type === 'heading' && typeof level === 'number' ? level : null,
    list,
    depth,
    parts: partsOf(node),
  };
}

/** Whether an inline node can be typed over. */
export const isWords = ({ type }: AdfNode): boolean => type === 'text' || type === 'hardBreak';

/** Parts of one leaf: words, chip, words, chip, …, words. */
function partsOf(leaf: AdfNode): readonly BlockPart[] {
  const parts: BlockPart[] = [];
  let words = '';
  for (const node of leaf.content ?? []) {
    if (isWords(node)) words += node.type === 'text' ? (node.text ?? '') : '\n';
    else {
      parts.push({ kind: 'words', text: words }, { kind: 'chip', label: inlineText(node) ?? wordsIn(node) });
      words = '';
    }
  }
  return [...parts, { kind: 'words', text: words }];
}

function wordsIn(root: AdfNode): string {
  let words = '';
  const todo: AdfNode[] = [root];
  for (let node = todo.pop(); node !== undefined && words.length < MOST_WORDS; node = todo.pop()) {
    const own = node.type === 'text' ? (node.text ?? '') : inlineText(node);
    if (own === null) todo.push(...(node.content ?? []).toReversed());
    else words += (words === '' ? '' : ' ') + own;
  }
  return words.slice(0, MOST_WORDS);
}
