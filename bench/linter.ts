import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { IssueSnapshot } from '../src/shared/issue.ts';
import { DEFAULT_SETTINGS } from '../src/shared/settings.ts';
import { type Bench, type Figure, medianOf, processorTime, timed } from './bench.ts';
import { HOSTILE } from './hostile-texts.ts';
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
async function stages(parts: Parts, label: string, list: readonly IssueSnapshot[], runs: number, bar: number): Promise<readonly Figure[]> {
  const { adfToText, analyzeIssue, lintStory, readStory } = parts;
  // Fresh ones for each run: what rules have worked out is kept with the model.
  const unread = Array.from({ length: runs + 1 }, () => list.map(readStory));
  const work: Readonly<Record<string, () => void>> = {
    'document to text': () => list.forEach(({ description }) => description && adfToText(description)),
    'text to story and criteria': () => list.forEach(readStory),
    rules: () => unread.pop()?.forEach((model) => lintStory(model, DEFAULT_SETTINGS)),
    'all together': () => list.forEach((one) => analyzeIssue(one, DEFAULT_SETTINGS)),
  };
  const figures: Figure[] = [];
  for (const [stage, run] of Object.entries(work)) {
    run();
    const value = (list.length / (await medianOf(runs, () => processorTime(run)))) * 1000;
    figures.push({
      label: `${label}: ${stage}`,
      value,
      unit: 'per s',
      better: 'higher',
      ...(stage === 'all together' ? { against: bound(bar) } : {}),
    });
  }
  return figures;
}

async function peers(sentences: readonly string[], runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const peer of await loadPeers()) {
    const run = async (): Promise<void> => {
      for (const sentence of sentences) await peer.check(sentence);
    };
    await run();
    const value = (sentences.length / (await medianOf(runs, () => timed(run)))) * 1000;
    figures.push({ label: `stories of one line: ${peer.name}`, value, unit: 'per s', better: 'higher' });
  }
  return figures;
}

async function longTexts({ analyzeIssue }: Parts, runs: number, sentences: readonly string[]): Promise<readonly Figure[]> {
  const texts = { 'usual sentences': repeat(sentences, 600).join('\n\n').slice(0, 50_000), ...HOSTILE };
  const figures: Figure[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const item = storySnapshot('L-1', 'Long', text);
    const run = () => void analyzeIssue(item, DEFAULT_SETTINGS);
    run();
    const value = await medianOf(runs, () => processorTime(run));
    figures.push({ label: `50 kB of ${name}`, value, unit: 'ms', better: 'lower', against: bound(50) });
  }
  return figures;
}

/** How long a process takes that loads the linter and checks one story, beyond an empty one. */
async function start(runs: number): Promise<Figure> {
  const file = await bundleOf(join(__dirname, '..', 'src', 'domain', 'analyze-issue.ts'));
  const run = (code: string) => medianOf(runs, () => timed(() => void spawnSync(process.execPath, ['-e', code])));
  const value = (await run(`require(${JSON.stringify(file)})`)) - (await run(''));
  return { label: 'start, beyond the empty process', value, unit: 'ms', better: 'lower', against: bound(250) };
}

/** Stories and whole items in a second of processor time, stage by stage, beside other linters of prose on the same sentences in the same run. */
export const linter: Bench = {
  name: 'linter',
  async run({ smoke }) {
    const parts = require(await bundleOf(join(__dirname, 'linter-parts.ts'))) as Parts;
    const runs = smoke ? 1 : 5;
    const count = smoke ? 200 : 4000;
    const demo = demoItems().filter((item) => item.type === 'Story');
    const sentences = demo.map((item) => item.text.split('\n')[0] ?? '').filter((text) => text.startsWith('As '));
    const lines = repeat(sentences, count).map((text, index) => storySnapshot(`A-${index}`, text, null));
    const whole = repeat(demo, count).map((item) => storySnapshot(item.key, item.title, item.text));
    return [
      ...(await stages(parts, 'stories of one line', lines, runs, 10_000)),
      ...(await stages(parts, 'whole items with criteria', whole, runs, 2000)),
      ...(await longTexts(parts, runs, sentences)),
      // Last: they bring memory of their own, which would have to be cleaned up meanwhile.
      ...(await peers(repeat(sentences, smoke ? 20 : 1000), smoke ? 1 : 3)),
      await start(smoke ? 1 : 5),
    ];
  },
};
