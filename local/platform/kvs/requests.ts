/** Bodies that `@forge/kvs` sends. They come from an unmodified client library, so only what can differ is checked. */
export type MetadataField = 'CREATED_AT' | 'UPDATED_AT' | 'EXPIRE_TIME';

export type ConditionName =
  | 'BEGINS_WITH'
  | 'BETWEEN'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'EQUAL_TO'
  | 'NOT_EQUAL_TO'
  | 'EXISTS'
  | 'NOT_EXISTS'
  | 'GREATER_THAN'
  | 'GREATER_THAN_EQUAL_TO'
  | 'LESS_THAN'
  | 'LESS_THAN_EQUAL_TO';

export interface Comparison {
  readonly condition: ConditionName;
  readonly values: readonly unknown[];
}

export interface PropertyCondition extends Comparison {
  readonly property: string;
}

/** Exactly one of the two is present. */
export interface Conditions {
  readonly and?: readonly PropertyCondition[];
  readonly or?: readonly PropertyCondition[];
}

/** `entityName` is absent for plain keys. */
export interface KeyRef {
  readonly key: string;
  readonly entityName?: string;
}

export interface GetRequest extends KeyRef {
  readonly options?: { readonly metadataFields?: readonly MetadataField[] };
}

export interface SetOptions {
  readonly ttl?: { readonly value: number; readonly unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' };
  readonly keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  readonly returnValue?: 'PREVIOUS' | 'LATEST';
  readonly returnMetadataFields?: readonly MetadataField[];
}

export interface SetRequest extends KeyRef {
  readonly value: unknown;
  readonly options?: SetOptions;
}

export interface QueryRequest {
  readonly limit?: number;
  readonly after?: string;
  readonly where?: readonly PropertyCondition[];
  readonly options?: { readonly metadataFields?: readonly MetadataField[] };
}

export interface EntityQueryRequest {
  readonly entityName: string;
  readonly indexName: string;
  readonly partition?: readonly unknown[];
  readonly range?: Comparison;
  readonly filters?: Conditions;
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: number;
  readonly cursor?: string;
  readonly options?: { readonly metadataFields?: readonly MetadataField[] };
}

export interface TransactionRequest {
  readonly set?: readonly (SetRequest & { readonly conditions?: Conditions })[];
  readonly delete?: readonly (KeyRef & { readonly conditions?: Conditions })[];
  readonly check?: readonly (KeyRef & { readonly conditions: Conditions })[];
}
