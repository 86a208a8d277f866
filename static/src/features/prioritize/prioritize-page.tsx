import './prioritize.css';
import Button from '@atlaskit/button/new';
import { useId } from 'react';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { PrioritiesView } from '../../../../src/shared/priorities.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { errorTexts } from '../../../../src/shared/texts/errors.ts';
import { prioritizeTexts as texts } from '../../../../src/shared/texts/prioritize.ts';
import { projectPageTexts } from '../../../../src/shared/texts/project-page.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { InfoTip } from '../../components/info-tip.tsx';
import type { HealthActions } from '../../health/health-actions.ts';
import { PriorityTable } from './priority-table.tsx';
import type { Priorities } from './use-priorities.ts';
import { useScoring } from './use-scoring.ts';

interface Props {
  readonly context: SurfaceContext;
  readonly project: ProjectContext;
  readonly priorities: Priorities;
  readonly openItem: NonNullable<HealthActions['openItem']>;
}

/** The page Prioritize: scored items in order, ties together; the others below, in backlog order. */
export function PrioritizePage({ context, project, priorities, openItem }: Props) {
  const tip = useId();
  return (
    <>
      <div className="pl-actions">
        <h1 className="pl-heading">{texts.tab}</h1>
        <p className="pl-subtle">{texts.scope}</p>
        <InfoTip id={tip} about={texts.score} text={texts.scoreTooltip[project.settings.model]} />
      </div>
      {!project.settings.on && <p className="pl-message">{commonTexts.notTurnedOn}</p>}
      {project.license === 'lapsed' && <p className="pl-subtle">{commonTexts.licenseEnded}</p>}
      <AsyncView query={priorities.query} errorLead={errorTexts.readProjectFailed}>
        {(view) => (
          <List
            context={context}
            view={view}
            readAgain={priorities.readAgain}
            openItem={openItem}
            isOn={project.settings.on}
            mayScore={project.settings.on && project.license === 'active'}
          />
        )}
      </AsyncView>
    </>
  );
}

interface ListProps {
  readonly context: SurfaceContext;
  readonly view: PrioritiesView;
  readonly readAgain: Priorities['readAgain'];
  readonly openItem: Props['openItem'];
  readonly isOn: boolean;
  /** The project is on and the license active; whether this person may edit an item is said in its dialog. */
  readonly mayScore: boolean;
}

function List({ context, view, readAgain, openItem, isOn, mayScore }: ListProps) {
  const { score, scoreTen, scoredSoFar } = useScoring(context, view, readAgain);
  const isEmpty = view.scored.length === 0;
  return (
    <>
      {isEmpty && isOn && (
        <div className="pl-message">
          <p>{texts.empty}</p>
          {mayScore && view.unscored.length > 0 && (
            <Button appearance="primary" onClick={scoreTen}>
              {texts.scoreTen}
            </Button>
          )}
        </div>
      )}
      {scoredSoFar !== null && scoredSoFar > 0 && <p className="pl-subtle">{projectPageTexts.scoredSoFar(scoredSoFar)}</p>}
      {(!isEmpty || view.unscored.length > 0) && <PriorityTable view={view} openItem={openItem} score={mayScore ? score : null} />}
    </>
  );
}
