import type * as Bridge from '@forge/bridge';
import { type Call, ITEM } from './tools.ts';

/** What the screen of the probe holds: the real library. The functions handed to `evaluate` run there. */
declare const forge: typeof Bridge;

/** Context, functions, Jira, theme and flags. */
export const DATA_CALLS: readonly Call[] = [
  [
    'getContext',
    'view.getContext',
    async ({ openPanel }) => {
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
    async ({ openPanel }) => {
      const frame = await openPanel();
      expect(await frame.evaluate(() => forge.invoke('whoAmI', {}))).toMatchObject({ accountId: 'local:product-owner' });
      expect(await frame.evaluate(() => forge.invoke('nothing'))).toEqual({});
      await expect(frame.evaluate(() => forge.invoke('throws'))).rejects.toThrow('the reason');
    },
  ],
  [
    'invoke',
    'invoke with the rate',
    async ({ openPanel }) => {
      const answer = await (await openPanel()).evaluate(() => forge.invoke('nothing', {}, { rateLimitProperties: true }));
      expect(answer).toMatchObject({ body: {}, metadata: { rateLimitProperties: { rateLimitLimit: 1200 } } });
    },
  ],
  [
    'fetchProduct',
    'requestJira',
    async ({ openPanel }) => {
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
    async ({ openPanel }) => {
      const frame = await openPanel();
      expect(await frame.getAttribute('html', 'data-color-mode')).toBeNull();
      await frame.evaluate(() => forge.view.theme.enable());
      expect(await frame.getAttribute('html', 'data-color-mode')).toMatch(/light|dark/u);
    },
  ],
  [
    'showFlag',
    'showFlag with an action',
    async ({ page, openPanel }) => {
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
    async ({ page, openPanel }) => {
      const frame = await openPanel();
      await frame.evaluate(() => void Object.assign(globalThis, { flag: forge.showFlag({ id: 'g', title: 'Gone soon' }) }));
      await page.getByText('Gone soon').waitFor();
      await frame.evaluate('flag.close()');
      await page.getByText('Gone soon').waitFor({ state: 'detached' });
    },
  ],
];
