import { type BacklogItem, createBacklogIndex } from '../src/domain/backlog/backlog-index.ts';
import { readStory } from '../src/domain/story/story-model.ts';
import type { IssueKey } from '../src/shared/ids.ts';
import { type Bench, type Figure, processorTime } from './bench.ts';
import { storySnapshot } from './story-snapshot.ts';

const ITEMS = { full: 5000, smoke: 500 };
const QUERIES = { full: 500, smoke: 50 };

const ROLES = ['resident', 'clerk', 'warden', 'auditor', 'visitor', 'caretaker', 'accountant', 'planner'];
const VERBS = ['see', 'export', 'print', 'renew', 'cancel', 'approve', 'compare', 'share', 'archive', 'sort'];
const THINGS = [
  'permits',
  'fines',
  'streets',
  'zones',
  'payments',
  'appeals',
  'letters',
  'vehicles',
  'tariffs',
  'inspections',
  'refunds',
  'notes',
  'contracts',
];
const LIMITS = [
  'of my street',
  'of last year',
  'with an open payment',
  'by due date',
  'for one household',
  'on my phone',
  'without an owner',
];
const REASONS = [
  'I answer a caller at once',
  'nobody pays twice',
  'the council gets its figures',
  'I keep my place',
  'the letter goes out in time',
];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** The same backlog on every machine: combinations first, then each eleventh again with other case and marks. */
function backlog(count: number): readonly BacklogItem[] {
  return Array.from({ length: count }, (_, at) => {
    const from = at % 11 === 10 ? at - 7 : at;
    const [i, j, k] = [from * 7919, from * 104_729, from * 1_299_709];
    const text = `As a ${pick(ROLES, i)}, I want to ${pick(VERBS, j >> 3)} ${pick(THINGS, k >> 2)} ${pick(LIMITS, i >> 4)} so that ${pick(REASONS, j >> 5)}`;
    const summary = at % 11 === 10 ? `${text.toUpperCase()} !` : text;
    return { key: `D-${at}` as IssueKey, summary, model: readStory(storySnapshot(`D-${at}`, summary, null)) };
  });
}

/** Building the index of a backlog, and asking it about one item after another. */
export const duplicates: Bench = {
  name: 'duplicates',
  async run({ smoke }) {
    const size = smoke ? 'smoke' : 'full';
    const items = backlog(ITEMS[size]);
    const build = await processorTime(() => void createBacklogIndex(items));
    const index = createBacklogIndex(items);
    const times: number[] = [];
    let copies = 0;
    let found = 0;
    for (let query = 0; query < QUERIES[size]; query += 1) {
      const at = Math.floor((query * items.length) / QUERIES[size]);
      const item = items[at];
      if (item === undefined) continue;
      const similar: (readonly { readonly likeness: string }[])[] = [];
      times.push(await processorTime(() => void similar.push(index.findSimilar(item.model, item.key))));
      if (at % 11 !== 10) continue;
      copies += 1;
      if (similar[0]?.[0]?.likeness === 'same') found += 1;
    }
    times.sort((a, b) => a - b);
    const figure = (label: string, value: number, bar: number): Figure => ({
      label,
      value,
      unit: 'ms',
      better: 'lower',
      against: { kind: 'bound', label: 'the bar', value: bar },
    });
    return [
      { label: `index of ${items.length} stories`, value: build, unit: 'ms', better: 'lower' },
      figure('one story against them, median', times[Math.floor(times.length / 2)] ?? 0, 1),
      figure('one story against them, 95th percentile', times[Math.floor(times.length * 0.95)] ?? 0, 10),
      figure('one story against them, the slowest', times.at(-1) ?? 0, 10),
      {
        label: 'copies found, of those asked',
        value: found,
        unit: 'copies',
        better: 'higher',
        against: { kind: 'baseline', label: 'all', value: copies },
      },
    ];
  },
};
