import { useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

const CHANGED = 'site-navigation';

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
}

/** Goes to an address of the site; anything else is opened by the browser. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  const url = new URL(address, location.origin);
  if (url.origin !== location.origin) return location.assign(url);
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  dispatchEvent(new Event(CHANGED));
}

/** Path and query of the current address. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return new URL(href);
}

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  /** Before the page changes, and also where the browser opens the address elsewhere. */
  readonly onFollow?: () => void;
}

/** A link that changes the page without loading it. */
export function Link({ to, children, className, current = false, onFollow }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    onFollow?.();
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} className={className} onClick={follow} {...(current ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </a>
  );
}
