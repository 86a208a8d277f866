import type { Operand } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../../database/sql.ts';
import type { JqlEnvironment } from './environment.ts';
import type { JqlField } from './field.ts';
import { callFunction } from './functions.ts';

/** Values that an operand stands for on a field, and whether EMPTY is among them. */
export function readValues(env: JqlEnvironment, field: JqlField, operand: Operand): { values: SqlValue[]; empty: boolean } {
  switch (operand.operandType) {
    case 'keyword':
      return { values: [], empty: true };
    case 'function':
      return { values: [...callFunction(env, field, operand)], empty: false };
    case 'value': {
      const read = field.read?.(operand.value) ?? [];
      return { values: read.filter((value) => value !== null), empty: read.includes(null) };
    }
    case 'list': {
      const parts = operand.values.map((entry) => readValues(env, field, entry));
      return { values: parts.flatMap((part) => part.values), empty: parts.some((part) => part.empty) };
    }
  }
}
