import { useEffect, useState } from 'react';
import type { IssueAnalysis } from '../../../../src/shared/analysis.ts';
import type { ItemTexts } from '../../../../src/shared/text-change.ts';
import type { ItemRead } from '../../../../src/usecases/load-item.ts';
import { analyze } from '../../adapters/linter.ts';

/** A pause in typing after which the text is read again. */
const PAUSE_MS = 150;

export interface LiveAnalysis {
  /** Of the latest text that was read; `null` before the first. */
  readonly analysis: IssueAnalysis | null;
  /** A newer text is waiting to be read. */
  readonly isBehind: boolean;
  readonly failed: boolean;
}

interface Answer {
  readonly of: ItemTexts;
  /** `null`: the rules could not be loaded. */
  readonly analysis: IssueAnalysis | null;
}

/**
 * What the rules say of a text that is being written. Late answers about older texts are dropped.
 * @param now The texts that differ from the item's, the same object as long as nothing is typed; `null` while there are none.
 */
export function useLiveAnalysis({ snapshot, context }: ItemRead, now: ItemTexts | null): LiveAnalysis {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (now === null) return;
    let isWanted = true;
    const tell = (analysis: IssueAnalysis | null): void => {
      if (isWanted) setAnswer({ of: now, analysis });
    };
    const timer = setTimeout(() => {
      analyze({ ...snapshot, ...now }, context.settings).then(tell, () => tell(null));
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [snapshot, context.settings, now]);
  return {
    analysis: answer?.analysis ?? null,
    isBehind: now !== null && answer?.of !== now,
    failed: answer !== null && answer.analysis === null,
  };
}
