import { useId, useState, type FormEvent } from 'react';
import { markdownToAdf } from 'marklassian';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import { reasonOf } from '../api.ts';
import { adfToMarkdown } from './adf-to-markdown.ts';

const EMPTY: AdfDoc = { type: 'doc', version: 1, content: [] };

interface Props {
  readonly label: string;
  readonly doc: AdfDoc | null;
  readonly saveWords: string;
  readonly onSave: (doc: AdfDoc | null) => Promise<void>;
  readonly onCancel: () => void;
}

/** Edits a document as Markdown. Says before saving what Markdown cannot keep. */
export function MarkdownEditor({ label, doc, saveWords, onSave, onCancel }: Props) {
  const [{ text: before, lost }] = useState(() => adfToMarkdown(doc ?? EMPTY));
  const [text, setText] = useState(before);
  const [state, setState] = useState<{ readonly saving: boolean; readonly error: string | null }>({ saving: false, error: null });
  const id = useId();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text === before && doc !== null) return onCancel();
    setState({ saving: true, error: null });
    try {
      await onSave(text.trim() === '' ? null : markdownToAdf(text));
    } catch (cause) {
      setState({ saving: false, error: reasonOf(cause) });
    }
  };
  return (
    <form onSubmit={(event) => void save(event)} className="editor">
      <label htmlFor={id}>{`${label} (Markdown)`}</label>
      <textarea
        id={id}
        value={text}
        rows={12}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={lost.length > 0 ? `${id}-lost` : undefined}
      />
      {lost.length > 0 && (
        <p id={`${id}-lost`} className="warning">{`Saving as Markdown changes this text: ${lost.join(', ')} will be lost.`}</p>
      )}
      {state.error !== null && <p role="alert">{state.error}</p>}
      <div className="row">
        <button type="submit" className="primary" disabled={state.saving}>
          {saveWords}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
