import { createJiraClient } from '../../src/jira/client.ts';
import type { HealthView } from '../../src/shared/health.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/shared/settings.ts';
import { type HealthQuestion, loadHealth } from '../../src/usecases/load-health.ts';
import { type FakeItem, fakeJira, type FakeLog, type FakeSite, type FakeSprint } from './fake-jira.ts';

export const NOW = '2026-06-01T08:50:00.000Z';
export const EPOCH = 17;
export const DONE_POINTS = [21, 26, 19, 25, 24, 28, 23, 26];

export const day = (offset: number): string => new Date(Date.parse(NOW) + offset * 86_400_000).toISOString();
export const closed = DONE_POINTS.map((_, at): FakeSprint => {
  const start = (at - DONE_POINTS.length) * 14 - 3;
  return {
    id: at + 1,
    name: `Sprint ${at + 6}`,
    state: 'closed',
    startDate: day(start),
    endDate: day(start + 13),
    completeDate: day(start + 13),
  };
});
export const active: FakeSprint = { id: 14, name: 'Sprint 14', state: 'active', startDate: day(-3), endDate: day(11) };
export const next: FakeSprint = { id: 15, name: 'Sprint 15', state: 'future' };
export const second: FakeSprint = { id: 16, name: 'Sprint 16', state: 'future' };
export const GOOD = [
  'As a resident, I want to renew my permit so that I can keep parking.',
  '# Acceptance criteria',
  '- The renewed permit shows the new end date.',
];

export const ready = (id: number, points: number, sprint: FakeSprint | null, over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  points,
  sprint,
  text: GOOD,
  summary: 'Renew a permit',
  ...over,
});
export const bare = (id: number, points: number | null, sprint: FakeSprint | null, over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  points,
  sprint,
  text: [],
  summary: `Wish ${id}`,
  ...over,
});
/** Open and estimated, with criteria: only its title can be found fault with. */
export const wish = (id: number, summary: string, over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  points: 3,
  text: GOOD.slice(1),
  summary,
  ...over,
});
export const history = closed.flatMap((sprint, at): FakeItem[] => [
  ready(900 + at * 2, 8, sprint, { category: 'done', resolved: day((at - DONE_POINTS.length) * 14 + 2) }),
  ready(901 + at * 2, (DONE_POINTS[at] ?? 0) - 8, sprint, { category: 'done', resolved: day((at - DONE_POINTS.length) * 14 + 5) }),
]);

export const small: FakeSite = {
  now: NOW,
  sprints: [...closed, active, next, second],
  items: [
    ...history,
    bare(100, 5, active, { category: 'indeterminate' }),
    ready(101, 8, next),
    ready(102, 8, next),
    ready(103, 8, next),
    ready(104, 8, second),
    ready(105, 8, second),
    bare(106, 5, second),
    bare(107, null, second),
    ready(108, 8, null),
    ready(109, 5, null),
    ready(110, 5, null, { blockedBy: [{ key: 'PLAT-77', done: false }] }),
    bare(111, 5, null),
    ready(112, 3, null, { blockedBy: [{ key: 'PLAT-70', done: true }], updated: day(-100), created: day(-400) }),
    { id: 200, type: 'Epic', summary: 'Visitor permits' },
    { id: 201, type: 'Sub-task', summary: 'Write the letter' },
  ],
};

export const question = (settings: ProjectSettings = DEFAULT_SETTINGS): HealthQuestion => ({
  projectId: '10000' as ProjectId,
  settings,
  epoch: EPOCH,
});
export const ON: ProjectSettings = { ...DEFAULT_SETTINGS, on: true };

export async function load(
  site: FakeSite,
  ask: HealthQuestion = question(),
  onPartial?: (view: HealthView) => void,
): Promise<{ view: HealthView; log: FakeLog; find: (jql: string) => readonly FakeItem[] }> {
  const { http, log, find } = fakeJira(site);
  const view = await loadHealth({ jira: createJiraClient(http), now: new Date(NOW) }, ask, onPartial);
  return { view, log, find };
}

export const stored = (state: { readonly ready: boolean; readonly epoch?: number }): Readonly<Record<string, unknown>> => ({
  'plumbline-analysis': {
    v: 1,
    e: state.epoch ?? EPOCH,
    h: 'k3f9a1c2',
    t: '2026-05-31',
    o: state.ready ? 0 : 1,
    n: { e: state.ready ? 0 : 1, w: 0, h: 0 },
    c: '',
    r: state.ready ? 1 : 0,
    d: state.ready ? '' : 'd1',
    a: 1,
    k: 'l',
    l: 'en',
  },
});
