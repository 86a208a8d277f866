import { useState } from 'react';
import { type FindingsOfRows, findingsOfRows } from '../../../../src/domain/criteria/edit/findings-of-rows.ts';
import type { IssueAnalysis } from '../../../../src/shared/analysis.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import type { CriteriaDraft } from './use-criteria-draft.ts';
import { useLiveAnalysis } from './use-live-analysis.ts';

export interface CriteriaFindings extends FindingsOfRows {
  /** `waiting`: nothing was read yet. `behind`: what is shown is about the words before. */
  readonly state: 'waiting' | 'behind' | 'current' | 'failed';
  readonly count: number;
}

const NOTHING: FindingsOfRows = { byRow: {}, whole: [] };

/** What the rules say of criteria while they are written; what was said last stays until they have read the newer words. */
export function useCriteriaFindings(view: ItemView, draft: CriteriaDraft): CriteriaFindings {
  // As long as nothing is typed the panel has read it already.
  const isRead = !draft.isChanged && view.analysis !== null;
  const live = useLiveAnalysis(view.read, isRead ? null : draft.now);
  const [last, setLast] = useState<{ readonly of: IssueAnalysis | null; readonly found: FindingsOfRows }>({ of: null, found: NOTHING });
  const current = isRead ? view.analysis : live.isBehind ? null : live.analysis;
  if (current !== null && current !== last.of)
    setLast({ of: current, found: findingsOfRows(current.findings, draft.now[draft.source] ?? null, draft.toWrite, draft) });
  const count = last.found.whole.length + Object.values(last.found.byRow).reduce((sum, one) => sum + one.length, 0);
  const state = live.failed && !isRead ? 'failed' : last.of === null ? 'waiting' : live.isBehind ? 'behind' : 'current';
  return { ...last.found, state, count };
}
