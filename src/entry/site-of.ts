import { getAppContext } from '@forge/api';

/** The installation that this invocation serves: keeps what a warm process remembers of one site apart from another's. */
export const siteOf = (): string => getAppContext().installationAri.toString();
