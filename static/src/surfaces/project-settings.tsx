import '../project/project.css';
import type { ProjectId } from '../../../src/shared/ids.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { errorTexts } from '../../../src/shared/texts/errors.ts';
import { AsyncView } from '../components/async-view.tsx';
import { SettingsPage } from '../features/project-settings/settings-page.tsx';
import { useProject } from '../project/use-project.ts';
import type { SurfaceProps } from '../surface.ts';

/** The page "Plumbline" among the settings of a project. */
export default function ProjectSettings({ context }: SurfaceProps) {
  const projectId = (context.project?.id ?? null) as ProjectId | null;
  const project = useProject(projectId, context);
  if (projectId === null) return <main className="pl-surface">{commonTexts.unknownSurface}</main>;
  return (
    <main className="pl-surface pl-surface-page">
      <AsyncView query={project} errorLead={errorTexts.readProjectFailed}>
        {(known) => <SettingsPage context={context} projectId={projectId} project={known} />}
      </AsyncView>
    </main>
  );
}
