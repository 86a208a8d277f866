import type { SprintRef } from '../shared/issue.ts';
import type { RawSprint } from './schemas.ts';

/** @returns the sprint without the parts that have no value. */
export function toSprintRef(raw: RawSprint): SprintRef {
  const boardId = raw.boardId ?? raw.originBoardId;
  return {
    id: raw.id,
    name: raw.name,
    state: raw.state,
    ...(typeof boardId === 'number' ? { boardId } : {}),
    ...(raw.goal ? { goal: raw.goal } : {}),
    ...(raw.startDate ? { startDate: raw.startDate } : {}),
    ...(raw.endDate ? { endDate: raw.endDate } : {}),
    ...(raw.completeDate ? { completeDate: raw.completeDate } : {}),
  };
}

const WEIGHT: Readonly<Record<SprintRef['state'], number>> = { active: 2, future: 1, closed: 0 };

/** An item keeps every sprint it was ever in. The one that counts: the active, else the next future, else the last closed. */
export function currentSprint(sprints: readonly SprintRef[]): SprintRef | null {
  return sprints.reduce<SprintRef | null>(
    (best, sprint) =>
      best === null || WEIGHT[sprint.state] > WEIGHT[best.state] || (sprint.state === 'closed' && best.state === 'closed') ? sprint : best,
    null,
  );
}
