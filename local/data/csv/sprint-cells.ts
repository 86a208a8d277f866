import type { SprintLine } from '../import/sidecars.ts';
import type { Category } from './status-categories.ts';

/** Older exports hold the whole sprint: com.atlassian…Sprint@1f[id=7,state=CLOSED,name=First,startDate=…]. */
const WHOLE = /^com\.atlassian\.[\w.]*Sprint@\w+\[(.*)\]$/;

/** One cell of a sprint column. */
export interface SprintCell {
  readonly name: string;
  readonly stated: {
    readonly state: string;
    readonly startDate: string | null;
    readonly endDate: string | null;
    readonly completeDate: string | null;
  } | null;
}

export function readSprintCell(cell: string): SprintCell {
  const inside = WHOLE.exec(cell.trim())?.[1];
  if (inside === undefined) return { name: cell.trim(), stated: null };
  const values = new Map(
    [...inside.matchAll(/(\w+)=(.*?)(?=,\w+=|$)/g)].map(([, key = '', value = '']) => [key, value === '<null>' ? null : value]),
  );
  const time = (name: string): string | null => values.get(name) ?? null;
  return {
    name: values.get('name') ?? cell,
    stated: {
      state: (values.get('state') ?? 'closed').toLowerCase(),
      startDate: time('startDate'),
      endDate: time('endDate'),
      completeDate: time('completeDate'),
    },
  };
}

/** An item in a sprint, as far as the sprint's state follows from it. */
export interface InSprint {
  readonly projectKey: string;
  readonly cell: SprintCell;
  readonly category: Category;
  readonly created: string;
  readonly resolved: string | null;
}

interface SprintDates {
  readonly state: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly completeDate?: string | null;
}

const DAY = 86_400_000;
const LENGTH = 14 * DAY;
const compare = new Intl.Collator('en', { numeric: true }).compare;
const iso = (time: number): string => new Date(time).toISOString();

/** The first sprint that is not all done is active when work in it is under way, the ones after it are future. */
function guess(own: readonly InSprint[], hasActive: boolean, before: number | null): SprintDates {
  const done = own.every((item) => item.category === 'done');
  const ends = own.flatMap((item) => (item.resolved === null ? [] : [Date.parse(item.resolved)]));
  const last = ends.length > 0 ? Math.max(...ends) : (before ?? Date.parse(own[0]?.created ?? iso(0))) + LENGTH;
  const start = before ?? last - LENGTH;
  if (done) return { state: 'closed', startDate: iso(Math.min(start, last - DAY)), endDate: iso(last), completeDate: iso(last) };
  const active = !hasActive && own.some((item) => item.category !== 'new');
  return { state: active ? 'active' : 'future', startDate: iso(start), endDate: iso(start + LENGTH) };
}

interface Before {
  readonly end: number;
  readonly active: boolean;
}

/** The sprints of an export, numbered from 1 in the order of their names. Those without dates get dates of two weeks, one after the other. */
export function sprintLines(items: readonly InSprint[]): { readonly sprints: readonly SprintLine[]; readonly madeUp: number } {
  const groups = new Map<string, InSprint[]>();
  for (const item of items) {
    const name = `${item.projectKey} ${item.cell.name}`;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const sprints: SprintLine[] = [];
  let madeUp = 0;
  const before = new Map<string, Before>();
  for (const name of [...groups.keys()].toSorted(compare)) {
    const own = groups.get(name) ?? [];
    const [first] = own;
    if (first === undefined) continue;
    const last = before.get(first.projectKey);
    const { stated } = first.cell;
    if (stated === null) madeUp += 1;
    const rest: SprintDates = stated ?? guess(own, last?.active ?? false, last?.end ?? null);
    sprints.push({ id: sprints.length + 1, name: first.cell.name, projectKey: first.projectKey, ...rest });
    before.set(first.projectKey, {
      end: Date.parse(rest.endDate ?? '') || (last?.end ?? 0),
      active: (last?.active ?? false) || rest.state === 'active',
    });
  }
  return { sprints, madeUp };
}
