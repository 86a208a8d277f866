import { JiraError } from '../../src/jira/error.ts';
import { errorTexts } from '../../src/shared/texts/errors.ts';
import { ApiError } from '../../static/src/adapters/rpc.ts';
import { makeQueryClient } from '../../static/src/query-client.ts';

const busy = (retryAfterSeconds: number) => new JiraError({ status: 429, kind: 'busy', messages: [], retryAfterSeconds });

test.each<[string, unknown, number]>([
  ['busy for a moment: once more', busy(0.01), 2],
  ['busy for half an hour: the person is told at once', busy(1800), 1],
  ['our server has waited already', new ApiError({ kind: 'busy', retryAfterSeconds: 1 }), 1],
  ['any other failure', new JiraError({ status: 500, kind: 'failed', messages: [] }), 1],
])('%s', async (_name, error, times) => {
  let tries = 0;
  const read = () => {
    tries += 1;
    return Promise.reject(error);
  };
  await expect(
    makeQueryClient().fetchQuery({ queryKey: ['a'], queryFn: read, ...makeQueryClient().getDefaultOptions().queries }),
  ).rejects.toBe(error);
  expect(tries).toBe(times);
});

test.each([
  [1, 'Jira is busy. Try again in 1 second.'],
  [33, 'Jira is busy. Try again in 33 seconds.'],
  [1800, 'Jira is busy. Try again in 30 minutes.'],
])('after %i seconds', (seconds, words) => {
  expect(errorTexts.busy(seconds)).toBe(words);
});
