import api, { getAppContext, privacy, route } from '@forge/api';
import { Queue } from '@forge/events';
import Resolver from '@forge/resolver';
import { createSocket } from 'node:dgram';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, Socket } from 'node:net';
import { runStorageStep, type StorageStep } from './storage-step.ts';

/** A small app that uses the real client libraries; the platform tests call it. */
const resolver = new Resolver();
let callsOfThisProcess = 0;

resolver.define('storage', ({ payload }: { payload: StorageStep }) => runStorageStep(payload));

resolver.define('whoAmI', ({ context }: { context: Record<string, unknown> }) => ({
  accountId: context['accountId'],
  contextAccountId: (context['extension'] as Record<string, unknown> | undefined)?.['accountId'] ?? null,
  license: context['license'],
  installContext: context['installContext'],
  installation: getAppContext().installationAri.toString(),
  calls: ++callsOfThisProcess,
  now: new Date().toISOString(),
}));

resolver.define('readIssue', async ({ payload }: { payload: { as: 'user' | 'app'; key: string } }) => {
  const who = payload.as === 'user' ? api.asUser() : api.asApp();
  const response = await who.requestJira(route`/rest/api/3/issue/${payload.key}?fields=${'summary,status'}`, {
    headers: { accept: 'application/json' },
  });
  return { status: response.status, ok: response.ok, location: response.headers.get('location'), body: (await response.text()) || null };
});

resolver.define('writeProperty', async ({ payload }: { payload: unknown }) => {
  const response = await api.asUser().requestJira(route`/rest/api/3/issue/${'10042'}/properties/${'plumbline-score'}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return { status: response.status };
});

resolver.define('actForOther', async () => (await api.asUser('somebody-else').requestJira(route`/rest/api/3/myself`)).status);
resolver.define('bareRequest', async () => (await api.requestJira(route`/rest/api/3/myself`)).status);
resolver.define('confluence', async () => (await api.asApp().requestConfluence(route`/wiki/api/v2/pages`)).status);
resolver.define('egress', async () => {
  const response = await api.fetch('https://example.com/data');
  return { status: response.status, error: response.headers.get('forge-proxy-error') };
});
resolver.define(
  'socket',
  () => new Promise((resolve, reject) => request({ host: 'example.com', port: 80 }, resolve).on('error', reject).end()),
);
/** Each of the ways to an address that Node has below HTTP; answers `reached` where nothing stops it. */
const WAYS_OUT: Readonly<Record<string, (port: number) => Promise<string>>> = {
  'port and host': (port) => arrival(connect(port, '127.0.0.1')),
  'an object': (port) => arrival(connect({ host: '127.0.0.1', port })),
  'a socket made before': (port) => arrival(new Socket().connect(port, '127.0.0.1')),
  'a name': (port) => arrival(connect(port, 'localhost')),
  'a datagram': (port) =>
    new Promise((resolve, reject) => {
      const socket = createSocket('udp4');
      socket.send('x', port, '127.0.0.1', (error) => (error ? reject(error) : resolve('reached')));
    }),
};
const arrival = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => socket.on('connect', () => resolve('reached')).on('error', reject));
resolver.define('wayOut', ({ payload }: { payload: { way: string; port: number } }) => WAYS_OUT[payload.way]?.(payload.port));
resolver.define('reportPeople', ({ payload }: { payload: { ids: string[] } }) =>
  privacy.reportPersonalData(payload.ids.map((accountId) => ({ accountId, updatedAt: '2026-11-21T00:00:00.000Z' }))),
);
resolver.define('nothing', () => undefined);
resolver.define('throws', () => {
  throw new TypeError('the reason');
});
resolver.define('crash', () => process.exit(7));
resolver.define('fillMemory', () => {
  const hoard: number[][] = [];
  for (;;) hoard.push(Array.from({ length: 1_000_000 }, () => hoard.length));
});
resolver.define('forgotten', () => {
  setTimeout(
    () =>
      void api
        .asApp()
        .requestJira(route`/rest/api/3/myself`)
        .catch(() => undefined),
    5,
  );
  return 'returned early';
});

resolver.define('writeLater', ({ payload }: { payload: { file: string } }) => {
  setTimeout(() => writeFileSync(payload.file, 'written after the answer'), 5);
  return 'returned early';
});

let ticks = 0;
resolver.define('leaveTimer', () => {
  setInterval(() => (ticks += 1), 5);
  return 'returned';
});
resolver.define('ticks', () => ticks);
resolver.define('linger', () => new Promise((resolve) => setTimeout(() => resolve('lingered'), 100)));
resolver.define('print', ({ payload }: { payload: { lines: number; bytes: number } }) => {
  for (let i = 0; i < payload.lines; i += 1) console.log(`printed ${'x'.repeat(payload.bytes)}`);
});
resolver.define('answerBytes', ({ payload }: { payload: { bytes: number } }) => 'x'.repeat(payload.bytes));
resolver.define('hang', () => new Promise(() => setInterval(() => undefined, 1000)));

const work = new Queue({ key: 'work' });
resolver.define('push', async ({ payload }: { payload: { events: { body: Record<string, unknown>; delayInSeconds?: number }[] } }) =>
  work.push(payload.events),
);
resolver.define('pushElsewhere', async () => new Queue({ key: 'nobody' }).push({ body: {} }));
resolver.define('stats', async ({ payload }: { payload: { jobId: string } }) => work.getStats(payload.jobId));
resolver.define('cancel', async ({ payload }: { payload: { jobId: string } }) => {
  await work.cancel(payload.jobId);
  return { cancelled: true };
});

export const handler = resolver.getDefinitions();
export { onIssue } from './on-issue.ts';
