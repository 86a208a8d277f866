import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestRecord } from '../../types.ts';
import type { Session, Sessions } from '../sessions.ts';
import { PLATFORM_LIMITS } from '../limits.ts';
import { notModeled, type ProxyRequest, type Reply } from './reply.ts';

/** A service behind the proxy: `null` when the request is not its business. */
export interface Service {
  readonly channel: RequestRecord['channel'];
  answer(request: ProxyRequest, session: Session): Promise<Reply | null> | Reply | null;
}

interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

/** The only address that a function process can reach. */
export async function startProxy(sessions: Sessions, services: readonly Service[], now: () => Date): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    void handle(incoming, sessions, services, now)
      .catch(
        (error: unknown): Reply => ({
          status: 500,
          proxyError: 'INTERNAL',
          body: { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) },
        }),
      )
      .then((reply) => send(outgoing, reply));
  });
  // A frozen function does not see that a connection was closed while it slept.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Only a function that may run for minutes can wait so long. */
function inTime(answer: Promise<Reply | null> | Reply | null, target: string): Promise<Reply | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => resolve(timedOut(target)), PLATFORM_LIMITS.requestSeconds * 1000);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

const timedOut = (target: string): Reply => ({
  status: 504,
  proxyError: 'REQUEST_TIMED_OUT',
  body: { code: 'REQUEST_TIMED_OUT', message: `${target} did not answer within ${PLATFORM_LIMITS.requestSeconds} seconds.` },
});

async function handle(incoming: IncomingMessage, sessions: Sessions, services: readonly Service[], now: () => Date): Promise<Reply> {
  const request = await readRequest(incoming);
  const session = sessions.find((request.headers['forge-proxy-authorization'] ?? '').replace(/^Bearer /, ''));
  if (session === null)
    return {
      status: 401,
      proxyError: 'INVALID_TOKEN',
      body: { code: 'INVALID_TOKEN', message: 'The invocation has ended: everything must be awaited before a function returns.' },
    };
  const at = now().toISOString();
  const started = performance.now();
  for (const service of services) {
    const reply = await inTime(service.answer(request, session), request.target);
    if (reply === null) continue;
    note(session, service, request, reply, at, started);
    return reply;
  }
  const reply = notModeled(`${request.route} ${request.target}`);
  note(session, { channel: 'function' }, request, reply, at, started);
  return reply;
}

function note(
  session: Session,
  { channel }: Pick<Service, 'channel'>,
  request: ProxyRequest,
  reply: Reply,
  at: string,
  started: number,
): void {
  session.requests.push({
    at,
    channel,
    method: request.method,
    path: request.target,
    status: reply.status,
    milliseconds: Math.round(performance.now() - started),
    points: reply.points ?? 0,
    bytes: reply.body === undefined ? 0 : Buffer.byteLength(JSON.stringify(reply.body)),
  });
}

async function readRequest(incoming: IncomingMessage): Promise<ProxyRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: incoming.method ?? 'GET',
    route: incoming.url ?? '/',
    target: headers['forge-proxy-target'] ?? '',
    headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function send(outgoing: ServerResponse, reply: Reply): void {
  const headers = { ...reply.headers, ...(reply.proxyError === undefined ? {} : { 'forge-proxy-error': reply.proxyError }) };
  outgoing.writeHead(reply.status, reply.body === undefined ? headers : { 'content-type': 'application/json;charset=UTF-8', ...headers });
  outgoing.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}
