import type { Row } from '../../database/sql.ts';
import { type JiraContext, switchesOf } from '../context.ts';
import { storedIssue } from '../edit/stored-issue.ts';
import { projectStatuses } from '../edit/workflow.ts';
import { SYSTEM_FIELDS } from '../system-fields.ts';
import { type Bean, statusBean } from './beans.ts';
import { readCustomFields } from './field-selection.ts';

const DONE = 3;

/** The field that the workflow demands on the way to this status; null for none. */
export function requiredField(ctx: JiraContext, status: Row): { readonly id: string; readonly name: string; readonly schema: Bean } | null {
  const id = switchesOf(ctx).requiredForDone;
  if (id === '' || Number(status.category_id) !== DONE) return null;
  const custom = readCustomFields(ctx.sql).find((field) => field.id === id);
  if (custom !== undefined)
    return {
      id,
      name: custom.name,
      schema: { type: custom.type, custom: custom.custom, customId: Number(id.replace('customfield_', '')) },
    };
  const system = SYSTEM_FIELDS.find((field) => field.id === id);
  return system === undefined ? null : { id, name: system.name, schema: { type: system.type, system: id } };
}

/** A transition leads to one status and has its id. */
export function transitionBean(ctx: JiraContext, status: Row, withFields: boolean): Bean {
  const required = requiredField(ctx, status);
  const fields =
    required === null
      ? {}
      : {
          [required.id]: {
            required: true,
            schema: required.schema,
            name: required.name,
            key: required.id,
            hasDefaultValue: false,
            operations: ['set'],
          },
        };
  return {
    id: String(status.id),
    name: status.name,
    to: statusBean(ctx, status),
    hasScreen: required !== null,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: required !== null,
    isLooped: false,
    ...(withFields ? { fields } : {}),
  };
}

/** Where the issue can go from its present status. */
export function transitionTargets(ctx: JiraContext, issueId: number): readonly Row[] {
  const issue = storedIssue(ctx, issueId);
  return projectStatuses(ctx, issue.projectId).filter((status) => Number(status.id) !== issue.statusId);
}
