import './edit.css';
import type { Finding } from '../../../../src/shared/finding.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { Composer } from './composer.tsx';
import { CriteriaEditor } from './criteria-editor.tsx';
import { SplitStory } from './split-story.tsx';
import { TextEditor } from './text-editor.tsx';

/** The tools that write: loaded when somebody begins to. */
export interface StoryEditProps {
  readonly tool: 'text' | 'criteria' | 'compose' | 'split';
  readonly view: ItemView;
  /** What the tool was opened to settle. */
  readonly finding: Finding | null;
  readonly memory: Memory;
  readonly writer: TextWriter;
  /** Takes over the item as a write of ours left it. */
  readonly onRead: (read: ItemRead) => void;
  readonly onOpen: (tool: StoryEditProps['tool']) => void;
  readonly onClose: () => void;
}

export default function StoryEdit({ tool, view, finding, memory, writer, onRead, onClose }: StoryEditProps) {
  if (tool === 'criteria') return <CriteriaEditor {...{ view, finding, memory, writer, onRead, onClose }} />;
  if (tool === 'compose') return <Composer read={view.read} memory={memory} writer={writer} onClose={onClose} />;
  if (tool === 'split') return <SplitStory read={view.read} memory={memory} writer={writer} onClose={onClose} />;
  return <TextEditor read={view.read} settles={finding} memory={memory} writer={writer} onClose={onClose} />;
}
