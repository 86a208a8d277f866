import type { Row } from '../../database/sql.ts';
import { can, findIssue, visibleIssues } from '../access.ts';
import type { ChangeItem } from '../change-item.ts';
import { APP, write, type Writing } from '../changes.ts';
import { type JiraContext, type JiraOperation, nextId } from '../context.ts';
import { addComment, commentColumn } from '../edit/add-comment.ts';
import { isObject, systemChange } from '../edit/setter.ts';
import { badRequest, issueNotFound, json, notFound } from '../errors.ts';
import { linkEvent } from '../event-payloads.ts';
import { linkTypeBean } from '../render/beans.ts';
import type { JiraRequest } from '../../types.ts';

const types: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/issueLinkType',
  handler: (ctx) => json({ issueLinkTypes: ctx.sql.all('select * from link_type order by name').map((row) => linkTypeBean(ctx, row)) }),
};

function linkTypeFor({ sql }: JiraContext, value: unknown): Row {
  const wanted = isObject(value) ? (value['id'] ?? value['name']) : undefined;
  if (typeof wanted !== 'string' && typeof wanted !== 'number') throw badRequest('The issue link type must be named by id or name.');
  const byId = isObject(value) && value['id'] !== undefined;
  const row = sql.get(`select * from link_type where ${byId ? 'id = cast(? as integer)' : 'lower(name) = lower(?)'}`, [wanted]);
  if (row === null) throw notFound(`No issue link type with name '${wanted}' found.`);
  return row;
}

function endFor(ctx: JiraContext, request: JiraRequest, value: unknown): number {
  const named = isObject(value) ? (value['id'] ?? value['key']) : undefined;
  if (typeof named !== 'string' && typeof named !== 'number') throw badRequest('Both issues of a link must be named by key or id.');
  const id = findIssue(ctx, String(named));
  if (id === null || !visibleIssues(ctx, request.principal, [id]).has(id)) throw issueNotFound();
  return id;
}

interface Link {
  readonly id: number;
  readonly type: Row;
  readonly sourceId: number;
  readonly destinationId: number;
}

/** Both ends keep the change in their changelogs. */
function recordOnBothEnds(writing: Writing, link: Link, added: boolean): void {
  const keyOf = (id: number): string => String(writing.ctx.sql.get('select key from issue where id = ?', [id])?.key);
  const change = (phrase: unknown, other: number): ChangeItem => {
    const text: readonly [string, string] = [keyOf(other), `This issue ${String(phrase)} ${keyOf(other)}`];
    return { ...systemChange('Link', added ? [null, null] : text, added ? text : [null, null]), fieldId: null };
  };
  writing.recordChange(link.sourceId, [change(link.type.outward, link.destinationId)]);
  writing.recordChange(link.destinationId, [change(link.type.inward, link.sourceId)]);
  const name = added ? 'avi:jira:created:issuelink' : 'avi:jira:deleted:issuelink';
  if (visibleIssues(writing.ctx, APP, [link.sourceId, link.destinationId]).size === 2)
    writing.emit(name, linkEvent(writing.ctx, { ...link, typeId: Number(link.type.id) }));
}

/** `inwardIssue` is the source: with Blocks, inwardIssue A and outwardIssue B mean "A blocks B". */
const create: JiraOperation = {
  method: 'POST',
  path: '/rest/api/3/issueLink',
  handler(ctx, request) {
    const body = isObject(request.body) ? request.body : {};
    const type = linkTypeFor(ctx, body['type']);
    const sourceId = endFor(ctx, request, body['inwardIssue']);
    const destinationId = endFor(ctx, request, body['outwardIssue']);
    if (sourceId === destinationId) throw badRequest('You cannot link an issue to itself.');
    if (!can(ctx, request.principal, 'LINK_ISSUES', { issueId: sourceId })) throw notFound('No Link Issue Permission for issue');
    const comment = isObject(body['comment']) ? commentColumn(body['comment']['body']) : null;
    const known =
      ctx.sql.get('select 1 from link where type_id = ? and source_id = ? and destination_id = ?', [
        Number(type.id),
        sourceId,
        destinationId,
      ]) !== null;
    write(ctx, request, (writing) => {
      if (!known) {
        const id = nextId(ctx, 'link');
        ctx.sql.run('insert into link (id, type_id, source_id, destination_id) values (?, ?, ?, ?)', [
          id,
          Number(type.id),
          sourceId,
          destinationId,
        ]);
        recordOnBothEnds(writing, { id, type, sourceId, destinationId }, true);
      }
      if (comment !== null) addComment(writing, sourceId, comment);
    });
    return json(undefined, 201);
  },
};

const remove: JiraOperation = {
  method: 'DELETE',
  path: '/rest/api/3/issueLink/{linkId}',
  handler(ctx, request, params) {
    const row = ctx.sql.get('select * from link where id = ?', [Number(params['linkId'])]);
    const ends = row === null ? [] : [Number(row.source_id), Number(row.destination_id)];
    const seen = visibleIssues(ctx, request.principal, ends);
    const may = ends.some((issueId) => can(ctx, request.principal, 'LINK_ISSUES', { issueId }));
    if (row === null || seen.size < 2 || !may) throw notFound(`No issue link with id '${params['linkId'] ?? ''}' exists.`);
    const type = ctx.sql.get('select * from link_type where id = ?', [Number(row.type_id)]);
    write(ctx, request, (writing) => {
      ctx.sql.run('delete from link where id = ?', [Number(row.id)]);
      if (type !== null)
        recordOnBothEnds(writing, { id: Number(row.id), type, sourceId: ends[0] ?? 0, destinationId: ends[1] ?? 0 }, false);
    });
    return json(undefined, 204);
  },
};

export const issueLinks: readonly JiraOperation[] = [types, create, remove];
