import { findIssue } from '../access.ts';
import type { JiraContext, JiraHandler } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { isMultiValued, readCustomFields } from '../render/field-selection.ts';
import { renderIssues } from '../render-issue.ts';
import { checkExpand, checkProperties } from './limits.ts';
import { readBody } from './request-body.ts';

const NAMES = ['issueIdsOrKeys', 'fields', 'fieldsByKeys', 'expand', 'properties'];
const SMALL = 100;
const LARGE = 1000;
const HEAVY = new Set(['operations', 'changelog', 'transitions', 'renderedFields']);

/** 1,000 when at most 100 single-valued fields are named and nothing heavy is expanded, else 100. */
function allowed(ctx: JiraContext, fields: readonly string[] | undefined, expand: readonly string[]): number {
  if (fields === undefined || fields.length === 0 || fields.length > 100 || expand.some((name) => HEAVY.has(name))) return SMALL;
  const custom = readCustomFields(ctx.sql);
  return fields.some((name) => /^[*-]/.test(name) || isMultiValued(custom, name)) ? SMALL : LARGE;
}

/** `POST /rest/api/3/issue/bulkfetch`: in the order of ids; unknown and hidden ones are absent without an error. */
export const bulkFetch: JiraHandler = (ctx, request) => {
  const body = readBody(request, NAMES);
  const asked = body.texts('issueIdsOrKeys') ?? [];
  const fields = body.texts('fields');
  const properties = body.texts('properties');
  const expand = checkExpand(body.texts('expand') ?? []);
  checkProperties(properties ?? []);
  if (asked.length === 0) throw badRequest('At least one issue ID or key must be provided.');
  const limit = allowed(ctx, fields, expand);
  if (asked.length > limit) throw badRequest(`The number of issues requested, ${asked.length}, exceeds the limit of ${limit}.`);
  const ids = [...new Set(asked.flatMap((idOrKey) => findIssue(ctx, idOrKey) ?? []))].sort((a, b) => a - b);
  const beans = renderIssues(ctx, request.principal, ids, {
    fields: fields ?? ['*navigable'],
    ...(properties === undefined ? {} : { properties }),
    expand,
  });
  return json({ issues: ids.flatMap((id) => beans.get(id) ?? []), issueErrors: [] });
};
