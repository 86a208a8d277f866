import type { JiraOperation } from '../context.ts';
import { json } from '../errors.ts';
import { siteTime } from '../zoned-time.ts';

/** The build is nobody's: the local site only says that it is a cloud one. */
export const serverInfo: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  handler: (ctx) =>
    json({
      baseUrl: ctx.siteUrl,
      displayUrl: ctx.siteUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      buildDate: siteTime(ctx.siteZone, 0),
      serverTime: siteTime(ctx.siteZone, ctx.clock.now().getTime()),
      scmInfo: 'local',
      serverTitle: 'Local site',
      serverTimeZone: ctx.siteZone,
    }),
};
