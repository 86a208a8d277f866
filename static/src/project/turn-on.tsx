import './project.css';
import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { JobProgress, ProjectContext } from '../../../src/shared/contract.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { projectPageTexts as texts } from '../../../src/shared/texts/project-page.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import type { TurningOn } from './use-turn-on.ts';

interface Props {
  readonly project: ProjectContext;
  readonly turning: TurningOn;
  readonly label: string;
  /** Where the page has another step that comes first: a screen has one primary button. */
  readonly isSecondary?: boolean;
  /** The board for which it is turned on is still being looked for: its habits and sprints belong to it. */
  readonly isBoardComing?: boolean;
  /** How many items are ready where the page around says so too (`null`: not known yet): one page names one number. */
  readonly ready?: number | null;
  /** Shown beside the result, for example a way to Health. */
  readonly children?: ReactNode;
}

/** The way to turn a project on, who may, how far the first check is, and its result: one line that changes in place. */
export function TurnOn(props: Props) {
  return (
    <div aria-live="polite" className="pl-turn-on">
      <State {...props} />
    </div>
  );
}

function State({ project, turning, label, isSecondary = false, isBoardComing = false, ready, children }: Props) {
  const { job, isUnderWay, isStarting, error } = turning;
  if (error !== null) return <ErrorMessage error={error} lead={texts.turnOnFailed} onRetry={turning.start} />;
  if (isUnderWay) return <Progress job={job} />;
  if (job?.state === 'done')
    return (
      <Result job={job} ready={ready === undefined ? job.ready : ready}>
        {children}
      </Result>
    );
  if (job?.state === 'failed') return <Stopped job={job} onRetry={project.mayAdminister ? turning.start : null} />;
  if (project.settings.on) return <div className="pl-actions">{children}</div>;
  if (project.license === 'lapsed') return <p className="pl-subtle">{commonTexts.licenseEnded}</p>;
  if (!project.mayAdminister) return <p className="pl-subtle">{texts.whoCanTurnOn}</p>;
  return (
    <Button appearance={isSecondary ? 'default' : 'primary'} isLoading={isStarting} isDisabled={isBoardComing} onClick={turning.start}>
      {label}
    </Button>
  );
}

function Progress({ job }: { readonly job: JobProgress | null }) {
  const total = job?.total ?? null;
  return (
    <p className="pl-progress">
      <progress aria-label={texts.progressLabel} {...(total === null ? {} : { value: job?.checked ?? 0, max: Math.max(1, total) })} />
      <span>{texts.progress(job?.checked ?? 0, total)}</span>
    </p>
  );
}

function Result({ job, ready, children }: { readonly job: JobProgress; readonly ready: number | null; readonly children: ReactNode }) {
  return (
    <div className="pl-actions">
      <p>{texts.on(job.total ?? job.checked, ready)}</p>
      {job.failures.length > 0 && <p className="pl-subtle">{texts.notWritten(job.failures.length)}</p>}
      {children}
    </div>
  );
}

function Stopped({ job, onRetry }: { readonly job: JobProgress; readonly onRetry: (() => void) | null }) {
  return (
    <div className="pl-actions">
      <p>{texts.stopped(job.checked, job.total)}</p>
      {onRetry !== null && <Button onClick={onRetry}>{commonTexts.tryAgain}</Button>}
    </div>
  );
}
