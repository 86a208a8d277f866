import { buildStoredScore } from '../domain/scoring/build-stored-score.ts';
import { JiraError } from '../jira/error.ts';
import { type StoredScore, SCORE_PROPERTY } from '../shared/analysis.ts';
import type { SaveScore } from '../shared/contract.ts';
import type { ProjectId } from '../shared/ids.ts';
import { type AppError, err, ok, type Result } from '../shared/result.ts';
import { checkScore } from './check-score.ts';
import { isRefusal } from './is-refusal.ts';
import type { Caller, ScoreHead, ServerDeps } from './ports.ts';
import type { ProjectRecord } from './records.ts';
import { revisionOf } from './revision-of.ts';
import { hasArrived, isRepeat, OWN_LIMIT_SECONDS } from './repeated-save.ts';
import { isPending, PENDING_LIMIT_SECONDS, pendingFor, settlePending, trySettle } from './settle-pending.ts';

/** Jira hides the difference between an absent item and a missing right; so do we. */
const NOT_ALLOWED: AppError = { kind: 'not-allowed', need: 'edit' };

/**
 * Saves a score (docs/data-model.md, "Authored data"): pending head, published copy as the user, which is
 * also the proof of permission, then head and history. A kill between two steps leaves the old score or
 * the new one. Asked for once more by the same person, a save that stopped half-way is finished at once when
 * its copy had arrived. Costs one Jira request and two transactions; refusals may cost one request more, because
 * what is on record may be told only to those who can see the item.
 */
export async function saveScore(deps: ServerDeps, caller: Caller, payload: SaveScore): Promise<Result<StoredScore>> {
  const bad = checkScore(payload);
  if (bad !== null) return err(bad);
  const known = deps.access.knownProject(payload.issueId);
  const projectId = known ?? (await deps.access.viewItem(payload.issueId));
  if (projectId === null) return err(NOT_ALLOWED);
  const { heads, settings, people } = deps.stores;
  const [project, found, by] = await Promise.all([settings.project(projectId), heads.get(payload.issueId), people.refOf(caller.accountId)]);
  if (project?.settings.on !== true) return tellViewer(deps, payload, { kind: 'not-on' });
  const isAgain = found !== null && isRepeat(found, payload, by);
  if (isAgain && (await hasArrived(deps.asUser, payload, found))) return commit(deps, payload, found);
  const wait = found === null ? 0 : pendingFor(found, deps.system.now(), isAgain ? OWN_LIMIT_SECONDS : PENDING_LIMIT_SECONDS);
  const head = found !== null && isPending(found) && wait === 0 ? await settlePending(heads, deps.asUser, payload.issueId, found) : found;
  const obstacle = obstacleFor(payload, head, wait);
  if (obstacle !== null) return tellViewer(deps, payload, obstacle);
  const next = pendingHead({ deps, payload, project, projectId, head, by });
  if (!(await heads.begin(payload.issueId, payload.baseRev, next)))
    return tellViewer(deps, payload, conflictOr(await heads.get(payload.issueId)));
  return publish(deps, payload, next);
}

/** @returns why the save cannot start on this head; `null` when it can. */
function obstacleFor(payload: SaveScore, head: ScoreHead | null, wait: number): AppError | null {
  if (head !== null && isPending(head)) return { kind: 'busy', retryAfterSeconds: Math.max(1, wait) };
  return (head?.rev ?? 0) === payload.baseRev ? null : conflictOr(head);
}

/** Somebody else was first: show what is stored, or ask to come again when there is nothing to show. */
function conflictOr(head: ScoreHead | null): AppError {
  const current = revisionOf(head);
  return current === null ? { kind: 'busy', retryAfterSeconds: 2 } : { kind: 'conflict', current };
}

async function tellViewer(deps: ServerDeps, payload: SaveScore, error: AppError): Promise<Result<never>> {
  return err((await deps.access.viewItem(payload.issueId)) === null ? NOT_ALLOWED : error);
}

interface Plan {
  readonly deps: ServerDeps;
  readonly payload: SaveScore;
  readonly project: ProjectRecord;
  readonly projectId: ProjectId;
  readonly head: ScoreHead | null;
  readonly by: string;
}

function pendingHead({ deps, payload, project, projectId, head, by }: Plan): ScoreHead {
  const at = deps.system.now().toISOString();
  const rev = payload.baseRev + 1;
  const score = buildStoredScore({
    issueId: payload.issueId,
    rev,
    model: payload.model,
    scaleVersion: project.settings.scaleVersion,
    inputs: payload.inputs,
    sources: payload.sources,
    textHash: payload.textHash,
    today: at.slice(0, 10),
    previous: head?.current?.score ?? null,
  });
  return { projectId, rev, pub: payload.baseRev, at, by, current: head?.current ?? null, pending: { score, at, by } };
}

async function publish(deps: ServerDeps, { issueId }: SaveScore, pending: ScoreHead): Promise<Result<StoredScore>> {
  const { heads } = deps.stores;
  const score = scoreOf(pending);
  try {
    await deps.asUser.putIssueProperty(issueId, SCORE_PROPERTY, score);
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    if (isRefusal(error)) {
      await heads.rollBack(issueId, pending);
      return error.kind === 'not-found' || error.kind === 'forbidden' ? err(NOT_ALLOWED) : Promise.reject(error);
    }
    // No clear answer: the copy may or may not have arrived. What it carries decides.
    await trySettle(heads, deps.asUser, issueId, pending);
    if ((await heads.get(issueId))?.pub !== pending.rev) throw error;
    return ok(score);
  }
  return commit(deps, { issueId }, pending);
}

/** The last step. Who comes to it late finds it done by somebody who saw that the copy had arrived. */
async function commit(
  { stores: { heads } }: ServerDeps,
  { issueId }: Pick<SaveScore, 'issueId'>,
  pending: ScoreHead,
): Promise<Result<StoredScore>> {
  const score = scoreOf(pending);
  if (await heads.commit(issueId, pending)) return ok(score);
  const now = await heads.get(issueId);
  return now?.current?.at === pending.at ? ok(score) : err(conflictOr(now));
}

function scoreOf({ pending }: ScoreHead): StoredScore {
  if (pending === null) throw new Error('A pending head without a pending score.');
  return pending.score;
}
