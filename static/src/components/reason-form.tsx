import Button from '@atlaskit/button/new';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_REASON } from '../../../src/shared/notes.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { isSaveKey } from './save-key.ts';

interface Props {
  /** The question. */
  readonly ask: string;
  readonly saveLabel: string;
  readonly isSaving?: boolean;
  /** Why the last try failed. */
  readonly problem?: string | null;
  /** What the reason is about. */
  readonly children?: ReactNode;
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why something is ignored. Ctrl+Enter saves, Escape closes; nothing goes without a reason. */
export function ReasonForm({ ask, saveLabel, isSaving = false, problem = null, children, onSave, onClose }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => field.current?.focus(), []);
  const save = (): void => {
    if (reason.trim() === '' || isSaving) field.current?.focus();
    else onSave(reason.trim());
  };
  const keys = (event: KeyboardEvent): void => {
    if (isSaveKey(event)) save();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault(); // Escape would also close a dialog around us
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the field and of the buttons in it
    <form
      className="pl-stack"
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id}>{ask}</label>
      {children}
      <textarea
        id={id}
        ref={field}
        className="pl-field pl-textarea"
        rows={2}
        required
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <div className="pl-actions">
        <Button type="submit" appearance="primary" isLoading={isSaving}>
          {saveLabel}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {commonTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
