import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { HealthView, Tile, TileId } from '../../../../src/shared/health.ts';
import type { IssueId, IssueKey, ProjectId } from '../../../../src/shared/ids.ts';
import type { IssueSnapshot, SprintRef } from '../../../../src/shared/issue.ts';
import { DEFAULT_LINT } from '../../../../src/shared/lint-config.ts';
import { DEFAULT_CHECKS, NEUTRAL_PROFILE } from '../../../../src/shared/settings.ts';
import type { FoundBoard } from '../../../../src/usecases/find-board.ts';
import { composeKnown } from '../../../../src/usecases/health-known.ts';
import { createRowJudge } from '../../../../src/usecases/judge-rows.ts';
import type { ItemList } from '../../../../src/usecases/list-items.ts';
import { createSlots } from '../../../../src/usecases/slots.ts';
import { EXAMPLE_DONE, EXAMPLE_ITEMS, type ExampleItem } from './example-backlog.ts';

const DAY_MS = 86_400_000;
const keyOf = (number: number): IssueKey => `GARD-${number}` as IssueKey;
const FUTURE: readonly SprintRef[] = [
  { id: 9, name: 'Sprint 9', state: 'future' },
  { id: 10, name: 'Sprint 10', state: 'future' },
];

const FOUND: FoundBoard = {
  board: { id: null, name: 'Community garden' },
  boards: [],
  scope: { projectId: '0' },
  fields: { estimate: 'points', sprint: 'sprint', rank: null, flagged: null, criteria: null },
  period: 'sprint',
  active: [],
  future: FUTURE,
};

/** Habits as turning on would find them for this team. */
const SETTINGS = {
  checks: DEFAULT_CHECKS,
  profile: { ...NEUTRAL_PROFILE, requireCriteria: true, requireEstimate: true, sizeLimit: 8, estimateField: 'points' },
  lint: DEFAULT_LINT,
};

/** The items of the example behind each number. "Ready" follows from the rules. */
const LISTS: Readonly<Record<Exclude<TileId, 'ready'>, (item: ExampleItem) => boolean>> = {
  backlog: () => true,
  noEstimate: ({ points }) => points === null,
  blocked: ({ waitsFor }) => waitsFor !== undefined,
  unchanged: ({ unchanged }) => unchanged >= 90,
  new: ({ age, sprint, points }) => age <= 14 && sprint === null && points === null,
};
const count = (id: Exclude<TileId, 'ready'>): number => EXAMPLE_ITEMS.filter(LISTS[id]).length;

/** The health of the example, by the same rules as that of a real backlog. */
export function exampleHealth(now: Date): HealthView {
  const never = { bulkFetch: () => Promise.resolve([]) };
  const judge = createRowJudge(never, createSlots(1), FOUND.fields, SETTINGS, 1);
  const rows = EXAMPLE_ITEMS.map((item) => snapshotOf(item, now));
  const known = {
    counts: {
      base: rows.length,
      notStarted: rows.length,
      noEstimate: count('noEstimate'),
      unchanged: count('unchanged'),
      fresh: count('new'),
      subtasks: 0,
      epics: 0,
      done: 0,
      linkedAsBlocked: count('blocked'),
    },
    history: { past: { points: past(now), items: [] }, seed: 'example' },
    horizon: { rows, complete: true },
    waiting: { keys: EXAMPLE_ITEMS.filter(LISTS.blocked).map(({ number }) => keyOf(number)), complete: true },
    storedReady: null,
    judge,
  };
  return composeKnown({ found: FOUND, now, on: false }, known, judge).view;
}

/** The items behind a number of the example. */
export function listExample(tile: Tile): Promise<ItemList> {
  const { id } = tile;
  // The search of "ready" names its items.
  const named = new Set(tile.jql.match(/GARD-\d+/g));
  const items = EXAMPLE_ITEMS.filter((item) => (id === 'ready' ? named.has(keyOf(item.number)) : LISTS[id](item))).map((item) => ({
    id: String(item.number) as IssueId,
    key: keyOf(item.number),
    summary: item.summary,
  }));
  return Promise.resolve({ items, total: items.length });
}

const past = (now: Date): HealthView['history'] =>
  EXAMPLE_DONE.map((done, at) => ({
    name: `Sprint ${at + 1}`,
    end: new Date(now.getTime() - (EXAMPLE_DONE.length - at) * 14 * DAY_MS).toISOString(),
    done,
  }));

const KIND = { Story: 'story', Bug: 'bug', Task: 'task' } as const;

function snapshotOf(item: ExampleItem, now: Date): IssueSnapshot {
  const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
  const blocker = EXAMPLE_ITEMS.find(({ number }) => number === item.waitsFor);
  return {
    id: String(item.number) as IssueId,
    key: keyOf(item.number),
    projectId: '0' as ProjectId,
    typeName: item.type,
    kind: KIND[item.type],
    summary: item.summary,
    description: item.text === '' ? null : plainToDoc(item.text),
    statusName: 'To do',
    category: 'new',
    estimate: item.points,
    sprint: FUTURE.find(({ name }) => name === item.sprint) ?? null,
    hasParent: false,
    parentKey: null,
    labels: [],
    links:
      blocker === undefined
        ? []
        : [{ phrase: 'is blocked by', waitsFor: true, key: keyOf(blocker.number), summary: blocker.summary, category: 'new' }],
    created: daysAgo(item.age),
    updated: daysAgo(item.unchanged),
    resolved: null,
    properties: {},
  };
}
