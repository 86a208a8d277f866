import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeWindow {
  readonly axe: {
    run(root: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

async function check(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  // Each frame is judged on its own: across origins the tool cannot look through.
  const found = await frame.evaluate(async (tags) => {
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run(document, { runOnly: tags, iframes: false });
    return violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, RULES);
  return found.map((text) => `${new URL(frame.url()).pathname} ${text}`);
}

/** What WCAG 2.2 AA finds on a page and in each of its frames. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) if (frame.url().startsWith('http')) found.push(...(await check(frame)));
  return found;
}
