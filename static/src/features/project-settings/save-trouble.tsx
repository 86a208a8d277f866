import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { call } from '../../adapters/rpc.ts';
import { projectKey } from '../../project/use-project.ts';
import { Compare } from './compare.tsx';
import type { RulesDraft } from './use-draft.ts';
import type { SavingSettings } from './use-save-settings.ts';

interface Props {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly saving: SavingSettings;
  readonly draft: RulesDraft;
  readonly timeOf: (iso: string) => string;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: (baseRev: number) => void;
}

/** Why the settings were not saved, and the way on: nothing that was chosen is lost. */
export function SaveTrouble({ projectId, project, saving, draft, timeOf, onKeepTheirs, onSaveMine }: Props) {
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<ProjectContext | null>(null);
  const compare = async (): Promise<void> => {
    const now = await call('openProject', { projectId });
    client.setQueryData(projectKey(projectId), now);
    setTheirs(now);
  };
  if (saving.failure !== null)
    return (
      <p role="alert" className="pl-message pl-message-error">
        {saving.failure}
      </p>
    );
  if (saving.conflict === null) return null;
  return (
    <div role="alert" className="pl-message pl-message-warning">
      <p>{texts.conflict(timeOf(saving.conflict.at))}</p>
      {theirs === null ? (
        <Button onClick={() => void compare()}>{texts.compare}</Button>
      ) : (
        <Compare
          theirs={project.settings.lint}
          mine={draft.lint}
          onKeepTheirs={onKeepTheirs}
          onSaveMine={() => {
            draft.rebase(theirs);
            setTheirs(null);
            onSaveMine(theirs.settingsRev ?? 0);
          }}
        />
      )}
    </div>
  );
}
