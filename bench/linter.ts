import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { IssueSnapshot } from '../src/shared/issue.ts';
import { DEFAULT_SETTINGS } from '../src/shared/settings.ts';
import { type Bench, type Figure, medianOf } from './bench.ts';
import { HOSTILE } from './hostile-texts.ts';
import { inTurns, type Turns, type Work } from './in-turns.ts';
import type * as parts from './linter-parts.ts';
import { loadPeers } from './peers.ts';
import { bundleOf } from './bundle.ts';
import { demoItems, storySnapshot } from './story-snapshot.ts';

/** Repeats a list until it has `length` entries. */
const repeat = <T>(list: readonly T[], length: number): readonly T[] =>
  Array.from({ length }, (_, index) => list[index % list.length]).filter((item) => item !== undefined);

const bound = (value: number) => ({ kind: 'bound', label: 'the bar', value }) as const;

type Parts = typeof parts;

/** Things a second, and each stage of the way: reading the document, the sentence and criteria, the rules, all together. */
async function stages(parts: Parts, label: string, list: readonly IssueSnapshot[], turns: Turns, bar: number): Promise<readonly Figure[]> {
  const { adfToText, analyzeIssue, lintStory, readStory } = parts;
  let unread: readonly ReturnType<typeof readStory>[] = [];
  // Fresh ones for each run: what rules have worked out is kept with the model.
  const prepare = (): void => void (unread = list.map(readStory));
  const works: readonly Work[] = [
    { name: 'document to text', run: () => list.forEach(({ description }) => description && adfToText(description)) },
    { name: 'text to story and criteria', run: () => list.forEach(readStory) },
    { name: 'rules', prepare, run: () => unread.forEach((model) => lintStory(model, DEFAULT_SETTINGS)) },
    { name: ALL, run: () => list.forEach((one) => analyzeIssue(one, DEFAULT_SETTINGS)) },
  ];
  return (await inTurns(works, turns)).map((ms, index) => ({
    label: `${label}: ${works[index]?.name ?? ''}`,
    value: (list.length / ms) * 1000,
    unit: 'per s',
    better: 'higher',
    ...(works[index]?.name === ALL ? { against: bound(bar) } : {}),
  }));
}

const ALL = 'all together';

/** Other linters of prose, on the same sentences. */
async function peers(sentences: readonly string[], turns: Turns): Promise<readonly Figure[]> {
  const works: readonly Work[] = (await loadPeers()).map((peer) => ({
    name: peer.name,
    run: async () => {
      for (const sentence of sentences) await peer.check(sentence);
    },
  }));
  return (await inTurns(works, turns)).map((ms, index) => ({
    label: `stories of one line: ${works[index]?.name ?? ''}`,
    value: (sentences.length / ms) * 1000,
    unit: 'per s',
    better: 'higher',
  }));
}

async function longTexts({ analyzeIssue }: Parts, turns: Turns, sentences: readonly string[]): Promise<readonly Figure[]> {
  const texts = { 'usual sentences': repeat(sentences, 600).join('\n\n').slice(0, 50_000), ...HOSTILE };
  const works: readonly Work[] = Object.entries(texts).map(([name, text]) => {
    const item = storySnapshot('L-1', 'Long', text);
    return { name, run: () => void analyzeIssue(item, DEFAULT_SETTINGS) };
  });
  const figures: Figure[] = [];
  // One after the other: they are held against a bound, not against each other, and one's garbage is not another's time.
  for (const work of works) {
    const [value = Number.NaN] = await inTurns([work], turns);
    figures.push({ label: `50 kB of ${work.name}`, value, unit: 'ms', better: 'lower', against: bound(50) });
  }
  return figures;
}

/** Processor time that a new process needs to load the linter, as the process itself tells. */
async function start(runs: number): Promise<Figure> {
  const file = await bundleOf(join(__dirname, '..', 'src', 'domain', 'analyze-issue.ts'));
  const code = `const from = process.cpuUsage(); require(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(from); console.log((user + system) / 1000)`;
  const load = (): Promise<number> => Promise.resolve(Number(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout));
  return {
    label: 'start, beyond the empty process',
    value: await medianOf(runs, load),
    unit: 'ms',
    better: 'lower',
    against: bound(250),
  };
}

/**
 * Stories and whole items in a second of processor time, stage by stage, beside other linters of prose on the same sentences in the
 * same run. Each figure is the fastest of several rounds in a process that has warmed up; what is compared takes turns (`in-turns.ts`).
 */
export const linter: Bench = {
  name: 'linter',
  async run({ smoke }) {
    const parts = require(await bundleOf(join(__dirname, 'linter-parts.ts'))) as Parts;
    const turns: Turns = smoke ? { rounds: 1, warmUp: 0 } : { rounds: 9, warmUp: 6 };
    const count = smoke ? 200 : 2000;
    const demo = demoItems().filter((item) => item.type === 'Story');
    const sentences = demo.map((item) => item.text.split('\n')[0] ?? '').filter((text) => text.startsWith('As '));
    const lines = repeat(sentences, count).map((text, index) => storySnapshot(`A-${index}`, text, null));
    const whole = repeat(demo, count).map((item) => storySnapshot(item.key, item.title, item.text));
    return [
      ...(await stages(parts, 'stories of one line', lines, turns, 10_000)),
      ...(await stages(parts, 'whole items with criteria', whole, turns, 2000)),
      ...(await longTexts(parts, smoke ? turns : { rounds: 9, warmUp: 8 }, sentences)),
      // Last: they bring memory of their own, which would have to be cleaned up meanwhile.
      ...(await peers(repeat(sentences, smoke ? 20 : 1000), smoke ? turns : { rounds: 3, warmUp: 1 })),
      await start(smoke ? 1 : 7),
    ];
  },
};
