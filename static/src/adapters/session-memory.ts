import type { Memory } from '../../../src/usecases/load-item.ts';
import type { SurfaceContext } from './surface-context.ts';

/** Raised when the shape of anything remembered changes. */
const SHAPE = 2;

/** Memory of this tab, shared by the app's frames on a page, apart for each person and site. A browser that refuses storage just remembers nothing. */
export function sessionMemory({ siteId, accountId }: Pick<SurfaceContext, 'siteId' | 'accountId'>): Memory {
  return memoryIn(() => window.sessionStorage, `plumbline:${SHAPE}:${siteId}:${accountId}:`);
}

/** Memory of this browser, for numbers that are not saved yet. */
export function localMemory({ siteId, accountId }: Pick<SurfaceContext, 'siteId' | 'accountId'>): Memory {
  return memoryIn(() => window.localStorage, `plumbline:${SHAPE}:${siteId}:${accountId}:`);
}

function memoryIn(storage: () => Storage, prefix: string): Memory {
  const attempt = <T>(run: () => T): T | null => {
    try {
      return run();
    } catch {
      return null; // refused, full, or not JSON
    }
  };
  return {
    get: (key) =>
      attempt((): unknown => {
        const text = storage().getItem(prefix + key);
        return text === null ? null : JSON.parse(text);
      }),
    set: (key, value) => attempt(() => storage().setItem(prefix + key, JSON.stringify(value))),
    remove: (key) => attempt(() => storage().removeItem(prefix + key)),
  };
}
