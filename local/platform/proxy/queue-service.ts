import type { Queue } from '../queue.ts';
import type { QueueRequest } from '../queue-request.ts';
import { notModeled, type Reply } from './reply.ts';
import type { Service } from './start-proxy.ts';

const ROUTE = '/fpp/provider/app/remote/stargate';
/** The client library sends the rest of the path with its placeholders unfilled. */
const OPERATION = /^\/webhook\/queue\/(publish|stats|cancel)\/\{contextAri\}\/\{environmentId\}\/\{appId\}\/\{appVersion\}$/;

/** Publishing, statistics and cancelling of queued events. */
export function queueService(queue: Queue): Service {
  return {
    channel: 'queue',
    answer(request, session): Reply | null {
      if (request.route !== ROUTE) return null;
      const operation = OPERATION.exec(request.target)?.[1] ?? '';
      const body = JSON.parse(request.body) as QueueRequest;
      switch (operation) {
        case 'publish':
          return queue.publish(body, session.chain + 1);
        case 'stats':
          return queue.stats(body);
        case 'cancel':
          return queue.cancel(body);
        default:
          return notModeled(`the gateway call ${request.target}`);
      }
    },
  };
}
