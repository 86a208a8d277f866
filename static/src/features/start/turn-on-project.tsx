import Button from '@atlaskit/button/new';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { openProjectPage } from '../../adapters/navigate.ts';
import { TurnOn } from '../../project/turn-on.tsx';
import { useTurnOn } from '../../project/use-turn-on.ts';
import type { StartBoard } from './use-boards.ts';

interface Props {
  readonly board: StartBoard;
  readonly project: ProjectContext;
}

/** Step 2: turns on the project of the chosen board, for those who administer it. */
export function TurnOnProject({ board, project }: Props) {
  const turning = useTurnOn(board.project.id, board.id, project);
  return (
    <div className="pl-actions">
      <p>{board.project.name}</p>
      <TurnOn isSecondary project={project} turning={turning} label={texts.turnOn}>
        {turning.job === null && <p>{texts.isOn}</p>}
        <Button onClick={() => void openProjectPage(board.project.key)}>{texts.openHealth}</Button>
      </TurnOn>
    </div>
  );
}
