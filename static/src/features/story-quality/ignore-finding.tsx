import { useRef, useState } from 'react';
import type { Finding } from '../../../../src/shared/finding.ts';
import { NOTES_PROPERTY } from '../../../../src/shared/notes.ts';
import { readIgnored } from '../../../../src/domain/lint/read-ignored.ts';
import { noteTexts as texts } from '../../../../src/shared/texts/notes.ts';
import { call } from '../../adapters/rpc.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
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
  const comesBack = useRef(false);
  const { code, version } = finding;
  if (notes === null || version === undefined) return null;
  const { snapshot } = notes.view.read;
  const spokeBefore = readIgnored(snapshot.properties[NOTES_PROPERTY], snapshot.id).some((one) => one.code === code);
  const close = (): void => {
    comesBack.current = true;
    setIsOpen(false);
  };
  return (
    <div className={isOpen || spokeBefore ? 'pl-finding-opened' : undefined}>
      {spokeBefore && <p className="pl-subtle">{texts.ruleChanged}</p>}
      {isOpen ? (
        <AskWhy notes={notes} code={code} version={version} onClose={close} />
      ) : (
        notes.view.mayChange && (
          <button
            ref={(button) => {
              if (button === null || !comesBack.current) return;
              comesBack.current = false;
              button.focus();
            }}
            type="button"
            className="pl-word-button"
            aria-label={texts.ignoreLabel(number)}
            onClick={() => setIsOpen(true)}
          >
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
  const saving = useChangeNotes(notes, texts.ignored);
  const { id: issueId } = notes.view.read.snapshot;
  return (
    <ReasonForm
      ask={texts.ask}
      saveLabel={texts.ignore}
      isSaving={saving.isPending}
      problem={saving.error === null ? null : wordsFor(saving.error)}
      onSave={(reason) => saving.mutate((baseRev) => call('ignoreFinding', { issueId, baseRev, code, version, reason }))}
      onClose={onClose}
    />
  );
}

function wordsFor(error: unknown): string {
  const { text } = describeError(error, texts.failed);
  return text === texts.failed ? text : texts.refused(text);
}
