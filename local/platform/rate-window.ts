/** Counts units over the last `milliseconds` on the host's clock. */
export interface RateWindow {
  /** Whether `units` more would still fit; nothing is counted. */
  fits(now: number, units: number): boolean;
  charge(now: number, units: number): void;
  /** Units that are left. */
  remaining(now: number): number;
  /** When the oldest unit is forgotten; `now` when nothing is counted. */
  resetAt(now: number): number;
}

/** A rolling window: whether the platform's windows roll or begin at the full minute is not documented. */
export function createRateWindow(limit: number, milliseconds: number): RateWindow {
  let charges: { readonly at: number; readonly units: number }[] = [];
  let sum = 0;
  const forget = (now: number): void => {
    // Charges of the future are of a clock that was moved back.
    const isCurrent = ({ at }: { readonly at: number }): boolean => at > now - milliseconds && at <= now;
    const [first] = charges;
    if (first === undefined || isCurrent(first)) return;
    charges = charges.filter(isCurrent);
    sum = charges.reduce((total, { units }) => total + units, 0);
  };
  const remaining = (now: number): number => {
    forget(now);
    return limit - sum;
  };
  return {
    fits: (now, units) => remaining(now) >= units,
    charge(now, units) {
      forget(now);
      charges.push({ at: now, units });
      sum += units;
    },
    remaining: (now) => Math.max(0, remaining(now)),
    resetAt(now) {
      forget(now);
      return (charges[0]?.at ?? now - milliseconds) + milliseconds;
    },
  };
}
