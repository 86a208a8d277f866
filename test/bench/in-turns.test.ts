import { inTurns } from '../../bench/in-turns.ts';

/** Works so long by the processor's clock. */
function busy(ms: number): void {
  const from = process.cpuUsage();
  let used = { user: 0, system: 0 };
  while (used.user + used.system < ms * 1000) used = process.cpuUsage(from);
}

it('gives every work its turn in each round, prepared anew, and counts no round of the warm-up', async () => {
  const order: string[] = [];
  const work = (name: string) => ({
    name,
    prepare: () => void order.push(`prepare ${name}`),
    run: () => void order.push(name),
  });
  await inTurns([work('a'), work('b')], { rounds: 1, warmUp: 1 });
  expect(order).toEqual(['prepare a', 'a', 'prepare b', 'b', 'prepare a', 'a', 'prepare b', 'b']);
});

it('takes the middle of the rounds, without the warm-up and without what prepares', async () => {
  const took = [60, 8, 60, 8, 8];
  const odd = { name: 'odd', prepare: () => busy(30), run: () => busy(took.shift() ?? 0) };
  const [ms = 0] = await inTurns([odd], { rounds: 4, warmUp: 1 });
  expect(ms).toBeGreaterThanOrEqual(8);
  expect(ms).toBeLessThan(30);
});

it('waits for work that takes its time', async () => {
  const done: string[] = [];
  const slow = { name: 'slow', run: async () => void (await Promise.resolve().then(() => done.push('slow'))) };
  const quick = { name: 'quick', run: () => void done.push('quick') };
  await inTurns([slow, quick], { rounds: 2, warmUp: 0 });
  expect(done).toEqual(['slow', 'quick', 'slow', 'quick']);
});
