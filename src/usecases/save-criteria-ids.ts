import { idsProblem, nextCriteriaIds } from '../domain/criteria/edit/criteria-ids.ts';
import type { ItemNotes, Payload } from '../shared/contract.ts';
import type { Result } from '../shared/result.ts';
import { changeNotes } from './change-notes.ts';
import type { Caller, ServerDeps } from './ports.ts';

/**
 * Stores the ids of criteria after they were written into the item's text. Where this does not succeed the text stands all the same,
 * and ids are found again from what is stored and what the text says.
 */
export async function saveCriteriaIds(deps: ServerDeps, caller: Caller, payload: Payload<'saveCriteriaIds'>): Promise<Result<ItemNotes>> {
  const { issueId, baseRev, criteria } = payload;
  return changeNotes(deps, caller, {
    issueId,
    baseRev,
    apply: (before) => {
      const problem = idsProblem(criteria);
      if (problem !== null) return { kind: 'bad-request', field: 'criteria', message: problem };
      return { criteria: nextCriteriaIds(before.criteria, criteria), change: { kind: 'numbered' } };
    },
  });
}
