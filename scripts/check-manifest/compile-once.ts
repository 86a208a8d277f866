import Ajv, { type AnySchema, type ValidateFunction } from 'ajv';

/** The part of a schema that stays the same object, however often its file is wrapped into a module. */
function bodyOf(schema: AnySchema): object | null {
  if (typeof schema === 'boolean') return null;
  return (schema['definitions'] as object | undefined) ?? schema;
}

/**
 * Atlassian's validators each compile the same schema of two megabytes, at three seconds a time, with the same options.
 * From here on in this process a schema is compiled once.
 */
export function compileEachSchemaOnce(): void {
  const compiled = new WeakMap<object, ValidateFunction>();
  const { compile } = Ajv.prototype as { readonly compile: (this: Ajv, schema: AnySchema, meta?: boolean) => ValidateFunction };
  Ajv.prototype.compile = function (this: Ajv, schema: AnySchema, meta?: boolean): never {
    const body = bodyOf(schema);
    const validate = (body === null ? undefined : compiled.get(body)) ?? compile.call(this, schema, meta);
    if (body !== null) compiled.set(body, validate);
    return validate as never;
  };
}
