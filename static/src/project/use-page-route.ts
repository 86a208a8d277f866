import { useEffect, useRef, useState } from 'react';
import { openPageRoutes, type PageRoutes } from '../adapters/page-routes.ts';

interface PageRoute {
  /** `null` until the host has said where we are: nothing is read for a page that nobody asked for. */
  readonly route: string | null;
  readonly go: (route: string) => void;
}

/** Where we are among the pages of the project. A host without addresses for them still lets people change the page. */
export function usePageRoute(): PageRoute {
  const [route, setRoute] = useState<string | null>(null);
  const routes = useRef<PageRoutes | null>(null);
  useEffect(() => {
    let stop = (): void => undefined;
    let gone = false;
    openPageRoutes().then(
      (opened) => {
        if (gone) return;
        routes.current = opened;
        setRoute(opened.current());
        stop = opened.follow(setRoute);
      },
      () => setRoute(''),
    );
    return () => {
      gone = true;
      stop();
    };
  }, []);
  const go = (next: string): void => {
    setRoute(next);
    routes.current?.go(next);
  };
  return { route, go };
}
