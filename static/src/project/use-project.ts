import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ProjectContext } from '../../../src/shared/contract.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { call } from '../adapters/rpc.ts';

export const projectKey = (projectId: string): readonly string[] => ['project', projectId];

/** Settings of a project and what this person may do there; `null` asks nothing. */
export function useProject(projectId: ProjectId | null): UseQueryResult<ProjectContext> {
  return useQuery({
    queryKey: projectKey(projectId ?? ''),
    queryFn: () => call('openProject', { projectId: projectId ?? ('' as ProjectId) }),
    enabled: projectId !== null,
  });
}
