import type { ChangeItem } from '../change-item.ts';
import type { Writing } from '../changes.ts';
import type { StoredIssue } from './stored-issue.ts';

/**
 * Writes one field of an issue inside a running write.
 * @returns the changelog items: none when the value stays as it is.
 * @throws FieldError when the value is refused.
 */
export type Setter = (writing: Writing, issue: StoredIssue, value: unknown) => readonly ChangeItem[];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A change of one of Jira's own fields. */
export const systemChange = (
  field: string,
  from: readonly [string | null, string | null],
  to: readonly [string | null, string | null],
): ChangeItem => ({
  field,
  fieldtype: 'jira',
  fieldId: field,
  from: from[0],
  fromText: from[1],
  to: to[0],
  toText: to[1],
});
