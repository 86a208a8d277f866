import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { HistoryChange, HistoryLocation } from '../bridge/frame-history.ts';
import type { Channel } from '../bridge/wire.ts';
import { AppFrame } from '../frames/app-frame.tsx';
import { PageScopeProvider } from '../frames/page-scope.tsx';
import { Link, go, useAddress } from '../router.tsx';
import { useSession } from '../session.tsx';
import { ProjectHead } from './project-head.tsx';

interface Props {
  readonly moduleKey: string;
  /** `null` for pages of the whole site. */
  readonly projectKey: string | null;
  /** First part of the app's own path. */
  readonly route: string;
}

/** A page of the app: one frame, whose own history is the end of the address. */
export function AppPage({ moduleKey, projectKey, route }: Props) {
  const { modules } = useSession();
  const address = useAddress();
  const channel = useRef<Channel | null>(null);
  const module = modules.find((candidate) => candidate.key === moduleKey);
  const base = projectKey === null ? `/apps/${moduleKey}` : `/projects/${projectKey}/apps/${moduleKey}`;
  const first = module?.pages[0]?.route;
  const inside = address.pathname.startsWith(base) ? address.pathname.slice(base.length) : '';
  const place = useRef<HistoryLocation>({ pathname: '/', search: '', hash: '' });
  useLayoutEffect(() => {
    place.current = { pathname: inside === '' ? '/' : inside, search: address.search, hash: address.hash };
  });
  const own = useRef(false);

  useEffect(() => {
    if (first !== undefined && inside === '') go(`${base}/${first}`, 'replace');
  }, [base, first, inside]);
  useEffect(() => {
    // What the app itself did needs no echo.
    if (!own.current) channel.current?.tell('history', place.current);
    own.current = false;
  }, [address.href]);

  const scope = useMemo(
    () => ({
      location: () => place.current,
      historyChanged: ({ action, location, steps }: HistoryChange) => {
        if (action === 'GO') return history.go(steps ?? 0);
        own.current = true;
        go(`${base}${location.pathname}${location.search}${location.hash}`, action === 'REPLACE' ? 'replace' : 'push');
      },
    }),
    [base],
  );
  const request = useMemo(() => ({ moduleKey, ...(projectKey === null ? {} : { projectKey }) }), [moduleKey, projectKey]);
  if (module === undefined) {
    return (
      <main id="content" className="page">
        <h1>There is no such page for you</h1>
      </main>
    );
  }
  const ready = first === undefined || inside !== '';
  return (
    <main id="content" className="page wide">
      {projectKey !== null && <ProjectHead projectKey={projectKey} current={moduleKey} />}
      <h1>{module.title}</h1>
      {/* Pages of a project page are addresses only: the app shows the way between them itself, as in Jira. */}
      {projectKey === null && module.pages.length > 0 && (
        <nav aria-label={module.title} className="tabs">
          {module.pages.map((page) => (
            <Link key={page.route} to={`${base}/${page.route}`} current={page.route === route}>
              {page.title}
            </Link>
          ))}
        </nav>
      )}
      <PageScopeProvider projectKey={projectKey} location={scope.location} historyChanged={scope.historyChanged}>
        {ready && <AppFrame request={request} title={module.title} minHeight={400} onChannel={(next) => void (channel.current = next)} />}
      </PageScopeProvider>
    </main>
  );
}
