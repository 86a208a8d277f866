import { allPages, ask } from './call.ts';
import type { JiraClient } from './client-types.ts';
import type { JiraHttp } from './http.ts';
import { JIRA_LIMITS } from './limits.ts';
import { JIRA_PATHS, withQuery } from './paths.ts';
import * as shape from './schemas.ts';
import { toSprintRef } from './sprint-ref.ts';

const MAX_BOARDS = 250;
const MAX_SPRINTS = 500;

/** The few agile operations that nothing else replaces: boards, their configuration, lists of sprints. */
export const agileOf = (http: JiraHttp): Pick<JiraClient, 'boards' | 'boardConfiguration' | 'sprints'> => ({
  boards: async (projectIdOrKey) => {
    const rows = await allPages(MAX_BOARDS, (startAt) =>
      ask(
        http,
        {
          method: 'GET',
          path: withQuery(JIRA_PATHS.boards, { startAt, maxResults: JIRA_LIMITS.agilePage, projectKeyOrId: projectIdOrKey }),
        },
        shape.boardPage,
      ),
    );
    return rows.map(({ id, name, type, location }) => ({ id, name, type, projectId: location?.projectId ?? null }));
  },
  boardConfiguration: async (boardId) => {
    const answer = await ask(http, { method: 'GET', path: JIRA_PATHS.boardConfiguration(boardId) }, shape.boardConfigurationAnswer);
    const columns = answer.columnConfig.columns.map(({ name, statuses }) => ({ name, statusIds: statuses.map((status) => status.id) }));
    return {
      filterId: answer.filter.id,
      estimationFieldId: answer.estimation?.field?.fieldId ?? null,
      doneStatusIds: columns.filter((column) => column.statusIds.length > 0).at(-1)?.statusIds ?? [],
      columns,
    };
  },
  sprints: async (boardId, states) => {
    const rows = await allPages(MAX_SPRINTS, (startAt) =>
      ask(
        http,
        {
          method: 'GET',
          path: withQuery(JIRA_PATHS.sprints(boardId), { state: states.join(','), startAt, maxResults: JIRA_LIMITS.agilePage }),
        },
        shape.sprintPage,
      ),
    );
    return rows.map(toSprintRef);
  },
});
