import { keepPreviousData, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ProjectContext } from '../../../src/shared/contract.ts';
import type { HealthView } from '../../../src/shared/health.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import type { HistoryCache, PastPeriods } from '../../../src/usecases/load-history.ts';
import type { Memory } from '../../../src/usecases/load-item.ts';
import { now } from '../adapters/clock.ts';
import { sessionMemory } from '../adapters/session-memory.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';
import { jira } from '../item/item-deps.ts';
import { touched } from './touched.ts';

export interface Health {
  /** What is known so far; `null` until something is. */
  readonly view: HealthView | null;
  readonly isComplete: boolean;
  readonly error: unknown;
  readonly readAgain: () => void;
}

interface Question {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  /** `null` lets the project's default be found. */
  readonly boardId: number | null;
}

/** Loads the health of a board in this browser, as this person. What is known is shown while the rest is read. */
export function useHealth(context: SurfaceContext, { projectId, project, boardId }: Question): Health {
  const client = useQueryClient();
  const memory = useMemo(() => sessionMemory(context), [context]);
  const { settings, epoch } = project;
  const key = ['health', projectId, boardId, settings, epoch];
  const partKey = [...key, 'part'];
  const query = useQuery({
    queryKey: key,
    queryFn: async () => {
      // Health judges text, so the text rules come with it: not before a board is looked at.
      const { loadHealth } = await import('../../../src/usecases/load-health.ts');
      return loadHealth(
        { jira, now: now(), history: historyIn(memory) },
        { projectId, settings, epoch, changed: touched(memory, now()), ...(boardId === null ? {} : { boardId }) },
        (view) => client.setQueryData(partKey, view),
      );
    },
    placeholderData: keepPreviousData,
  });
  const part = useQuery<HealthView>({ queryKey: partKey, queryFn: skipToken }).data ?? null;
  // While the same board is read once more its numbers stay; those of another board never stand under this one's name.
  const before = query.isPlaceholderData && (boardId === null || query.data?.board.id === boardId) ? (query.data ?? null) : null;
  const data = query.isPlaceholderData ? null : (query.data ?? null);
  return {
    view: data ?? before ?? part,
    isComplete: data !== null,
    error: data === null ? query.error : null,
    readAgain: () => void query.refetch(),
  };
}

/** Finished periods of this visit: they change only when a period ends, and then their key does. */
const historyIn = (memory: Memory): HistoryCache => ({
  get: (key) => (memory.get(`past:${key}`) as PastPeriods | null) ?? undefined,
  set: (key, past) => memory.set(`past:${key}`, past),
});
