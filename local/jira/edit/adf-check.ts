import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv-draft-04';
import { badRequest } from '../errors.ts';
import { FieldError } from './field-error.ts';

type Validator = (value: unknown) => boolean;
let validator: Validator | null = null;

/** Compiled at the first write: it takes a third of a second. */
function validate(value: unknown): boolean {
  validator ??= new Ajv({ strict: false, allErrors: false }).compile(schema) as Validator;
  return validator(value);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document as JSON, or null for an emptied field. A string is refused with Jira's text, an invalid document as a whole. */
export function adfColumn(fieldId: string, value: unknown): string | null {
  if (value === null) return null;
  if (!isObject(value)) throw new FieldError(fieldId, 'Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  if (!validate(value)) throw badRequest('INVALID_INPUT');
  return JSON.stringify(value);
}
