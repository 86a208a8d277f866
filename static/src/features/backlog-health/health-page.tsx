import { useMemo } from 'react';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { HealthView } from '../../../../src/shared/health.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { errorTexts } from '../../../../src/shared/texts/errors.ts';
import { healthTexts as texts } from '../../../../src/shared/texts/health.ts';
import { localMemory } from '../../adapters/session-memory.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import type { HealthActions } from '../../health/health-actions.ts';
import { HealthBody, HealthPlace } from '../../health/health-body.tsx';
import type { Health } from '../../health/use-health.ts';
import { ProjectState } from '../../project/project-state.tsx';
import { useNotNow } from './use-not-now.ts';

interface Props {
  readonly context: SurfaceContext;
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly health: Health;
  readonly actions: HealthActions;
}

/** The page Health: the state of the project in one line, then the health of the chosen board. */
export function HealthPage({ context, projectId, project, health, actions }: Props) {
  const memory = useMemo(() => localMemory(context), [context]);
  const notNow = useNotNow(memory, projectId);
  const { view, isComplete, error, readAgain } = health;
  return (
    <>
      <h1 className="pl-visually-hidden">{texts.tab}</h1>
      <ProjectState
        projectId={projectId}
        project={project}
        boardId={view?.board.id ?? null}
        isBoardComing={view === null && error === null}
        preview={texts.preview}
        ready={isComplete ? readyIn(view) : null}
      />
      {error !== null && <ErrorMessage error={error} lead={errorTexts.readProjectFailed} onRetry={readAgain} />}
      {view === null && error === null && <HealthPlace />}
      {view !== null && <HealthBody view={view} isComplete={isComplete} actions={actions} heading="h2" notNow={notNow} />}
    </>
  );
}

/** The number of ready items on this page; `null` until it is whole. */
function readyIn(view: HealthView | null): number | null {
  const tile = view?.tiles.find(({ id }) => id === 'ready');
  return tile === undefined || tile.exactness === 'partial' ? null : tile.value;
}
