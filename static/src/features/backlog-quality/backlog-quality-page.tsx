import '../../health/health.css';
import './backlog-quality.css';
import { useEffect, useMemo } from 'react';
import { qualityLists } from '../../../../src/domain/backlog/quality-lists.ts';
import type { BacklogQuality } from '../../../../src/shared/backlog-quality.ts';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { announce } from '../../components/announcer.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Loading } from '../../components/loading.tsx';
import type { HealthActions } from '../../health/health-actions.ts';
import { ProjectState } from '../../project/project-state.tsx';
import { DoFirst } from './do-first.tsx';
import { Export } from './export.tsx';
import { NumberLists } from './number-lists.tsx';
import { RolesAndFamilies } from './roles-and-families.tsx';
import type { Quality } from './use-backlog-quality.ts';
import { Trend } from './trend.tsx';
import { useMany } from './use-many.ts';
import { WorkPlace } from './work-place.tsx';

interface Props {
  readonly context: SurfaceContext;
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly quality: Quality;
  readonly openItem: NonNullable<HealthActions['openItem']>;
}

/** The page Story quality: the text of the board's open items, judged in this browser for this person. */
export default function BacklogQualityPage({ quality, ...props }: Props) {
  const { view, error, readAgain } = quality;
  return (
    <>
      <h1 className="pl-visually-hidden">{texts.tab}</h1>
      <ProjectState
        projectId={props.projectId}
        project={props.project}
        boardId={view?.board.id ?? null}
        isBoardComing={view === null && error === null}
        preview={texts.preview}
      />
      {canWrite(props.project) && view !== null && !view.mayEdit && <p className="pl-subtle">{texts.noEdit}</p>}
      {error !== null && <ErrorMessage error={error} lead={texts.readFailed} onRetry={readAgain} />}
      {view === null && error === null && <Loading />}
      {view !== null && error === null && <Found {...props} view={view} follow={quality.follow} />}
    </>
  );
}

/** Whether the project lets anybody change something from here. */
const canWrite = ({ settings, license }: ProjectContext): boolean => settings.on && license === 'active';

interface FoundProps extends Omit<Props, 'quality'> {
  readonly view: BacklogQuality;
  readonly follow: Quality['follow'];
}

function Found({ context, projectId, project, view, follow, openItem }: FoundProps) {
  const lists = useMemo(() => qualityLists(view), [view]);
  const many = useMany(context, projectId, project, follow);
  const mayChange = canWrite(project) && view.mayEdit;
  const sentence = texts.sentence({ toFix: lists.toFix.rows.length, soon: lists.soon.rows.length, read: view.items.length }, view);
  useEffect(() => {
    if (view.complete) announce(sentence);
  }, [view.complete, sentence]);
  const isEmpty = view.complete && view.items.length === 0;
  return (
    <div className="pl-health">
      <div className="pl-health-sentence">
        {(view.complete || view.items.length > 0) && <p className="pl-sentence">{sentence}</p>}
        <Progress view={view} />
        {texts.bound(view) !== null && <p>{texts.bound(view)}</p>}
        <Disclosure label={texts.howCounted}>
          <p className="pl-subtle">{texts.counted(view)}</p>
        </Disclosure>
      </div>
      {view.complete && !isEmpty && (
        <>
          <WorkPlace many={many} />
          <DoFirst lists={lists} many={mayChange ? many : null} openItem={openItem} />
          <NumberLists view={view} lists={lists} many={mayChange ? many : null} openItem={openItem} />
          {project.settings.on && <Trend context={context} projectId={projectId} view={view} openItem={openItem} />}
          <RolesAndFamilies overview={view.overview} />
          <Export view={view} />
        </>
      )}
    </div>
  );
}

function Progress({ view }: { readonly view: BacklogQuality }) {
  const words = texts.progress(view);
  if (words === null) return null;
  return (
    <p className="pl-progress">
      <progress aria-label={texts.progressLabel} value={view.items.length} max={Math.max(1, view.reading)} /> <span>{words}</span>
    </p>
  );
}
