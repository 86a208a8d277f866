import type { JiraRequest } from '../../types.ts';
import { can, findIssue, visibleIssues } from '../access.ts';
import { visibleSprint } from '../boards.ts';
import { write, type Writing } from '../changes.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { moveRank, type RankTarget } from '../edit/move-rank.ts';
import { applyEdits } from '../edit/edit-issue.ts';
import { isObject } from '../edit/setter.ts';
import { badRequest, forbidden, issueNotFound, json } from '../errors.ts';
import { isSprintField, readCustomFields } from '../render/field-selection.ts';

const LIMIT = 50;
const NO_RANK = 'You do not have permission to rank this issue: it needs the Schedule Issues permission.';

interface Named {
  readonly name: string;
  /** null: absent or hidden. */
  readonly id: number | null;
}

function namedIssue(ctx: JiraContext, request: JiraRequest, name: unknown): Named {
  const id = findIssue(ctx, String(name));
  return { name: String(name), id: id !== null && visibleIssues(ctx, request.principal, [id]).has(id) ? id : null };
}

function namedIssues(ctx: JiraContext, request: JiraRequest): readonly Named[] {
  const issues = isObject(request.body) ? request.body['issues'] : undefined;
  if (!Array.isArray(issues) || issues.length === 0) throw badRequest('At least one issue must be provided.');
  if (issues.length > LIMIT) throw badRequest(`The maximum number of issues that can be moved in one operation is ${LIMIT}.`);
  return issues.map((name: unknown) => namedIssue(ctx, request, name));
}

/** The issue next to which others go; null when the body names none. */
function rankTarget(ctx: JiraContext, request: JiraRequest): RankTarget | null {
  const body = isObject(request.body) ? request.body : {};
  const [before, after] = [body['rankBeforeIssue'], body['rankAfterIssue']];
  if (before !== undefined && after !== undefined) throw badRequest('Only one of rankBeforeIssue and rankAfterIssue can be provided.');
  if (before === undefined && after === undefined) return null;
  const { id } = namedIssue(ctx, request, before ?? after);
  if (id === null) throw issueNotFound();
  return { side: before === undefined ? 'after' : 'before', issueId: id };
}

const rank: JiraOperation = {
  method: 'PUT',
  path: '/rest/agile/1.0/issue/rank',
  handler(ctx, request) {
    const issues = namedIssues(ctx, request);
    const target = rankTarget(ctx, request);
    if (target === null) throw badRequest('Either rankBeforeIssue or rankAfterIssue must be provided.');
    const mayRank = (id: number | null): id is number => id !== null && can(ctx, request.principal, 'SCHEDULE_ISSUES', { issueId: id });
    const moving = issues.map(({ id }) => id).filter(mayRank);
    if (moving.length === 0 && issues.some(({ id }) => id !== null)) throw forbidden(NO_RANK);
    write(ctx, request, (writing) => moveRank(writing, moving, target));
    if (moving.length === issues.length) return json(undefined, 204);
    const entries = issues.map(({ name, id }) => {
      if (id === null)
        return {
          ...(/^\d+$/.test(name) ? { issueId: Number(name) } : { issueKey: name }),
          status: 404,
          errors: ['Issue does not exist or you do not have permission to see it.'],
        };
      const known = { issueId: id, issueKey: ctx.sql.get('select key from issue where id = ?', [id])?.key };
      return moving.includes(id) ? { ...known, status: 200 } : { ...known, status: 403, errors: [NO_RANK] };
    });
    return json({ entries }, 207);
  },
};

/** All of the issues, or none: hidden ones are 404, those that may not be planned 403. */
function plannable(ctx: JiraContext, request: JiraRequest): readonly number[] {
  return namedIssues(ctx, request).map(({ id }) => {
    if (id === null) throw issueNotFound();
    if (!can(ctx, request.principal, 'SCHEDULE_ISSUES', { issueId: id }) || !can(ctx, request.principal, 'EDIT_ISSUES', { issueId: id }))
      throw forbidden('You do not have permission to schedule and edit these issues.');
    return id;
  });
}

function setSprint(writing: Writing, issueIds: readonly number[], sprintId: number | null, target: RankTarget | null): void {
  const field = readCustomFields(writing.ctx.sql).find(isSprintField);
  if (field === undefined) throw badRequest('The site has no Sprint field.');
  for (const issueId of issueIds)
    writing.recordChange(issueId, applyEdits(writing, issueId, { fields: { [field.id]: sprintId }, update: {} }));
  if (target !== null) moveRank(writing, issueIds, target);
}

const toSprint: JiraOperation = {
  method: 'POST',
  path: '/rest/agile/1.0/sprint/{sprintId}/issue',
  handler(ctx, request, params) {
    const sprint = visibleSprint(ctx, request.principal, params['sprintId']);
    if (sprint.state === 'closed') throw badRequest('Issues can only be moved to open or active sprints.');
    const issueIds = plannable(ctx, request);
    const target = rankTarget(ctx, request);
    write(ctx, request, (writing) => setSprint(writing, issueIds, Number(sprint.id), target));
    return json(undefined, 204);
  },
};

const toBacklog: JiraOperation = {
  method: 'POST',
  path: '/rest/agile/1.0/backlog/issue',
  handler(ctx, request) {
    const issueIds = plannable(ctx, request);
    write(ctx, request, (writing) => setSprint(writing, issueIds, null, null));
    return json(undefined, 204);
  },
};

export const rankAndSprint: readonly JiraOperation[] = [rank, toSprint, toBacklog];
