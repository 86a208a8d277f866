import kvs, { Filter, FilterConditions, ForgeKvsAPIError, type Sort, WhereConditions } from '@forge/kvs';

type Values = Record<string, unknown>;
type EntityValue = { projectId?: string; rev?: number; at?: string; body?: unknown };

/** One use of the real storage library, chosen by the test. */
export type StorageStep =
  | { readonly do: 'get' | 'delete'; readonly key: string; readonly entity?: string }
  | { readonly do: 'set'; readonly key: string; readonly value: unknown; readonly entity?: string; readonly options?: Values }
  | { readonly do: 'query'; readonly prefix?: string; readonly limit?: number; readonly cursor?: string }
  | {
      readonly do: 'entityQuery';
      readonly index: string;
      readonly partition?: string[];
      readonly where?: [keyof typeof WhereConditions, ...string[]];
      readonly filter?: [string, number];
      readonly sort?: string;
      readonly limit?: number;
      readonly cursor?: string;
    }
  | { readonly do: 'transact'; readonly steps: readonly TransactStep[] }
  | { readonly do: 'batchGet' | 'batchDelete'; readonly keys: string[] }
  | { readonly do: 'batchSet'; readonly items: { key: string; value: unknown }[] }
  | { readonly do: 'getSecret' | 'deleteSecret'; readonly key: string }
  | { readonly do: 'setSecret'; readonly key: string; readonly value: unknown };

export interface TransactStep {
  readonly do: 'set' | 'delete' | 'check';
  readonly key: string;
  readonly value?: EntityValue;
  /** The operation goes through if the stored `rev` is this; `null`: if there is none. */
  readonly ifRev?: number | null;
}

const ENTITY = 'head';

/** The result, or the code with which the store refused. */
export async function runStorageStep(step: StorageStep): Promise<unknown> {
  try {
    return { result: (await run(step)) ?? null };
  } catch (error) {
    if (error instanceof ForgeKvsAPIError) return { code: error.code, status: error.responseDetails.status };
    throw error;
  }
}

async function run(step: StorageStep): Promise<unknown> {
  switch (step.do) {
    case 'get':
      return step.entity ? kvs.entity(step.entity).get(step.key) : kvs.get(step.key);
    case 'set':
      return step.entity
        ? kvs.entity(step.entity).set(step.key, step.value as object, step.options as never)
        : kvs.set(step.key, step.value as object, step.options as never);
    case 'delete':
      return step.entity ? kvs.entity(step.entity).delete(step.key) : kvs.delete(step.key);
    case 'query': {
      let query = kvs.query();
      if (step.prefix !== undefined) query = query.where('key', WhereConditions.beginsWith(step.prefix));
      if (step.limit !== undefined) query = query.limit(step.limit);
      if (step.cursor !== undefined) query = query.cursor(step.cursor);
      return query.getMany();
    }
    case 'entityQuery':
      return entityQuery(step);
    case 'transact':
      return transact(step.steps);
    case 'batchGet':
      return kvs.batchGet(step.keys.map((key) => ({ key, entityName: ENTITY })));
    case 'batchDelete':
      return kvs.batchDelete(step.keys.map((key) => ({ key, entityName: ENTITY })));
    case 'batchSet':
      return kvs.batchSet(step.items.map((item) => ({ ...item, entityName: ENTITY })) as never);
    case 'getSecret':
      return kvs.getSecret(step.key);
    case 'setSecret':
      return kvs.setSecret(step.key, step.value as object);
    case 'deleteSecret':
      return kvs.deleteSecret(step.key);
  }
}

async function entityQuery(step: Extract<StorageStep, { do: 'entityQuery' }>): Promise<unknown> {
  let query = kvs
    .entity<EntityValue>(ENTITY)
    .query()
    .index(step.index, step.partition === undefined ? undefined : { partition: step.partition });
  if (step.where !== undefined) {
    const [name, ...values] = step.where;
    const make = WhereConditions[name] as (...values: string[]) => ReturnType<typeof WhereConditions.equalTo>;
    query = query.where(make(...values) as never);
  }
  if (step.filter !== undefined)
    query = query.filters(new Filter<EntityValue>().and(step.filter[0] as 'rev', FilterConditions.greaterThan(step.filter[1])));
  if (step.sort !== undefined) query = query.sort(step.sort as Sort);
  if (step.limit !== undefined) query = query.limit(step.limit);
  if (step.cursor !== undefined) query = query.cursor(step.cursor);
  return query.getMany();
}

async function transact(steps: readonly TransactStep[]): Promise<unknown> {
  let transaction = kvs.transact();
  for (const { do: what, key, value, ifRev } of steps) {
    const condition = ifRev === null ? FilterConditions.notExists() : FilterConditions.equalTo(ifRev ?? 0);
    const conditions = new Filter<EntityValue>().and('rev', condition as never);
    const entity = { entityName: ENTITY, ...(ifRev === undefined ? {} : { conditions }) };
    if (what === 'set') transaction = transaction.set(key, value ?? {}, entity);
    else if (what === 'delete') transaction = transaction.delete(key, entity);
    else transaction = transaction.check(key, { entityName: ENTITY, conditions });
  }
  await transaction.execute();
  return 'committed';
}
