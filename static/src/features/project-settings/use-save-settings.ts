import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProjectContext, SavedSettings } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import type { StoredRevision } from '../../../../src/shared/result.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { ApiError } from '../../adapters/rpc.ts';
import { announce } from '../../components/announcer.tsx';
import { describeError } from '../../describe-error.ts';
import { projectKey } from '../../project/use-project.ts';

export interface SavingSettings {
  readonly save: (run: () => Promise<SavedSettings>) => void;
  readonly isSaving: boolean;
  /** What somebody else saved meanwhile. */
  readonly conflict: StoredRevision | null;
  readonly failure: string | null;
  readonly reset: () => void;
}

/** Saves settings; the page then shows what the server says, and follows the check of the items. A failure keeps every choice. */
export function useSaveSettings(projectId: ProjectId, onSaved: () => void): SavingSettings {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (run: () => Promise<SavedSettings>) => run(),
    onSuccess: ({ settings, epoch, settingsRev, settingsAt, jobId }) => {
      client.setQueryData(projectKey(projectId), (before: ProjectContext | undefined) =>
        before === undefined ? before : { ...before, settings, epoch, settingsRev, settingsAt, jobId },
      );
      announce(jobId === null ? texts.savedSame : texts.saved);
      onSaved();
    },
  });
  const { error } = mutation;
  const refusal = error instanceof ApiError ? error.error : null;
  return {
    save: (run) => mutation.mutate(run),
    isSaving: mutation.isPending,
    conflict: refusal?.kind === 'conflict' ? refusal.current : null,
    failure: error === null || refusal?.kind === 'conflict' ? null : wordsFor(error),
    reset: mutation.reset,
  };
}

function wordsFor(error: unknown): string {
  const { text, reference } = describeError(error, texts.saveFailed);
  const words = text === texts.saveFailed ? text : texts.saveRefused(text);
  return reference === null ? words : `${words} (${reference})`;
}
