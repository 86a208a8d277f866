import * as v from 'valibot';
import { createSprintStore } from '../adapters/storage/sprints.ts';
import { recordSprint, type SprintChange } from '../usecases/record-sprint.ts';
import { backgroundFor } from './app.ts';
import { siteOf } from './site-of.ts';

const number = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer(), v.minValue(1));
const event = v.looseObject({
  eventType: v.string(),
  sprint: v.looseObject({ id: number, originBoardId: v.nullish(number) }),
});

const KINDS: Readonly<Record<string, SprintChange['kind']>> = {
  'avi:jira-software:started:sprint': 'started',
  'avi:jira-software:closed:sprint': 'closed',
  'avi:jira-software:updated:sprint': 'updated',
  'avi:jira-software:deleted:sprint': 'deleted',
};

export async function onSprint(body: unknown): Promise<void> {
  const { deps } = backgroundFor(siteOf());
  const parsed = v.safeParse(event, body);
  const kind = parsed.success ? KINDS[parsed.output.eventType] : undefined;
  if (!parsed.success || kind === undefined) return deps.system.log('event not understood', { event: 'sprint' });
  const { id, originBoardId } = parsed.output.sprint;
  await recordSprint({ ...deps, sprints: createSprintStore() }, { kind, sprintId: id, boardId: originBoardId ?? null });
}
