import { useCallback, useMemo, useRef, useState } from 'react';
import type { ItemTexts } from '../../../src/shared/text-change.ts';
import { type ChangeDeps, type ChangeResult, changeText, type Undo } from '../../../src/usecases/change-text.ts';
import type { ItemRead } from '../../../src/usecases/load-item.ts';
import { changeTexts as texts } from '../../../src/shared/texts/change.ts';
import { announce } from '../components/announcer.tsx';
import { describeError, type ErrorWords } from '../describe-error.ts';

type Names = readonly (keyof ItemTexts)[];

/** What became of the last change. */
export type WriteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly names: Names; readonly undo: Undo | null; readonly isUndo: boolean }
  | Extract<ChangeResult, { readonly kind: 'conflict' | 'changed-in-between' | 'refused' }>
  | { readonly kind: 'failed'; readonly words: ErrorWords };

export interface TextWriter {
  readonly state: WriteState;
  /**
   * Writes on top of `base`, the texts that the change was made on. @returns whether it stands in Jira now.
   * @param onStands Told when this very change stands in Jira, also when a conflict was settled or it was tried again.
   */
  readonly write: (change: ItemTexts, base: ItemTexts, onStands?: () => void) => Promise<boolean>;
  /** Takes the last change back, where there is one to take back. */
  readonly undo: () => void;
  /** Settles a conflict: leaves Jira as it is. */
  readonly keepTheirs: () => void;
  /** Settles a conflict: writes ours over theirs. */
  readonly takeMine: () => void;
  /** Tries the change that failed again. */
  readonly again: () => void;
  /** Forgets what became of the last change. */
  readonly dismiss: () => void;
}

/** A change that is being written. */
interface Wanted {
  readonly change: ItemTexts;
  readonly base: ItemTexts;
  /** What follows when it stands; `null` for one that takes another one back. */
  readonly follow: (() => void) | null;
}

const NOTHING = (): void => undefined;

/**
 * Writes texts of the item of this screen and knows what became of it. A failure keeps everything as it is; drafts belong to whoever asks.
 * @param onStands Told when a change stands in Jira, also after a conflict was settled; not when it was taken back.
 */
export function useTextChange(
  deps: ChangeDeps,
  read: ItemRead,
  onRead: (read: ItemRead) => void,
  onStands: () => void = NOTHING,
): TextWriter {
  const [state, setState] = useState<WriteState>({ kind: 'idle' });
  const last = useRef<Wanted | null>(null);
  const run = useCallback(
    async (wanted: Wanted): Promise<boolean> => {
      const { change, base, follow } = wanted;
      const isUndo = follow === null;
      last.current = wanted;
      setState({ kind: 'saving' });
      try {
        const result = await changeText(deps, { read, change, base });
        onRead(result.read);
        const next = stateAfter(result, Object.keys(change) as (keyof ItemTexts)[], isUndo);
        setState(next);
        if (next.kind === 'saved') announce(texts.saved(next.names, isUndo));
        const stands = result.kind === 'saved' || (result.kind === 'changed-in-between' && result.whose === 'theirs');
        if (stands && follow !== null) {
          follow();
          onStands();
        }
        return stands;
      } catch (error) {
        setState({ kind: 'failed', words: describeError(error, texts.failed) });
        return false;
      }
    },
    [deps, read, onRead, onStands],
  );
  return useMemo(
    () => ({
      state,
      write: (change, base, follow = NOTHING) => run({ change, base, follow }),
      undo: () => {
        const undo = state.kind === 'saved' || state.kind === 'changed-in-between' ? state.undo : null;
        if (undo !== null) void run({ ...undo, follow: null });
      },
      keepTheirs: () => setState({ kind: 'idle' }),
      takeMine: () => {
        if (state.kind === 'conflict') void run({ change: state.ours, base: state.theirs, follow: last.current?.follow ?? NOTHING });
      },
      again: () => {
        if (last.current !== null) void run(last.current);
      },
      dismiss: () => setState({ kind: 'idle' }),
    }),
    [state, run],
  );
}

const stateAfter = (result: ChangeResult, names: Names, isUndo: boolean): WriteState =>
  result.kind === 'saved' ? { kind: 'saved', names, undo: isUndo ? null : result.undo, isUndo } : result;
