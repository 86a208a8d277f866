import Button from '@atlaskit/button/new';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../../../src/shared/finding.ts';
import { LONGEST_REASON, NOTES_PROPERTY } from '../../../../src/shared/notes.ts';
import { readIgnored } from '../../../../src/domain/lint/read-ignored.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { noteTexts as texts } from '../../../../src/shared/texts/notes.ts';
import { call } from '../../adapters/rpc.ts';
import { describeError } from '../../describe-error.ts';
import { type NotesOf, useChangeNotes, useNotesContext } from './use-notes.ts';

interface Props {
  readonly number: number;
  readonly finding: Finding;
}

/** The way to ignore a finding on this item, and what is said of one that was ignored before its rule changed. */
export function IgnoreFinding({ number, finding }: Props) {
  const notes = useNotesContext();
  const [isOpen, setIsOpen] = useState(false);
  const { code, version } = finding;
  if (notes === null || version === undefined) return null;
  const { snapshot } = notes.view.read;
  const spokeBefore = readIgnored(snapshot.properties[NOTES_PROPERTY], snapshot.id).some((one) => one.code === code);
  return (
    <div className="pl-ignore">
      {spokeBefore && <p className="pl-subtle">{texts.ruleChanged}</p>}
      {isOpen ? (
        <AskWhy notes={notes} code={code} version={version} onClose={() => setIsOpen(false)} />
      ) : (
        notes.view.mayChange && (
          <button type="button" className="pl-word-button" aria-label={texts.ignoreLabel(number)} onClick={() => setIsOpen(true)}>
            {texts.ignoreHere}
          </button>
        )
      )}
    </div>
  );
}

interface AskProps {
  readonly notes: NotesOf;
  readonly code: string;
  readonly version: number;
  readonly onClose: () => void;
}

function AskWhy({ notes, code, version, onClose }: AskProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const saving = useChangeNotes(notes, texts.ignored);
  const { id: issueId } = notes.view.read.snapshot;
  useEffect(() => field.current?.focus(), []);
  const save = (): void => {
    if (reason.trim() === '' || saving.isPending) field.current?.focus();
    else saving.mutate((baseRev) => call('ignoreFinding', { issueId, baseRev, code, version, reason }));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
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
      <label htmlFor={id}>{texts.ask}</label>
      <textarea
        id={id}
        ref={field}
        className="pl-textarea"
        rows={2}
        required
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {saving.error !== null && <p role="alert">{wordsFor(saving.error)}</p>}
      <div className="pl-actions">
        <Button type="submit" isLoading={saving.isPending}>
          {texts.ignore}
        </Button>
        <button type="button" className="pl-word-button" onClick={onClose}>
          {commonTexts.cancel}
        </button>
      </div>
    </form>
  );
}

function wordsFor(error: unknown): string {
  const { text } = describeError(error, texts.failed);
  return text === texts.failed ? text : texts.refused(text);
}
