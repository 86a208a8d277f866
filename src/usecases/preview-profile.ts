import { detectProfile } from '../domain/profile/detect-profile.ts';
import type { JiraClient } from '../jira/client.ts';
import { snapshotFields } from '../jira/field-map.ts';
import { lastDone } from '../jira/jql.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import type { TeamProfile } from '../shared/settings.ts';
import type { FoundBoard } from './find-board.ts';
import type { PastPeriods } from './load-history.ts';
import type { Slots } from './slots.ts';

/** Finished stories that habits are read from. */
const SAMPLE = 50;
const PAGE = 100;
const SPRINTS = 6;

/** What turning on would find out about the team, so that a preview shows the numbers of the day after. Nothing is stored. */
export async function previewProfile(
  jira: Pick<JiraClient, 'search'>,
  slots: Slots,
  found: FoundBoard,
  projectId: string,
  past: Promise<PastPeriods>,
  now: Date,
): Promise<TeamProfile> {
  const fields = snapshotFields(found.fields, { description: true });
  const page = await slots(() => jira.search({ jql: lastDone(projectId), fields, maxResults: PAGE }));
  const done = page.issues
    .map((raw) => toSnapshot(raw, found.fields))
    .filter((item) => item.kind === 'story')
    .slice(0, SAMPLE);
  const { points } = await past;
  const velocities = found.period === 'sprint' && found.fields.estimate !== null ? points.slice(-SPRINTS).map((period) => period.done) : [];
  return { ...detectProfile(done, velocities, now), estimateField: found.fields.estimate };
}
