import { useEffect, useRef, useState } from 'react';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import type { Finding } from '../../../../src/shared/finding.ts';
import { editTexts as texts } from '../../../../src/shared/texts/edit.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { BlockFields } from './block-fields.tsx';
import { EditorFrame } from './editor-frame.tsx';
import { GrowingText } from './growing-text.tsx';
import { LiveFindings } from './live-findings.tsx';
import { blockMark, phraseOf, showPhrase } from './phrase-in-fields.ts';
import { useLiveAnalysis } from './use-live-analysis.ts';
import { useTextDraft } from './use-text-draft.ts';
import type { Writing } from './writing.ts';

interface Props {
  readonly read: ItemRead;
  readonly memory: Memory;
  readonly writer: TextWriter;
  /** What it was opened to settle: the keyboard begins there. */
  readonly settles?: Finding | null;
  /** The draft was made just now, by another tool. */
  readonly isNewDraft?: boolean;
  readonly onClose: () => void;
}

/** Jira's limit. */
const LONGEST_TITLE = 255;
const EMPTY: AdfDoc = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };

function problemOf({ summary }: Writing): string | null {
  if (summary.trim() === '') return texts.titleEmpty;
  return summary.length > LONGEST_TITLE ? texts.titleLong(LONGEST_TITLE) : null;
}

/** Title and description to write in, with what the rules say of them meanwhile. */
export function TextEditor({ read, memory, writer, settles = null, isNewDraft = false, onClose }: Props) {
  const draft = useTextDraft(memory, read.snapshot);
  const { now, change, isChanged, wasKept, drop } = draft;
  const live = useLiveAnalysis(read, now);
  const problem = problemOf(now);
  const root = useRef<HTMLDivElement>(null);
  const [begin] = useState(() => phraseOf(settles, now));
  useEffect(() => {
    if (begin === null || !showPhrase(root.current, begin)) root.current?.querySelector('textarea')?.focus();
  }, [begin]);
  return (
    <EditorFrame
      label={texts.editorLabel}
      className="pl-editor"
      {...{ writer, change, isChanged, drop, onClose }}
      cannotSave={problem !== null}
    >
      {isChanged && <p className="pl-subtle">{wasKept && !isNewDraft ? texts.restored : texts.unsaved}</p>}
      <div ref={root} className="pl-edit-fields">
        <Title value={now.summary} onChange={(summary) => draft.write({ ...now, summary })} />
        {problem !== null && <p role="alert">{problem}</p>}
        <BlockFields doc={now.description ?? EMPTY} onChange={(description) => draft.write({ ...now, description })} />
      </div>
      <p className="pl-subtle">{texts.keys}</p>
      <LiveFindings live={live} now={now} onChange={draft.write} onShow={(phrase) => void showPhrase(root.current, phrase)} />
    </EditorFrame>
  );
}

interface TitleProps {
  readonly value: string;
  readonly onChange: (summary: string) => void;
}

/** One line, however long. */
function Title({ value, onChange }: TitleProps) {
  return (
    <div {...blockMark(null)} className="pl-edit-block">
      <GrowingText
        className="pl-edit-title"
        label={texts.titleLabel}
        value={value}
        onChange={(summary) => onChange(summary.replaceAll('\n', ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
    </div>
  );
}
