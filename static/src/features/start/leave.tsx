import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { call } from '../../adapters/rpc.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { projectKey } from '../../project/use-project.ts';
import type { StartBoard } from './use-boards.ts';

interface Known {
  readonly board: StartBoard;
  readonly project: ProjectContext;
}

/** Step 5: what can be taken along, how to turn off, what stays. */
export function Leave({ known }: { readonly known: Known | null }) {
  return (
    <Disclosure label={texts.read}>
      <ul className="pl-start-list">
        {texts.leave.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {known !== null && <TurnOff key={known.board.project.id} {...known} />}
    </Disclosure>
  );
}

/** Turning off works without a license too: nobody is held. */
function TurnOff({ board, project }: Known) {
  const client = useQueryClient();
  const { id, name } = board.project;
  const mutation = useMutation({
    mutationFn: () => call('turnOff', { projectId: id }),
    onSuccess: () => client.invalidateQueries({ queryKey: projectKey(id) }),
  });
  if (mutation.error !== null) return <ErrorMessage error={mutation.error} lead={texts.turnOffFailed} onRetry={() => mutation.mutate()} />;
  return (
    <div aria-live="polite" className="pl-turn-on">
      {project.settings.on && project.mayAdminister ? (
        <Button isLoading={mutation.isPending} onClick={() => mutation.mutate()}>
          {texts.turnOff(name)}
        </Button>
      ) : (
        mutation.isSuccess && <p>{texts.turnedOff(name)}</p>
      )}
    </div>
  );
}
