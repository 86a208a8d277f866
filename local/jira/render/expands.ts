import type { Row } from '../../database/sql.ts';
import type { Principal } from '../../types.ts';
import { can, editableIssues, grantedProjects } from '../access.ts';
import { recentChanges } from '../changelog.ts';
import type { JiraContext } from '../context.ts';
import type { Bean } from './beans.ts';
import { operationsBean } from './operations-expand.ts';
import { transitionBean, transitionTargets } from './transitions.ts';

type Reader = (row: Row) => Bean;

function operationsReader(ctx: JiraContext, principal: Principal, ids: readonly number[]): Reader {
  const editable = editableIssues(ctx, principal, ids);
  const commentable = new Set(grantedProjects(ctx, principal, 'ADD_COMMENTS'));
  return (row) => ({
    operations: operationsBean(Number(row.id), { edit: editable.has(Number(row.id)), comment: commentable.has(Number(row.project_id)) }),
  });
}

const changelogReader =
  (ctx: JiraContext, principal: Principal): Reader =>
  (row) => ({ changelog: recentChanges(ctx, principal, Number(row.id)) });

const transitionsReader =
  (ctx: JiraContext, principal: Principal): Reader =>
  (row) => {
    const issueId = Number(row.id);
    const may = can(ctx, principal, 'TRANSITION_ISSUES', { issueId });
    return { transitions: may ? transitionTargets(ctx, issueId).map((status) => transitionBean(ctx, status, false)) : [] };
  };

/** Parts of an issue that a reader asked for besides its fields. */
export function expandReader(ctx: JiraContext, principal: Principal, ids: readonly number[], expand: readonly string[]): Reader {
  const readers = [
    ...(expand.includes('operations') ? [operationsReader(ctx, principal, ids)] : []),
    ...(expand.includes('changelog') ? [changelogReader(ctx, principal)] : []),
    ...(expand.includes('transitions') ? [transitionsReader(ctx, principal)] : []),
  ];
  return (row) => Object.assign({}, ...readers.map((read) => read(row))) as Bean;
}
