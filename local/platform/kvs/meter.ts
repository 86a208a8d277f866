import { createRateWindow } from '../rate-window.ts';
import { tooManyRequests } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';

/** Counts what an installation asks of the store. */
interface KvsMeter {
  /** @throws KvsFailure 429 when the request comes too early; a refused request is not counted. */
  before(path: string, body: unknown): void;
  /** Counts what was read, once its size is known. */
  after(path: string, answer: unknown): void;
}

interface Write {
  readonly key: string;
  readonly bytes: number;
}

const bytesOf = (value: unknown): number => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));
const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / KVS_LIMITS.unitBytes));
const isRead = (path: string): boolean => /\/(get|query)$/.test(path);

/** @param now the host's clock, in milliseconds */
export function createKvsMeter(now: () => number): KvsMeter {
  const requests = createRateWindow(KVS_LIMITS.requestsPerSecond, 1000);
  const reads = createRateWindow(KVS_LIMITS.readsPerMinute, 60_000);
  const writes = createRateWindow(KVS_LIMITS.writesPerMinute, 60_000);
  const keys = createKeyMeter();
  return {
    before(path, body) {
      const at = now();
      if (!requests.fits(at, 1)) throw tooManyRequests(`${KVS_LIMITS.requestsPerSecond} requests in one second`);
      if (isRead(path)) {
        if (!reads.fits(at, 1)) throw tooManyRequests(`${KVS_LIMITS.readsPerMinute} reads in one minute`);
      } else {
        const written = writesOf(path, body);
        const units = path.includes('/batch/')
          ? unitsOf(written.reduce((sum, { bytes }) => sum + bytes, 0))
          : written.reduce((sum, { bytes }) => sum + unitsOf(bytes), 0);
        if (!writes.fits(at, units)) throw tooManyRequests(`${KVS_LIMITS.writesPerMinute} writes in one minute`);
        keys.charge(at, written);
        writes.charge(at, units);
      }
      requests.charge(at, 1);
    },
    after(path, answer) {
      if (isRead(path)) reads.charge(now(), unitsOf(bytesOf(answer)));
    },
  };
}

/** Bytes written to each key within the current second. */
function createKeyMeter() {
  let second = 0;
  const written = new Map<string, number>();
  return {
    charge(at: number, writes: readonly Write[]): void {
      const current = Math.floor(at / 1000);
      if (current !== second) written.clear();
      second = current;
      for (const { key, bytes } of writes)
        if ((written.get(key) ?? 0) + bytes > KVS_LIMITS.keyBytesPerSecond) throw tooManyRequests(`1 MB in one second for the key ${key}`);
      for (const { key, bytes } of writes) written.set(key, (written.get(key) ?? 0) + bytes);
    },
  };
}

/** What a request writes. The bodies come from the client library. */
function writesOf(path: string, body: unknown): readonly Write[] {
  const one = (item: unknown): Write => {
    const { key, entityName = '', value } = item as { key?: unknown; entityName?: string; value?: unknown };
    return { key: `${entityName}\n${String(key)}`, bytes: bytesOf(value) };
  };
  if (path.endsWith('/transaction')) {
    const { set = [], delete: deletes = [], check = [] } = body as Partial<Record<'set' | 'delete' | 'check', readonly unknown[]>>;
    return [...set, ...deletes, ...check].map(one);
  }
  return (Array.isArray(body) ? (body as unknown[]) : [body]).map(one);
}
