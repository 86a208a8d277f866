import { useState } from 'react';
import { FlagsProvider } from './frames/flags.tsx';
import { InspectorDrawer } from './inspector/inspector-drawer.tsx';
import { Notifications } from './notifications.tsx';
import { AppPage } from './pages/app-page.tsx';
import { BacklogPage } from './pages/backlog-page.tsx';
import { ItemPage } from './pages/item-page.tsx';
import { ProjectsPage } from './pages/projects-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { Link, useAddress } from './router.tsx';
import { useSession } from './session.tsx';
import { Switches } from './switches.tsx';

function Page({ path }: { readonly path: string }) {
  const [, first = '', second = '', third = '', fourth = '', fifth = ''] = path.split('/').map(decodeURIComponent);
  if (first === '' || (first === 'projects' && second === '')) return <ProjectsPage />;
  if (first === 'browse') return <ItemPage key={second} itemKey={second} />;
  if (first === 'issues') return <SearchPage />;
  if (first === 'apps') return <AppPage key={second} moduleKey={second} projectKey={null} route={third} />;
  if (first === 'projects' && third === 'apps')
    return <AppPage key={`${second}:${fourth}`} moduleKey={fourth} projectKey={second} route={fifth} />;
  if (first === 'projects') return <BacklogPage key={second} projectKey={second} />;
  return (
    <main id="content" className="page">
      <h1>There is no such page</h1>
      <Link to="/projects">All projects</Link>
    </main>
  );
}

export function Shell() {
  const { modules } = useSession();
  const { pathname } = useAddress();
  const [inspecting, setInspecting] = useState(false);
  const siteApps = modules.filter((module) => module.type === 'jira:globalPage' || module.type === 'jira:adminPage');
  return (
    <FlagsProvider>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header className="top">
        <Link to="/projects" className="brand">
          Local site
        </Link>
        <nav aria-label="Site" className="top-links">
          <Link to="/projects" current={pathname.startsWith('/projects')}>
            Projects
          </Link>
          <Link to="/issues" current={pathname === '/issues'}>
            Search
          </Link>
          {siteApps.map((module) => (
            <Link key={module.key} to={`/apps/${module.key}`} current={pathname.startsWith(`/apps/${module.key}`)}>
              {module.useAsGetStarted ? `${module.title}: get started` : module.title}
            </Link>
          ))}
        </nav>
        <Switches />
        <Notifications />
        <button type="button" aria-expanded={inspecting} onClick={() => setInspecting(!inspecting)}>
          Inspector
        </button>
      </header>
      <Page path={pathname} />
      {inspecting && <InspectorDrawer onClose={() => setInspecting(false)} />}
    </FlagsProvider>
  );
}
