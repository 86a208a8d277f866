import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { applyErrata, correctInline } from './errata.ts';
import { isRecord, type JsonRecord, toJsonSchema } from './json-schema.ts';

/** Atlassian's OpenAPI documents lie next to the repository where they are shared, and are never part of it. */
const FOLDER = join(process.cwd(), '..', 'shared', 'data', 'openapi');
const DOCUMENTS = ['jira-platform.subset.openapi.json', 'jira-software.subset.openapi.json'];

interface Specification {
  readonly paths: JsonRecord;
  readonly schemas: JsonRecord;
}

let loaded: readonly Specification[] | null = null;
const compiled = new Map<string, ValidateFunction | null>();

function specifications(): readonly Specification[] {
  loaded ??= DOCUMENTS.map((name) => {
    const document: unknown = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
    const paths = at(document, ['paths']);
    const schemas = at(document, ['components', 'schemas']);
    if (!isRecord(paths) || !isRecord(schemas)) throw new Error(`${name} is no OpenAPI document.`);
    return { paths, schemas: applyErrata(schemas) };
  });
  return loaded;
}

/**
 * Compares an answer with Atlassian's OpenAPI, corrected where real sites are known to differ.
 * @param pathTemplate the path as the document has it, for example "/rest/api/3/issue/{issueIdOrKey}".
 * @returns what does not fit, in words; empty when it fits or when the document says nothing about the body.
 */
export function checkAnswer(method: string, pathTemplate: string, status: number, body: unknown): string[] {
  const verb = method.toLowerCase();
  const specification = specifications().find(({ paths }) => at(paths, [pathTemplate, verb]) !== undefined);
  if (specification === undefined) return [`${method} ${pathTemplate} is not in Atlassian's OpenAPI.`];
  const response = at(specification.paths, [pathTemplate, verb, 'responses', String(status)]);
  if (response === undefined) return status >= 400 ? checkError(body) : [`${method} ${pathTemplate} knows no status ${status}.`];
  const validate = validator(specification, `${verb} ${pathTemplate} ${status}`, at(response, ['content', 'application/json', 'schema']));
  if (validate === null) return status >= 400 ? checkError(body) : [];
  // What goes over the wire: undefined members are not sent.
  const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  if (validate(sent)) return [];
  const problems = (validate.errors ?? []).map((error) =>
    `${error.instancePath.replace(/\/\d+/g, '/#') || '/'} ${error.message ?? ''} ${extra(error.params)}`.trim(),
  );
  return [...new Set(problems)];
}

const extra = (params: unknown): string =>
  isRecord(params) && typeof params.additionalProperty === 'string' ? `(${params.additionalProperty})` : '';

function checkError(body: unknown): string[] {
  return isRecord(body) && Array.isArray(body.errorMessages) && isRecord(body.errors)
    ? []
    : ['An error has a body {errorMessages, errors}.'];
}

function validator(specification: Specification, key: string, schema: unknown): ValidateFunction | null {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  let validate: ValidateFunction | null = null;
  if (isRecord(schema)) {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    // Jira's own times have no colon in the offset, which the format of the standard demands.
    ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/);
    const converted = toJsonSchema(correctInline(key, schema));
    validate = ajv.compile({ ...(isRecord(converted) ? converted : {}), definitions: toJsonSchema(specification.schemas) });
  }
  compiled.set(key, validate);
  return validate;
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const step of path) found = isRecord(found) ? found[step] : undefined;
  return found;
}
