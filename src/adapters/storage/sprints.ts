import kvs from '@forge/kvs';
import type { SprintStore } from '../../usecases/ports.ts';
import { ENTITY } from './keys.ts';
import { sized } from './rows.ts';

interface Moment {
  readonly at: string;
  readonly ids: readonly string[];
}

interface SprintRow {
  readonly boardId: string;
  readonly state: 'active' | 'closed';
  readonly at: string;
  readonly body: { readonly v: 1; readonly start: Moment | null; readonly end: Moment | null };
}

export function createSprintStore(): SprintStore {
  const entity = () => kvs.entity<SprintRow>(ENTITY.sprint);
  return {
    async record(sprintId, { boardId, moment, at, ids }) {
      const before = await entity().get(String(sprintId));
      const body = { v: 1 as const, start: before?.body.start ?? null, end: before?.body.end ?? null, [moment]: { at, ids } };
      await entity().set(
        String(sprintId),
        sized(ENTITY.sprint, { boardId: String(boardId), state: moment === 'start' ? 'active' : 'closed', at, body }),
      );
    },
    remove: (sprintId) => entity().delete(String(sprintId)),
  };
}
