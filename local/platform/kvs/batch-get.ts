import { batch } from './batch.ts';
import type { KvsAnswer, KvsContext } from './context.ts';
import { get } from './get.ts';
import type { GetRequest } from './requests.ts';

export const batchGet = (context: KvsContext, items: readonly GetRequest[]): KvsAnswer =>
  batch(items, (item) => get(context, item).body as object);
