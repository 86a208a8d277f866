import { getAppContext } from '@forge/api';

/** The installation that this invocation serves: keeps what a warm process remembers of one site apart from another's. */
export const siteOf = (): string => getAppContext().installationAri.toString();

/** The app's UUID: the platform writes it alone or at the end of an ARI. */
export const appIdOf = (): string => getAppContext().appAri.toString().split('/').at(-1) ?? '';
