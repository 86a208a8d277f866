import type { JiraRequest } from '../../types.ts';
import { badRequest } from '../errors.ts';

/** What Jira says to a body of the wrong shape. */
const invalidPayload = (): Error => badRequest('Invalid request payload. Refer to the REST API documentation and try again.');

/** A JSON body whose keys are known. Unknown keys are refused, as the real schemas refuse them. */
export interface Body {
  text(name: string): string | undefined;
  integer(name: string): number | undefined;
  texts(name: string): readonly string[] | undefined;
  integers(name: string): readonly number[] | undefined;
  flag(name: string): boolean | undefined;
}

export function readBody(request: JiraRequest, names: readonly string[]): Body {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidPayload();
  const entries = new Map<string, unknown>(Object.entries(body));
  for (const name of entries.keys()) if (!names.includes(name)) throw invalidPayload();
  const read = <T>(name: string, is: (value: unknown) => value is T): T | undefined => {
    const value = entries.get(name);
    if (value === undefined || value === null) return undefined;
    if (!is(value)) throw invalidPayload();
    return value;
  };
  return {
    text: (name) => read(name, isText),
    integer: (name) => read(name, isInteger),
    texts: (name) => read(name, (value): value is string[] => Array.isArray(value) && value.every(isText)),
    integers: (name) => read(name, (value): value is number[] => Array.isArray(value) && value.every(isInteger)),
    flag: (name) => read(name, (value): value is boolean => typeof value === 'boolean'),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isInteger = (value: unknown): value is number => Number.isInteger(value);

/** Query parameters in the same form: lists repeat the name or are joined by commas. */
export function readQuery(request: JiraRequest): Body {
  const { query } = request;
  const one = (name: string): string | undefined => query.get(name) ?? undefined;
  const list = (name: string): string[] | undefined => {
    const parts = query
      .getAll(name)
      .flatMap((part) => part.split(','))
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.length === 0 ? undefined : parts;
  };
  const whole = (text: string): number => {
    if (!/^-?\d+$/.test(text)) throw badRequest(`'${text}' is not a number.`);
    return Number(text);
  };
  return {
    text: one,
    integer: (name) => (one(name) === undefined ? undefined : whole(one(name) ?? '')),
    texts: list,
    integers: (name) => list(name)?.map(whole),
    flag: (name) => (one(name) === undefined ? undefined : one(name) === 'true'),
  };
}

/** Splits the comma string that `expand` is, also in POST /search/jql. */
export const commaList = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
