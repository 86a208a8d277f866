import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import { type JqlEnvironment, problem } from './environment.ts';
import type { Comparison, JqlField } from './field.ts';
import { both, either, type Fragment, NEVER, not } from './fragment.ts';
import { historyFragment } from './history.ts';
import { readValues } from './operand.ts';
import { withoutWords } from './text-fields.ts';

/** The condition of one clause on one meaning of its field. */
export function clauseFragment(env: JqlEnvironment, field: JqlField, clause: TerminalClause): Fragment {
  const operator = clause.operator === undefined ? '' : clause.operator.value.toLowerCase();
  const operand = clause.operand ?? undefined;
  const refused = (): Fragment => {
    problem(env, `The operator '${operator}' is not supported by the '${field.name}' field.`);
    return NEVER;
  };
  if (/^(was|changed)/.test(operator)) return historyFragment(env, field, clause, operator);
  if (operand === undefined) return refused();
  switch (operator) {
    case 'is':
      return emptiness(env, field, operand, refused);
    case 'is not':
      return not(emptiness(env, field, operand, refused));
    case '=':
    case 'in':
      return equality(env, field, operator, operand, refused);
    case '!=':
    case 'not in':
      return inequality(env, field, operator, operand, refused);
    case '~':
    case '!~':
      return wordSearch(env, field, operator, operand, refused);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(env, field, operator, operand, refused);
    default:
      return refused();
  }
}

type Refuse = () => Fragment;

function emptiness(env: JqlEnvironment, field: JqlField, operand: Operand, refused: Refuse): Fragment {
  if (field.present === undefined) return refused();
  if (operand.operandType === 'keyword') return not(field.present());
  problem(env, `The operator 'is' can only be used with EMPTY or NULL in the field '${field.name}'.`);
  return NEVER;
}

function equality(env: JqlEnvironment, field: JqlField, operator: string, operand: Operand, refused: Refuse): Fragment {
  if (field.equals === undefined || isRefusedList(field, operator, operand)) return refused();
  const { values, empty } = readValues(env, field, operand);
  if (!empty) return field.equals(values);
  return field.present === undefined ? refused() : either(field.equals(values), not(field.present()));
}

/** Empty fields never match != and NOT IN. */
function inequality(env: JqlEnvironment, field: JqlField, operator: string, operand: Operand, refused: Refuse): Fragment {
  if (field.equals === undefined || isRefusedList(field, operator, operand)) return refused();
  const { values } = readValues(env, field, operand);
  if (field.differs !== undefined) return field.differs(values);
  const present = field.present?.() ?? field.compare?.('>=', [-Number.MAX_VALUE]);
  return present === undefined ? refused() : both(present, not(field.equals(values)));
}

const isRefusedList = (field: JqlField, operator: string, operand: Operand): boolean =>
  (field.noLists === true && (operator.endsWith('in') || operand.operandType === 'list')) ||
  (operator === '=' && operand.operandType === 'list');

function wordSearch(env: JqlEnvironment, field: JqlField, operator: string, operand: Operand, refused: Refuse): Fragment {
  if (field.words === undefined || operand.operandType !== 'value') return refused();
  const words = field.words(operand.value);
  if (operator === '~') return words;
  return field.present === undefined ? not(words) : withoutWords(field.present(), words);
}

function comparison(env: JqlEnvironment, field: JqlField, operator: Comparison, operand: Operand, refused: Refuse): Fragment {
  if (field.compare === undefined || operand.operandType === 'list' || operand.operandType === 'keyword') return refused();
  // A key range needs no issue with that key: the literal stays as it is.
  if (field.kind === 'issue' && operand.operandType === 'value') return field.compare(operator, [operand.value]);
  return field.compare(operator, readValues(env, field, operand).values.slice(0, 1));
}
