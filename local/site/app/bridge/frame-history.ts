/** A place inside a page of the app, in the shape of the `history` package. */
export interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state?: unknown;
  readonly key?: string;
}

type Action = 'POP' | 'PUSH' | 'REPLACE';
type Target = string | Partial<HistoryLocation>;
type Listener = (location: HistoryLocation, action: Action) => void;

export interface HistoryChange {
  readonly action: Action | 'GO';
  readonly location: HistoryLocation;
  readonly steps?: number;
}

const hrefOf = (location: Partial<HistoryLocation>): string => `${location.pathname ?? '/'}${location.search ?? ''}${location.hash ?? ''}`;

/** State of the app's own history; the site is told of each change and tells of its own (tabs, the browser's back). */
export function createFrameHistory(tellSite: (change: HistoryChange) => void) {
  const listeners = new Set<Listener>();
  let current: HistoryLocation = { pathname: '/', search: '', hash: '' };
  let key = 0;
  const resolve = (to: Target, state: unknown): HistoryLocation => {
    const url = new URL(typeof to === 'string' ? to : hrefOf({ ...current, search: '', hash: '', ...to }), `http://app${current.pathname}`);
    key += 1;
    const kept = typeof to === 'string' ? state : (to.state ?? state);
    return { pathname: url.pathname, search: url.search, hash: url.hash, key: String(key), ...(kept === undefined ? {} : { state: kept }) };
  };
  const api = {
    action: 'POP' as Action,
    location: current,
    length: 1,
    push: (to: Target, state?: unknown) => move('PUSH', resolve(to, state)),
    replace: (to: Target, state?: unknown) => move('REPLACE', resolve(to, state)),
    go: (steps: number) => tellSite({ action: 'GO', location: current, steps }),
    goBack: () => api.go(-1),
    goForward: () => api.go(1),
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    createHref: hrefOf,
    block: () => () => undefined,
  };
  const become = (action: Action, location: HistoryLocation): void => {
    current = location;
    api.action = action;
    api.location = location;
    for (const listener of listeners) listener(location, action);
  };
  function move(action: Action, location: HistoryLocation): void {
    become(action, location);
    tellSite({ action, location });
  }
  return {
    start(location: HistoryLocation) {
      current = location;
      api.location = location;
      return api;
    },
    follow: (location: HistoryLocation) => become('POP', location),
  };
}
