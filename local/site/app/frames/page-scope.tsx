import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createEventBus, type EventBus } from '../bridge/event-bus.ts';
import type { FrameHost } from '../bridge/operations.ts';

/** What all frames of the app on one page share. */
interface PageScope {
  readonly bus: EventBus;
  /** The app asks the page to read its own data again. */
  readonly refresh: () => void;
  readonly location: FrameHost['location'];
  readonly historyChanged: FrameHost['historyChanged'];
  readonly projectKey: string | null;
}

const Context = createContext<PageScope | null>(null);

export function usePageScope(): PageScope {
  const scope = useContext(Context);
  if (scope === null) throw new Error('A frame of the app needs a page around it.');
  return scope;
}

interface Props {
  readonly children: ReactNode;
  readonly projectKey: string | null;
  readonly refresh?: () => void;
  readonly bus?: EventBus;
  readonly location?: PageScope['location'];
  readonly historyChanged?: PageScope['historyChanged'];
}

const nowhere = () => ({ pathname: '/', search: '', hash: '' });
const nothing = (): void => undefined;

export function PageScopeProvider({ children, projectKey, refresh = nothing, bus, location = nowhere, historyChanged = nothing }: Props) {
  const own = useMemo(() => createEventBus(), []);
  const scope = useMemo(
    () => ({ bus: bus ?? own, refresh, location, historyChanged, projectKey }),
    [bus, own, refresh, location, historyChanged, projectKey],
  );
  return <Context.Provider value={scope}>{children}</Context.Provider>;
}
