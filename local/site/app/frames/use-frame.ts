import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { host } from '../api.ts';
import { connectFrame } from '../bridge/connect-frame.ts';
import { createOperations, type FrameHost, type ModalOptions } from '../bridge/operations.ts';
import type { Channel } from '../bridge/wire.ts';
import { go } from '../router.tsx';
import { useSession } from '../session.tsx';
import { useFlags } from './flags.tsx';
import { usePageScope } from './page-scope.tsx';

/** What the host answers when a surface is opened. */
export interface Surface {
  readonly context: Readonly<Record<string, unknown>>;
  /** Stands for the context in every call; the context itself is never sent back. */
  readonly token: string;
  readonly src: string;
}

interface Handlers {
  readonly onClose: ((payload: unknown) => void) | undefined;
  readonly onEscape: (() => void) | undefined;
  readonly onChannel: ((channel: Channel | null) => void) | undefined;
  readonly onModal: (options: ModalOptions) => void;
  readonly onHeight: (height: number) => void;
}

type Outcome =
  | { readonly success: true; readonly body: unknown; readonly rate?: unknown }
  | { readonly success: false; readonly error: { readonly errorMessage: string } };

async function invoke(
  token: string,
  functionKey: string,
  payload: unknown,
  rate: boolean,
): Promise<{ readonly body: unknown; readonly rate: unknown }> {
  const outcome = await host.post<Outcome>('invoke', { token, functionKey, payload, rate });
  if (!outcome.success) throw new Error(outcome.error.errorMessage);
  return { body: outcome.body, rate: outcome.rate };
}

interface Current {
  readonly session: ReturnType<typeof useSession>;
  readonly flags: ReturnType<typeof useFlags>;
  readonly scope: ReturnType<typeof usePageScope>;
  readonly handlers: Handlers;
}

/** The frame's operations live as long as the frame: they reach for what is current through `now`. */
function frameHost({ token, context }: Surface, now: () => Current, cleanUp: FrameHost['cleanUp']): FrameHost {
  const { scope, handlers } = now();
  return {
    context,
    bus: scope.bus,
    cleanUp,
    invoke: async (functionKey, payload) => (await invoke(token, functionKey, payload, false)).body,
    invokeWithRate: (functionKey, payload) => invoke(token, functionKey, payload, true),
    fetchProduct: (wanted) => host.post('fetch-product', { ...wanted, token }),
    theme: () => now().session.theme,
    showFlag: (flag) => now().flags.show(flag),
    closeFlag: (id) => now().flags.close(id),
    openModal: (options) => now().handlers.onModal(options),
    close: handlers.onClose === undefined ? null : (payload) => now().handlers.onClose?.(payload),
    refresh: () => now().scope.refresh(),
    navigate: (url, newTab) => void (newTab ? window.open(url, '_blank', 'noopener') : go(url)),
    location: () => now().scope.location(),
    historyChanged: (change) => now().scope.historyChanged(change),
    projectPageUrl: (moduleKey, projectKey) => `/projects/${projectKey ?? now().scope.projectKey ?? ''}/apps/${moduleKey}`,
  };
}

/** Connects a frame with the site for as long as it is there. */
export function useFrame(surface: Surface, handlers: Handlers): RefObject<HTMLIFrameElement> {
  const frame = useRef<HTMLIFrameElement>(null);
  const channel = useRef<Channel | null>(null);
  const current: Current = { session: useSession(), flags: useFlags(), scope: usePageScope(), handlers };
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const { theme } = current.session;

  // In the layout phase: the wire must be there before the frame's first script runs.
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const undo: (() => void)[] = [];
    const now = (): Current => latest.current;
    const connection = connectFrame({
      frame: element,
      origin: now().session.resourceUrl,
      operations: createOperations(frameHost(surface, now, (step) => undo.push(step))),
      onRefused: (operation) => {
        console.error(`Bridge operation refused: ${operation}`);
        void host.post('refused', { token: surface.token, operation });
      },
      onHeight: (height) => now().handlers.onHeight(height),
      onEscape: () => now().handlers.onEscape?.(),
    });
    channel.current = connection.channel;
    now().handlers.onChannel?.(connection.channel);
    return () => {
      connection.disconnect();
      now().handlers.onChannel?.(null);
      for (const step of undo) step();
    };
  }, [surface]);

  useEffect(() => channel.current?.tell('theme', theme), [theme]);
  return frame;
}
