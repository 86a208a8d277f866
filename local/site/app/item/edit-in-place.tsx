import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { reasonOf } from '../api.ts';
import { useItemActions } from './item-actions.tsx';

interface Props {
  readonly label: string;
  /** Text in the field when it opens. */
  readonly value: string;
  /** What is shown while nobody edits. */
  readonly children: ReactNode;
  readonly mayEdit: boolean;
  readonly type?: 'text' | 'number';
  readonly hint?: string;
  readonly onSave: (value: string) => Promise<unknown>;
}

/** A value that becomes a field on a click; Enter saves, Escape gives up. */
export function EditInPlace({ label, value, children, mayEdit, type = 'text', hint, onSave }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { change } = useItemActions();
  const id = useId();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      if (draft !== null && draft !== value) await change(() => onSave(draft));
      setDraft(null);
      setError(null);
    } catch (cause) {
      setError(reasonOf(cause));
    }
  };
  if (draft === null) {
    return (
      <div className="row in-place">
        <div className="grow">{children}</div>
        {mayEdit && (
          <button type="button" className="small" aria-label={`Edit ${label.toLowerCase()}`} onClick={() => setDraft(value)}>
            Edit
          </button>
        )}
      </div>
    );
  }
  return (
    <form onSubmit={(event) => void save(event)} className="in-place">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        type={type}
        step="any"
        // The field appears because someone asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setDraft(null)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
      {error !== null && <p role="alert">{error}</p>}
      <div className="row">
        <button type="submit" className="primary small">
          Save
        </button>
        <button type="button" className="small" onClick={() => setDraft(null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
