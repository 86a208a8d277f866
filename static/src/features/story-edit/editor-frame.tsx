import type { ReactNode } from 'react';
import { isSaveKey } from '../../components/save-key.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { EditorActions } from './editor-actions.tsx';
import type { Change } from './writing.ts';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly saveLabel?: string;
  readonly writer: TextWriter;
  /** What a save sends; `null`: nothing is other than it was, and Save only closes. */
  readonly change: Change | null;
  /** There is something to lose. */
  readonly isChanged: boolean;
  readonly cannotSave?: boolean;
  /** Told when the change stands in Jira. */
  readonly onStands?: () => void;
  /** Forgets the draft. */
  readonly drop: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Around every editor: Save, Cancel, and Ctrl+Enter anywhere inside. */
export function EditorFrame(props: Props) {
  const { label, className, writer, change, cannotSave = false, onStands, drop, onClose, children, ...actions } = props;
  const isSaving = writer.state.kind === 'saving';
  const leave = (): void => {
    drop();
    onClose();
  };
  const save = (): void => {
    if (cannotSave || isSaving) return;
    if (change === null) leave();
    else void writer.write(change.now, change.base, onStands);
  };
  return (
    // Ctrl+Enter anywhere inside saves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={`pl-stack ${className}`}
      aria-label={label}
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return;
        event.preventDefault();
        save();
      }}
    >
      {children}
      <EditorActions {...actions} isSaving={isSaving} cannotSave={cannotSave} onSave={save} onDiscard={leave} />
    </section>
  );
}
