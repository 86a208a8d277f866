import { maxClosure } from './max-closure.ts';
import { type Parts, unlink } from './parts.ts';
import { reduceParts } from './reduce-parts.ts';

/** Parts that go together in some best order; blocks follow each other by falling ratio. A block of one part is in its best order. */
export interface Block {
  readonly parts: readonly number[];
  readonly w: number;
  readonly p: number;
}

/**
 * Sidney's decomposition (Sidney 1975): some best order takes the blocks one after the other, and no set closed under blockers
 * has a higher ratio of cost of delay to duration than the first block. Found by splitting at the mean ratio with a minimum cut,
 * again on both sides, after settling what needs no search; unlinked pieces are split apart and merged by ratio.
 * @param nodes Parts linked to no others; joined and unlinked on the way.
 * @returns blocks by falling ratio, blockers first.
 */
export function sidneyBlocks(parts: Parts, nodes: readonly number[]): readonly Block[] {
  const lists = connectedPieces(parts, nodes).map((piece) => piecesBlocks(parts, piece));
  return mergeAll(lists);
}

function piecesBlocks(parts: Parts, piece: readonly number[]): readonly Block[] {
  const { first, rest, last } = reduceParts(parts, piece);
  return [...first.map((part) => blockOf(parts, [part])), ...coreBlocks(parts, rest), ...last.map((part) => blockOf(parts, [part]))];
}

function coreBlocks(parts: Parts, core: readonly number[]): readonly Block[] {
  if (core.length === 0) return [];
  const whole = blockOf(parts, core);
  const value = new Float64Array(core.length);
  core.forEach((part, at) => {
    value[at] = (parts.w[part] ?? 0) * whole.p - whole.w * (parts.p[part] ?? 0);
  });
  const front = new Set(maxClosure(parts, core, value));
  if (front.size === 0 || front.size === core.length || !isHigher(blockOf(parts, [...front]), whole)) return [whole];
  const back = core.filter((part) => !front.has(part));
  for (const part of back) {
    for (const blocker of parts.pred[part] ?? []) if (front.has(blocker)) unlink(parts, blocker, part);
  }
  return [...sidneyBlocks(parts, [...front]), ...sidneyBlocks(parts, back)];
}

/** Where inputs are not whole numbers, differences in the last digits are none. */
const isHigher = (a: Block, b: Block): boolean => a.w * b.p > b.w * a.p * (1 + 1e-12);

function blockOf(parts: Parts, list: readonly number[]): Block {
  const sum = (values: Float64Array): number => list.reduce((total, part) => total + (values[part] ?? 0), 0);
  return { parts: list, w: sum(parts.w), p: sum(parts.p) };
}

function connectedPieces({ pred, succ, met }: Parts, nodes: readonly number[]): readonly (readonly number[])[] {
  const walk = 1 + nodes.reduce((latest, part) => Math.max(latest, met[part] ?? 0), 0);
  const pieces: number[][] = [];
  for (const start of nodes) {
    if (met[start] === walk) continue;
    met[start] = walk;
    const piece = [start];
    const visit = (other: number): void => {
      if (met[other] === walk) return;
      met[other] = walk;
      piece.push(other);
    };
    for (let at = 0; at < piece.length; at += 1) {
      pred[piece[at] ?? 0]?.forEach(visit);
      succ[piece[at] ?? 0]?.forEach(visit);
    }
    pieces.push(piece.sort((a, b) => a - b));
  }
  return pieces;
}

function mergeAll(lists: readonly (readonly Block[])[]): readonly Block[] {
  if (lists.length <= 1) return lists[0] ?? [];
  const middle = lists.length >> 1;
  return merge(mergeAll(lists.slice(0, middle)), mergeAll(lists.slice(middle)));
}

/** Keeps each list's own order, so that no block comes before one that blocks it. */
function merge(left: readonly Block[], right: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  let at = 0;
  for (const block of left) {
    for (let other = right[at]; other !== undefined && leads(other, block); other = right[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(block);
  }
  return [...merged, ...right.slice(at)];
}

function leads(a: Block, b: Block): boolean {
  const lead = a.w * b.p - b.w * a.p || b.p - a.p;
  return lead > 0 || (lead === 0 && (a.parts[0] ?? 0) < (b.parts[0] ?? 0));
}

/** The coarsest decomposition: blocks of the same ratio as one, so that ratios strictly fall. */
export function joinTies(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const latest = joined.at(-1);
    const isTied = latest && Math.abs(block.w * latest.p - latest.w * block.p) <= 1e-12 * latest.w * block.p;
    if (isTied) joined[joined.length - 1] = { parts: [...latest.parts, ...block.parts], w: latest.w + block.w, p: latest.p + block.p };
    else joined.push(block);
  }
  return joined;
}
