import type { Row } from '../../../database/sql.ts';
import type { Principal } from '../../../types.ts';
import { accountOf, grantedProjects, visibleIssueSql } from '../../access.ts';
import type { JiraContext } from '../../context.ts';
import { type CustomField, readCustomFields } from '../../render/field-selection.ts';

/** Everything that the meaning of a query depends on besides its text. */
export interface JqlEnvironment {
  readonly ctx: JiraContext;
  readonly principal: Principal;
  readonly account: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Dates are read on the caller's clock. */
  readonly zone: string;
  readonly weekStartsOn: 'sunday' | 'monday';
  readonly projects: readonly Row[];
  readonly customFields: readonly CustomField[];
  /** Condition on `idx_issue` under the name given. */
  visible(alias: string): string;
  /** What is wrong with the query, in Jira's words: collected, so that the answer names all of it. */
  readonly problems: string[];
  /** Filters inside filters. */
  readonly depth: number;
}

export function createEnvironment(ctx: JiraContext, principal: Principal): JqlEnvironment {
  const account = accountOf(principal);
  const user = account === null ? null : ctx.sql.get('select time_zone, locale from user where account_id = ?', [account]);
  const visible = new Set(grantedProjects(ctx, principal, 'BROWSE_PROJECTS'));
  return {
    ctx,
    principal,
    account,
    now: ctx.clock.now().getTime(),
    zone: user === null ? ctx.siteZone : String(user.time_zone),
    weekStartsOn: /^en[-_]US$/i.test(String(user?.locale ?? 'en-US')) ? 'sunday' : 'monday',
    projects: ctx.sql.all('select id, key, name from project').filter((row) => visible.has(Number(row.id))),
    customFields: readCustomFields(ctx.sql),
    visible: (alias) => visibleIssueSql(ctx, principal, alias),
    problems: [],
    depth: 0,
  };
}

/** Notes a problem; the value that caused it matches nothing. */
export function problem(env: JqlEnvironment, message: string): readonly [] {
  if (!env.problems.includes(message)) env.problems.push(message);
  return [];
}

export function noSuchValue(env: JqlEnvironment, value: string, field: string): readonly [] {
  return problem(
    env,
    /^\d+$/.test(value)
      ? `A value with ID '${value}' does not exist for the field '${field}'.`
      : `The value '${value}' does not exist for the field '${field}'.`,
  );
}
