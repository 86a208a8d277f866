import type { EventBus } from './event-bus.ts';
import type { HistoryChange, HistoryLocation } from './frame-history.ts';
import type { AnyFunction } from './codec.ts';
import { RefusedOperation } from './refused-operation.ts';

/** What the site does for a frame. Each line answers one operation of the bridge. */
export type Operations = Readonly<Record<string, (payload: never) => unknown>>;

export interface FlagOptions {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly isAutoDismiss?: boolean;
  readonly actions?: readonly { readonly text: string; readonly onClick: AnyFunction }[];
}

export interface ModalOptions {
  readonly onClose: AnyFunction;
  readonly size: string | { readonly width: string; readonly height?: string };
  readonly context: Readonly<Record<string, unknown>>;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly title: string;
}

interface InvokeRequest {
  readonly functionKey: string;
  readonly payload: unknown;
  readonly metadata?: { readonly rateLimitProperties?: boolean };
  /** Of calls to a remote or a container. */
  readonly invokeType?: string;
}

interface NavigateTarget {
  readonly url?: string;
  readonly target?: string;
  readonly issueKey?: string;
  readonly moduleKey?: string;
  readonly projectKey?: string;
  readonly type?: string;
}

/** What the operations need from the page that holds the frame. */
export interface FrameHost {
  readonly context: Readonly<Record<string, unknown>>;
  readonly bus: EventBus;
  /** Everything that must be undone when the frame goes. */
  readonly cleanUp: (undo: () => void) => void;
  invoke(functionKey: string, payload: unknown): Promise<unknown>;
  /** The same, with how many more calls the person may make. */
  invokeWithRate(functionKey: string, payload: unknown): Promise<{ readonly body: unknown; readonly rate: unknown }>;
  fetchProduct(request: Readonly<Record<string, unknown>>): Promise<unknown>;
  theme(): string;
  showFlag(options: FlagOptions): void;
  closeFlag(id: string): void;
  openModal(options: ModalOptions): void;
  /** `null` where the frame is no dialog. */
  readonly close: ((payload: unknown) => void) | null;
  refresh(): void;
  navigate(url: string, newTab: boolean): void;
  location(): HistoryLocation;
  historyChanged(change: HistoryChange): void;
  /** Address of a project page of the app. */
  projectPageUrl(moduleKey: string, projectKey: string | undefined): string;
}

function urlOf(host: FrameHost, to: NavigateTarget): string {
  if (to.url !== undefined) return new URL(to.url, location.origin).href;
  if (to.target === 'issue') return new URL(`/browse/${encodeURIComponent(to.issueKey ?? '')}`, location.origin).href;
  if (to.target === 'module') return new URL(host.projectPageUrl(to.moduleKey ?? '', to.projectKey), location.origin).href;
  throw new RefusedOperation(`navigate ${String(to.target)}`);
}

async function invoke(host: FrameHost, { functionKey, payload, metadata, invokeType }: InvokeRequest): Promise<unknown> {
  if (invokeType !== undefined) throw new RefusedOperation(`invoke ${invokeType}`);
  if (metadata === undefined) return host.invoke(functionKey, payload);
  if (metadata.rateLimitProperties !== true) return { body: await host.invoke(functionKey, payload), metadata: {} };
  const { body, rate } = await host.invokeWithRate(functionKey, payload);
  return { body, metadata: { rateLimitProperties: rate } };
}

/** The operations that the local site has. Every other one is refused by name. */
export function createOperations(host: FrameHost): Operations {
  const closeListeners: AnyFunction[] = [];
  const close = (payload: unknown): boolean => {
    if (host.close === null) return false;
    host.close(payload);
    for (const listener of closeListeners) void listener(payload);
    return true;
  };
  return {
    getContext: () => host.context,
    invoke: (request: InvokeRequest) => invoke(host, request),
    fetchProduct: (request: Readonly<Record<string, unknown>>) => host.fetchProduct(request),
    enableTheming: () => host.theme(),
    showFlag: (options: FlagOptions) => {
      host.showFlag(options);
      return true;
    },
    closeFlag: ({ id }: { id: string }) => {
      host.closeFlag(id);
      return true;
    },
    openModal: (options: ModalOptions) => {
      host.openModal(options);
      return true;
    },
    close,
    submit: close,
    onClose: (listener: AnyFunction) => {
      closeListeners.push(listener);
      return true;
    },
    refresh: () => {
      host.refresh();
      return true;
    },
    on: ({ event, callback }: { event: string; callback: AnyFunction }) => {
      const unsubscribe = host.bus.on(event, callback);
      host.cleanUp(unsubscribe);
      return { unsubscribe };
    },
    emit: ({ event, payload }: { event: string; payload: unknown }) => host.bus.emit(event, payload),
    navigate: (to: NavigateTarget) => host.navigate(urlOf(host, to), to.type === 'new-tab'),
    getUrl: (to: NavigateTarget) => urlOf(host, to),
    reload: () => location.reload(),
    createHistory: () => host.location(),
    historyChanged: (change: HistoryChange) => host.historyChanged(change),
    changeWindowTitle: (title: string) => {
      document.title = title;
    },
    emitReadyEvent: () => undefined,
  };
}
