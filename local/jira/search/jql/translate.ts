import type { Clause, OrderByField, Query, TerminalClause } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../../database/sql.ts';
import type { Principal } from '../../../types.ts';
import type { JiraContext } from '../../context.ts';
import { badRequest } from '../../errors.ts';
import { clauseFragment } from './clause.ts';
import { createEnvironment, type JqlEnvironment, noSuchValue, problem } from './environment.ts';
import { findFields, noSuchField } from './fields.ts';
import { both, either, type Fragment, fragment, NEVER, not } from './fragment.ts';
import { parseJql } from './parse.ts';

/** A query over `idx_issue i`, limited to what the caller may see. */
export interface Translated {
  readonly where: string;
  readonly orderBy: string;
  readonly values: readonly SqlValue[];
  /** Without a condition; the search refuses it. */
  readonly unbounded: boolean;
}

const MAX_ORDER_FIELDS = 7;
const MAX_FILTER_DEPTH = 5;

/**
 * Reads JQL as `principal` means it.
 * @throws JiraFault 400 with every problem in Jira's words.
 */
export function translateJql(ctx: JiraContext, principal: Principal, jql: string): Translated {
  const query = parseJql(jql);
  const env = createEnvironment(ctx, principal);
  const where = query.where === undefined ? fragment('1') : translateClause(env, query.where);
  const orderBy = translateOrder(env, query);
  if (env.problems.length > 0) throw badRequest(env.problems);
  return { where: `${env.visible('i')} and ${where.sql}`, orderBy, values: where.values, unbounded: query.where === undefined };
}

function translateClause(env: JqlEnvironment, clause: Clause): Fragment {
  switch (clause.clauseType) {
    case 'compound': {
      const parts = clause.clauses.map((part) => translateClause(env, part));
      return clause.operator.value === 'and' ? both(...parts) : either(...parts);
    }
    case 'not':
      return not(translateClause(env, clause.clause));
    case 'terminal':
      return translateTerminal(env, clause);
  }
}

function translateTerminal(env: JqlEnvironment, clause: TerminalClause): Fragment {
  if (/^(filter|savedfilter|request|searchrequest)$/i.test(clause.field.value)) return translateFilter(env, clause);
  const fields = findFields(env, clause.field);
  if (fields.length === 0) problem(env, noSuchField(clause.field));
  // Custom fields may share a name: any of them may match.
  return either(...fields.map((field) => clauseFragment(env, field, clause)));
}

/** `filter = 10000`: the condition of a saved filter, without its order. */
function translateFilter(env: JqlEnvironment, clause: TerminalClause): Fragment {
  const operator = clause.operator === undefined ? '' : clause.operator.value.toLowerCase();
  const operands = clause.operand === undefined ? [] : clause.operand.operandType === 'list' ? clause.operand.values : [clause.operand];
  if (!['=', '!=', 'in', 'not in'].includes(operator)) {
    problem(env, `The operator '${operator}' is not supported by the '${clause.field.value}' field.`);
    return NEVER;
  }
  const parts = operands.map((operand) => (operand.operandType === 'value' ? savedFilter(env, operand.value, clause.field.value) : NEVER));
  return operator === '=' || operator === 'in' ? either(...parts) : not(either(...parts));
}

function savedFilter(env: JqlEnvironment, value: string, field: string): Fragment {
  const row = env.ctx.sql.get(
    'select jql from filter where cast(id as text) = ?1 or lower(name) = lower(?1) order by cast(id as text) = ?1 desc limit 1',
    [value],
  );
  if (row === null || env.depth >= MAX_FILTER_DEPTH) {
    noSuchValue(env, value, field);
    return NEVER;
  }
  const query = parseJql(String(row.jql));
  return query.where === undefined ? fragment('1') : translateClause({ ...env, depth: env.depth + 1 }, query.where);
}

function translateOrder(env: JqlEnvironment, query: Query): string {
  const fields = query.orderBy === undefined ? [] : query.orderBy.fields;
  if (fields.length > MAX_ORDER_FIELDS) throw badRequest(`JQL can be ordered by at most ${MAX_ORDER_FIELDS} fields.`);
  if (fields.length === 0) return 'i.id desc';
  return [...fields.map((entry) => orderTerm(env, entry)), 'i.id'].join(', ');
}

/** Empty is last ascending, first descending. */
function orderTerm(env: JqlEnvironment, entry: OrderByField): string {
  const descending = entry.direction !== undefined && entry.direction.value.toLowerCase() === 'desc';
  const fields = findFields(env, entry.field);
  const expressions = fields.flatMap((field) => field.order ?? []);
  if (fields.length === 0) problem(env, noSuchField(entry.field));
  else if (expressions.length === 0) problem(env, `Not able to sort using field '${entry.field.value}'.`);
  const expression = expressions.length > 1 ? `coalesce(${expressions.join(', ')})` : (expressions[0] ?? 'i.id');
  return NEVER_EMPTY.has(expression)
    ? `${expression}${descending ? ' desc' : ''}`
    : `${expression} ${descending ? 'desc nulls first' : 'asc nulls last'}`;
}

/** Columns that always hold a value keep their index when nothing is said about NULL. */
const NEVER_EMPTY = new Set(['i.rank', 'i.created', 'i.updated', 'i.status_changed', 'i.status_id']);
