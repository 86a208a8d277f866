import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Host, startHost } from '../../../local/host.ts';
import type { SeedSource } from '../../../local/seed.ts';
import { launchBrowser } from '../../support/browser.ts';
import { type LookOptions, type Visitor, visit } from './visitor.ts';

const ROOT = path.join(__dirname, '..', '..', '..');

/** A site of its own for one journey, with a browser to walk through it. */
export interface JourneySite {
  readonly host: Host;
  /** A person in a browser of their own: nothing is shared with anybody else. */
  visit(role: Role, look?: LookOptions): Promise<Visitor>;
  stop(): Promise<void>;
}

export type Role = 'product-owner' | 'developer' | 'stakeholder' | 'administrator';

/** Starts a site. @throws when the bundles were not built. */
export async function openSite(source: SeedSource = { kind: 'demo' }): Promise<JourneySite> {
  for (const built of ['dist/index.cjs', 'static/build/index.html', 'local/site/build/index.html'])
    if (!existsSync(path.join(ROOT, built))) throw new Error(`${built} is missing. Run: npm run build`);
  const host = await startHost({ root: ROOT, source, log: () => undefined });
  const browser: Browser = await launchBrowser();
  const visitors: Visitor[] = [];
  return {
    host,
    async visit(role, look = {}) {
      const visitor = await visit(browser, host, `local:${role}`, look);
      visitors.push(visitor);
      return visitor;
    },
    async stop() {
      for (const visitor of visitors) await visitor.leave();
      await browser.close();
      await host.stop();
    },
  };
}
