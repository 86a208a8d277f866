import Button from '@atlaskit/button/new';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { editTexts as texts } from '../../../../src/shared/texts/edit.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { BlockFields } from './block-fields.tsx';
import { GrowingText } from './growing-text.tsx';
import { LiveFindings } from './live-findings.tsx';
import { useLiveAnalysis } from './use-live-analysis.ts';
import { useTextDraft } from './use-text-draft.ts';

interface Props {
  readonly read: ItemRead;
  readonly memory: Memory;
  readonly writer: TextWriter;
  readonly onClose: () => void;
}

/** Jira's limit. */
const LONGEST_TITLE = 255;
const EMPTY: AdfDoc = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };

/** Title and description to write in, with what the rules say of them meanwhile. */
export function TextEditor({ read, memory, writer, onClose }: Props) {
  const draft = useTextDraft(memory, read.snapshot);
  const { now, isChanged, wasKept } = draft;
  const live = useLiveAnalysis(read, now);
  const [asks, setAsks] = useState(false);
  const title = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => title.current?.focus(), []);
  const problem = now.summary.trim() === '' ? texts.titleEmpty : now.summary.length > LONGEST_TITLE ? texts.titleLong(LONGEST_TITLE) : null;
  const isSaving = writer.state.kind === 'saving';
  // Also when a conflict was settled: the text stands in Jira now.
  const { drop } = draft;
  const stands = writer.state.kind === 'saved';
  useEffect(() => {
    if (!stands) return;
    drop();
    onClose();
  }, [stands, drop, onClose]);
  const save = (): void => {
    if (problem !== null || isSaving) return;
    if (!isChanged) return onClose();
    void writer.write(draft.change, draft.base);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  const cancel = (): void => (isChanged ? setAsks(true) : onClose());
  return (
    // Ctrl+Enter anywhere inside saves.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="pl-stack pl-editor" aria-label={texts.editorLabel} onKeyDown={onKeyDown}>
      {isChanged && <p className="pl-subtle">{wasKept ? texts.restored : texts.unsaved}</p>}
      <GrowingText
        className="pl-edit-title"
        label={texts.titleLabel}
        value={now.summary}
        keep={(element) => {
          title.current = element;
        }}
        onChange={(summary) => draft.write({ ...now, summary: summary.replaceAll('\n', ' ') })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <BlockFields doc={now.description ?? EMPTY} onChange={(description) => draft.write({ ...now, description })} />
      <p className="pl-subtle">{texts.keys}</p>
      <LiveFindings live={live} now={now} onChange={draft.write} />
      <div className="pl-actions">
        <Button appearance="primary" isDisabled={problem !== null || isSaving} onClick={save}>
          {isSaving ? commonTexts.saving : commonTexts.save}
        </Button>
        {!asks && (
          <Button appearance="subtle" isDisabled={isSaving} onClick={cancel}>
            {commonTexts.cancel}
          </Button>
        )}
      </div>
      {asks && (
        <div className="pl-message pl-message-warning pl-actions" role="group" aria-label={texts.discardAsk}>
          <p role="alert">{texts.discardAsk}</p>
          <Button
            onClick={() => {
              draft.drop();
              onClose();
            }}
          >
            {texts.discard}
          </Button>
          <Button appearance="subtle" onClick={() => setAsks(false)}>
            {texts.keepWriting}
          </Button>
        </div>
      )}
    </section>
  );
}
