import type { Frame, Page } from 'playwright-core';
import type { Host } from '../../../../local/host.ts';

export const ITEM = 'PERM-142';

/** What the calls of the bridge are made with: a page of its own for each. */
export interface Tools {
  readonly host: Host;
  readonly page: Page;
  /** The probe's panel on a work item. */
  readonly openPanel: () => Promise<Frame>;
  /** The probe's page in a project. */
  readonly openPage: () => Promise<Frame>;
  /** The frame in the dialog that is open. */
  readonly innermost: () => Promise<Frame>;
}

/** One operation of the bridge, what of it, and the proof. */
export type Call = readonly [operation: string, what: string, check: (tools: Tools) => Promise<void>];

export function createTools(host: Host, page: Page): Tools {
  const frameOf = async (selector: string): Promise<Frame> => {
    const element = await page.waitForSelector(selector);
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The frame has no content.');
    await frame.waitForSelector('h1');
    return frame;
  };
  const open = async (path: string, title: string): Promise<Frame> => {
    await page.goto(`${host.siteUrl}${path}`);
    return frameOf(`iframe[title="${title}"]`);
  };
  return {
    host,
    page,
    openPanel: () => open(`/browse/${ITEM}`, 'Probe'),
    openPage: () => open('/projects/PERM/apps/probe-page/one', 'Probe page'),
    innermost: () => frameOf('dialog iframe'),
  };
}
