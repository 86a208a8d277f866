import { useEffect, useRef, useState } from 'react';
import { host, reasonOf } from '../api.ts';
import { connectFrame } from '../bridge/connect-frame.ts';
import { createOperations, type ModalOptions } from '../bridge/operations.ts';
import type { Channel } from '../bridge/wire.ts';
import { go } from '../router.tsx';
import { useSession } from '../session.tsx';
import { AppDialog } from './app-dialog.tsx';
import { useFlags } from './flags.tsx';
import { usePageScope } from './page-scope.tsx';

/** The sandbox of production frames. */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

interface Surface {
  readonly context: Readonly<Record<string, unknown>>;
  readonly token: string;
  readonly src: string;
}

interface Props {
  /** Body of `POST /_host/surface`: where the frame is. The context itself is made by the host. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** In a dialog: closes it. */
  readonly onClose?: (payload: unknown) => void;
  readonly onEscape?: () => void;
  readonly onChannel?: (channel: Channel | null) => void;
  readonly minHeight?: number;
}

async function invoke(token: string, functionKey: string, payload: unknown): Promise<unknown> {
  const outcome = await host.post<{ success: true; body: unknown } | { success: false; error: { errorMessage: string } }>('invoke', { token, functionKey, payload });
  if (!outcome.success) throw new Error(outcome.error.errorMessage);
  return outcome.body;
}

/** One frame of the app with its bridge. It exists only while it is shown. */
export function AppFrame({ request, title, onClose, onEscape, onChannel, minHeight = 60 }: Props) {
  const [surface, setSurface] = useState<Surface | null>(null);
  const [error, setError] = useState<string | null>(null);
  const key = JSON.stringify(request);
  useEffect(() => {
    let gone = false;
    host.post<Surface>('surface', request).then(
      (opened) => void (gone || setSurface(opened)),
      (cause: unknown) => void (gone || setError(reasonOf(cause))),
    );
    return () => {
      gone = true;
    };
  }, [key]);
  if (error !== null) return <p role="alert">{error}</p>;
  if (surface === null) return <div className="frame-place" style={{ minHeight }} aria-busy="true" />;
  return <OpenFrame surface={surface} title={title} minHeight={minHeight} {...{ onClose, onEscape, onChannel }} />;
}

interface OpenProps {
  readonly surface: Surface;
  readonly title: string;
  readonly minHeight: number;
  readonly onClose: Props['onClose'] | undefined;
  readonly onEscape: Props['onEscape'] | undefined;
  readonly onChannel: Props['onChannel'] | undefined;
}

function OpenFrame({ surface, title, minHeight, onClose, onEscape, onChannel }: OpenProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const channel = useRef<Channel | null>(null);
  const session = useSession();
  const flags = useFlags();
  const scope = usePageScope();
  const [height, setHeight] = useState(minHeight);
  const [modal, setModal] = useState<ModalOptions | null>(null);
  // The frame's operations live as long as the frame: they reach for what is current through this.
  const now = useRef({ session, flags, scope, onClose, onEscape });
  now.current = { session, flags, scope, onClose, onEscape };

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const undo: (() => void)[] = [];
    const { token } = surface;
    const operations = createOperations({
      context: surface.context,
      bus: scope.bus,
      cleanUp: (step) => undo.push(step),
      invoke: (functionKey, payload) => invoke(token, functionKey, payload),
      fetchProduct: (wanted) => host.post('fetch-product', { ...wanted, token }),
      theme: () => now.current.session.theme,
      showFlag: (flag) => now.current.flags.show(flag),
      closeFlag: (id) => now.current.flags.close(id),
      openModal: setModal,
      close: onClose === undefined ? null : (payload) => now.current.onClose?.(payload),
      refresh: () => now.current.scope.refresh(),
      navigate: (url, newTab) => void (newTab ? window.open(url, '_blank', 'noopener') : go(url)),
      location: () => now.current.scope.location(),
      historyChanged: (change) => now.current.scope.historyChanged(change),
      projectPageUrl: (moduleKey, projectKey) => `/projects/${projectKey ?? now.current.scope.projectKey ?? ''}/apps/${moduleKey}`,
    });
    const connection = connectFrame({
      frame: element,
      origin: session.resourceUrl,
      operations,
      onRefused: (operation) => {
        console.error(`Bridge operation refused: ${operation}`);
        void host.post('refused', { token, operation });
      },
      onHeight: (next) => setHeight(Math.max(minHeight, next)),
      onEscape: () => now.current.onEscape?.(),
    });
    channel.current = connection.channel;
    onChannel?.(connection.channel);
    element.src = surface.src;
    return () => {
      connection.disconnect();
      onChannel?.(null);
      for (const step of undo) step();
    };
  }, [surface]);

  useEffect(() => channel.current?.tell('theme', session.theme), [session.theme]);

  const closeModal = (payload: unknown): void => {
    setModal(null);
    frame.current?.focus();
    void modal?.onClose(payload);
  };
  return (
    <>
      <iframe ref={frame} title={title} className="frame" sandbox={SANDBOX} style={{ height }} />
      {modal !== null && (
        <AppDialog title={modal.title === '' ? title : modal.title} size={modal.size} closeOnEscape={modal.closeOnEscape} onClose={closeModal}>
          <AppFrame request={{ token: surface.token, modal: modal.context }} title={modal.title === '' ? title : modal.title} onClose={closeModal} onEscape={() => modal.closeOnEscape && closeModal(undefined)} minHeight={200} />
        </AppDialog>
      )}
    </>
  );
}
