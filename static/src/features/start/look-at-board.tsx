import Button from '@atlaskit/button/new';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import { errorTexts } from '../../../../src/shared/texts/errors.ts';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { openWorkItem } from '../../adapters/bridge.ts';
import { openSearch } from '../../adapters/navigate.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import type { HealthActions } from '../../health/health-actions.ts';
import { HealthBody, HealthPlace } from '../../health/health-body.tsx';
import { listTile } from '../../health/list-tile.ts';
import { useHealth } from '../../health/use-health.ts';
import { BoardPicker } from '../../project/board-picker.tsx';
import type { StartBoard } from './use-boards.ts';

interface Props {
  readonly context: SurfaceContext;
  readonly boards: readonly StartBoard[];
  /** The chosen one; `null` where there is none. */
  readonly board: StartBoard | null;
  readonly onChoose: (boardId: number) => void;
  readonly project: UseQueryResult<ProjectContext>;
}

/** Step 1: one's own board, read in this browser. */
export function LookAtBoard({ context, boards, board, onChoose, project }: Props) {
  const [shown, setShown] = useState<number | null>(null);
  if (board === null) return <p>{texts.noBoards}</p>;
  return (
    <>
      <div className="pl-actions">
        <BoardPicker board={board} boards={boards} chosen={board.id} onChoose={onChoose} />
        <Button appearance="primary" onClick={() => setShown(board.id)}>
          {texts.showMe}
        </Button>
      </div>
      {shown === board.id && (
        <AsyncView query={project} errorLead={errorTexts.readProjectFailed}>
          {(known) => <Preview key={board.id} context={context} board={board} project={known} />}
        </AsyncView>
      )}
    </>
  );
}

/** Nothing of it is stored, so items are opened, never remembered. */
const ACTIONS: HealthActions = {
  openItem: ({ key }) => void openWorkItem(key),
  openSearch: (jql) => void openSearch(jql),
  listItems: listTile,
};

interface PreviewProps {
  readonly context: SurfaceContext;
  readonly board: StartBoard;
  readonly project: ProjectContext;
}

function Preview({ context, board, project }: PreviewProps) {
  const { view, isComplete, error, readAgain } = useHealth(context, { projectId: board.project.id, project, boardId: board.id });
  if (error !== null) return <ErrorMessage error={error} lead={errorTexts.readProjectFailed} onRetry={readAgain} />;
  return (
    <div className="pl-preview">
      {view === null ? (
        <HealthPlace />
      ) : (
        <HealthBody view={view} isComplete={isComplete} actions={ACTIONS} heading="h3" about={board.name}>
          <p className="pl-subtle">{texts.wasRead(view.horizon.read)}</p>
        </HealthBody>
      )}
    </div>
  );
}
