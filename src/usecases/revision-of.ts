import type { StoredRevision } from '../shared/result.ts';
import type { ScoreHead } from './ports.ts';

/** @returns the agreed revision as a conflict or a comparison shows it: without a person. A pending one does not count yet. */
export function revisionOf(head: ScoreHead | null): StoredRevision | null {
  const current = head?.current ?? null;
  return current === null ? null : { rev: current.score.rev, at: current.at, inputs: current.score.i };
}
