import { blockedJql, exactlyJql, newJql, noEstimateJql, readyJql, unchangedJql } from '../jira/health-jql.ts';
import { baseJql } from '../jira/jql.ts';
import { type ReadyRow, readinessOf } from '../domain/health/ready-row.ts';
import type { Tile, TileId } from '../shared/health.ts';
import type { FoundBoard } from './find-board.ts';
import { type HealthCounts, type Waiting, waitsForOpen } from './health-counts.ts';

interface TileInput {
  readonly found: FoundBoard;
  readonly counts: HealthCounts;
  readonly rows: readonly ReadyRow[];
  /** Nothing of the horizon is left to read. */
  readonly complete: boolean;
  readonly waiting: Waiting | null;
  /** Ready by stored analyses; `null` in a preview and while it is not counted. */
  readonly storedReady: number | null;
}

/** The six numbers, each with the search that opens its items. A number that is not known has no tile. */
export function healthTiles(input: TileInput): readonly Tile[] {
  const { found, counts } = input;
  const { scope, fields } = found;
  const counted = (id: TileId, value: number | null, jql: string): readonly Tile[] =>
    value === null ? [] : [{ id, value, jql, exactness: 'estimate' }];
  return [
    ...counted('backlog', counts.base, baseJql(scope)),
    readyTile(input),
    ...(fields.estimate === null ? [] : counted('noEstimate', counts.noEstimate, noEstimateJql(scope, fields.estimate))),
    blockedTile(input),
    ...counted('unchanged', counts.unchanged, unchangedJql(scope)),
    ...counted('new', counts.fresh, newJql(scope, found.period === 'sprint', fields.estimate)),
  ];
}

/** Exact where everything not started was read; else what is stored; else what was read so far. */
function readyTile({ found, rows, complete, waiting, storedReady }: TileInput): Tile {
  const keys = rows.filter((row) => readinessOf(row) === 'ready').map((row) => row.snapshot.key);
  if (!complete && storedReady !== null) {
    return {
      id: 'ready',
      value: storedReady,
      jql: readyJql(found.scope, found.period === 'sprint', waiting?.keys ?? []),
      exactness: 'estimate',
    };
  }
  return { id: 'ready', value: keys.length, jql: exactlyJql(found.scope, keys), exactness: complete ? 'exact' : 'partial' };
}

function blockedTile({ found, rows, complete, waiting, counts }: TileInput): Tile {
  if (waiting)
    return {
      id: 'blocked',
      value: waiting.keys.length,
      jql: waiting.keys.length === 0 && counts.linkedAsBlocked === 0 ? blockedJql(found.scope) : exactlyJql(found.scope, waiting.keys),
      exactness: waiting.complete ? 'exact' : 'partial',
    };
  const keys = rows.filter((row) => waitsForOpen(row.snapshot)).map((row) => row.snapshot.key);
  return { id: 'blocked', value: keys.length, jql: exactlyJql(found.scope, keys), exactness: complete ? 'exact' : 'partial' };
}
