import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ProjectContext } from '../../../src/shared/contract.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { noteEpoch } from '../../../src/usecases/load-item.ts';
import { call } from '../adapters/rpc.ts';
import { localMemory } from '../adapters/session-memory.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';

export const projectKey = (projectId: string): readonly string[] => ['project', projectId];

/**
 * Settings of a project and what this person may do there; `null` asks nothing.
 * Other tabs of this browser are told when they are newer than what is remembered there.
 */
export function useProject(projectId: ProjectId | null, who: Pick<SurfaceContext, 'siteId' | 'accountId'>): UseQueryResult<ProjectContext> {
  const query = useQuery({
    queryKey: projectKey(projectId ?? ''),
    queryFn: () => call('openProject', { projectId: projectId ?? ('' as ProjectId) }),
    enabled: projectId !== null,
  });
  const { siteId, accountId } = who;
  const epoch = query.data?.epoch ?? null;
  useEffect(() => {
    if (projectId !== null && epoch !== null) noteEpoch(localMemory({ siteId, accountId }), projectId, epoch);
  }, [siteId, accountId, projectId, epoch]);
  return query;
}
