import type { JiraRequest } from '../../types.ts';
import type { JiraOperation } from '../context.ts';
import { badRequest, forbidden, json, notFound } from '../errors.ts';
import { propertyColumn } from '../property-values.ts';

const PATH = '/rest/forge/1/app/properties/{propertyKey}';
const KEY_LIMIT = 127;

/** Only the app as itself: neither a user nor the app on a user's behalf. */
function requireApp(request: JiraRequest): void {
  if (request.principal.kind !== 'app') throw forbidden('Only Forge apps can make this request.');
}

const noProperty = (key: string): Error => notFound(`Property with key ${key} not found.`);

const get: JiraOperation = {
  method: 'GET',
  path: PATH,
  handler(ctx, request, params) {
    requireApp(request);
    const key = params['propertyKey'] ?? '';
    const row = ctx.sql.get('select value_json from app_property where key = ?', [key]);
    if (row === null) throw noProperty(key);
    return json({ key, value: JSON.parse(String(row.value_json)) });
  },
};

const put: JiraOperation = {
  method: 'PUT',
  path: PATH,
  handler(ctx, request, params) {
    requireApp(request);
    const key = params['propertyKey'] ?? '';
    if (key.length > KEY_LIMIT) throw badRequest(`The property key cannot be longer than ${KEY_LIMIT} characters.`);
    const column = propertyColumn(key, request.body);
    const known = ctx.sql.get('select 1 from app_property where key = ?', [key]) !== null;
    ctx.sql.run(
      'insert into app_property (key, value_json) values (?, ?) on conflict (key) do update set value_json = excluded.value_json',
      [key, column],
    );
    return known
      ? json({ message: 'Property updated.', statusCode: 200 }, 200)
      : json({ message: 'Property created.', statusCode: 201 }, 201);
  },
};

const remove: JiraOperation = {
  method: 'DELETE',
  path: PATH,
  handler(ctx, request, params) {
    requireApp(request);
    const key = params['propertyKey'] ?? '';
    if (ctx.sql.get('select 1 from app_property where key = ?', [key]) === null) throw noProperty(key);
    ctx.sql.run('delete from app_property where key = ?', [key]);
    return json(undefined, 204);
  },
};

export const appProperties: readonly JiraOperation[] = [get, put, remove];
