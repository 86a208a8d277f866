import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteParts } from './ports.ts';
import { HttpError } from './server/http.ts';
import { createResourceServer } from './server/resource-server.ts';
import { createSiteServer, type SiteServerDeps } from './server/site-server.ts';
import { jiraRoutes } from './server/jira-routes.ts';
import { notificationRoutes } from './server/notification-routes.ts';
import { siteRoutes } from './server/site-routes.ts';
import { surfaceRoutes } from './server/surface-routes.ts';
import { createTokenSigner } from './server/token.ts';

interface Site {
  readonly siteUrl: string;
  readonly resourceUrl: string;
  stop(): Promise<void>;
}

/** Only loopback: the site has no passwords. */
const LOOPBACK = '127.0.0.1';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export interface SiteUrls {
  readonly siteUrl: string;
  readonly resourceUrl: string;
}

interface Ports {
  readonly port: number;
  readonly resourcePort: number;
}

/**
 * Two servers on two origins: the site under `localhost`, the app's files under `127.0.0.1`, so that the browser keeps them apart.
 * @param assemble makes the rest of the host once the addresses are known; the ports are open by then, so a taken port costs nothing
 * @throws the error of `listen`, for example EADDRINUSE
 */
export async function startSite(ports: Ports, assemble: (urls: SiteUrls) => Promise<SiteParts>): Promise<Site> {
  let deps: SiteServerDeps | null = null;
  const ready = (): SiteServerDeps => {
    if (deps === null) throw new HttpError(503, 'The site is starting.');
    return deps;
  };
  const site = createSiteServer(ready);
  const resources = createResourceServer(ready);
  const stop = async (): Promise<void> => {
    await Promise.all([close(site), close(resources)]);
  };
  try {
    const siteUrl = `http://localhost:${await listen(site, ports.port)}`;
    const resourceUrl = `http://${LOOPBACK}:${await listen(resources, ports.resourcePort)}`;
    const parts = await assemble({ siteUrl, resourceUrl });
    const signer = createTokenSigner();
    const routes = [
      ...surfaceRoutes({ parts, signer, siteUrl, resourceUrl }),
      ...siteRoutes({ parts, siteUrl, resourceUrl }),
      ...jiraRoutes(parts.jira.administration),
      ...notificationRoutes(parts.jira.notifications),
    ];
    deps = { parts, siteUrl, resourceUrl, routes };
    return { siteUrl, resourceUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
