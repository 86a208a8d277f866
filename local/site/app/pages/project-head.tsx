import { Link } from '../router.tsx';
import { useSession } from '../session.tsx';

interface Props {
  readonly projectKey: string;
  /** "backlog" or the key of the app's module. */
  readonly current: string;
}

/** Breadcrumb and navigation of a project. */
export function ProjectHead({ projectKey, current }: Props) {
  const { modules } = useSession();
  const pages = modules.filter((module) => module.type === 'jira:projectPage' || module.type === 'jira:projectSettingsPage');
  return (
    <>
      <nav aria-label="Breadcrumb" className="crumbs">
        <Link to="/projects">Projects</Link>
        <span aria-hidden="true">/</span>
        <span>{projectKey}</span>
      </nav>
      <nav aria-label="Project" className="tabs">
        <Link to={`/projects/${projectKey}/backlog`} current={current === 'backlog'}>
          Backlog
        </Link>
        {pages.map((module) => (
          <Link key={module.key} to={`/projects/${projectKey}/apps/${module.key}`} current={current === module.key}>
            {module.type === 'jira:projectSettingsPage' ? `${module.title} settings` : module.title}
          </Link>
        ))}
      </nav>
    </>
  );
}
