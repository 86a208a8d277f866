import type { HostClock, JiraRequest, JiraResponse } from '../../types.ts';
import { pointsFor } from '../points.ts';
import type { SwitchBoard } from '../switches.ts';
import { BurstBuckets, type BurstState } from './burst.ts';
import { PointsPool } from './points-pool.ts';
import { rateHeaders } from './rate-headers.ts';
import { tooMany, unavailable } from './refusal.ts';

/**
 * Judges the app's requests by Jira's limits. Calls of screens take part in bursts and cost no points;
 * Jira's own pages are not judged.
 */
export class Traffic {
  private readonly clock: HostClock;
  private readonly board: SwitchBoard;
  private readonly buckets = new BurstBuckets();
  private readonly pool = new PointsPool();

  constructor(clock: HostClock, board: SwitchBoard) {
    this.clock = clock;
    this.board = board;
  }

  /** Answers by `work` unless a limit refuses. `operation` is the method with the path as in the table of operations. */
  pass(operation: string, request: JiraRequest, work: () => JiraResponse): JiraResponse {
    if (request.channel === 'shell') return work();
    const now = this.clock.now().getTime();
    const switches = this.board.values;
    if (this.board.takeFailure()) throw unavailable(switches.unavailableRetryAfter);
    const costs = request.channel === 'function';
    const pool = this.pool.state(switches.pointsAnHour, now);
    if (costs && switches.quota === 'enforced' && pool.left === 0)
      throw tooMany(
        {
          reason: 'jira-quota-global-based',
          limit: pool.limit,
          retryAfterSeconds: Math.ceil((pool.resetAt - now) / 1000),
          resetAt: new Date(pool.resetAt),
        },
        switches,
      );
    const burst = switches.burst === 'on' ? this.take(operation, now) : null;
    const response = work();
    if (costs) this.pool.charge(pointsFor(request, response), now);
    const headers = rateHeaders(burst, costs ? this.pool.state(switches.pointsAnHour, now) : null, now, switches);
    return { ...response, headers: { ...response.headers, ...headers } };
  }

  private take(operation: string, now: number): BurstState {
    const state = this.buckets.take(operation, now);
    if (!state.admitted)
      throw tooMany(
        { reason: 'jira-burst-based', limit: state.limit, retryAfterSeconds: 1, resetAt: new Date(now + 1000) },
        this.board.values,
      );
    return state;
  }
}
