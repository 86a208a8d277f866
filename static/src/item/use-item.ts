import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { ANALYSIS_PROPERTY } from '../../../src/shared/analysis.ts';
import type { IssueId } from '../../../src/shared/ids.ts';
import { hasCurrentResult, type ItemView, keepAnalysis } from '../../../src/usecases/item-view.ts';
import { forgetContext, isOlder, type ItemRead, readItem, recallItem, rememberItem } from '../../../src/usecases/load-item.ts';
import { onItemChanged, tellItemChanged } from '../adapters/bridge.ts';
import { noteChanged } from '../adapters/note-changed.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';
import { itemDeps, jira } from './item-deps.ts';
import { type Depth, useAnalysis } from './use-analysis.ts';

export interface Item {
  readonly query: UseQueryResult<ItemRead>;
  /** `null` until the item is read. */
  readonly view: ItemView | null;
  /** The rules could not be loaded or run. */
  readonly checkFailed: boolean;
  readonly checkAgain: () => void;
  /** Takes over what a write of ours made of the item, here and in the other frames. */
  readonly replace: (read: ItemRead) => void;
  /** Takes over what another frame of ours left in the session's memory. */
  readonly takeOver: () => void;
  /** Reads the item and asks the server again, for what we knew was refused. What is on screen stays when that fails. */
  readonly readAgain: () => void;
}

/** The item of this frame, kept fresh: it follows edits in Jira around us and in our other frames. */
export function useItem(context: SurfaceContext, issueId: IssueId, depth: Depth): Item {
  const client = useQueryClient();
  const deps = useMemo(() => itemDeps(context), [context]);
  const key = useMemo(() => ['item', issueId], [issueId]);
  const query = useQuery({
    queryKey: key,
    queryFn: () =>
      (context.dialog === null ? null : recallItem(deps, issueId)) ?? readItem(deps, { issueId, projectId: context.project?.id ?? '' }),
  });
  const writes = useRef(0);
  const actions = useMemo(() => {
    // An answer about an older text never replaces a newer one, whoever asked first.
    const set = (read: ItemRead): void =>
      void client.setQueryData<ItemRead>(key, (now) => (now !== undefined && isOlder(read, now) ? now : read));
    const follow = (): void => {
      const before = writes.current;
      const take = (read: ItemRead): void => (writes.current === before ? set(read) : follow()); // a write of ours is newer than this read
      readItem(deps, { issueId, projectId: context.project?.id ?? '' }).then(take, () => undefined);
    };
    return {
      follow,
      replace: (read: ItemRead): void => {
        writes.current += 1;
        rememberItem(deps.memory, read);
        set(read);
        void tellItemChanged(issueId);
      },
      takeOver: (): void => {
        const read = recallItem(deps, issueId);
        if (read !== null) set(read);
      },
      readAgain: (): void => {
        forgetContext(deps.memory, issueId);
        follow();
      },
    };
  }, [client, context, deps, issueId, key]);
  useEffect(
    () =>
      onItemChanged((change) => {
        if (change.issueId !== null && change.issueId !== issueId) return;
        if (change.by === 'own') actions.takeOver();
        else actions.follow();
      }),
    [actions, issueId],
  );
  const { view, failed, again } = useAnalysis(query.data, depth);
  useKeptAnalysis(view, deps, actions.replace);
  return { query, view, checkFailed: failed, checkAgain: again, ...actions };
}

/** Lets search know what was found: once for each state of the item, and never in anyone's way. */
function useKeptAnalysis(view: ItemView | null, deps: ReturnType<typeof itemDeps>, replace: (read: ItemRead) => void): void {
  const tried = useRef('');
  useEffect(() => {
    if (view === null || view.ready === null || (view.analysis === null && !hasCurrentResult(view))) return;
    const state = `${view.read.snapshot.id}:${view.hash}:${view.read.context.epoch}:${view.ready.state.kind}`;
    if (tried.current === state || deps.memory.get('kept') === state) return;
    tried.current = state;
    deps.memory.set('kept', state);
    keepAnalysis({ jira, now: deps.now, lozengeKey: deps.lozengeKey }, view).then(
      (read) => {
        if (read === null) return;
        replace(read);
        const isNews = read.snapshot.properties[ANALYSIS_PROPERTY] !== view.read.snapshot.properties[ANALYSIS_PROPERTY];
        if (isNews) noteChanged(read.snapshot.projectId, [read.snapshot.id]);
      },
      () => undefined, // the background will write it; the person sees the finding all the same
    );
  }, [view, deps, replace]);
}
