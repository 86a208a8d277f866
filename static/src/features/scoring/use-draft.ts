import { useCallback, useMemo, useState } from 'react';
import type { StoredScore } from '../../../../src/shared/analysis.ts';
import type { ScoreModel } from '../../../../src/shared/score.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { chosenIn, type Inputs, sameNumbers } from './score-rows.ts';

/** Numbers that are chosen but not saved, and the revision they were chosen on. */
interface Kept {
  readonly model: ScoreModel;
  readonly baseRev: number;
  readonly chosen: Inputs;
}

export interface Draft {
  readonly chosen: Inputs;
  readonly baseRev: number;
  readonly isUnsaved: boolean;
  /** `null` clears the row. */
  readonly choose: (input: string, value: number | null) => void;
  readonly drop: () => void;
}

const keyOf = (issueId: string): string => `draft:${issueId}`;

/** Keeps what a person chose in this browser until it is saved or dropped: numbers typed are never lost. */
export function useDraft(memory: Memory, issueId: string, model: ScoreModel, score: StoredScore | null): Draft {
  const [kept, setKept] = useState<Kept | null>(() => recall(memory, issueId, model));
  const saved = useMemo(() => chosenIn(score, model), [score, model]);
  const rev = score?.rev ?? 0;
  const drop = useCallback((): void => {
    memory.remove(keyOf(issueId));
    setKept(null);
  }, [memory, issueId]);
  const chosen = kept?.chosen ?? saved;
  const baseRev = kept?.baseRev ?? rev;
  const choose = (input: string, value: number | null): void => {
    const others = Object.entries(chosen).filter(([name]) => name !== input);
    const next: Inputs = Object.fromEntries(value === null ? others : [...others, [input, value]]);
    if (sameNumbers(next, saved) && baseRev === rev) {
      drop();
      return;
    }
    const draft: Kept = { model, baseRev, chosen: next };
    memory.set(keyOf(issueId), draft);
    setKept(draft);
  };
  return { chosen, baseRev, isUnsaved: kept !== null && !sameNumbers(kept.chosen, saved), choose, drop };
}

function recall(memory: Memory, issueId: string, model: ScoreModel): Kept | null {
  const found = memory.get(keyOf(issueId)) as Partial<Kept> | null;
  if (found === null || found.model !== model || typeof found.baseRev !== 'number' || typeof found.chosen !== 'object') return null;
  return { model, baseRev: found.baseRev, chosen: found.chosen };
}
