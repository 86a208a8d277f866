import type { Row } from '../database/sql.ts';
import type { Principal } from '../types.ts';
import { visibleIssueSql } from './access.ts';
import type { JiraContext } from './context.ts';
import { issueNotFound } from './errors.ts';
import type { Bean } from './render/beans.ts';
import { customReader } from './render/custom-values.ts';
import { describeSelection, type FieldSelection, readCustomFields, selectFields } from './render/field-selection.ts';
import { readLookups } from './render/lookups.ts';
import { expandReader } from './render/expands.ts';
import { renderedFields } from './render/rendered-fields.ts';
import { systemReaders } from './render/system-values.ts';

/** What a reader of issues asked for. */
interface RenderOptions {
  /** As in the request: ids, `*all`, `*navigable`, `-id`. With `id` and `key` only there is no `fields` object. */
  readonly fields: readonly string[];
  /** Property keys; `*all` for every one. */
  readonly properties?: readonly string[];
  /** `operations`, `changelog`, `transitions`, `renderedFields`, and for one issue `names` and `schema`. */
  readonly expand?: readonly string[];
}

/** An issue as Jira sends it. */
type IssueBean = Bean & { readonly id: string };

const EXPANDS = 'operations,versionedRepresentations,editmeta,changelog,renderedFields';

/**
 * One issue for `GET /issue/{id}`.
 * @throws JiraFault 404 when it is absent or hidden.
 */
export function renderIssue(ctx: JiraContext, principal: Principal, issueId: number, options: RenderOptions): IssueBean {
  const bean = renderIssues(ctx, principal, [issueId], options).get(issueId);
  if (bean === undefined) throw issueNotFound();
  const expand = options.expand ?? [];
  if (!expand.includes('names') && !expand.includes('schema')) return bean;
  const described = describeFields(ctx, options.fields);
  return {
    ...bean,
    ...(expand.includes('names') ? { names: described.names } : {}),
    ...(expand.includes('schema') ? { schema: described.schema } : {}),
  };
}

/** `names` and `schema` of the fields that a request asked for. */
export function describeFields(ctx: JiraContext, fields: readonly string[]): ReturnType<typeof describeSelection> {
  return describeSelection(selectFields(readCustomFields(ctx.sql), fields));
}

/** Many issues with a constant number of queries; those that are absent or hidden are not in the map. */
export function renderIssues(
  ctx: JiraContext,
  principal: Principal,
  issueIds: readonly number[],
  options: RenderOptions,
): Map<number, IssueBean> {
  const bare = options.fields.every((name) => name === 'id' || name === 'key');
  const rows = ctx.sql.all(
    `select ${bare ? 'i.id, i.key, i.project_id' : 'i.*'} from issue i where i.id in (select value from json_each(?)) and ${visibleIssueSql(ctx, principal, 'i')}`,
    [JSON.stringify(issueIds)],
  );
  const ids = rows.map((row) => Number(row.id));
  const idOnly = bare && !options.fields.includes('key');
  const fieldsOf = bare ? null : fieldReader(ctx, principal, ids, selectFields(readCustomFields(ctx.sql), options.fields));
  const extrasOf = extrasReader(ctx, principal, ids, options);
  const zone = options.expand?.includes('renderedFields') === true ? readerZone(ctx, principal) : null;
  const beans = new Map<number, IssueBean>();
  for (const row of rows) {
    const id = String(row.id);
    const head = idOnly ? { id } : { expand: EXPANDS, id, self: `${ctx.siteUrl}/rest/api/3/issue/${id}`, key: row.key };
    const fields = fieldsOf === null ? null : fieldsOf(row);
    beans.set(Number(row.id), {
      ...head,
      ...extrasOf(row),
      ...(fields === null ? {} : { fields }),
      ...(fields === null || zone === null ? {} : { renderedFields: renderedFields(fields, zone) }),
    });
  }
  return beans;
}

/** Dates for people are on the reader's clock; the app's and nobody's are the site's. */
function readerZone(ctx: JiraContext, principal: Principal): string {
  const row = principal.kind === 'user' ? ctx.sql.get('select time_zone from user where account_id = ?', [principal.accountId]) : null;
  return row === null ? ctx.siteZone : String(row.time_zone);
}

function fieldReader(ctx: JiraContext, principal: Principal, ids: readonly number[], selection: FieldSelection): (row: Row) => Bean {
  const system = systemReaders(ctx, principal, readLookups(ctx.sql), selection.system, ids);
  const custom = customReader(ctx, selection.custom, ids);
  return (row) => {
    const fields: Record<string, unknown> = {};
    for (const [id, read] of system) {
      const value = read(row);
      if (value !== undefined) fields[id] = value;
    }
    for (const field of selection.custom) {
      const value = custom(row, field);
      if (value !== undefined) fields[field.id] = value;
    }
    return fields;
  };
}

function extrasReader(ctx: JiraContext, principal: Principal, ids: readonly number[], options: RenderOptions): (row: Row) => Bean {
  const properties = options.properties === undefined ? null : readProperties(ctx, ids, options.properties);
  const expanded = expandReader(ctx, principal, ids, options.expand ?? []);
  return (row) => ({ ...(properties === null ? {} : { properties: properties.get(Number(row.id)) ?? {} }), ...expanded(row) });
}

function readProperties(ctx: JiraContext, ids: readonly number[], keys: readonly string[]): Map<number, Record<string, unknown>> {
  const every = keys.includes('*all') ? 1 : 0;
  const rows = ctx.sql.all(
    'select issue_id, key, value_json from issue_property where issue_id in (select value from json_each(?1)) and (?2 = 1 or key in (select value from json_each(?3)))',
    [JSON.stringify(ids), every, JSON.stringify(keys)],
  );
  const values = new Map<number, Record<string, unknown>>();
  for (const row of rows) {
    const id = Number(row.issue_id);
    const known = values.get(id) ?? {};
    known[String(row.key)] = JSON.parse(String(row.value_json));
    values.set(id, known);
  }
  return values;
}
