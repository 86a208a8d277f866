import { backgroundFor } from './app.ts';
import { migrateSite } from './migrate-site.ts';
import { siteOf } from './site-of.ts';

/** Installed or upgraded. Writes the site's own record and nothing in Jira: that waits until a project is turned on. */
export async function onLifecycle(): Promise<void> {
  const { deps } = backgroundFor(siteOf());
  await migrateSite(deps);
}
