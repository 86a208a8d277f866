import { useMutation } from '@tanstack/react-query';
import type { SaveScore } from '../../../../src/shared/contract.ts';
import type { StoredScore } from '../../../../src/shared/analysis.ts';
import type { StoredRevision } from '../../../../src/shared/result.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { ApiError, call } from '../../adapters/rpc.ts';
import { describeError, type ErrorWords } from '../../describe-error.ts';

export interface Saving {
  readonly save: (payload: SaveScore) => void;
  readonly isSaving: boolean;
  /** What is stored now, when someone else was faster. */
  readonly conflict: StoredRevision | null;
  readonly failure: ErrorWords | null;
  readonly reset: () => void;
}

/** Refusals after which the project, the license or the right is other than the screen shows. */
const CHANGES_WHAT_WE_KNEW: ReadonlySet<string> = new Set(['not-on', 'license', 'not-allowed']);

/** Saves by one question to the server. A failure keeps everything on screen as it is. */
export function useSaveScore(onSaved: (score: StoredScore) => void, onRefused: () => void): Saving {
  const mutation = useMutation({
    mutationFn: (payload: SaveScore) => call('saveScore', payload),
    onSuccess: onSaved,
    onError: (error) => {
      if (error instanceof ApiError && CHANGES_WHAT_WE_KNEW.has(error.error.kind)) onRefused();
    },
  });
  const { error } = mutation;
  const refusal = error instanceof ApiError ? error.error : null;
  return {
    save: mutation.mutate,
    isSaving: mutation.isPending,
    conflict: refusal?.kind === 'conflict' ? refusal.current : null,
    failure: error === null || refusal?.kind === 'conflict' ? null : wordsFor(error),
    reset: mutation.reset,
  };
}

function wordsFor(error: unknown): ErrorWords {
  const words = describeError(error, texts.saveFailed);
  return words.text === texts.saveFailed ? words : { ...words, text: texts.saveRefused(words.text) };
}
