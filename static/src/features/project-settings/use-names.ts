import { useQuery } from '@tanstack/react-query';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { jira } from '../../item/item-deps.ts';

interface Names {
  readonly project: string | null;
  readonly estimate: string | null;
  readonly board: string | null;
}

/** Names for what the settings know by number. A name that cannot be read is left out. */
export function useNames(projectId: ProjectId, { settings, boardId }: ProjectContext): Names {
  const { estimateField } = settings.profile;
  const { data } = useQuery({
    queryKey: ['names', projectId, estimateField, boardId ?? null],
    queryFn: async (): Promise<Names> => {
      const [project, fields, boards] = await Promise.all([
        jira.project(projectId).catch(() => null),
        estimateField === null ? [] : jira.fields().catch(() => []),
        boardId === null || boardId === undefined ? [] : jira.boards(projectId).catch(() => []),
      ]);
      return {
        project: project?.name ?? null,
        estimate: fields.find(({ id }) => id === estimateField)?.name ?? null,
        board: boards.find(({ id }) => id === boardId)?.name ?? null,
      };
    },
  });
  return data ?? { project: null, estimate: null, board: null };
}
