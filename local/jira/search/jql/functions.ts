import type { FunctionOperand } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../../database/sql.ts';
import { errorBody, JiraFault } from '../../errors.ts';
import { dateFunction, isDateFunction } from './dates.ts';
import { type JqlEnvironment, problem } from './environment.ts';
import type { JqlField, ValueKind } from './field.ts';
import { linkedIssueIds } from './issue-fields.ts';
import { membersOf, updatedBy, versionNames } from './people-functions.ts';

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
  membersof: { kind: 'user', values: membersOf },
  updatedby: { kind: 'issue', values: updatedBy },
  releasedversions: { kind: 'version', values: (env, projects) => versionNames(env, projects, true) },
  unreleasedversions: { kind: 'version', values: (env, projects) => versionNames(env, projects, false) },
};

/** Functions that Jira has and this host has not: said loudly, so that nobody takes them for misspelled. */
const NOT_OFFERED = new Set([
  'issuehistory',
  'votedissues',
  'watchedissues',
  'earliestunreleasedversion',
  'latestreleasedversion',
  'projectsleadbyuser',
  'projectswherelead',
  'componentsleadbyuser',
  'portfoliochildissuesof',
  'parentepic',
  'choiceoption',
  'approved',
  'breached',
]);

/** Values that a function stands for; notes unknown functions and those that do not fit the field. */
export function callFunction(env: JqlEnvironment, field: JqlField, operand: FunctionOperand): readonly SqlValue[] {
  const name = operand.function.value;
  const args = operand.arguments.map((argument) => argument.value);
  if (isDateFunction(name)) return callDate(env, field, name, args);
  const key = name.toLowerCase();
  const found = Object.hasOwn(FUNCTIONS, key) ? FUNCTIONS[key] : undefined;
  if (NOT_OFFERED.has(key)) throw new JiraFault(501, errorBody([`The local Jira does not have the JQL function '${name}()'.`]));
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
