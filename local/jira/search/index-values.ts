import type { Row } from '../../database/sql.ts';
import type { PropertyAlias } from '../context.ts';
import type { CustomField } from '../render/field-selection.ts';
import { adfWords } from '../adf-text.ts';

/** What the index keeps of one value: a number (dates as epoch milliseconds) or folded text. `words` are searched by `~`. */
export interface IndexedValue {
  readonly number: number | null;
  readonly text: string | null;
  readonly words: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Value at the alias's path inside a property, typed as the manifest says; `null` when there is none of that type. */
export function aliasValue(alias: PropertyAlias, property: unknown): IndexedValue | null {
  let value = property;
  for (const step of alias.path) value = isRecord(value) ? value[step] : undefined;
  if (value === undefined || value === null) return null;
  switch (alias.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? { number: value, text: null, words: null } : null;
    case 'date': {
      const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      return Number.isNaN(at) ? null : { number: at, text: null, words: null };
    }
    case 'text': {
      const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : value;
      return typeof text === 'string' ? { number: null, text: text.toLowerCase(), words: text } : null;
    }
  }
}

/** From a row of `issue_value`. Options are kept one a line, with a line break on both sides of each. */
export function customValue(field: CustomField, row: Row): IndexedValue | null {
  if (field.type === 'number') return row.number === null ? null : { number: Number(row.number), text: null, words: null };
  const stored: unknown = row.value_json === null || row.value_json === undefined ? row.text : JSON.parse(String(row.value_json));
  if (stored === null || stored === undefined) return null;
  if (field.type === 'date' || field.type === 'datetime') {
    const at = typeof stored === 'string' ? Date.parse(stored) : Number.NaN;
    return Number.isNaN(at) ? null : { number: at, text: null, words: null };
  }
  const texts = (Array.isArray(stored) ? stored : [stored]).map(textOf).filter((text) => text !== '');
  return texts.length === 0 ? null : { number: null, text: `\n${texts.join('\n').toLowerCase()}\n`, words: texts.join('\n') };
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isRecord(value)) return '';
  if (value.type === 'doc') return adfWords(value);
  const name = value.value ?? value.name ?? value.accountId;
  return typeof name === 'string' ? name : '';
}
