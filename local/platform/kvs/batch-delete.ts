import { batch } from './batch.ts';
import type { KvsAnswer, KvsContext } from './context.ts';
import { remove } from './delete.ts';
import type { KeyRef } from './requests.ts';

export const batchDelete = (context: KvsContext, items: readonly KeyRef[]): KvsAnswer =>
  batch(items, (item) => {
    remove(context, item);
    return {};
  });
