import type * as Bridge from '@forge/bridge';
import { type Call, ITEM } from './tools.ts';

/** What the screen of the probe holds: the real library. The functions handed to `evaluate` run there. */
declare const forge: typeof Bridge;

/** Dialogs, events and places. */
export const PAGE_CALLS: readonly Call[] = [
  [
    'openModal',
    'Modal, and view.close in it',
    async ({ page, openPanel, innermost }) => {
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
    async ({ page, openPanel, innermost }) => {
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
    async ({ openPanel }) => {
      const frame = await openPanel();
      await expect(frame.evaluate(() => forge.view.close())).rejects.toThrow('not closable');
      await expect(frame.evaluate(() => forge.view.submit())).rejects.toThrow('not submittable');
    },
  ],
  [
    'onClose',
    'view.onClose',
    async ({ openPanel }) => {
      const frame = await openPanel();
      await expect(frame.evaluate(() => forge.view.onClose(() => Promise.resolve()))).resolves.toBeUndefined();
    },
  ],
  [
    'refresh',
    'view.refresh makes the page read its data again',
    async ({ page, openPanel }) => {
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
    async ({ openPanel }) => {
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
    async ({ openPanel, innermost }) => {
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
    async ({ page, openPanel }) => {
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
    async ({ host, openPanel }) => {
      const frame = await openPanel();
      const url = (target: object) => frame.evaluate(async (to) => (await forge.router.getUrl(to as never))?.href, target);
      expect(await url({ target: 'issue', issueKey: 'PERM-143' })).toBe(`${host.siteUrl}/browse/PERM-143`);
      expect(await url({ target: 'module', moduleKey: 'probe-page', projectKey: 'PERM' })).toBe(
        `${host.siteUrl}/projects/PERM/apps/probe-page`,
      );
      await expect(url({ target: 'dashboard', dashboardId: '1' })).rejects.toThrow('navigate dashboard');
    },
  ],
  [
    'reload',
    'router.reload',
    async ({ page, openPanel }) => {
      const frame = await openPanel();
      const loaded = page.waitForEvent('load');
      await frame.evaluate(() => void forge.router.reload());
      await loaded;
    },
  ],
  [
    'createHistory',
    'view.createHistory: the address of the page ends with the path of the app',
    async ({ page, openPage }) => {
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
    async ({ page, openPage }) => {
      await (await openPage()).evaluate(() => forge.view.changeWindowTitle('Named by the app'));
      expect(await page.title()).toBe('Named by the app');
    },
  ],
  [
    'emitReadyEvent',
    'view.emitReadyEvent',
    async ({ openPanel }) => {
      await expect((await openPanel()).evaluate(() => forge.view.emitReadyEvent())).resolves.toBeUndefined();
    },
  ],
];
