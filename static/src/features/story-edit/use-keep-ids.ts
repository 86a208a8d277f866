import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { idsToStore, nextCriteriaIds } from '../../../../src/domain/criteria/edit/criteria-ids.ts';
import type { CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { canonicalJson } from '../../../../src/domain/text/canonical-json.ts';
import type { ItemRead } from '../../../../src/usecases/load-item.ts';
import { call } from '../../adapters/rpc.ts';
import { changeNotes } from '../../item/change-notes.ts';

/**
 * Keeps the ids of criteria that stand in Jira now. Nobody waits for it and nothing is lost when it fails: ids are then matched with
 * those that were kept before.
 * @param onChanged Takes over the item as it is afterwards.
 */
export function useKeepIds(read: ItemRead, onChanged: (read: ItemRead) => void): (rows: readonly CriterionRow[]) => void {
  const client = useQueryClient();
  return useCallback(
    (rows) => {
      const { id: issueId } = read.snapshot;
      const keep = changeNotes(client, read, ({ rev: baseRev, criteria: known = null }) => {
        const criteria = idsToStore(rows, known);
        const isKept = canonicalJson(nextCriteriaIds(known, criteria)) === canonicalJson(known);
        return isKept ? null : call('saveCriteriaIds', { issueId, baseRev, criteria });
      });
      keep.then(
        (after) => {
          if (after !== null) onChanged(after);
        },
        () => undefined,
      );
    },
    [client, read, onChanged],
  );
}
