export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words of OpenAPI that JSON Schema does not have, or that only describe. */
const DROPPED = new Set([
  'example',
  'examples',
  'discriminator',
  'xml',
  'externalDocs',
  'readOnly',
  'writeOnly',
  'deprecated',
  'nullable',
  'description',
  'title',
]);

/** Turns an OpenAPI 3.0 schema into JSON Schema: references, `nullable`, no extensions. */
export function toJsonSchema(value: unknown, insideProperties = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => toJsonSchema(entry));
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    // Below "properties" the keys are names of members, whatever they are called.
    if (!insideProperties && (DROPPED.has(key) || key.startsWith('x-'))) continue;
    if (key === '$ref' && typeof entry === 'string') result[key] = entry.replace('#/components/schemas/', '#/definitions/');
    else result[key] = toJsonSchema(entry, !insideProperties && key === 'properties');
  }
  if (!insideProperties && value.nullable === true && typeof result.type === 'string') result.type = [result.type, 'null'];
  return result;
}
