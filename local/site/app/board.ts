import { jira } from './api.ts';
import { DEFAULT_POINTS_FIELD, type Sprint } from './jira-types.ts';

type CustomField = `customfield_${string}`;

/** What the site needs to know about the team's board of a project. */
export interface Board {
  readonly id: number | null;
  readonly name: string;
  readonly pointsField: CustomField;
  /** Active and future ones, in their order. */
  readonly sprints: readonly Sprint[];
}

interface Page<T> {
  readonly values: readonly T[];
}

interface Configuration {
  readonly estimation?: { readonly field?: { readonly fieldId?: string } };
}

const isCustom = (id: string | undefined): id is CustomField => id?.startsWith('customfield_') === true;

/** The first board of a project; a project without one still has a backlog. */
export async function loadBoard(projectKey: string): Promise<Board> {
  const boards = await jira<Page<{ readonly id: number; readonly name: string; readonly type: string }>>(
    'GET',
    `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(projectKey)}`,
  );
  const board = boards.values.find((candidate) => candidate.type !== 'kanban') ?? boards.values[0];
  if (board === undefined) return { id: null, name: 'No board', pointsField: DEFAULT_POINTS_FIELD, sprints: [] };
  const configuration = await jira<Configuration>('GET', `/rest/agile/1.0/board/${board.id}/configuration`);
  const field = configuration.estimation?.field?.fieldId;
  // A board without sprints answers 400 here, as in Jira.
  const sprints =
    board.type === 'kanban'
      ? { values: [] }
      : await jira<Page<Sprint>>('GET', `/rest/agile/1.0/board/${board.id}/sprint?state=active,future`);
  return { id: board.id, name: board.name, pointsField: isCustom(field) ? field : DEFAULT_POINTS_FIELD, sprints: sprints.values };
}
