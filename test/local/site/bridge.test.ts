import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { buildWhatChanged } from '../../../local/build.ts';
import { launchBrowser } from '../../support/browser.ts';
import { startProbe, type Probe } from './bridge-app/start-probe.ts';

/** What the screen of the probe holds: the real library. */
declare const forge: typeof import('@forge/bridge');

const ITEM = 'PERM-142';
let probe: Probe;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await buildWhatChanged(() => undefined);
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

async function openFrame(path: string, title: string): Promise<Frame> {
  await page.goto(`${probe.host.siteUrl}${path}`);
  const element = await page.waitForSelector(`iframe[title="${title}"]`);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The frame has no content.');
  await frame.waitForSelector('h1');
  return frame;
}
const openPanel = (): Promise<Frame> => openFrame(`/browse/${ITEM}`, 'Probe');
const openPage = (): Promise<Frame> => openFrame('/projects/PERM/apps/probe-page/one', 'Probe page');
const innermost = async (): Promise<Frame> => {
  const element = await page.waitForSelector('dialog iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The dialog has no frame.');
  await frame.waitForSelector('h1');
  return frame;
};

/** Each operation that the local site has, called by the real library in a real frame. */
const IMPLEMENTED: readonly (readonly [operation: string, what: string, check: () => Promise<void>])[] = [
  [
    'getContext',
    'view.getContext',
    async () => {
      const context = await (await openPanel()).evaluate(() => forge.view.getContext());
      expect(context).toMatchObject({
        accountId: 'local:product-owner',
        moduleKey: 'probe',
        environmentType: 'DEVELOPMENT',
        extension: { type: 'jira:issuePanel', issue: { key: ITEM }, project: { key: 'PERM' } },
      });
    },
  ],
  [
    'invoke',
    'invoke',
    async () => {
      const frame = await openPanel();
      expect(await frame.evaluate(() => forge.invoke('whoAmI', {}))).toMatchObject({ accountId: 'local:product-owner' });
      expect(await frame.evaluate(() => forge.invoke('nothing'))).toEqual({});
      await expect(frame.evaluate(() => forge.invoke('throws'))).rejects.toThrow('the reason');
    },
  ],
  [
    'invoke',
    'invoke with the rate',
    async () => {
      const answer = await (await openPanel()).evaluate(() => forge.invoke('nothing', {}, { rateLimitProperties: true }));
      expect(answer).toMatchObject({ body: {}, metadata: { rateLimitProperties: { rateLimitLimit: 1200 } } });
    },
  ],
  [
    'fetchProduct',
    'requestJira',
    async () => {
      const frame = await openPanel();
      const asked = await frame.evaluate(async () => {
        const read = await forge.requestJira('/rest/api/3/issue/PERM-142?fields=summary');
        const write = await forge.requestJira('/rest/api/3/issue/PERM-142/properties/probe', {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ n: 1 }),
        });
        const missing = await forge.requestJira('/rest/api/3/issue/PERM-99999');
        return { key: ((await read.json()) as { key: string }).key, write: write.status, missing: missing.status, ok: missing.ok };
      });
      expect(asked).toEqual({ key: ITEM, write: 201, missing: 404, ok: false });
      await expect(frame.evaluate(() => forge.requestConfluence('/wiki/api/v2/pages'))).rejects.toThrow('no product "confluence"');
    },
  ],
  [
    'enableTheming',
    'view.theme.enable',
    async () => {
      const frame = await openPanel();
      expect(await frame.getAttribute('html', 'data-color-mode')).toBeNull();
      await frame.evaluate(() => forge.view.theme.enable());
      expect(await frame.getAttribute('html', 'data-color-mode')).toMatch(/light|dark/u);
    },
  ],
  [
    'showFlag',
    'showFlag with an action',
    async () => {
      const frame = await openPanel();
      await frame.evaluate(() => {
        const clicked = { count: 0 };
        Object.assign(globalThis, { clicked });
        forge.showFlag({ id: 'f', title: 'Saved', type: 'success', actions: [{ text: 'Undo', onClick: () => void clicked.count++ }] });
      });
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(frame.evaluate<number>('new Promise((done) => setTimeout(() => done(clicked.count), 50))')).resolves.toBe(1);
    },
  ],
  [
    'closeFlag',
    'showFlag().close',
    async () => {
      const frame = await openPanel();
      await frame.evaluate(() => void Object.assign(globalThis, { flag: forge.showFlag({ id: 'g', title: 'Gone soon' }) }));
      await page.getByText('Gone soon').waitFor();
      await frame.evaluate('flag.close()');
      await page.getByText('Gone soon').waitFor({ state: 'detached' });
    },
  ],
  [
    'openModal',
    'Modal, and view.close in it',
    async () => {
      const frame = await openPanel();
      await frame.evaluate(async () => {
        const answers: unknown[] = [];
        Object.assign(globalThis, { answers });
        await new forge.Modal({ size: 'small', context: { from: 'panel' }, onClose: (payload) => void answers.push(payload) }).open();
      });
      const inside = await innermost();
      const context = await inside.evaluate(() => forge.view.getContext());
      expect(context.extension).toMatchObject({ issue: { key: ITEM }, modal: { from: 'panel' } });
      await inside.evaluate(() => void forge.view.close({ answer: 42 }));
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(await frame.evaluate('answers')).toEqual([{ answer: 42 }]);
    },
  ],
  [
    'submit',
    'view.submit in a dialog',
    async () => {
      const frame = await openPanel();
      await frame.evaluate(async () => {
        const answers: unknown[] = [];
        Object.assign(globalThis, { answers });
        await new forge.Modal({ onClose: (payload) => void answers.push(payload) }).open();
      });
      const inside = await innermost();
      await inside.evaluate(() => void forge.view.submit({ sent: true }));
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(await frame.evaluate('answers')).toEqual([{ sent: true }]);
    },
  ],
  [
    'close',
    'view.close and view.submit outside of a dialog',
    async () => {
      const frame = await openPanel();
      await expect(frame.evaluate(() => forge.view.close())).rejects.toThrow('not closable');
      await expect(frame.evaluate(() => forge.view.submit())).rejects.toThrow('not submittable');
    },
  ],
  [
    'onClose',
    'view.onClose',
    async () => {
      const frame = await openPanel();
      await expect(frame.evaluate(() => forge.view.onClose(() => Promise.resolve()))).resolves.toBeUndefined();
    },
  ],
  [
    'refresh',
    'view.refresh makes the page read its data again',
    async () => {
      const frame = await openPanel();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const read = page.waitForRequest((request) => request.url().includes(`/rest/api/3/issue/${ITEM}`));
      await frame.evaluate(() => forge.view.refresh());
      await read;
    },
  ],
  [
    'on',
    'events.on and its unsubscribe',
    async () => {
      const frame = await openPanel();
      const heard = await frame.evaluate(async () => {
        const list: unknown[] = [];
        const pause = () => new Promise((done) => setTimeout(done, 50));
        const subscription = await forge.events.on('probe.changed', (payload) => void list.push(payload));
        await forge.events.emit('probe.changed', { n: 1 });
        await pause();
        await (subscription as unknown as { unsubscribe(): Promise<void> }).unsubscribe();
        await forge.events.emit('probe.changed', { n: 2 });
        await pause();
        return list;
      });
      expect(heard).toEqual([{ n: 1 }]);
    },
  ],
  [
    'emit',
    'events.emit reaches the other frame on the page',
    async () => {
      const frame = await openPanel();
      await frame.evaluate(() => new forge.Modal({}).open());
      const inside = await innermost();
      await inside.evaluate(async () => {
        const list: unknown[] = [];
        Object.assign(globalThis, { list });
        await forge.events.on('probe.across', (payload) => void list.push(payload));
      });
      await frame.evaluate(() => forge.events.emit('probe.across', 'hello'));
      await expect(inside.evaluate('new Promise((done) => setTimeout(() => done(list), 50))')).resolves.toEqual(['hello']);
    },
  ],
  [
    'navigate',
    'router.navigate and router.open',
    async () => {
      const frame = await openPanel();
      const tab = page.waitForEvent('popup');
      await frame.evaluate(() => forge.router.open('/issues'));
      expect(new URL((await tab).url()).pathname).toBe('/issues');
      await (await tab).close();
      await frame.evaluate(() => void forge.router.navigate({ target: 'issue', issueKey: 'PERM-143' } as never));
      await page.waitForURL('**/browse/PERM-143');
    },
  ],
  [
    'getUrl',
    'router.getUrl',
    async () => {
      const frame = await openPanel();
      const url = (target: object) => frame.evaluate(async (to) => (await forge.router.getUrl(to as never))?.href, target);
      expect(await url({ target: 'issue', issueKey: 'PERM-143' })).toBe(`${probe.host.siteUrl}/browse/PERM-143`);
      expect(await url({ target: 'module', moduleKey: 'probe-page', projectKey: 'PERM' })).toBe(
        `${probe.host.siteUrl}/projects/PERM/apps/probe-page`,
      );
      await expect(url({ target: 'dashboard', dashboardId: '1' })).rejects.toThrow('navigate dashboard');
    },
  ],
  [
    'reload',
    'router.reload',
    async () => {
      const frame = await openPanel();
      const loaded = page.waitForEvent('load');
      await frame.evaluate(() => void forge.router.reload());
      await loaded;
    },
  ],
  [
    'createHistory',
    'view.createHistory: the address of the page ends with the path of the app',
    async () => {
      const frame = await openPage();
      await frame.evaluate(async () => {
        const history = await forge.view.createHistory();
        Object.assign(globalThis, { own: history });
        history.push('/one/deeper?x=1');
      });
      await page.waitForURL('**/projects/PERM/apps/probe-page/one/deeper?x=1');
      await page.goBack();
      await page.waitForURL('**/projects/PERM/apps/probe-page/one');
      expect(await frame.evaluate('new Promise((done) => setTimeout(() => done(own.location.pathname), 50))')).toBe('/one');
    },
  ],
  [
    'changeWindowTitle',
    'view.changeWindowTitle',
    async () => {
      await (await openPage()).evaluate(() => forge.view.changeWindowTitle('Named by the app'));
      expect(await page.title()).toBe('Named by the app');
    },
  ],
  [
    'emitReadyEvent',
    'view.emitReadyEvent',
    async () => {
      await expect((await openPanel()).evaluate(() => forge.view.emitReadyEvent())).resolves.toBeUndefined();
    },
  ],
];

