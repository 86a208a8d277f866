import { daysUntil, historyOf } from '../domain/trend/history-of.ts';
import type { JiraClient } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import { idsClause } from '../jira/jql.ts';
import type { Answer, Payload } from '../shared/contract.ts';
import type { ProjectId } from '../shared/ids.ts';
import { inBatches } from '../shared/in-batches.ts';
import { HISTORY_DAYS, type StateLog } from '../shared/quality-log.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Caller, FrameRef, LogStore, ServerDeps } from './ports.ts';

/** Ids in one question to Jira. */
const PROVEN_AT_ONCE = 1_000;

/**
 * What the log knows of these items on the days of the last eight weeks. The caller names the items that their own search returned;
 * that they see each of them is proven here, as them: otherwise nothing is told, as if the project were not there. Items that are not
 * named have no influence on the answer. Costs one count of Jira for each thousand items.
 */
export async function getQualityHistory(
  deps: ServerDeps,
  _caller: Caller,
  { projectId, ids }: Payload<'getQualityHistory'>,
): Promise<Result<Answer<'getQualityHistory'>>> {
  if ((await deps.access.viewProject(projectId)) === null) return err({ kind: 'not-allowed', need: 'view' });
  const asked = new Set<string>(ids);
  if (!(await seesAll(deps.asUser, [...asked]))) return err({ kind: 'not-allowed', need: 'view' });
  const days = daysUntil(deps.system.now(), HISTORY_DAYS);
  return ok(historyOf(await logFor(deps.stores.log, projectId, days), days, asked));
}

async function seesAll(asUser: ServerDeps['asUser'], ids: readonly string[]): Promise<boolean> {
  const proofs = await Promise.all(inBatches(ids, PROVEN_AT_ONCE).map((batch) => seesEach(asUser, batch)));
  return proofs.every(Boolean);
}

/** A count is cheap but may lag behind a change of seconds ago; where it does not agree, the ids themselves are asked for. */
async function seesEach(asUser: Pick<JiraClient, 'count' | 'search'>, ids: readonly string[]): Promise<boolean> {
  const jql = idsClause(ids);
  try {
    if ((await asUser.count(jql)) === ids.length) return true;
    const seen = await asUser.search({ jql, fields: ['id'], maxResults: PROVEN_AT_ONCE });
    return seen.issues.length === ids.length;
  } catch (error) {
    // Jira refuses a search that names an item which is gone or hidden.
    if (error instanceof JiraError && error.kind === 'bad-request') return false;
    throw error;
  }
}

/** As much of the log as these days need: from the last frame that was complete before them. */
async function logFor(log: LogStore, projectId: ProjectId, asked: readonly string[]): Promise<StateLog> {
  const [firstDay, lastDay] = [asked[0] ?? '', asked.at(-1) ?? ''];
  const all = await log.frames(projectId);
  const earlier = all.filter(({ at }) => at < firstDay).length;
  const refs = all.slice(Math.max(0, earlier - 1));
  const [first] = refs;
  if (first === undefined) return { frames: [], days: [] };
  const [frames, days] = await Promise.all([
    Promise.all(refs.map((ref: FrameRef) => log.frame(projectId, ref))),
    log.days(projectId, first.from.slice(0, 10), lastDay),
  ]);
  return { frames, days };
}
