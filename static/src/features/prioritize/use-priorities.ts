import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import type { PrioritiesView } from '../../../../src/shared/priorities.ts';
import { loadPriorities } from '../../../../src/usecases/load-priorities.ts';
import { now } from '../../adapters/clock.ts';
import { sessionMemory } from '../../adapters/session-memory.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { touched } from '../../health/touched.ts';
import { jira } from '../../item/item-deps.ts';

export interface Priorities {
  readonly query: UseQueryResult<PrioritiesView>;
  /** Reads the list again; what was just scored is in it, however late search is. */
  readonly readAgain: () => Promise<PrioritiesView | null>;
}

interface Question {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly boardId: number | null;
}

/** What a board's team could do next, by score, as this person sees it. */
export function usePriorities(context: SurfaceContext, { projectId, project, boardId }: Question): Priorities {
  const memory = useMemo(() => sessionMemory(context), [context]);
  const { model } = project.settings;
  const query = useQuery({
    queryKey: ['priorities', projectId, boardId, model],
    queryFn: () =>
      loadPriorities({ jira, now: now() }, { projectId, model, changed: touched(memory, now()), ...(boardId === null ? {} : { boardId }) }),
  });
  return { query, readAgain: async () => (await query.refetch()).data ?? null };
}
