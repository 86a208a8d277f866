import { useMemo, useState } from 'react';
import type { DoNext } from '../../../../src/shared/health.ts';
import { projectPageTexts as texts } from '../../../../src/shared/texts/project-page.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { now } from '../../adapters/clock.ts';
import { announce } from '../../components/announcer.tsx';
import type { NotNow } from '../../health/health-body.tsx';

const WEEK_MS = 7 * 86_400_000;

/** Until when each item is left out, in milliseconds. */
type Until = Readonly<Record<string, number>>;

/** What this person does not want to be reminded of for a week; kept in this browser. */
export function useNotNow(memory: Memory, projectId: string): NotNow {
  const key = `not-now:${projectId}`;
  const [until, setUntil] = useState<Until>(() => stillHolding(memory.get(key)));
  const hidden = useMemo(() => new Set(Object.keys(until)), [until]);
  const keep = (next: Until): void => {
    memory.set(key, next);
    setUntil(next);
  };
  return {
    hidden,
    hide: (line: DoNext) => {
      keep({ ...until, [line.id]: now().getTime() + WEEK_MS });
      announce(texts.hiddenForNow(line.key));
    },
    showAll: () => keep({}),
  };
}

function stillHolding(kept: unknown): Until {
  if (typeof kept !== 'object' || kept === null) return {};
  const time = now().getTime();
  return Object.fromEntries(Object.entries(kept as Until).filter(([, at]) => typeof at === 'number' && at > time));
}
