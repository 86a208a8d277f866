import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IssueAnalysis } from '../../../src/shared/analysis.ts';
import { hasCurrentResult, type ItemView, viewItem } from '../../../src/usecases/item-view.ts';
import type { ItemRead } from '../../../src/usecases/load-item.ts';
import { analyze } from '../adapters/linter.ts';

/** Whether a surface shows what was found in the words, only what is left, or neither. */
export type Depth = 'words' | 'state' | 'score';

export interface Judged {
  /** `null` until the item is read. */
  readonly view: ItemView | null;
  /** The rules could not be loaded or run. */
  readonly failed: boolean;
  /** Tries again after a failure. */
  readonly again: () => void;
}

interface Answer {
  readonly read: ItemRead;
  readonly analysis: IssueAnalysis;
}

/**
 * What is known of an item, as far as the surface shows it. The stored result is shown at once; while a changed text is read by the
 * rules, the screen keeps what it had, so that nothing goes and comes back.
 */
export function useAnalysis(read: ItemRead | undefined, depth: Depth): Judged {
  const first = useMemo(() => (read === undefined ? null : viewItem(read, null)), [read]);
  const wanted = first !== null && wants(first, depth);
  const query = useQuery({
    queryKey: ['analysis', first?.read.snapshot.id, first?.hash, first?.read.context.epoch],
    queryFn: async (): Promise<Answer | null> =>
      read === undefined ? null : { read, analysis: await analyze(read.snapshot, read.context.settings) },
    enabled: wanted,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const { data, isPlaceholderData, isError } = query;
  const view = useMemo(() => {
    if (read === undefined || data === undefined || data === null) return first;
    if (!isPlaceholderData) return viewItem(read, data.analysis);
    return wanted && !isError ? viewItem(data.read, data.analysis) : first;
  }, [read, first, data, isPlaceholderData, isError, wanted]);
  return { view, failed: isError, again: () => void query.refetch() };
}

/** The rules run where their words are shown, and where nothing current is stored: search is to know it. */
function wants(view: ItemView, depth: Depth): boolean {
  if (!view.read.context.settings.on) return false;
  if (depth === 'words' || !hasCurrentResult(view)) return true;
  return (
    depth === 'state' && view.ready?.checks.some((check) => check.state === 'missed' && check.detail.kind === 'must-fix-unread') === true
  );
}
