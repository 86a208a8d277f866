import type { Answer, Payload, ScoreHistoryEntry } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Caller, ScoreRecord, ServerDeps } from './ports.ts';

const SHOWN = 20;

/** Former scores of an item, newest first. Older ones than the shown stay stored. */
export async function getScoreHistory(
  deps: ServerDeps,
  _caller: Caller,
  { issueId }: Payload<'getScoreHistory'>,
): Promise<Result<Answer<'getScoreHistory'>>> {
  if ((await deps.access.viewItem(issueId)) === null) return err({ kind: 'not-allowed', need: 'view' });
  const records = await deps.stores.heads.history(issueId, SHOWN);
  return ok({ entries: records.map(entryOf) });
}

const entryOf = ({ score, at }: ScoreRecord): ScoreHistoryEntry => ({
  rev: score.rev,
  at,
  model: score.m,
  inputs: score.i,
  value: score.x[score.m] ?? null,
});
