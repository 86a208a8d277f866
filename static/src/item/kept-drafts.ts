import type { Memory } from '../../../src/usecases/load-item.ts';

/** Kinds of drafts of an item that a browser keeps for a person, in the order in which they are opened again. */
const TEXTS = ['text', 'criteria', 'compose'] as const;
const KINDS = [...TEXTS, 'split'] as const;
export type DraftKind = (typeof KINDS)[number];

/** Where a draft of this item is kept. */
export const draftKey = (kind: DraftKind, issueId: string): string => `${kind}:${issueId}`;

/** The kind of draft that was begun for this item and neither saved nor discarded; `null` when there is none. */
export const hasDraft = (memory: Memory, issueId: string): DraftKind | null =>
  KINDS.find((kind) => memory.get(draftKey(kind, issueId)) !== null) ?? null;

/** Once a text stands in Jira nothing of it is a draft any more. Stories of a split are items of their own. */
export function forgetDrafts(memory: Memory, issueId: string): void {
  for (const kind of TEXTS) memory.remove(draftKey(kind, issueId));
}