/** Each operation that the local site refuses, by the real library where that has a call for it. */
const REFUSED: readonly (readonly [operation: string, call: (() => unknown) | null])[] = [
  ['open', () => forge.view.open()],
  ['getFrameDispatch', () => forge.view.getFrameDispatch()],
  ['invoke ui-remote-fetch', () => forge.invokeRemote({ path: '/x' } as never)],
  ['invoke ui-container-fetch', () => forge.invokeService({ path: '/x' } as never)],
  ['navigate dashboard', () => forge.router.navigate({ target: 'dashboard', dashboardId: '1' } as never)],
  ['fetchRemote', () => forge.requestRemote('remote', { path: '/x', method: 'GET' } as never)],
  ['fetchUserRecommendations', () => forge.fetchUserRecommendations({} as never)],
  ['requestTeamworkGraph', () => forge.requestTeamworkGraph('query { me }')],
  ['onPublic', () => forge.events.onPublic('e', () => undefined)],
  ['emitPublic', () => forge.events.emitPublic('e', {})],
  ['publishRealtimeChannel', () => forge.realtime.publish('c', {})],
  ['subscribeRealtimeChannel', () => forge.realtime.subscribe('c', () => undefined)],
  ['openRovo', () => forge.rovo.open({ type: 'default' } as never)],
  ['isRovoEnabled', () => forge.rovo.isEnabled()],
  ['__permission__egressGet', () => forge.permissions.egress.get({} as never)],
  ['__permission__egressSet', () => forge.permissions.egress.set({} as never)],
  ['__permission__egressDeleteDomain', () => forge.permissions.egress.deleteDomain({} as never)],
  ['__permission__egressDeleteGroup', () => forge.permissions.egress.deleteGroup({} as never)],
  ['__permission__remoteGet', () => forge.permissions.remote.get({} as never)],
  ['__permission__remoteSet', () => forge.permissions.remote.set({} as never)],
  [
    'initFeatureFlags',
    () => new forge.FeatureFlags().initialize({ identifiers: { accountId: 'a' } } as never, { environment: 'development' } as never),
  ],
  ['emitFrontendCustomMetric', () => forge.frontendCustomMetrics.counter('m').incr()],
  ['getCookieConsentPreferences', () => forge.getCookieConsentPreferences()],
  ['trackObjectStoreAction', () => forge.objectStore.getMetadata({ functionKey: 'nothing', keys: ['a'] } as never)],
  // The library does not export its call.
  ['getFrameId', null],
  // Operations of @forge/jira-bridge and @forge/react, which are no dependencies of the app.
  ['openIssueCreateModal', null],
  ['openIssueViewModal', null],
  ['refreshIssueView', null],
  ['setWorkflowRuleConfigurationCallback', null],
  ['getUiModificationsInternalAPI', null],
  ['getCustomFieldInternalAPI', null],
  ['reconcile', null],
  ['onError', null],
  // And whatever is to come.
  ['somethingNew', null],
];

test.each(IMPLEMENTED)('%s: %s', async (_operation, _what, check) => check());

test('every other operation is refused by name, with a line in the inspector', async () => {
  const frame = await openPanel();
  const { inspector } = probe.host;
  const refusedSince = (mark: number): readonly string[] =>
    inspector
      .since(mark)
      .flatMap(({ status, path }) => (status === 501 && path.startsWith('bridge:') ? [path.slice('bridge:'.length)] : []));
  for (const [operation, call] of REFUSED) {
    const mark = inspector.mark();
    if (call === null)
      await expect(frame.evaluate(`__bridge.callBridge('${operation}', {})`)).rejects.toThrow(`bridge operation "${operation}"`);
    // Some calls of the library swallow the refusal: the inspector does not. `onPublic` holds a function, so calls run in the frame.
    else
      await frame.evaluate(
        `Promise.race([(${call.toString()})(), new Promise((done) => setTimeout(done, 500))]).catch(() => undefined).then(() => null)`,
      );
    for (let i = 0; i < 40 && !refusedSince(mark).includes(operation); i += 1) await new Promise((done) => setTimeout(done, 25));
    expect([operation, refusedSince(mark)]).toEqual([operation, expect.arrayContaining([operation])]);
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
