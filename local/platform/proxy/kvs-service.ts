import { answerKvs } from '../kvs/answer-kvs.ts';
import type { KvsContext } from '../kvs/context.ts';
import { KvsFailure } from '../kvs/failure.ts';
import { createKvsMeter } from '../kvs/meter.ts';
import { notModeled, type Reply } from './reply.ts';
import type { Service } from './start-proxy.ts';

const ROUTE = '/fpp/as/app/provider/atlassian/capability/kvs';

/** The key-value store. Needs the scope `storage:app`, which Atlassian's linter does not ask for. */
export function kvsService(context: KvsContext, scopes: readonly string[]): Service {
  const meter = createKvsMeter(() => context.rows.now());
  return {
    channel: 'kvs',
    answer(request): Reply | null {
      if (request.route !== ROUTE) return null;
      if (!scopes.includes('storage:app'))
        return {
          status: 403,
          proxyError: 'MISSING_SCOPE',
          body: { code: 'MISSING_SCOPE', message: 'The manifest lacks the scope storage:app.' },
        };
      try {
        const body: unknown = JSON.parse(request.body);
        meter.before(request.target, body);
        const answer = answerKvs(context, request.target, body);
        meter.after(request.target, answer?.body);
        return answer ?? notModeled(`the storage call ${request.target}`);
      } catch (error) {
        if (error instanceof KvsFailure) return { status: error.status, body: { code: error.code, message: error.message } };
        throw error;
      }
    },
  };
}
