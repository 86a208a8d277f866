/** An answer other than success, in the words of the key-value store. */
export class KvsFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'KvsFailure';
  }
}

export const badRequest = (message: string, code = 'BAD_REQUEST'): KvsFailure => new KvsFailure(400, code, message);
export const keyNotFound = (): KvsFailure => new KvsFailure(404, 'KEY_NOT_FOUND', 'Key does not exist');
export const keyConflict = (key: string): KvsFailure => new KvsFailure(409, 'KEY_CONFLICT', `Key ${key} already exists`);
export const conditionFailed = (key: string): KvsFailure =>
  new KvsFailure(409, 'CONDITIONAL_CHECK_FAILED', `The condition on key ${key} does not hold`);
export const tooManyRequests = (what: string): KvsFailure =>
  new KvsFailure(429, 'RATE_LIMIT_EXCEEDED', `The rate limit of the store is exceeded: ${what}`);
