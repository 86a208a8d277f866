import type { ChangeItem } from '../change-item.ts';
import type { Writing } from '../changes.ts';
import { badRequest } from '../errors.ts';
import { isSprintField, readCustomFields } from '../render/field-selection.ts';
import { personSetter, setIssueType, setPriority, setResolution, setSecurity } from './choice-setters.ts';
import { plainCustomSetter } from './custom-setters.ts';
import { cannotBeSet, FieldError } from './field-error.ts';
import { setParent } from './set-parent.ts';
import { sprintSetter } from './set-sprint.ts';
import { isObject, type Setter } from './setter.ts';
import { storedIssue } from './stored-issue.ts';
import { labelsOf, nameListSetter, setDescription, setDueDate, setLabels, setSummary } from './text-setters.ts';

const SYSTEM_SETTERS: Readonly<Record<string, Setter>> = {
  summary: setSummary,
  description: setDescription,
  duedate: setDueDate,
  labels: setLabels,
  components: nameListSetter('components', 'Component', 'issue_component', null),
  fixVersions: nameListSetter('fixVersions', 'Fix Version', 'issue_version', 'fix'),
  versions: nameListSetter('versions', 'Version', 'issue_version', 'affects'),
  priority: setPriority,
  issuetype: setIssueType,
  assignee: personSetter('assignee'),
  reporter: personSetter('reporter'),
  security: setSecurity,
  parent: setParent,
};

/** Only a transition sets a resolution. */
export const TRANSITION_SETTERS: Readonly<Record<string, Setter>> = { resolution: setResolution };

function setterFor(writing: Writing, projectId: number, fieldId: string, extra: Readonly<Record<string, Setter>>): Setter {
  const system = extra[fieldId] ?? SYSTEM_SETTERS[fieldId];
  if (system !== undefined) return system;
  const field = readCustomFields(writing.ctx.sql).find((candidate) => candidate.id === fieldId);
  if (field === undefined || (field.projectId !== null && field.projectId !== projectId)) throw cannotBeSet(fieldId);
  const setter = isSprintField(field) ? sprintSetter(field) : plainCustomSetter(field);
  if (setter === null) throw cannotBeSet(fieldId);
  return setter;
}

/** What one `update` list of a field comes to, as a value to set. */
function valueOfUpdate(writing: Writing, issueId: number, fieldId: string, operations: unknown): unknown {
  if (!Array.isArray(operations)) throw new FieldError(fieldId, 'data was not an array');
  let labels = fieldId === 'labels' ? labelsOf(writing, issueId) : [];
  let value: unknown;
  for (const operation of operations as readonly unknown[]) {
    if (!isObject(operation)) throw new FieldError(fieldId, 'data was not an object');
    if ('set' in operation) {
      const set = operation['set'];
      value = isObject(set) && set['none'] === true ? null : set;
      if (Array.isArray(set)) labels = [...(set as string[])];
    } else if (fieldId === 'labels' && typeof operation['add'] === 'string') labels = [...labels, operation['add']];
    else if (fieldId === 'labels' && typeof operation['remove'] === 'string')
      labels = labels.filter((label) => label !== operation['remove']);
    else
      throw new FieldError(
        fieldId,
        `Field with id '${fieldId}' and name '${fieldId}' does not support operation '${Object.keys(operation)[0] ?? ''}'`,
      );
  }
  return fieldId === 'labels' ? labels : value;
}

/** The two halves of an issue's body, told apart from everything else. */
export interface FieldEdits {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly update: Readonly<Record<string, unknown>>;
}

export function readEdits(body: unknown): FieldEdits {
  const part = (name: 'fields' | 'update'): Readonly<Record<string, unknown>> => {
    const value = isObject(body) ? body[name] : undefined;
    if (value === undefined || value === null) return {};
    if (!isObject(value)) throw badRequest('Can not deserialize value');
    return value;
  };
  const edits = { fields: part('fields'), update: part('update') };
  for (const id of Object.keys(edits.fields))
    if (id in edits.update) throw badRequest([], { [id]: `Field '${id}' cannot appear in both 'fields' and 'update'` });
  return edits;
}

/** Applies all edits of one issue. All refused fields are reported together, and then nothing is written. */
export function applyEdits(
  writing: Writing,
  issueId: number,
  edits: FieldEdits,
  extra: Readonly<Record<string, Setter>> = {},
): ChangeItem[] {
  const items: ChangeItem[] = [];
  const errors: Record<string, string> = {};
  for (const fieldId of [...Object.keys(edits.fields), ...Object.keys(edits.update)]) {
    try {
      const issue = storedIssue(writing.ctx, issueId);
      const value = fieldId in edits.fields ? edits.fields[fieldId] : valueOfUpdate(writing, issueId, fieldId, edits.update[fieldId]);
      items.push(...setterFor(writing, issue.projectId, fieldId, extra)(writing, issue, value));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[error.fieldId] = error.message;
    }
  }
  if (Object.keys(errors).length > 0) throw badRequest([], errors);
  return items;
}
