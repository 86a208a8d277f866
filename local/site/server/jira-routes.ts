import type { JiraAdministration } from '../../types.ts';
import { HttpError, textField } from './http.ts';
import type { HostRoute, RouteCall } from './routes.ts';

/** What the person may read back: how the switches stand, and what each can be. */
const stateOf = (administration: JiraAdministration): unknown => ({
  switches: administration.switches(),
  choices: administration.choices(),
});

/** What the host's own controls refuse is the caller's mistake, in the control's words. */
function refusable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HttpError(400, error instanceof Error ? error.message : String(error));
  }
}

/** Routes of the host's controls over Jira: switches, moving an item, archiving, a team-managed project. */
export function jiraRoutes(administration: JiraAdministration): readonly HostRoute[] {
  const post = (path: string, work: (call: RouteCall) => unknown): HostRoute => ({
    method: 'POST',
    path: `/_host/jira/${path}`,
    answer: async (call) => refusable(() => work(call)),
  });
  return [
    { method: 'GET', path: '/_host/jira/switches', answer: async () => stateOf(administration) },
    post('switches', (call) => {
      administration.flip(call.body);
      return stateOf(administration);
    }),
    post('move', (call) => ({
      key: administration.moveIssue(textField(call.body, 'issueKey'), textField(call.body, 'projectKey'), call.user.accountId),
    })),
    post('archive', (call) => {
      administration.setArchived(textField(call.body, 'projectKey'), call.body['archived'] !== false);
      return {};
    }),
    post('team-managed', (call) => {
      administration.makeTeamManaged(textField(call.body, 'projectKey'));
      return {};
    }),
  ];
}
