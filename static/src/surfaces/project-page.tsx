import { lazy, Suspense, useMemo } from 'react';
import type { ProjectContext } from '../../../src/shared/contract.ts';
import type { BoardChoice } from '../../../src/shared/health.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { backlogQualityTexts } from '../../../src/shared/texts/backlog-quality.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { errorTexts } from '../../../src/shared/texts/errors.ts';
import { healthTexts } from '../../../src/shared/texts/health.ts';
import { prioritizeTexts } from '../../../src/shared/texts/prioritize.ts';
import { openWorkItem } from '../adapters/bridge.ts';
import { now } from '../adapters/clock.ts';
import { openSearch } from '../adapters/navigate.ts';
import { sessionMemory } from '../adapters/session-memory.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';
import { AsyncView } from '../components/async-view.tsx';
import { Loading } from '../components/loading.tsx';
import { HealthPage } from '../features/backlog-health/health-page.tsx';
import { useBacklogQuality } from '../features/backlog-quality/use-backlog-quality.ts';
import { PrioritizePage } from '../features/prioritize/prioritize-page.tsx';
import { usePriorities } from '../features/prioritize/use-priorities.ts';
import type { HealthActions } from '../health/health-actions.ts';
import { listTile } from '../health/list-tile.ts';
import { touch } from '../health/touched.ts';
import { useHealth } from '../health/use-health.ts';
import { PageHead } from '../project/page-head.tsx';
import { useBoardChoice } from '../project/use-board-choice.ts';
import { usePageRoute } from '../project/use-page-route.ts';
import { useProject } from '../project/use-project.ts';
import type { SurfaceProps } from '../surface.ts';

/** Pages of a project, as the manifest names them; the first one is shown at the root. */
const PAGES = [
  { route: 'health', title: healthTexts.tab },
  { route: 'prioritize', title: prioritizeTexts.tab },
  { route: 'story-quality', title: backlogQualityTexts.tab },
] as const;

/** Opened now and then: nobody waits for it on the way to the others. */
const BacklogQualityPage = lazy(() => import('../features/backlog-quality/backlog-quality-page.tsx'));

/** The pages of a project over one board. */
export default function ProjectPage({ context }: SurfaceProps) {
  const { route, go } = usePageRoute();
  const projectId = (context.project?.id ?? null) as ProjectId | null;
  const project = useProject(projectId, context);
  const page = PAGES.find((one) => one.route === route) ?? PAGES[0];
  if (projectId === null) return <main className="pl-surface">{commonTexts.unknownSurface}</main>;
  // Before the host has said where we are no tab is marked: the mark must not jump.
  const head = { pages: PAGES, current: route === null ? '' : page.route, onGo: go };
  return (
    <main className="pl-surface pl-surface-page">
      {route === null || project.data === undefined ? (
        <>
          <PageHead {...head} />
          <h1 className="pl-visually-hidden">{page.title}</h1>
          <AsyncView query={project} errorLead={errorTexts.readProjectFailed}>
            {() => null}
          </AsyncView>
        </>
      ) : (
        <OpenProject context={context} projectId={projectId} project={project.data} head={head} />
      )}
    </main>
  );
}

interface OpenProps {
  readonly context: SurfaceContext;
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly head: Parameters<typeof PageHead>[0];
}

function OpenProject({ context, projectId, project, head }: OpenProps) {
  const [chosen, choose] = useBoardChoice(context, projectId);
  const props = { context, projectId, project, boardId: chosen ?? project.boardId ?? null };
  const headOf = (board: BoardChoice | null, boards: readonly BoardChoice[]) => (
    <PageHead {...head} board={{ board, boards, chosen, onChoose: choose }} />
  );
  if (head.current === 'story-quality') return <StoryQuality {...props} headOf={headOf} />;
  return head.current === 'prioritize' ? <Prioritize {...props} headOf={headOf} /> : <Health {...props} headOf={headOf} />;
}

interface PageProps extends Omit<OpenProps, 'head'> {
  readonly boardId: number | null;
  readonly headOf: (board: BoardChoice | null, boards: readonly BoardChoice[]) => JSX.Element;
}

function Health({ headOf, ...props }: PageProps) {
  const health = useHealth(props.context, props);
  const actions = useActions(props.context);
  const { view } = health;
  return (
    <>
      {headOf(view?.board ?? null, view?.boards ?? [])}
      <HealthPage {...props} health={health} actions={actions} />
    </>
  );
}

function Prioritize({ headOf, ...props }: PageProps) {
  const priorities = usePriorities(props.context, props);
  const { openItem } = useActions(props.context);
  const { data } = priorities.query;
  return (
    <>
      {headOf(data?.board ?? null, data?.boards ?? [])}
      <PrioritizePage {...props} priorities={priorities} openItem={openItem} />
    </>
  );
}

function StoryQuality({ headOf, ...props }: PageProps) {
  const quality = useBacklogQuality(props.context, props);
  const { openItem } = useActions(props.context);
  const { view } = quality;
  return (
    <>
      {headOf(view?.board ?? null, view?.boards ?? [])}
      <Suspense fallback={<Loading />}>
        <BacklogQualityPage {...props} quality={quality} openItem={openItem} />
      </Suspense>
    </>
  );
}

/** Whatever is opened from here may be changed there: it is read as it is when the person comes back. */
function useActions(context: SurfaceContext): HealthActions & { readonly openItem: NonNullable<HealthActions['openItem']> } {
  return useMemo(() => {
    const memory = sessionMemory(context);
    return {
      openItem: ({ id, key }) => {
        touch(memory, id, now());
        void openWorkItem(key);
      },
      openSearch: (jql) => void openSearch(jql),
      listItems: listTile,
    };
  }, [context]);
}
