import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { JobProgress, ProjectContext } from '../../../src/shared/contract.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { call } from '../adapters/rpc.ts';
import { projectKey } from './use-project.ts';

const POLL_MS = 1500;

export interface TurningOn {
  readonly start: () => void;
  readonly isStarting: boolean;
  /** A fill that is under way or ended while this page was open; `null` for none. */
  readonly job: JobProgress | null;
  readonly isUnderWay: boolean;
  readonly error: unknown;
}

/** Turns a project on, and follows its first fill, also one that somebody else started. */
export function useTurnOn(projectId: ProjectId, boardId: number | null, project: ProjectContext): TurningOn {
  const client = useQueryClient();
  const mutation = useMutation({ mutationFn: () => call('turnOn', { projectId, boardId }) });
  const jobId = useLatest(mutation.data?.jobId ?? project.jobId);
  const query = useQuery({
    queryKey: ['job', projectId, jobId],
    queryFn: () => call('getJob', { projectId, jobId: jobId ?? '' }),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : POLL_MS),
  });
  const job = query.data ?? null;
  const ended = isOver(query.data);
  useEffect(() => {
    // The project has other settings now, and its items have stored results: the page reads them.
    if (ended) void client.invalidateQueries({ queryKey: projectKey(projectId) });
  }, [client, ended, projectId]);
  return {
    start: () => mutation.mutate(),
    isStarting: mutation.isPending,
    job,
    isUnderWay: jobId !== null && !ended,
    error: mutation.error ?? (job === null ? query.error : null),
  };
}

const isOver = (job: JobProgress | undefined): boolean => job?.state === 'done' || job?.state === 'failed';

/** The last value that was not `null`: a fill that has ended is not named any more, but its result still is. */
function useLatest(value: string | null): string | null {
  const [latest, setLatest] = useState(value);
  if (value !== null && value !== latest) setLatest(value);
  return value ?? latest;
}
