import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build-functions.ts';
import { randomFrom } from '../../src/domain/forecast/random.ts';
import { bundleChildren } from './kill/bundle-child.ts';
import type { Kept } from './kill/read-kept.ts';
import { keepPromises, type Promises, readKept, runChild } from './kill/run-child.ts';

/** PLUMBLINE_KILLS=200 for the long run. */
const KILLS = Number(process.env['PLUMBLINE_KILLS'] ?? 20);
const A_TEST = 4;
const SEED = Number(process.env['PLUMBLINE_SEED'] ?? 20_261_121);
const ROOT = join(__dirname, '..', '..');

/** Compares what the next start finds with every promise so far: the same number, or a later one that was not yet promised. */
async function check(folder: string, promises: Promises): Promise<Kept> {
  const kept = await readKept(root, folder, [...promises.keys()]);
  expect(kept.integrity).toBe('ok');
  expect(
    [...promises]
      .filter(([name, number]) => (kept.numbers[name] ?? -1) < number)
      .map(([name, number]) => [name, number, kept.numbers[name]]),
  ).toEqual([]);
  return kept;
}

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-kill-'));
  await Promise.all([buildFunctions(ROOT, join(root, 'dist')), bundleChildren(root)]);
  copyFileSync(join(ROOT, 'manifest.yml'), join(root, 'manifest.yml'));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tests = Array.from({ length: Math.ceil(KILLS / A_TEST) }, (_, index) => index);

test.each(tests)(
  `killed ${A_TEST} times at a random moment: nothing acknowledged is lost, and no start needs a hand (%#)`,
  async (index) => {
    const folder = join(root, `data-${index}`);
    const random = randomFrom(`${SEED} ${index}`);
    const promises: Promises = new Map();
    for (let round = 0; round < A_TEST; round += 1) {
      const moment = { promises: Math.floor(random() * 40), milliseconds: Math.floor(random() * 80) };
      keepPromises(promises, await runChild(root, [folder, root, String(1 + round * 1_000_000)], moment));
      await check(folder, promises);
    }
    expect(await runChild(root, [folder, root, '0', 'settle'], null)).toContain('settled');
    expect((await check(folder, promises)).left).toEqual({ queue: 0, events: 0, dirty: 0 });
    expect(promises.size).toBeGreaterThan(0);
  },
  120_000,
);
