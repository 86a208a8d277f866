import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { host, reasonOf } from '../api.ts';
import type { ModalOptions } from '../bridge/operations.ts';
import type { Channel } from '../bridge/wire.ts';
import { AppDialog } from './app-dialog.tsx';
import { usePageScope } from './page-scope.tsx';
import { useFrame, type Surface } from './use-frame.ts';

/** The sandbox of production frames. */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

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

/** One frame of the app with its bridge. It exists only while it is shown. */
export function AppFrame({ request, title, onClose, onEscape, onChannel, minHeight = 60 }: Props) {
  const [surface, setSurface] = useState<Surface | null>(null);
  const [error, setError] = useState<string | null>(null);
  // As text: a new object that says the same is no new surface.
  const wanted = JSON.stringify(request);
  useEffect(() => {
    let gone = false;
    host.post<Surface>('surface', JSON.parse(wanted) as unknown).then(
      (opened) => void (gone || setSurface(opened)),
      (cause: unknown) => void (gone || setError(reasonOf(cause))),
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
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
  const [height, setHeight] = useState(minHeight);
  const { refresh } = usePageScope();
  const [modal, setModal] = useState<ModalOptions | null>(null);
  const frame = useFrame(surface, {
    onClose,
    onEscape,
    onChannel,
    onModal: setModal,
    onHeight: (next) => setHeight(Math.max(minHeight, next)),
  });
  const closeModal = (payload: unknown): void => {
    // Behind an open dialog nothing can have the focus: it is closed first.
    flushSync(() => setModal(null));
    frame.current?.focus();
    void modal?.onClose(payload);
    // What the app saved inside stands on the page around it too.
    refresh();
  };
  const modalTitle = modal === null || modal.title === '' ? title : modal.title;
  return (
    <>
      <iframe ref={frame} title={title} src={surface.src} className="frame" sandbox={SANDBOX} style={{ height }} />
      {modal !== null && (
        <AppDialog title={modalTitle} size={modal.size} closeOnEscape={modal.closeOnEscape} onClose={closeModal}>
          <AppFrame
            request={{ token: surface.token, modal: modal.context }}
            title={modalTitle}
            onClose={closeModal}
            onEscape={() => modal.closeOnEscape && closeModal(undefined)}
            minHeight={200}
          />
        </AppDialog>
      )}
    </>
  );
}
