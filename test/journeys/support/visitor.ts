import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Host } from '../../../local/host.ts';

export interface LookOptions {
  readonly width?: 480 | 1280;
  readonly theme?: 'light' | 'dark';
}

/** Somebody who looks at the site, with what went wrong and what went over the wire meanwhile. */
export interface Visitor {
  readonly page: Page;
  goto(address: string): Promise<void>;
  /** The app's frame with this title. */
  app(title: string): FrameLocator;
  /** Console errors, page errors and violations of the content policy, all frames included. */
  readonly problems: readonly string[];
  /** Every answer of every server so far, as text. */
  traffic(): Promise<readonly { readonly url: string; readonly text: string }[]>;
  leave(): Promise<void>;
}

async function choose(context: BrowserContext, host: Host, what: Readonly<Record<string, string>>): Promise<void> {
  const answer = await context.request.post(`${host.siteUrl}/_host/session`, {
    data: what,
    headers: { 'x-plumbline-site': 'same-origin' },
  });
  if (!answer.ok()) throw new Error(`The session could not be changed: ${await answer.text()}`);
}

/** A browser reports a violation as a console error; the page itself is asked too, since some browsers stay silent. */
function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
}

export async function visit(
  browser: Browser,
  host: Host,
  accountId: string,
  { width = 1280, theme = 'light' }: LookOptions,
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await choose(context, host, { accountId });
  await choose(context, host, { theme });
  const page = await context.newPage();
  const problems: string[] = [];
  const answers: Promise<{ url: string; text: string }>[] = [];
  watch(page, problems);
  page.on('response', (response) => {
    const url = response.url();
    answers.push(
      response.text().then(
        (text) => ({ url, text }),
        () => ({ url, text: '' }),
      ),
    );
  });
  return {
    page,
    problems,
    goto: async (address) => void (await page.goto(host.siteUrl + address, { waitUntil: 'load' })),
    app: (title) => page.frameLocator(`iframe[title="${title}"]`),
    traffic: () => Promise.all(answers),
    leave: () => context.close(),
  };
}
