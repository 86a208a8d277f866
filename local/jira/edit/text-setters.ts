import { storedAdfWords } from '../adf-text.ts';
import { adfColumn } from './adf-check.ts';
import { FieldError } from './field-error.ts';
import { systemChange, type Setter } from './setter.ts';

const SUMMARY_LIMIT = 255;
const LABEL_LIMIT = 255;

export function checkedSummary(value: unknown): string {
  if (typeof value !== 'string') throw new FieldError('summary', 'Operation value must be a string');
  const summary = value.trim();
  if (summary === '') throw new FieldError('summary', 'You must specify a summary of the issue.');
  if (/[\r\n]/.test(summary)) throw new FieldError('summary', 'The summary is invalid because it contains newline characters.');
  if (summary.length > SUMMARY_LIMIT) throw new FieldError('summary', `Summary can't exceed ${SUMMARY_LIMIT} characters.`);
  return summary;
}

export const setSummary: Setter = ({ ctx }, issue, value) => {
  const summary = checkedSummary(value);
  if (summary === issue.summary) return [];
  ctx.sql.run('update issue set summary = ? where id = ?', [summary, issue.id]);
  return [systemChange('summary', [null, issue.summary], [null, summary])];
};

const words = (stored: string | null): string | null => (stored === null ? null : storedAdfWords(stored));

export const setDescription: Setter = ({ ctx }, issue, value) => {
  const json = adfColumn('description', value);
  if (json === issue.descriptionJson) return [];
  ctx.sql.run('update issue set description_json = ? where id = ?', [json, issue.id]);
  return [systemChange('description', [null, words(issue.descriptionJson)], [null, words(json)])];
};

export const setDueDate: Setter = ({ ctx }, issue, value) => {
  if (value !== null && typeof value !== 'string') throw new FieldError('duedate', 'Operation value must be a string');
  if (value !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))))
    throw new FieldError('duedate', `Error parsing date string: ${value}`);
  if (value === issue.due) return [];
  ctx.sql.run('update issue set due = ? where id = ?', [value, issue.id]);
  return [systemChange('duedate', [issue.due, issue.due], [value, value])];
};

export const labelsOf = (writing: Parameters<Setter>[0], issueId: number): string[] =>
  writing.ctx.sql.all('select label from issue_label where issue_id = ? order by label', [issueId]).map((row) => String(row['label']));

export const setLabels: Setter = (writing, issue, value) => {
  if (value !== null && !(Array.isArray(value) && value.every((label) => typeof label === 'string')))
    throw new FieldError('labels', 'data was not an array');
  const labels = [...new Set((value ?? []) as readonly string[])].toSorted();
  for (const label of labels) {
    if (label === '' || /\s/.test(label)) throw new FieldError('labels', `The label '${label}' contains spaces which is invalid.`);
    if (label.length > LABEL_LIMIT) throw new FieldError('labels', `The label '${label}' exceeds ${LABEL_LIMIT} characters.`);
  }
  const before = labelsOf(writing, issue.id);
  if (before.join(' ') === labels.join(' ')) return [];
  const { sql } = writing.ctx;
  sql.run('delete from issue_label where issue_id = ?', [issue.id]);
  for (const label of labels) sql.run('insert into issue_label (issue_id, label) values (?, ?)', [issue.id, label]);
  return [systemChange('labels', [null, before.join(' ')], [null, labels.join(' ')])];
};

/** Components and versions: a list of `{name}`, kept by name. */
export function nameListSetter(
  fieldId: string,
  changeName: string,
  table: 'issue_component' | 'issue_version',
  kind: 'fix' | 'affects' | null,
): Setter {
  const scope = kind === null ? '' : ` and kind = '${kind}'`;
  return ({ ctx: { sql } }, issue, value) => {
    if (!Array.isArray(value)) throw new FieldError(fieldId, 'data was not an array');
    const names = value.map((entry: unknown) => {
      const name = typeof entry === 'object' && entry !== null ? (entry as { name?: unknown }).name : undefined;
      if (typeof name !== 'string' || name === '') throw new FieldError(fieldId, `expected 'name' property to be a string`);
      return name;
    });
    const before = sql.all(`select name from ${table} where issue_id = ?${scope}`, [issue.id]).map((row) => String(row['name']));
    sql.run(`delete from ${table} where issue_id = ?${scope}`, [issue.id]);
    for (const name of new Set(names)) {
      if (kind === null) sql.run('insert into issue_component (issue_id, name) values (?, ?)', [issue.id, name]);
      else sql.run('insert into issue_version (issue_id, kind, name) values (?, ?, ?)', [issue.id, kind, name]);
    }
    const removed = before
      .filter((name) => !names.includes(name))
      .map((name) => ({ ...systemChange(changeName, [null, name], [null, null]), fieldId }));
    const added = names
      .filter((name) => !before.includes(name))
      .map((name) => ({ ...systemChange(changeName, [null, null], [null, name]), fieldId }));
    return [...removed, ...added];
  };
}
