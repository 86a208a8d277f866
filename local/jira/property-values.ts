import type { Writing } from './changes.ts';
import { type JiraContext, switchesOf } from './context.ts';
import { badRequest } from './errors.ts';

/** Longest value of a property, in characters of its JSON. */
const PROPERTY_LIMIT = 32_768;
const KEY_LIMIT = 255;

/** The value as it is stored; 400 when the key or the value is refused. */
export function propertyColumn(key: string, value: unknown): string {
  if (key === '' || key.length > KEY_LIMIT) throw badRequest(`The property key must be between 1 and ${KEY_LIMIT} characters long.`);
  const text = value === undefined ? '' : JSON.stringify(value);
  if (text === '') throw badRequest('The property value must be a valid, non-empty JSON.');
  if (text.length > PROPERTY_LIMIT) throw badRequest(`The property value is too long. The maximum length is ${PROPERTY_LIMIT} characters.`);
  return text;
}

/** @returns whether the property is new. Neither the changelog nor `updated` notices. */
export function putIssueProperty({ sql }: JiraContext, issueId: number, key: string, column: string): boolean {
  const known = sql.get('select 1 from issue_property where issue_id = ? and key = ?', [issueId, key]) !== null;
  sql.run(
    'insert into issue_property (issue_id, key, value_json) values (?, ?, ?) on conflict (issue_id, key) do update set value_json = excluded.value_json',
    [issueId, key, column],
  );
  return !known;
}

/** What follows a property write: the index takes it over. Whether `updated` moves and an event tells is a switch: Atlassian does not say. */
export function afterPropertyWrite(writing: Writing, issueId: number): void {
  writing.enqueue(issueId);
  if (switchesOf(writing.ctx).propertyWrites === 'silent') return;
  writing.touch(issueId);
  writing.emitIssue('avi:jira:updated:issue', issueId);
}
