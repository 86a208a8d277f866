import { useCallback, useEffect, useMemo, useState } from 'react';
import { canonicalJson } from '../../../../src/domain/text/canonical-json.ts';
import { sameTexts } from '../../../../src/domain/text/adf/item-texts.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { draftKey } from '../../item/kept-drafts.ts';
import { type Change, changeOf, isWriting, type Writing, writingOf } from './writing.ts';

interface Kept {
  /** The texts that the writing began with. */
  readonly base: Writing;
  readonly now: Writing;
}

export interface TextDraft {
  readonly now: Writing;
  /** What a save sends; `null`: nothing to save. */
  readonly change: Change | null;
  readonly isChanged: boolean;
  /** It was found in this browser, written at another time. */
  readonly wasKept: boolean;
  readonly write: (next: Writing) => void;
  readonly drop: () => void;
}

/** Begins a draft for the text editor that is opened next. */
export function keepTextDraft(memory: Memory, snapshot: IssueSnapshot, now: Writing): void {
  memory.set(draftKey('text', snapshot.id), { base: writingOf(snapshot), now } satisfies Kept);
}

/** Keeps what a person writes in this browser, for this item and this person, until it is saved or discarded. */
export function useTextDraft(memory: Memory, snapshot: IssueSnapshot): TextDraft {
  const { id } = snapshot;
  const [found, setKept] = useState<Kept | null>(() => recall(memory, id));
  const [wasKept] = useState(found !== null);
  const saved = useMemo(() => writingOf(snapshot), [snapshot]);
  const drop = useCallback((): void => {
    memory.remove(draftKey('text', id));
    setKept(null);
  }, [memory, id]);
  // What was written into Jira meanwhile is no draft any more, whoever wrote it. An empty new block is one as long as Jira stays as it was.
  const isSaved = found !== null && !isExactly(found.base, saved) && isSame(found.now, saved);
  const kept = isSaved ? null : found;
  const base = kept?.base ?? saved;
  const now = kept?.now ?? saved;
  useEffect(() => {
    if (isSaved) memory.remove(draftKey('text', id));
  }, [isSaved, memory, id]);
  const write = (next: Writing): void => {
    if (isExactly(next, base)) return drop();
    const draft: Kept = { base, now: next };
    memory.set(draftKey('text', id), draft);
    setKept(draft);
  };
  const change = changeOf(base, now);
  return { now, change, isChanged: change !== null, wasKept, write, drop };
}

const isSame = (a: Writing, b: Writing): boolean => a.summary === b.summary && sameTexts(a.description, b.description);
const isExactly = (a: Writing, b: Writing): boolean => canonicalJson(a) === canonicalJson(b);

/** Written by this app in this browser; anything else is no draft. */
function recall(memory: Memory, issueId: string): Kept | null {
  const found = memory.get(draftKey('text', issueId)) as Partial<Kept> | null;
  return found !== null && isWriting(found.base) && isWriting(found.now) ? { base: found.base, now: found.now } : null;
}
