import { view } from '@forge/bridge';

/** The part of the site's address that belongs to this page: reload, links and the browser's back keep it. */
export interface PageRoutes {
  /** First part of the path, for example "prioritize"; empty at the root. */
  readonly current: () => string;
  readonly go: (route: string) => void;
  /** @returns a function that stops listening. */
  readonly follow: (listener: (route: string) => void) => () => void;
}

interface Place {
  readonly pathname: string;
}

/** As far as we use it; the bridge gives an object of the `history` package, version 4. */
interface PageHistory {
  readonly location: Place;
  push(path: string): void;
  listen(listener: (place: Place) => void): () => void;
}

const routeOf = ({ pathname }: Place): string => pathname.split('/').find((part) => part !== '') ?? '';

/** @throws where the host gives pages no address of their own. */
export async function openPageRoutes(): Promise<PageRoutes> {
  const history = (await view.createHistory()) as PageHistory;
  return {
    current: () => routeOf(history.location),
    go: (route) => history.push(`/${route}`),
    follow: (listener) => history.listen((place) => listener(routeOf(place))),
  };
}
