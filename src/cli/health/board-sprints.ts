import type { SprintRef } from '../../shared/issue.ts';
import type { GivenSprint, HealthItem } from './health-line.ts';

/** The sprints of a board on a day, and where each name or id leads. */
export interface BoardSprints {
  /** By start, then as they came. */
  readonly all: readonly SprintRef[];
  /** Sprints that an item is or was in, in the order in which it was. */
  of(item: HealthItem): readonly SprintRef[];
}

/**
 * Collects the sprints that the lines and the file beside them name. Dates decide the state on the day; where there
 * are none, the given state; where that is missing too, the items: all done = closed, some begun = active, else future.
 * A closed sprint without dates gets those of the first and the last item finished in it.
 * @param replayed True when a day was asked for: then dates win over the state of the export.
 */
export function boardSprints(items: readonly HealthItem[], beside: readonly GivenSprint[], at: number, replayed: boolean): BoardSprints {
  const projects = new Set(items.map((item) => item.project));
  const known = new Map<string, { readonly id: number; readonly given: GivenSprint; readonly items: HealthItem[] }>();
  const add = (given: GivenSprint) => {
    const name = nameOf(given);
    const entry = known.get(name) ?? { id: given.id ?? -1 - known.size, given, items: [] };
    known.set(name, entry);
    return entry;
  };
  for (const sprint of beside) if (sprint.projectKey === null || projects.has(sprint.projectKey)) add(sprint);
  for (const item of items) {
    for (const sprint of item.sprints) add(sprint).items.push(item);
    for (const id of item.sprintIds) known.get(String(id))?.items.push(item);
  }
  const refs = new Map([...known].map(([name, { id, given, items: own }]) => [name, refOf(id, given, own, at, replayed)]));
  const start = (ref: SprintRef): number => (ref.startDate === undefined ? Number.POSITIVE_INFINITY : Date.parse(ref.startDate));
  return {
    all: [...refs.values()].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b))),
    of: (item) => [...item.sprintIds.map(String), ...item.sprints.map(nameOf)].flatMap((name) => refs.get(name) ?? []),
  };
}

const nameOf = (sprint: GivenSprint): string => (sprint.id === null ? `name ${sprint.name}` : String(sprint.id));

function refOf(id: number, given: GivenSprint, items: readonly HealthItem[], at: number, replayed: boolean): SprintRef {
  const ended = given.completeDate ?? given.endDate;
  const dated = given.startDate !== null && ended !== null;
  const finished = items.flatMap(({ resolved }) => (resolved !== null && Date.parse(resolved) < at ? [resolved] : [])).sort();
  const state =
    dated && (replayed || given.state === null)
      ? stateByDates(given.startDate, ended, at)
      : (given.state ?? stateByItems(items, finished.length, at));
  const startDate = given.startDate ?? (state === 'closed' ? finished[0] : undefined);
  const endDate = given.endDate ?? (state === 'closed' ? finished.at(-1) : undefined);
  return {
    id,
    name: given.name,
    state,
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(given.completeDate === null || state !== 'closed' ? {} : { completeDate: given.completeDate }),
  };
}

function stateByDates(start: string | null, end: string | null, at: number): SprintRef['state'] {
  if (end !== null && Date.parse(end) < at) return 'closed';
  return start !== null && Date.parse(start) <= at ? 'active' : 'future';
}

function stateByItems(items: readonly HealthItem[], finished: number, at: number): SprintRef['state'] {
  const there = items.filter(({ created }) => Date.parse(created) < at);
  if (there.length > 0 && finished === there.length) return 'closed';
  return finished > 0 || there.some(({ statusCategory }) => statusCategory === 'indeterminate') ? 'active' : 'future';
}
