import type { JiraAdministration } from '../../types.ts';
import type { JiraContext } from '../context.ts';
import { SWITCH_VALUES, type SwitchBoard } from '../switches.ts';
import { moveIssue } from './move-issue.ts';
import { projectNamed, setArchived } from './projects.ts';
import { makeTeamManaged } from './team-managed.ts';

/** The host's own controls over Jira. */
export function administer(ctx: JiraContext, board: SwitchBoard): JiraAdministration {
  return {
    switches: () => ({ ...board.values }),
    choices: () => ({ ...SWITCH_VALUES }),
    flip: (wanted) => board.flip(wanted),
    moveIssue: (idOrKey, projectKey, accountId) => moveIssue(ctx, idOrKey, projectNamed(ctx, projectKey), { kind: 'user', accountId }),
    setArchived: (projectKey, archived) => setArchived(ctx, projectNamed(ctx, projectKey), archived),
    makeTeamManaged: (projectKey) => makeTeamManaged(ctx, projectNamed(ctx, projectKey)),
  };
}
