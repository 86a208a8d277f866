import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ProjectRef } from '../../../../src/jira/client-types.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { jira } from '../../item/item-deps.ts';

/** A board with the project it belongs to. */
export interface StartBoard {
  readonly id: number;
  readonly name: string;
  readonly project: ProjectRef & { readonly id: ProjectId };
}

/** Every board that this person may see, those without a project of their own left out: nothing could be turned on for them. */
export function useBoards(): UseQueryResult<readonly StartBoard[]> {
  return useQuery({
    queryKey: ['start-boards'],
    queryFn: async () => {
      const [boards, projects] = await Promise.all([jira.boards(), jira.projects()]);
      const byId = new Map(projects.map((project) => [project.id, project]));
      // Boards with sprints say most about the next sprints.
      const sprintsFirst = [...boards].sort((a, b) => Number(a.type === 'kanban') - Number(b.type === 'kanban'));
      return sprintsFirst.flatMap(({ id, name, projectId }): readonly StartBoard[] => {
        const project = byId.get(projectId ?? '');
        return project === undefined ? [] : [{ id, name, project: { ...project, id: project.id as ProjectId } }];
      });
    },
  });
}
