import { useEffect, useRef, useState } from 'react';
import type { IssueAnalysis } from '../../../../src/shared/analysis.ts';
import type { ItemRead } from '../../../../src/usecases/load-item.ts';
import { analyze } from '../../adapters/linter.ts';
import type { Writing } from './use-text-draft.ts';

/** A pause in typing after which the text is read again. */
const PAUSE_MS = 150;

export interface LiveAnalysis {
  /** Of the latest text that was read; `null` before the first. */
  readonly analysis: IssueAnalysis | null;
  /** A newer text is waiting to be read. */
  readonly isBehind: boolean;
  readonly failed: boolean;
}

/** What the rules say of a text that is being written. Late answers about older texts are dropped. */
export function useLiveAnalysis({ snapshot, context }: ItemRead, now: Writing): LiveAnalysis {
  const [live, setLive] = useState<LiveAnalysis>({ analysis: null, isBehind: true, failed: false });
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    setLive((before) => ({ ...before, isBehind: true }));
    const timer = setTimeout(() => {
      analyze({ ...snapshot, summary: now.summary, description: now.description }, context.settings).then(
        (analysis) => {
          if (latest.current === mine) setLive({ analysis, isBehind: false, failed: false });
        },
        () => setLive((before) => ({ ...before, isBehind: false, failed: true })),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [snapshot, context.settings, now.summary, now.description]);
  return live;
}
