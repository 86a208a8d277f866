const HOUR = 3_600_000;

export interface PoolState {
  readonly limit: number;
  readonly left: number;
  /** Epoch milliseconds: the top of the next UTC hour. */
  readonly resetAt: number;
}

/** The points that an app may use in an hour, over all its sites. Nothing is carried over. */
export class PointsPool {
  private hour = -1;
  private used = 0;

  charge(points: number, now: number): void {
    this.roll(now);
    this.used += points;
  }

  state(limit: number, now: number): PoolState {
    this.roll(now);
    return { limit, left: Math.max(0, limit - this.used), resetAt: (this.hour + 1) * HOUR };
  }

  private roll(now: number): void {
    const hour = Math.floor(now / HOUR);
    if (hour === this.hour) return;
    this.hour = hour;
    this.used = 0;
  }
}
