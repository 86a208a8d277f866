import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { buildForTests } from '../../support/build.ts';
import { DATA_CALLS } from './bridge-app/data-calls.ts';
import { PAGE_CALLS } from './bridge-app/page-calls.ts';
import { REFUSED } from './bridge-app/refused-calls.ts';
import { createTools, ITEM } from './bridge-app/tools.ts';
import { startProbe, type Probe } from './bridge-app/start-probe.ts';
import { refusedOnce } from './refused-since.ts';

let probe: Probe;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await buildForTests();
  probe = await startProbe();
  browser = await launchBrowser();
  const { sql } = probe.host;
  sql.run("insert or replace into meta (key, value) select 'panel:probe:issue:' || id, '1' from issue where key = ?", [ITEM]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await probe?.stop();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** Each operation that the local site has, called by the real library in a real frame. */
const IMPLEMENTED = [...DATA_CALLS, ...PAGE_CALLS];

test.each(IMPLEMENTED)('%s: %s', async (_operation, _what, check) => check(createTools(probe.host, page)));

test('every other operation is refused by name, with a line in the inspector', async () => {
  const frame = await createTools(probe.host, page).openPanel();
  const { inspector } = probe.host;
  for (const [operation, call] of REFUSED) {
    // A call may open the page anew.
    await frame.waitForFunction('typeof forge === "object" && typeof __bridge === "object"');
    const mark = inspector.mark();
    if (call === null)
      await expect(frame.evaluate(`__bridge.callBridge('${operation}', {})`)).rejects.toThrow(`bridge operation "${operation}"`);
    // Some calls of the library swallow the refusal: the inspector does not. `onPublic` holds a function, so calls run in the frame.
    else
      await frame.evaluate(
        `Promise.race([(${call.toString()})(), new Promise((done) => setTimeout(done, 500))]).catch(() => undefined).then(() => null)`,
      );
    expect([operation, await refusedOnce(inspector, mark, operation)]).toEqual([operation, expect.arrayContaining([operation])]);
  }
}, 60_000);

test('the two tables know every operation that the library can call', () => {
  const folder = join('node_modules', '@forge', 'bridge', 'out');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !file.includes('__test__'),
  );
  const called = new Set(
    files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/callBridge\('(\w+)'/gu)].map(([, name]) => name)),
  );
  const known = new Set([...IMPLEMENTED, ...REFUSED].map(([operation]) => operation.split(' ')[0]));
  expect(called.size).toBeGreaterThan(35);
  expect([...called].filter((name) => !known.has(name))).toEqual([]);
});
