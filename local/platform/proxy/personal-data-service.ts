import type { Sql } from '../../database/sql.ts';
import { notModeled, type Reply } from './reply.ts';
import type { Service } from './start-proxy.ts';

const ROUTE = '/fpp/provider/app/remote/stargate';
const TARGET = '/app/report-accounts';
/** Accounts that one report may name. */
const LIMIT = 90;

/** The weekly report of stored account ids: answers which accounts are closed and must be erased. */
export function personalDataService(sql: Sql, scopes: readonly string[]): Service {
  return {
    channel: 'function',
    answer(request): Reply | null {
      if (request.route !== ROUTE || request.target !== TARGET) return null;
      if (!scopes.includes('report:personal-data'))
        return { status: 403, body: { message: 'The manifest lacks the scope report:personal-data.' } };
      const { accounts } = JSON.parse(request.body) as { accounts: readonly { accountId: string }[] };
      if (accounts.length > LIMIT) return notModeled(`a report of more than ${LIMIT} accounts`);
      const closed = accounts.filter(
        ({ accountId }) => sql.get('select 1 as yes from user where account_id = ? and active = 1', [accountId]) === null,
      );
      if (closed.length === 0) return { status: 204 };
      return { status: 200, body: { accounts: closed.map(({ accountId }) => ({ accountId, status: 'closed' })) } };
    },
  };
}
