import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { NodePath } from '../../../../src/domain/text/adf/adf-text.ts';
import { insertAfter, removeBlock, typeOver } from '../../../../src/domain/text/adf/edit-blocks.ts';
import { editableBlocks, type EditableBlock, type WordsBlock } from '../../../../src/domain/text/adf/editable-blocks.ts';
import type { AdfDoc } from '../../../../src/shared/adf.ts';
import { editTexts as texts } from '../../../../src/shared/texts/edit.ts';
import { GrowingText } from './growing-text.tsx';
import { blockMark } from './phrase-in-fields.ts';

interface Props {
  readonly doc: AdfDoc;
  readonly onChange: (doc: AdfDoc) => void;
}

const keyOf = (path: NodePath): string => path.join('.');

/** A description, block by block: words can be typed over, everything else stays as it is. */
export function BlockFields({ doc, onChange }: Props) {
  const blocks = useMemo(() => editableBlocks(doc), [doc]);
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const wanted = useRef<string | null>(null);
  // A new block takes the keyboard as soon as it is there.
  useEffect(() => {
    if (wanted.current === null) return;
    fields.current.get(wanted.current)?.focus();
    wanted.current = null;
  }, [blocks]);
  const keep = (key: string) => (element: HTMLTextAreaElement | null) => {
    if (element === null) fields.current.delete(key);
    else fields.current.set(key, element);
  };
  const change = (next: AdfDoc, focus: NodePath | null): void => {
    wanted.current = focus === null ? null : keyOf(focus);
    onChange(next);
  };
  const onKey = (block: WordsBlock, index: number) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing;
    if (isPlainEnter && block.type !== 'code') {
      event.preventDefault();
      const added = insertAfter(doc, block.path, crypto.randomUUID());
      change(added.doc, added.path);
    }
    if (event.key === 'Backspace' && isEmpty(block) && blocks.length > 1) {
      event.preventDefault();
      const neighbor = blocks.slice(0, index).findLast(({ kind }) => kind === 'words');
      change(removeBlock(doc, block.path), neighbor?.path ?? null);
    }
  };
  return (
    <div className="pl-stack">
      {blocks.map((block, index) =>
        block.kind === 'locked' ? (
          <Locked key={keyOf(block.path)} block={block} />
        ) : (
          <Fields
            key={keyOf(block.path)}
            block={block}
            label={texts.blockLabel(nameOf(block), index + 1, blocks.length)}
            keep={keep(keyOf(block.path))}
            onKeyDown={onKey(block, index)}
            onChange={(part, words) => onChange(typeOver(doc, block.path, part, words))}
          />
        ),
      )}
    </div>
  );
}

const isEmpty = ({ parts }: WordsBlock): boolean => parts.length === 1 && parts[0]?.kind === 'words' && parts[0].text === '';

function nameOf({ type, level, list }: WordsBlock): string {
  switch (type) {
    case 'heading':
      return texts.heading(level ?? 1);
    case 'code':
      return texts.code;
    case 'task':
      return texts.task;
    case 'paragraph':
      return list === null ? texts.paragraph : texts.item;
  }
}

interface FieldsProps {
  readonly block: WordsBlock;
  readonly label: string;
  readonly keep: (element: HTMLTextAreaElement | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onChange: (part: number, words: string) => void;
}

function Fields({ block, label, keep, onKeyDown, onChange }: FieldsProps) {
  const kind = block.list === null ? block.type : `item pl-edit-${block.list}`;
  return (
    <div
      {...blockMark(keyOf(block.path))}
      className={`pl-edit-block pl-edit-${kind}`}
      style={{ marginInlineStart: `${Math.max(0, block.depth - 1) * 20}px` }}
    >
      {block.parts.map((part, index) =>
        part.kind === 'chip' ? (
          // Parts have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="pl-edit-chip" title={texts.chip(part.label)}>
            {part.label}
          </span>
        ) : (
          <GrowingText
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            value={part.text}
            label={label}
            {...(index === 0 ? { keep } : {})}
            onKeyDown={onKeyDown}
            onChange={(words) => onChange(index, words)}
          />
        ),
      )}
    </div>
  );
}

function Locked({ block }: { readonly block: Extract<EditableBlock, { readonly kind: 'locked' }> }) {
  return (
    <div className="pl-edit-locked">
      <span className="pl-subtle">{texts.locked(block.type)}</span>
      {block.text !== '' && <span className="pl-edit-locked-words">{block.text}</span>}
    </div>
  );
}
