import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type Host, startHost } from '../../../local/host.ts';
import { launchBrowser } from '../../support/browser.ts';
import { buildForTests } from '../../support/build.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The local site in a browser, for the tests of one file: a new page for each test. */
export interface ShellPage {
  readonly host: Host;
  readonly page: Page;
  readonly browser: Browser;
  /** What the browser's console has complained about in this test. */
  readonly complaints: readonly string[];
  readonly open: (path: string) => Promise<unknown>;
  /** What axe finds in the site's own page; the frames of the app are judged by their own tests. */
  readonly axe: () => Promise<unknown[]>;
}

/** Starts and stops around the tests of the file that calls it. @param timeout of each step in the page, in milliseconds */
export function useShellPage(timeout = 30_000): ShellPage {
  let host: Host;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    await buildForTests();
    host = await startHost({ startAt: new Date('2026-06-01T08:00:00.000Z'), log: () => undefined, indexLagMs: 0 });
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(timeout);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(() => page?.close());

  return {
    get host() {
      return host;
    },
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    get complaints() {
      return complaints;
    },
    open: (path) => page.goto(`${host.siteUrl}${path}`),
    axe: async () => {
      await page.evaluate(AXE);
      return page.evaluate<unknown[]>(
        "axe.run(document, { iframes: false }).then((result) => result.violations.map((found) => found.id + ': ' + found.nodes.map((node) => node.html).join(' ')))",
      );
    },
  };
}
