import { useEffect, useMemo, useState } from 'react';
import type { StoredScore } from '../../../../src/shared/analysis.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';
import { announce } from '../../components/announcer.tsx';
import { effective, type RowSpec, rowsOf } from './score-rows.ts';
import { resultText, type StateTextInput } from './state-text.ts';
import { useDraft } from './use-draft.ts';
import { type Saving, useSaveScore } from './use-save-score.ts';

export interface ScoreForm {
  readonly rows: readonly RowSpec[];
  /** Everything that the first line is made from. */
  readonly given: StateTextInput;
  readonly isUnsaved: boolean;
  readonly canSave: boolean;
  /** What the last save came to, until something changes. */
  readonly lastSaved: string | null;
  readonly saving: Saving;
  /** `null` clears a row. */
  readonly choose: (input: string, value: number | null) => void;
  readonly save: () => void;
  /** Saves on top of a revision that someone else made meanwhile. */
  readonly saveOver: (rev: number) => void;
  readonly drop: () => void;
}

interface FormInput {
  readonly view: ItemView;
  readonly drafts: Memory;
  readonly hasExamples: boolean;
  readonly onSaved: (score: StoredScore) => void;
  /** What the server knows of the project, the license or the right is not what we knew. */
  readonly onRefused: () => void;
}

/** Numbers being chosen, and what becomes of them. */
export function useScoreForm({ view, drafts, hasExamples, onSaved, onRefused }: FormInput): ScoreForm {
  const { snapshot, context, estimateName } = view.read;
  const { model } = context.settings;
  const draft = useDraft(drafts, snapshot.id, model, view.score);
  const rows = useMemo(() => rowsOf(model, texts.units), [model]);
  const all = effective(model, draft.chosen, snapshot.estimate);
  const given: StateTextInput = { model, effective: all, chosen: draft.chosen, estimateName, hasExamples };
  const [lastSaved, setLastSaved] = useState<string | null>(null);
  const saving = useSaveScore((stored) => {
    draft.drop();
    onSaved(stored);
    setLastSaved(resultText(given));
    announce(resultText(given));
  }, onRefused);
  useAnnounced(saving.failure?.text ?? null);
  const canSave = view.mayChange && !saving.isSaving && Object.keys(draft.chosen).length > 0;
  const saveOver = (baseRev: number): void => {
    if (!canSave) return;
    setLastSaved(null);
    saving.save({ issueId: snapshot.id, baseRev, model, inputs: all.inputs, sources: all.sources, textHash: view.hash });
  };
  return {
    rows,
    given,
    isUnsaved: draft.isUnsaved,
    canSave,
    lastSaved,
    saving,
    choose: (input, value) => {
      setLastSaved(null);
      draft.choose(input, value);
    },
    save: () => saveOver(draft.baseRev),
    saveOver,
    drop: () => {
      saving.reset();
      draft.drop();
    },
  };
}

function useAnnounced(text: string | null): void {
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
}
