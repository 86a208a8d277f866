import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import writeGood from 'write-good';
import { analyzeIssue } from '../src/domain/analyze-issue.ts';
import { plainToDoc } from '../src/domain/text/plain-to-doc.ts';
import type { IssueId, IssueKey, ProjectId } from '../src/shared/ids.ts';
import type { IssueSnapshot } from '../src/shared/issue.ts';
import { DEFAULT_SETTINGS } from '../src/shared/settings.ts';
import { type Bench, medianOf, timed } from './bench.ts';

interface DemoItem {
  readonly key: string;
  readonly title: string;
  readonly type: string;
  readonly text: string;
}

const DEMO = join(__dirname, '..', 'local', 'data', 'demo');

const items = (): readonly DemoItem[] =>
  ['perm-done.yaml', 'perm-open.yaml'].flatMap((file) => parse(readFileSync(join(DEMO, file), 'utf8')) as DemoItem[]);

function snapshot(key: string, summary: string, text: string | null): IssueSnapshot {
  return {
    id: key as IssueId,
    key: key as IssueKey,
    projectId: '1' as ProjectId,
    typeName: 'Story',
    kind: 'story',
    summary,
    description: text === null ? null : plainToDoc(text),
    statusName: 'To Do',
    category: 'new',
    estimate: 3,
    sprint: null,
    hasParent: false,
    parentKey: null,
    labels: [],
    links: [],
    created: '2026-01-01T00:00:00.000Z',
    updated: '2026-01-01T00:00:00.000Z',
    resolved: null,
    properties: {},
  };
}

/** Repeats a list until it has `length` entries. */
const repeat = <T>(list: readonly T[], length: number): readonly T[] =>
  Array.from({ length }, (_, index) => list[index % list.length]).filter((item) => item !== undefined);

const perSecond = async (runs: number, count: number, work: () => void): Promise<number> =>
  (count / (await medianOf(runs, () => timed(work)))) * 1000;

/** Stories and whole items a second, beside a prose linter on the same sentences. */
export const linter: Bench = {
  name: 'linter',
  async run({ smoke }) {
    const runs = smoke ? 1 : 5;
    const demo = items().filter((item) => item.type === 'Story');
    const sentences = demo.map((item) => item.text.split('\n')[0] ?? '').filter((text) => text.startsWith('As '));
    const count = smoke ? 200 : 4000;
    const stories = repeat(sentences, count);
    const lines = stories.map((text, index) => snapshot(`A-${index}`, text, null));
    const whole = repeat(demo, count).map((item) => snapshot(item.key, item.title, item.text));
    const long = snapshot('L-1', 'Long', repeat(sentences, 600).join('\n\n').slice(0, 50_000));
    const lint = (list: readonly IssueSnapshot[]) => () => list.forEach((one) => analyzeIssue(one, DEFAULT_SETTINGS));
    lint(lines)();
    const own = await perSecond(runs, count, lint(lines));
    const peer = await perSecond(runs, count, () => stories.forEach((text) => writeGood(text)));
    return [
      {
        label: 'stories of one line',
        value: own,
        unit: 'per s',
        better: 'higher',
        against: { kind: 'bound', label: 'the bar', value: 10_000 },
      },
      { label: 'stories of one line, write-good', value: peer, unit: 'per s', better: 'higher' },
      {
        label: 'whole items with criteria',
        value: await perSecond(runs, count, lint(whole)),
        unit: 'per s',
        better: 'higher',
        against: { kind: 'bound', label: 'the bar', value: 2000 },
      },
      {
        label: 'one description of 50 kB',
        value: await medianOf(runs, () => timed(lint([long]))),
        unit: 'ms',
        better: 'lower',
        against: { kind: 'bound', label: 'the bar', value: 50 },
      },
    ];
  },
};
