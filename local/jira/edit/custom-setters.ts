import type { SqlValue } from '../../database/sql.ts';
import type { ChangeItem } from '../change-item.ts';
import type { CustomField } from '../render/field-selection.ts';
import { adfColumn } from './adf-check.ts';
import { FieldError } from './field-error.ts';
import { isObject, type Setter } from './setter.ts';

type Texts = readonly [string | null, string | null];

const customChange = (field: CustomField, from: Texts, to: Texts): ChangeItem => ({
  field: field.name,
  fieldtype: 'custom',
  fieldId: field.id,
  from: from[0],
  fromText: from[1],
  to: to[0],
  toText: to[1],
});

type Column = 'number' | 'text' | 'value_json';

/** Puts the value in its column; an empty field has no row. */
function store({ ctx }: Parameters<Setter>[0], issueId: number, fieldId: string, column: Column, value: SqlValue): void {
  ctx.sql.run('delete from issue_value where issue_id = ? and field_id = ?', [issueId, fieldId]);
  if (value !== null) ctx.sql.run(`insert into issue_value (issue_id, field_id, ${column}) values (?, ?, ?)`, [issueId, fieldId, value]);
}

const stored = (
  { ctx }: Parameters<Setter>[0],
  issueId: number,
  fieldId: string,
): { number: number | null; text: string | null; json: string | null } => {
  const row = ctx.sql.get('select number, text, value_json from issue_value where issue_id = ? and field_id = ?', [issueId, fieldId]);
  return {
    number: typeof row?.number === 'number' ? row.number : null,
    text: typeof row?.text === 'string' ? row.text : null,
    json: typeof row?.value_json === 'string' ? row.value_json : null,
  };
};

const numberText = (number: number | null): string | null => (number === null ? null : String(number));

const numberSetter =
  (field: CustomField): Setter =>
  (writing, issue, value) => {
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value)))
      throw new FieldError(field.id, 'Operation value must be a number');
    const before = stored(writing, issue.id, field.id).number;
    if (before === value) return [];
    store(writing, issue.id, field.id, 'number', value);
    return [customChange(field, [null, numberText(before)], [null, numberText(value)])];
  };

const textSetter =
  (field: CustomField): Setter =>
  (writing, issue, value) => {
    if (value !== null && typeof value !== 'string') throw new FieldError(field.id, 'Operation value must be a string');
    const before = stored(writing, issue.id, field.id).text;
    if (before === value) return [];
    store(writing, issue.id, field.id, 'text', value);
    return [customChange(field, [null, before], [null, value])];
  };

const documentSetter =
  (field: CustomField): Setter =>
  (writing, issue, value) => {
    const before = stored(writing, issue.id, field.id).json;
    const json = adfColumn(field.id, value);
    if (json === before) return [];
    store(writing, issue.id, field.id, 'value_json', json);
    return [customChange(field, [null, null], [null, null])];
  };

/** Id of an option on this site: there is no table of options, one field keeps one. */
const OPTION_ID = '10019';

function optionTexts(column: string | null): Texts {
  const names = column === null ? [] : (JSON.parse(column) as { value: string }[]).map((option) => option.value);
  return names.length === 0 ? ['', ''] : [`[${OPTION_ID}]`, names.join(',')];
}

const optionsSetter =
  (field: CustomField): Setter =>
  (writing, issue, value) => {
    if (value !== null && !Array.isArray(value)) throw new FieldError(field.id, 'data was not an array');
    const values = ((value ?? []) as readonly unknown[]).map((option) => {
      const text = isObject(option) ? option['value'] : undefined;
      if (typeof text !== 'string')
        throw new FieldError(field.id, `Option value '${isObject(option) ? String(option['id']) : String(option)}' is not valid`);
      return text;
    });
    const before = stored(writing, issue.id, field.id).json;
    const json =
      values.length === 0
        ? null
        : JSON.stringify(
            values.map((text) => ({
              self: `${writing.ctx.siteUrl}/rest/api/3/customFieldOption/${OPTION_ID}`,
              value: text,
              id: OPTION_ID,
            })),
          );
    if (optionTexts(before)[1] === optionTexts(json)[1]) return [];
    store(writing, issue.id, field.id, 'value_json', json);
    return [customChange(field, before === null ? [null, null] : optionTexts(before), optionTexts(json))];
  };

/** The setter for a stored kind of custom field; null for what cannot be set by an edit. */
export function plainCustomSetter(field: CustomField): Setter | null {
  if (field.custom.endsWith(':textarea')) return documentSetter(field);
  if (field.type === 'number') return numberSetter(field);
  if (field.type === 'string') return textSetter(field);
  if (field.type === 'array' && field.items === 'option') return optionsSetter(field);
  return null;
}
