import { batch } from './batch.ts';
import type { KvsAnswer, KvsContext } from './context.ts';
import type { SetRequest } from './requests.ts';
import { set } from './set.ts';

export const batchSet = (context: KvsContext, items: readonly SetRequest[]): KvsAnswer =>
  batch(items, (item) => {
    set(context, item);
    return {};
  });
