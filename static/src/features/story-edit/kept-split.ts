import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { CreatedItem } from '../../../../src/usecases/create-split.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { draftKey } from '../../item/kept-drafts.ts';
import type { Draft, SplitStart } from './split-drafts.ts';
import { isWriting, type Writing, writingOf } from './writing.ts';

/** A split that was begun and not finished. */
export interface KeptSplit extends SplitStart {
  /** The text that is split. */
  readonly base: Writing;
  /** Jira had not answered when it was kept: what was asked for last may have been created all the same. */
  readonly isCreating: boolean;
}

/** Keeps stories that are written, and which of them are work items already. */
export function keepSplit(memory: Memory, snapshot: IssueSnapshot, split: Omit<KeptSplit, 'base'>): void {
  memory.set(draftKey('split', snapshot.id), { ...split, base: writingOf(snapshot) } satisfies KeptSplit);
}

export function forgetSplit(memory: Memory, issueId: string): void {
  memory.remove(draftKey('split', issueId));
}

/** Written by this app in this browser; anything else is no draft. */
export function recallSplit(memory: Memory, issueId: string): KeptSplit | null {
  const found = memory.get(draftKey('split', issueId)) as Partial<KeptSplit> | null;
  if (found === null || typeof found !== 'object') return null;
  const { base, drafts, isProposal, inTitle, isCreating } = found;
  const isWhole = [isProposal, inTitle, isCreating].every((flag) => typeof flag === 'boolean');
  if (!isWhole || !isWriting(base) || !Array.isArray(drafts) || drafts.length === 0 || !drafts.every(isDraft)) return null;
  return { base, drafts, isProposal: isProposal === true, inTitle: inTitle === true, isCreating: isCreating === true };
}

function isDraft(value: Partial<Draft> | null): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { title, story, criteria, chosen, made } = value;
  return (
    typeof title === 'string' &&
    typeof story === 'string' &&
    Array.isArray(criteria) &&
    criteria.every((index) => typeof index === 'number') &&
    typeof chosen === 'boolean' &&
    (made === null || isMade(made))
  );
}

const isMade = (made: Partial<CreatedItem> | undefined): boolean =>
  typeof made === 'object' &&
  [made.id, made.key, made.summary].every((part) => typeof part === 'string') &&
  typeof made.linked === 'boolean';
