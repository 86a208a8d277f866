/** Jira's limit for writes on one issue, as published: 20 in 2 seconds and 100 in 30 seconds. */
const WINDOWS = [
  { milliseconds: 2_000, writes: 20 },
  { milliseconds: 30_000, writes: 100 },
] as const;
const LONGEST = 30_000;

export interface WriteRefusal {
  readonly limit: number;
  readonly retryAfterSeconds: number;
  readonly resetAt: Date;
}

/** Counts writes for each issue on the host's clock. A refused write is not counted. */
export class WriteLimit {
  private readonly writes = new Map<number, number[]>();

  /** Counts the write and returns null, or says why it is refused. */
  admit(issueId: number, now: Date): WriteRefusal | null {
    const at = now.getTime();
    const recent = (this.writes.get(issueId) ?? []).filter((time) => time > at - LONGEST && time <= at);
    for (const window of WINDOWS) {
      const inside = recent.filter((time) => time > at - window.milliseconds);
      const first = inside[0];
      if (first === undefined || inside.length < window.writes) continue;
      const wait = Math.max(1, Math.ceil((first + window.milliseconds - at) / 1000));
      return { limit: window.writes, retryAfterSeconds: wait, resetAt: new Date(at + wait * 1000) };
    }
    this.writes.set(issueId, [...recent, at]);
    return null;
  }
}
