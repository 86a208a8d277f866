import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { host } from './api.ts';
import { applyTheme, type Theme } from './color-mode.ts';
import { useLoad } from './use-load.ts';

interface User {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: string;
  readonly siteAdmin: boolean;
  readonly timeZone: string;
  readonly locale: string;
}

interface ScreenModule {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly route: string }[];
  readonly useAsGetStarted: boolean;
}

interface Session {
  readonly user: User;
  readonly users: readonly User[];
  readonly theme: Theme;
  readonly license: 'none' | 'active' | 'lapsed';
  readonly languages: readonly (readonly [locale: string, name: string])[];
  readonly now: string;
  readonly siteUrl: string;
  readonly resourceUrl: string;
  readonly modules: readonly ScreenModule[];
  readonly schedules: readonly string[];
}

interface SessionApi extends Session {
  readonly change: (what: {
    readonly accountId?: string;
    readonly theme?: string;
    readonly license?: string;
    readonly locale?: string;
  }) => Promise<void>;
}

const Context = createContext<SessionApi | null>(null);

export function useSession(): SessionApi {
  const session = useContext(Context);
  if (session === null) throw new Error('No session around this component.');
  return session;
}

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { data, error, reload } = useLoad('session', () => host.get<Session>('session'));
  useEffect(() => {
    if (data !== null) applyTheme(data.theme);
  }, [data]);
  if (error !== null) return <p role="alert">The site does not answer: {error}</p>;
  if (data === null) return <p className="quiet">Loading…</p>;
  const change: SessionApi['change'] = async (what) => {
    await host.post('session', what);
    // Another person must not see a byte of what the one before has loaded; another language reaches frames as in Jira, with the page.
    if (what.accountId !== undefined || what.locale !== undefined) location.reload();
    else reload();
  };
  return <Context.Provider value={{ ...data, change }}>{children}</Context.Provider>;
}
