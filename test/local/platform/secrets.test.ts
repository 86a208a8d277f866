import type { StorageStep } from './test-app/storage-step.ts';
import { buildTestApp, startTestPlatform } from './support/start-test-platform.ts';

test('secrets are set, read and deleted, and no query sees them', async () => {
  const app = buildTestApp();
  const one = await startTestPlatform(app.folder, { kvsLagMs: 0 });
  const step = (s: StorageStep): Promise<unknown> => one.call('storage', s);
  expect(await step({ do: 'getSecret', key: 'a' })).toEqual({ result: null });
  await step({ do: 'setSecret', key: 'a', value: { token: 1 } });
  expect(await step({ do: 'getSecret', key: 'a' })).toEqual({ result: { token: 1 } });
  expect(await step({ do: 'get', key: 'a' })).toEqual({ result: null });
  expect(await step({ do: 'query' })).toEqual({ result: { results: [] } });
  await step({ do: 'deleteSecret', key: 'a' });
  expect(await step({ do: 'getSecret', key: 'a' })).toEqual({ result: null });
  expect(await step({ do: 'setSecret', key: 'a/b', value: 1 })).toEqual({ code: 'INVALID_KEY', status: 400 });
  await one.close();
  app.remove();
});
