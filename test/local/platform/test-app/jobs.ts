import api, { route } from '@forge/api';
import { type AsyncEvent, InvocationError, InvocationErrorCode } from '@forge/events';
import kvs from '@forge/kvs';

interface Work extends Record<string, unknown> {
  readonly name: string;
  readonly ending?: 'retry' | 'throw' | 'hang' | 'askAsUser';
}

/** Notes each run of an event, then ends it in the way the test asked for. */
export async function consume(event: AsyncEvent<Work>): Promise<unknown> {
  const { name, ending } = event.body;
  const runs = (await kvs.get<number>(`runs:${name}`)) ?? 0;
  await kvs.set(`runs:${name}`, runs + 1);
  await kvs.set(`last:${name}`, { jobId: event.jobId, retry: event.retryContext ?? null });
  if (ending === 'throw') throw new Error('the consumer failed');
  if (ending === 'hang') await new Promise(() => setInterval(() => undefined, 1000));
  if (ending === 'askAsUser')
    await api
      .asUser()
      .requestJira(route`/rest/api/3/myself`)
      .catch((error: Error) => kvs.set(`error:${name}`, error.name));
  if (ending === 'retry' && runs === 0)
    return new InvocationError({ retryAfter: 60, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST, retryData: { seen: 1 } });
  return undefined;
}

export async function hourly(request: { context: { cloudId: string; moduleKey: string } }): Promise<{ statusCode: number }> {
  const runs = (await kvs.get<number>('runs:hourly')) ?? 0;
  await kvs.set('runs:hourly', runs + 1);
  await kvs.set('last:hourly', request.context);
  return { statusCode: 204 };
}
