import { finishedSprints, lastClosed } from '../domain/health/finished-periods.ts';
import { detectProfile } from '../domain/profile/detect-profile.ts';
import type { JiraClient } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import { discoverFields, type FieldMap, snapshotFields } from '../jira/field-map.ts';
import { doneIn, lastDone } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { FieldDef } from '../jira/schemas.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import type { ProjectId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import type { TeamProfile } from '../shared/settings.ts';

/** Stories that habits are read from. */
const SAMPLE = 50;
/** Pages of finished items for velocity, latest first: sprints that they do not reach are left out. */
const VELOCITY_PAGES = 3;

export interface Habits {
  readonly fields: FieldMap;
  readonly fieldNames: readonly string[];
  readonly profile: TeamProfile;
}

/** Looks once at what a team does: which fields it uses, its last 50 finished stories, what its sprints finish. */
export async function detectHabits(
  jira: JiraClient,
  about: { readonly projectId: ProjectId; readonly boardId: number | null },
  now: Date,
): Promise<Habits> {
  const [defs, estimationFieldId] = await Promise.all([jira.fields(), estimationField(jira, about.boardId)]);
  const fields = discoverFields(defs, estimationFieldId);
  const sample = await jira.search({
    jql: lastDone(about.projectId),
    fields: snapshotFields(fields, { description: true }),
    maxResults: JIRA_LIMITS.searchPage,
  });
  const done = upToStories(
    sample.issues.map((raw) => toSnapshot(raw, fields)).filter((one) => one.kind !== 'epic' && one.kind !== 'subtask'),
    SAMPLE,
  );
  const velocities = fields.estimate === null || about.boardId === null ? [] : await velocitiesOf(jira, about.boardId, fields);
  const profile = detectProfile(done, velocities, now);
  return { fields, fieldNames: namesOf(defs, fields), profile: { ...profile, estimateField: fields.estimate } };
}

/** The latest finished work, up to the fiftieth story: text habits are read from the stories, the estimate habit from all of it. */
function upToStories(latestFirst: readonly IssueSnapshot[], stories: number): readonly IssueSnapshot[] {
  let seen = 0;
  return latestFirst.filter((one) => {
    if (seen >= stories) return false;
    if (one.kind === 'story') seen += 1;
    return true;
  });
}

const namesOf = (defs: readonly FieldDef[], fields: FieldMap): readonly string[] =>
  defs.filter((def) => def.id === fields.estimate || def.id === fields.criteria).map((def) => def.name);

/** The app may not be allowed to see the board: then the fields of the site decide. */
async function estimationField(jira: JiraClient, boardId: number | null): Promise<string | null> {
  return boardId === null ? null : ignoringRefusal(async () => (await jira.boardConfiguration(boardId)).estimationFieldId, null);
}

async function velocitiesOf(jira: JiraClient, boardId: number, fields: FieldMap): Promise<readonly number[]> {
  const closed = await ignoringRefusal(() => jira.sprints(boardId, ['closed']), []);
  const recent = lastClosed(closed);
  if (recent.length === 0) return [];
  const items: IssueSnapshot[] = [];
  let nextPageToken: string | null = null;
  for (let page = 0; page < VELOCITY_PAGES; page += 1) {
    const answer: Awaited<ReturnType<JiraClient['search']>> = await jira.search({
      jql: `${doneIn(recent.map((sprint) => sprint.id))} ORDER BY resolved DESC`,
      fields: snapshotFields(fields, { description: false }),
      maxResults: JIRA_LIMITS.searchPage,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    });
    items.push(...answer.issues.map((raw) => toSnapshot(raw, fields)));
    nextPageToken = answer.nextPageToken;
    if (nextPageToken === null) break;
  }
  const completeFrom = nextPageToken === null ? null : (items.at(-1)?.resolved ?? null);
  return finishedSprints(recent, { items, completeFrom }, 'points').map((period) => period.done);
}

async function ignoringRefusal<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof JiraError && (error.kind === 'not-found' || error.kind === 'forbidden' || error.kind === 'bad-request'))
      return otherwise;
    throw error;
  }
}
