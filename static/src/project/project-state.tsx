import type { ProjectContext } from '../../../src/shared/contract.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { healthTexts as texts } from '../../../src/shared/texts/health.ts';
import { TurnOn } from './turn-on.tsx';
import { useTurnOn } from './use-turn-on.ts';

interface Props {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  /** The board of this page. */
  readonly boardId: number | null;
  /** It is still being looked for. */
  readonly isBoardComing: boolean;
  /** What a page says of itself before the project is on. */
  readonly preview: string;
  /** How many items are ready where the page says so too (`null`: not known yet). */
  readonly ready?: number | null;
}

/** Preview, first check, its result, or an ended license; nothing where the project is simply on. */
export function ProjectState({ projectId, project, boardId, isBoardComing, preview, ...ready }: Props) {
  const turning = useTurnOn(projectId, boardId, project);
  const isQuiet = turning.job === null && !turning.isUnderWay;
  if (project.settings.on && isQuiet) return project.license === 'lapsed' ? <p className="pl-subtle">{commonTexts.licenseEnded}</p> : null;
  return (
    <div className="pl-message pl-message-information pl-state-line">
      {!project.settings.on && isQuiet && <p>{preview}</p>}
      <TurnOn project={project} turning={turning} label={texts.turnOn} isBoardComing={isBoardComing} {...ready} />
    </div>
  );
}
