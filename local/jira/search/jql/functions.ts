import type { FunctionOperand } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../../database/sql.ts';
import { dateFunction, isDateFunction } from './dates.ts';
import { type JqlEnvironment, problem } from './environment.ts';
import type { JqlField, ValueKind } from './field.ts';
import { linkedIssueIds } from './issue-fields.ts';

interface JqlFunction {
  readonly kind: ValueKind;
  readonly values: (env: JqlEnvironment, args: readonly string[]) => readonly SqlValue[];
}

const sprints = (state: string): JqlFunction => ({
  kind: 'sprint',
  values: (env) => env.ctx.sql.all('select id from sprint where state = ?', [state]).map((row) => row.id ?? null),
});

const types = (subtask: 0 | 1): JqlFunction => ({
  kind: 'issuetype',
  values: (env) => env.ctx.sql.all('select id from issue_type where subtask = ?', [subtask]).map((row) => row.id ?? null),
});

const FUNCTIONS: Readonly<Record<string, JqlFunction>> = {
  currentuser: { kind: 'user', values: (env) => (env.account === null ? [] : [env.account]) },
  opensprints: sprints('active'),
  futuresprints: sprints('future'),
  closedsprints: sprints('closed'),
  // "Standard" leaves sub-tasks out, and nothing else.
  standardissuetypes: types(0),
  subtaskissuetypes: types(1),
  linkedissues: {
    kind: 'issue',
    values: (env, [key, type]) =>
      key === undefined
        ? problem(env, "Function 'linkedIssues' expected between '1' and '2' arguments but received '0'.")
        : linkedIssueIds(env, key, type),
  },
};

/** Values that a function stands for; notes unknown functions and those that do not fit the field. */
export function callFunction(env: JqlEnvironment, field: JqlField, operand: FunctionOperand): readonly SqlValue[] {
  const name = operand.function.value;
  const args = operand.arguments.map((argument) => argument.value);
  if (isDateFunction(name)) return callDate(env, field, name, args);
  const key = name.toLowerCase();
  const found = Object.hasOwn(FUNCTIONS, key) ? FUNCTIONS[key] : undefined;
  if (found === undefined) return problem(env, `Unable to find JQL function '${name}(${args.join(', ')})'.`);
  if (found.kind !== field.kind) return invalidFor(env, name, field);
  return found.values(env, args);
}

const invalidFor = (env: JqlEnvironment, name: string, field: JqlField): readonly [] =>
  problem(env, `A value provided by the function '${name}' is invalid for the field '${field.name}'.`);

function callDate(env: JqlEnvironment, field: JqlField, name: string, args: readonly string[]): readonly SqlValue[] {
  if (field.kind !== 'date') return invalidFor(env, name, field);
  const at = dateFunction(name, args[0], env);
  return at === null ? problem(env, `Unable to parse the argument '${args[0] ?? ''}' of the function '${name}'.`) : [at];
}
