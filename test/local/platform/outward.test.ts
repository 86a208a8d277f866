import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { startProxy } from '../../../local/platform/proxy/start-proxy.ts';
import { createSessions } from '../../../local/platform/sessions.ts';
import { createRecorder } from '../../../local/recorder.ts';

/** What functions ask of the world around them. */
test('one request of a function may take 180 s: after them it gets 504, not before', async () => {
  const sessions = createSessions(createRecorder());
  const { token } = sessions.open(null, 'long-job', 0);
  let wasAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    wasAsked = resolve;
  });
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'Date', 'performance'] });
  const silent = {
    channel: 'function' as const,
    answer: () => {
      wasAsked();
      return new Promise<null>(() => undefined);
    },
  };
  const proxy = await startProxy(sessions, [silent], () => new Date());
  let status = 0;
  const answered = new Promise<void>((resolve) => {
    const headers = { 'forge-proxy-authorization': `Bearer ${token}`, 'forge-proxy-target': '/rest/api/3/myself' };
    request(new URL('/fpp', proxy.url), { headers }, (response) => {
      status = response.statusCode ?? 0;
      response.resume().on('end', resolve);
    }).end();
  });
  await asked;
  // The wait begins when the service has been asked.
  await new Promise((resolve) => setImmediate(resolve));
  jest.advanceTimersByTime(179_999);
  await new Promise((resolve) => setImmediate(resolve));
  expect(status).toBe(0);
  jest.advanceTimersByTime(1);
  jest.useRealTimers();
  const late = new Promise<void>((resolve) => setTimeout(resolve, 5000).unref());
  await Promise.race([answered, late]);
  expect(status).toBe(504);
  await proxy.close();
});

/** Limits of the disk and of connections are not modeled: local/PARITY.md says so, and this is why. */
test('the functions of the app import neither files nor sockets', () => {
  const folders = ['src/adapters', 'src/entry', 'src/usecases', 'src/jira', 'src/domain', 'src/shared'];
  const importing = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => `${folder}/${name}`)
      .filter((file) =>
        /from '(?:node:)?(?:fs|fs\/promises|net|dgram|tls|http|https|http2|child_process|os)'/u.test(readFileSync(file, 'utf8')),
      ),
  );
  expect(importing).toEqual([]);
});
