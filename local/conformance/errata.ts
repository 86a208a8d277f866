import { isRecord, type JsonRecord } from './json-schema.ts';

/** Where real sites are known to answer otherwise than the document says; recorded answers are the evidence. */
const EXTRA_PROPERTIES: Readonly<Record<string, Readonly<Record<string, JsonRecord>>>> = {
  FieldDetails: { untranslatedName: { type: 'string' } },
  IssueTransition: { isLooped: { type: 'boolean' } },
};

const NULLABLE_STRINGS: Readonly<Record<string, readonly string[]>> = {
  ChangeDetails: ['from', 'fromString', 'to', 'toString'],
};

const NOT_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  FieldMetadata: ['key'],
};

/** The schemas with those differences taken in. */
export function applyErrata(schemas: JsonRecord): JsonRecord {
  const corrected: Record<string, unknown> = { ...schemas };
  for (const [name, extra] of Object.entries(EXTRA_PROPERTIES))
    edit(corrected, name, (schema) => ({ ...schema, properties: { ...properties(schema), ...extra } }));
  for (const [name, keys] of Object.entries(NULLABLE_STRINGS)) {
    edit(corrected, name, (schema) => ({
      ...schema,
      properties: { ...properties(schema), ...Object.fromEntries(keys.map((key) => [key, { type: 'string', nullable: true }])) },
    }));
  }
  for (const [name, keys] of Object.entries(NOT_REQUIRED)) {
    edit(corrected, name, (schema) => ({
      ...schema,
      required: Array.isArray(schema.required) ? schema.required.filter((key) => !keys.includes(String(key))) : [],
    }));
  }
  return corrected;
}

const properties = (schema: JsonRecord): JsonRecord => (isRecord(schema.properties) ? schema.properties : {});

function edit(schemas: Record<string, unknown>, name: string, change: (schema: JsonRecord) => JsonRecord): void {
  const schema = schemas[name];
  if (isRecord(schema)) schemas[name] = change(schema);
}

/** Schemas that the document writes out in the operation. A board's `location` holds more than the document lets it. */
export function correctInline(operation: string, schema: JsonRecord): JsonRecord {
  if (!/^get \/rest\/agile\/1\.0\/board\/\{boardId\}\/configuration 200$/.test(operation)) return schema;
  return { ...schema, properties: { ...properties(schema), location: { type: 'object' } } };
}
