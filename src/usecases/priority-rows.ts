import { bracketTies } from '../domain/scoring/brackets.ts';
import { rankByScore } from '../domain/scoring/rank.ts';
import { ratioOf } from '../domain/scoring/ratio.ts';
import { scoreRice } from '../domain/scoring/rice.ts';
import { staleReasons } from '../domain/scoring/stale-score.ts';
import { outcomes } from '../domain/scoring/too-close.ts';
import { scoreWsjf, WSJF_INPUTS } from '../domain/scoring/wsjf.ts';
import { RICE_INPUTS } from '../domain/scoring/rice.ts';
import { parseStoredScore } from '../jira/properties.ts';
import { SCORE_PROPERTY, type StoredScore } from '../shared/analysis.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import type { PriorityBracket, PriorityRow } from '../shared/priorities.ts';
import { assertNever } from '../shared/result.ts';
import type { Score, ScoreInput, ScoreModel } from '../shared/score.ts';

/** A row from an item and its published score. Inputs decide, so that nothing hangs on the rounding of what is stored. */
export function toPriorityRow(snapshot: IssueSnapshot, model: ScoreModel, positions: ReadonlyMap<string, number>, now: Date): PriorityRow {
  const published = parseStoredScore(snapshot.properties[SCORE_PROPERTY], snapshot.id);
  const stored = published?.m === model ? published : null;
  const inputs = inputsOf(stored, model, snapshot.estimate);
  const score: Score = model === 'wsjf' ? scoreWsjf(inputs) : scoreRice(inputs);
  return {
    id: snapshot.id,
    key: snapshot.key,
    summary: snapshot.summary,
    kind: snapshot.kind,
    position: positions.get(snapshot.id) ?? null,
    inputs,
    ...verdictOf(score, model),
    waitsFor: snapshot.links.find((link) => link.waitsFor && link.category !== 'done')?.key ?? null,
    lookAgain: stored !== null && staleReasons(stored, snapshot.estimate, now.toISOString().slice(0, 10)).length > 0,
  };
}

/** Before somebody has scored, effort comes from the estimate alone. */
function inputsOf(stored: StoredScore | null, model: ScoreModel, estimate: number | null): Readonly<Record<string, number>> {
  if (model !== 'wsjf' || estimate === null || stored?.i.size !== undefined) return stored?.i ?? {};
  return { ...stored?.i, size: estimate };
}

function verdictOf(
  score: Score,
  model: ScoreModel,
): { readonly score: number | null; readonly missing: readonly ScoreInput[]; readonly invalid: ScoreInput | null } {
  switch (score.kind) {
    case 'scored':
      return { score: score.value, missing: [], invalid: null };
    case 'incomplete':
      return { score: null, missing: score.missing, invalid: null };
    case 'not-scored':
      return { score: null, missing: model === 'wsjf' ? WSJF_INPUTS : RICE_INPUTS, invalid: null };
    case 'invalid':
      return { score: null, missing: [], invalid: score.input };
    default:
      return assertNever(score);
  }
}

/** Scored rows, highest first, with what small doubts would swap in one bracket. Inside a bracket the order of scores stays, among equals the backlog's. */
export function bracketsOf(rows: readonly PriorityRow[], model: ScoreModel): readonly PriorityBracket[] {
  const inBacklogOrder = [...rows].sort((a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER));
  const ranked = rankByScore(inBacklogOrder, (row) => ratioOf(model, row.inputs)).groups.flat();
  return bracketTies(ranked, (row) => outcomes(model, row.inputs)).map(({ rows: tied, p }) => ({
    rows: tied,
    firstInTwenty: p === null ? null : Math.round(p * 20),
  }));
}
