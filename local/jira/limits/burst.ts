/** Requests a second by method, and the operations that Atlassian names with more. */
const BY_METHOD: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
const BY_OPERATION: Readonly<Record<string, number>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': 150,
  'POST /rest/api/3/search/approximate-count': 150,
  'POST /rest/api/3/expression/evaluate': 150,
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': 200,
};

interface Bucket {
  tokens: number;
  at: number;
}

export interface BurstState {
  /** Requests a second, and the size of the bucket: Atlassian does not publish another. */
  readonly limit: number;
  readonly left: number;
  readonly admitted: boolean;
}

/** One bucket for each path and method of a site, filled on the host's clock. All apps of the site share them. */
export class BurstBuckets {
  private readonly buckets = new Map<string, Bucket>();

  take(operation: string, now: number): BurstState {
    const limit = BY_OPERATION[operation] ?? BY_METHOD[operation.split(' ')[0] ?? ''] ?? 100;
    const bucket = this.buckets.get(operation) ?? { tokens: limit, at: now };
    const tokens = Math.min(limit, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * limit);
    const admitted = tokens >= 1;
    this.buckets.set(operation, { tokens: admitted ? tokens - 1 : tokens, at: now });
    return { limit, left: Math.floor(admitted ? tokens - 1 : tokens), admitted };
  }
}
