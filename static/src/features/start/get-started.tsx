import './start.css';
import { useState } from 'react';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { useProject } from '../../project/use-project.ts';
import { Example } from './example.tsx';
import { Leave } from './leave.tsx';
import { LookAtBoard } from './look-at-board.tsx';
import { Panels } from './panels.tsx';
import { Rights } from './rights.tsx';
import { Step } from './step.tsx';
import { TurnOnProject } from './turn-on-project.tsx';
import { useBoards } from './use-boards.ts';

/** The five steps. The board of the first one also names the project of the others. */
export function GetStarted({ context }: { readonly context: SurfaceContext }) {
  const boards = useBoards();
  const [boardId, setBoardId] = useState<number | null>(null);
  const board = boards.data?.find(({ id }) => id === boardId) ?? boards.data?.[0] ?? null;
  const project = useProject(board?.project.id ?? null, context);
  const known = board === null || project.data === undefined ? null : { board, project: project.data };
  return (
    <>
      <ol className="pl-steps">
        <Step number={1} title={texts.step.look}>
          <AsyncView query={boards} errorLead={texts.boardsFailed}>
            {(found) => <LookAtBoard context={context} boards={found} board={board} onChoose={setBoardId} project={project} />}
          </AsyncView>
        </Step>
        <Step number={2} title={texts.step.turnOn}>
          <p className="pl-subtle">{texts.turnOnEffect}</p>
          {known !== null && <TurnOnProject key={known.board.id} {...known} />}
        </Step>
        <Step number={3} title={texts.step.panels} note={texts.needsAdministrator}>
          <Panels projectName={board?.project.name ?? null} />
        </Step>
        <Step number={4} title={texts.step.rights}>
          <Rights />
        </Step>
        <Step number={5} title={texts.step.leave}>
          <Leave known={known} />
        </Step>
      </ol>
      <Example />
    </>
  );
}
