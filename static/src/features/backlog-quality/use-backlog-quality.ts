import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BacklogQuality } from '../../../../src/shared/backlog-quality.ts';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { BacklogJudging } from '../../../../src/usecases/load-backlog-quality.ts';
import { forgetItem } from '../../../../src/usecases/load-item.ts';
import { openBacklogJudge } from '../../adapters/backlog-linter.ts';
import { now } from '../../adapters/clock.ts';
import { sessionMemory } from '../../adapters/session-memory.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { touch, touched } from '../../health/touched.ts';
import { jira } from '../../item/item-deps.ts';

export interface Quality {
  /** What is known so far; `null` until something is. */
  readonly view: BacklogQuality | null;
  readonly error: unknown;
  readonly readAgain: () => void;
  /** Takes over items as they are after a change, and judges them again. */
  readonly follow: (changed: readonly IssueSnapshot[]) => Promise<void>;
}

interface Question {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  /** `null` lets the project's default be found. */
  readonly boardId: number | null;
}

interface Answer {
  readonly view: BacklogQuality;
  readonly judging: BacklogJudging;
}

/** Reads and judges the text of a board's open items in this browser, as this person. What is known is shown while the rest is judged. */
export function useBacklogQuality(context: SurfaceContext, { projectId, project, boardId }: Question): Quality {
  const client = useQueryClient();
  const memory = useMemo(() => sessionMemory(context), [context]);
  const { settings, epoch } = project;
  const key = useMemo(() => ['backlog-quality', projectId, boardId, settings, epoch], [projectId, boardId, settings, epoch]);
  const partKey = [...key, 'part'];
  const query = useQuery({
    queryKey: key,
    queryFn: async (): Promise<Answer> => {
      const { loadBacklogQuality } = await import('../../../../src/usecases/load-backlog-quality.ts');
      let judging: BacklogJudging | null = null;
      const openJudge = (own: Parameters<typeof openBacklogJudge>[0]): BacklogJudging => {
        judging = openBacklogJudge(own);
        return judging;
      };
      const question = { projectId, settings, epoch, changed: touched(memory, now()), ...(boardId === null ? {} : { boardId }) };
      const view = await loadBacklogQuality({ jira, now: now(), openJudge }, question, (part) => client.setQueryData(partKey, part));
      return { view, judging: judging ?? openBacklogJudge(settings) };
    },
  });
  const part = useQuery<BacklogQuality>({ queryKey: partKey, queryFn: skipToken }).data ?? null;
  const { data, refetch } = query;
  const follow = useMemo(
    () => async (changed: readonly IssueSnapshot[]) => {
      for (const { id } of changed) {
        touch(memory, id, now());
        forgetItem(memory, id);
      }
      const known = client.getQueryData<Answer>(key);
      if (known === undefined || changed.length === 0) return;
      try {
        const { judgeAgain } = await import('../../../../src/usecases/load-backlog-quality.ts');
        const view = await judgeAgain(known.view, known.judging, changed);
        client.setQueryData<Answer>(key, { ...known, view });
      } catch {
        await refetch(); // the rules hold another backlog by now
      }
    },
    [client, key, memory, refetch],
  );
  return { view: data?.view ?? part, error: data === undefined ? query.error : null, readAgain: () => void refetch(), follow };
}
