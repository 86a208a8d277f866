import { jira } from '../api.ts';
import type { Project } from '../jira-types.ts';
import { Link } from '../router.tsx';
import { useSession } from '../session.tsx';
import { useLoad } from '../use-load.ts';

interface Row extends Project {
  readonly projectTypeKey?: string;
}

export function ProjectsPage() {
  const { modules, user } = useSession();
  const { data, error } = useLoad(`projects:${user.accountId}`, () =>
    jira<{ readonly values: readonly Row[] }>('GET', '/rest/api/3/project/search?maxResults=50'),
  );
  const projectPage = modules.find((module) => module.type === 'jira:projectPage');
  return (
    <main id="content" className="page">
      <h1>Projects</h1>
      {error !== null && <p role="alert">{error}</p>}
      {data?.values.length === 0 && <p>There is no project that you may see.</p>}
      {data !== null && data.values.length > 0 && (
        <div className="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Key</th>
                <th scope="col">Open</th>
              </tr>
            </thead>
            <tbody>
              {data.values.map((project) => (
                <tr key={project.id}>
                  <th scope="row">
                    <Link to={`/projects/${project.key}/backlog`}>{project.name}</Link>
                  </th>
                  <td>{project.key}</td>
                  <td>
                    {projectPage !== undefined && (
                      <Link to={`/projects/${project.key}/apps/${projectPage.key}`}>{`${projectPage.title} for ${project.key}`}</Link>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}
