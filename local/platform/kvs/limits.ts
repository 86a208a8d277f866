/** Limits of the key-value store, as documented (reference: platform limits, "KVS / Custom entities"). */
export const KVS_LIMITS = {
  keyLength: 500,
  keyPattern: /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/,
  valueBytes: 240 * 1024,
  valueDepth: 31,
  queryDefault: 10,
  queryMax: 100,
  transactionOperations: 25,
  transactionBytes: 4 * 1024 * 1024,
  batchKeys: 25,
  batchBytes: 4 * 1024 * 1024,
  conditions: 100,
  ttlSeconds: 365 * 24 * 3600,
  integerMin: -(2 ** 31),
  integerMax: 2 ** 31 - 1,
  requestsPerSecond: 1000,
  /** Each 10 KB that is read or written counts as one. */
  unitBytes: 10 * 1024,
  readsPerMinute: 4000,
  writesPerMinute: 4000,
  keyBytesPerSecond: 1024 * 1024,
  /** What has expired is deleted at most this much later, and can be read until then. */
  lateDeletionMilliseconds: 48 * 3600 * 1000,
} as const;
