import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

/** Widths as Jira gives them to the named sizes. */
const WIDTHS: Readonly<Record<string, string>> = {
  small: '400px',
  medium: '600px',
  large: '800px',
  xlarge: '968px',
  max: '95vw',
  fullscreen: '100vw',
  resizable: '600px',
};

interface Props {
  readonly title: string;
  readonly size: string | { readonly width: string };
  readonly closeOnEscape: boolean;
  readonly onClose: (payload: unknown) => void;
  readonly children: ReactNode;
}

/** A dialog of the site around a frame of the app. The browser's own modal dialog keeps the focus inside. */
export function AppDialog({ title, size, closeOnEscape, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // In the layout phase: a dialog that has left the page cannot give the focus back any more.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  const width = typeof size === 'string' ? (WIDTHS[size] ?? '600px') : size.width;
  return (
    <dialog
      ref={dialog}
      className="app-dialog"
      style={{ width }}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (closeOnEscape) onClose(undefined);
      }}
    >
      <header className="row spread">
        <h2 id={heading}>{title}</h2>
        <button type="button" onClick={() => onClose(undefined)}>
          Close
        </button>
      </header>
      {children}
    </dialog>
  );
}
