import { kindOf } from '../../jira/kind-of.ts';
import { currentSprint } from '../../jira/sprint-ref.ts';
import { waitsFor } from '../../jira/waits-for.ts';
import type { IssueId, IssueKey, ProjectId } from '../../shared/ids.ts';
import type { IssueLinkRef, IssueSnapshot, StatusCategory } from '../../shared/issue.ts';
import type { BoardSprints } from './board-sprints.ts';
import type { HealthItem } from './health-line.ts';

const DONE = /^(done|closed|resolved|complete[d]?|finished|released|fixed|cancel+ed|rejected|won'?t (do|fix))$/i;
const SUBTASK = /^sub-?task$/i;
const BEGUN = /progress|review|test|develop|doing|started|verif|deploy|qa\b/i;

/** The work items that were there on a day, by rank, then in the order in which they were made; links lead only to what was there. */
export function itemsAsOf(items: readonly HealthItem[], sprints: BoardSprints, at: number): readonly IssueSnapshot[] {
  const there = items.filter(({ created }) => Date.parse(created) < at);
  const byKey = new Map(there.map((item) => [item.key, item]));
  return [...there].sort(byRank).map((item) => snapshotOf(item, byKey, sprints, at));
}

function byRank(a: HealthItem, b: HealthItem): number {
  if (a.rank !== null && b.rank !== null && a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if ((a.rank === null) !== (b.rank === null)) return a.rank === null ? 1 : -1;
  return Date.parse(a.created) - Date.parse(b.created);
}

function snapshotOf(item: HealthItem, byKey: ReadonlyMap<string, HealthItem>, sprints: BoardSprints, at: number): IssueSnapshot {
  const category = categoryAt(item, at);
  return {
    id: item.key as IssueId,
    key: item.key as IssueKey,
    projectId: item.project as ProjectId,
    typeName: item.type,
    kind: kindOf({ name: item.type, subtask: item.subtask || SUBTASK.test(item.type) }),
    summary: item.summary,
    description: item.description,
    criteria: item.acceptanceCriteria,
    statusName: item.status,
    category,
    estimate: item.points,
    sprint: currentSprint(sprints.of(item)),
    hasParent: item.parentKey !== null,
    parentKey: item.parentKey as IssueKey | null,
    labels: [],
    links: linksOf(item, byKey, at),
    created: item.created,
    updated: updatedAt(item, at),
    resolved: category === 'done' ? item.resolved : null,
    properties: {},
  };
}

/** Resolved later counts as not begun: what its status was by then, not every export tells. */
function categoryAt({ resolved, status, statusCategory }: HealthItem, at: number): StatusCategory {
  if (resolved !== null) return Date.parse(resolved) < at ? 'done' : 'new';
  if (statusCategory !== null) return statusCategory;
  if (DONE.test(status.trim())) return 'done';
  return BEGUN.test(status) ? 'indeterminate' : 'new';
}

/** Last change before the day; of an item that was resolved later only what was recorded is known. */
function updatedAt({ created, updated, resolved, touched }: HealthItem, at: number): string {
  if (updated !== null && Date.parse(updated) < at) return updated;
  if (updated !== null && resolved === null) return new Date(at - 1).toISOString();
  return touched
    .filter((time) => Date.parse(time) < at)
    .reduce((last, time) => (Date.parse(time) > Date.parse(last) ? time : last), created);
}

function linksOf(item: HealthItem, byKey: ReadonlyMap<string, HealthItem>, at: number): readonly IssueLinkRef[] {
  return item.links.flatMap(({ type, phrase, direction, key }) => {
    const other = byKey.get(key);
    if (!other) return [];
    const said = phrase ?? type ?? '';
    return [
      {
        phrase: said,
        waitsFor: waitsFor({ typeName: type ?? '', phrase: said, side: direction ?? 'outward' }),
        key: other.key as IssueKey,
        summary: other.summary,
        category: categoryAt(other, at),
      },
    ];
  });
}
