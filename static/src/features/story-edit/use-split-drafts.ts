import { useMemo, useState } from 'react';
import { readStory, type StoryModel } from '../../../../src/domain/story/story-model.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import { forgetSplit, keepSplit, recallSplit } from './kept-split.ts';
import { type Draft, type SplitStart, startSplit } from './split-drafts.ts';

/** Stories of a split as they are written. */
export interface SplitDrafts extends SplitStart {
  /** The item with the text as it was when the split was begun: links that we create make it another one, its text not. */
  readonly snapshot: IssueSnapshot;
  readonly model: StoryModel;
  /** They were found in this browser, written at another time. */
  readonly wasKept: boolean;
  /** Jira had not answered when they were kept. */
  readonly wasCreating: boolean;
  readonly write: (drafts: readonly Draft[]) => void;
  /** Keeps what Jira has created so far, before it has answered for all. */
  readonly keep: (drafts: readonly Draft[]) => void;
  readonly drop: () => void;
}

/** Keeps the stories of a split in this browser, for this item and this person, from the first change on. */
export function useSplitDrafts(given: ItemRead, memory: Memory): SplitDrafts {
  const [kept] = useState(() => recallSplit(memory, given.snapshot.id));
  const [snapshot] = useState(() => ({ ...given.snapshot, ...kept?.base }));
  const model = useMemo(() => readStory(snapshot), [snapshot]);
  const [{ isProposal, inTitle, drafts: first }] = useState(() => kept ?? startSplit(model));
  const [drafts, setDrafts] = useState(first);
  const keep = (all: readonly Draft[], isCreating: boolean): void =>
    keepSplit(memory, snapshot, { drafts: all, isProposal, inTitle, isCreating });
  return {
    snapshot,
    model,
    drafts,
    isProposal,
    inTitle,
    wasKept: kept !== null,
    wasCreating: kept?.isCreating === true,
    write: (all) => {
      keep(all, false);
      setDrafts(all);
    },
    keep: (all) => keep(all, true),
    drop: () => forgetSplit(memory, snapshot.id),
  };
}
