/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { accessibilityProblems } from './axe.ts';
import type { LookOptions, Visitor } from './visitor.ts';

const SHOTS = path.join(__dirname, '..', '..', '..', '.cache', 'screenshots');

/** The widths and themes in which every screen is judged. */
export const LOOKS: readonly Required<LookOptions>[] = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 480, theme: 'light' },
  { width: 480, theme: 'dark' },
];

/** Keeps a picture of the whole page, to be looked at. */
export async function shoot(visitor: Visitor, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await visitor.page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
}

/** Size of plain text in each frame of the app: that of Jira around it, or everything else in it is measured wrong. */
async function textSizes(visitor: Visitor): Promise<readonly string[]> {
  const frames = visitor.page.frames().filter((frame) => frame !== visitor.page.mainFrame() && frame.url().startsWith('http'));
  return Promise.all(frames.map((frame) => frame.evaluate(() => getComputedStyle(document.body).fontSize)));
}

/** Keeps a picture; asserts that the page and its frames are accessible and that nothing complained so far. */
export async function expectClean(visitor: Visitor, name: string): Promise<void> {
  await shoot(visitor, name);
  expect([name, await accessibilityProblems(visitor.page)]).toEqual([name, []]);
  expect([name, visitor.problems]).toEqual([name, []]);
  for (const size of await textSizes(visitor)) expect([name, size]).toEqual([name, '14px']);
}

/** The same for a page of its own, which never scrolls sideways. */
export async function expectCleanPage(visitor: Visitor, name: string): Promise<void> {
  await expectClean(visitor, name);
  const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect([name, 'scrolls sideways by', wide]).toEqual([name, 'scrolls sideways by', 0]);
}
