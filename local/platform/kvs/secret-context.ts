import type { KvsContext } from './context.ts';

/** No entity of a manifest can have this name. */
const SECRETS = '$secret';

/** The same store seen by the calls for secrets: keys of their own, which no query, batch or transaction reaches. */
export function secretContext(context: KvsContext): KvsContext {
  const { rows } = context;
  return {
    ...context,
    rows: {
      ...rows,
      get: (_entity, key) => rows.get(SECRETS, key),
      put: (_entity, key, value, expires) => rows.put(SECRETS, key, value, expires),
      remove: (_entity, key) => rows.remove(SECRETS, key),
    },
  };
}
