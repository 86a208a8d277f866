import type { Row, Sql } from '../../database/sql.ts';
import { RANK_FIELD_TYPE, SPRINT_FIELD_TYPE, SYSTEM_FIELDS } from '../system-fields.ts';

/** A custom field as the `field` table has it. */
export interface CustomField {
  readonly id: string;
  readonly name: string;
  readonly custom: string;
  readonly type: string;
  readonly items: string | null;
  /** Set for a field of one team-managed project. */
  readonly projectId: number | null;
}

export interface FieldSelection {
  /** Ids of Jira's own fields to show, in the order of SYSTEM_FIELDS. */
  readonly system: ReadonlySet<string>;
  readonly custom: readonly CustomField[];
}

export function readCustomFields(sql: Sql): CustomField[] {
  return sql.all('select * from field where custom is not null order by id').map(
    (row: Row): CustomField => ({
      id: String(row.id),
      name: String(row.name),
      custom: String(row.custom),
      type: String(row.schema_type),
      items: row.items === null ? null : String(row.items),
      projectId: row.project_id === null ? null : Number(row.project_id),
    }),
  );
}

/** Reads a `fields` list: ids, `*all`, `*navigable`, and `-id` to leave one out. Only exclusions mean all the others. */
export function selectFields(customFields: readonly CustomField[], asked: readonly string[]): FieldSelection {
  const excluded = new Set(asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const included = new Set(asked.filter((name) => !name.startsWith('-')));
  const all = included.has('*all') || (included.size === 0 && excluded.size > 0);
  const navigable = all || included.has('*navigable');
  const chosen = (id: string, isNavigable: boolean): boolean =>
    !excluded.has(id) && (included.has(id) || all || (navigable && isNavigable));
  return {
    system: new Set(SYSTEM_FIELDS.filter((field) => chosen(field.id, field.navigable)).map((field) => field.id)),
    custom: customFields.filter((field) => chosen(field.id, true)),
  };
}

/** Whether a field that was asked holds more than one value: bulk fetch is small then. */
export function isMultiValued(customFields: readonly CustomField[], name: string): boolean {
  const custom = customFields.find((field) => field.id === name);
  return custom === undefined ? (SYSTEM_FIELDS.find((field) => field.id === name)?.multiple ?? false) : custom.type === 'array';
}

export const isSprintField = (field: CustomField): boolean => field.custom === SPRINT_FIELD_TYPE;
export const isRankField = (field: CustomField): boolean => field.custom === RANK_FIELD_TYPE;

/** Body parts of the expands `names` and `schema`. */
export function describeSelection(selection: FieldSelection): { names: Record<string, string>; schema: Record<string, unknown> } {
  const names: Record<string, string> = {};
  const schema: Record<string, unknown> = {};
  for (const field of SYSTEM_FIELDS.filter(({ id }) => selection.system.has(id))) {
    names[field.id] = field.name;
    schema[field.id] = { type: field.type, ...(field.items === undefined ? {} : { items: field.items }), system: field.id };
  }
  for (const field of selection.custom) {
    names[field.id] = field.name;
    schema[field.id] = {
      type: field.type,
      ...(field.items === null ? {} : { items: field.items }),
      custom: field.custom,
      customId: Number(field.id.replace('customfield_', '')),
    };
  }
  return { names, schema };
}
