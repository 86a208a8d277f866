/**
 * Constants of the forecast: our own, from 86 public series of finished periods.
 * `standardized`: (finished / recency mean - 1) / expected spread, as 40 equally likely atoms.
 * `levels`: probability levels that make the promise hold as often as it says, for 1, 2, … 6 and more periods.
 */
export const PRIOR = {
  /** Weight of a period against the one after it: halved after three periods, the third root of 1/2. */
  decay: 0.7937005259840998,
  /** Periods that a team's own spread is measured on. */
  spreadWindow: 12,
  /** Weight of the usual spread against the team's own, in periods. */
  kappa: 1,
  /** Weight of the prior against the team's own periods. */
  mass: 8,
  drift: 0.12,
  spreadIntercept: 0.148,
  spreadSlope: 0.7957,
  /** Coefficient of variation of a usual team. */
  usualVariation: 0.661,
  standardized: [
    -1.7714, -1.4932, -1.342, -1.23, -1.1444, -1.071, -1.009, -0.9529, -0.896, -0.8365, -0.7865, -0.7358, -0.6772, -0.6206, -0.564, -0.5086,
    -0.4532, -0.402, -0.3401, -0.2906, -0.2274, -0.1664, -0.1019, -0.0396, 0.0309, 0.0923, 0.1816, 0.2543, 0.3313, 0.4293, 0.54, 0.6538,
    0.7826, 0.927, 1.098, 1.2873, 1.5274, 1.8453, 2.3678, 4.2114,
  ],
  levels: [
    { low: 0.112, middle: 0.474, high: 0.848 },
    { low: 0.086, middle: 0.449, high: 0.851 },
    { low: 0.078, middle: 0.437, high: 0.833 },
    { low: 0.075, middle: 0.443, high: 0.835 },
    { low: 0.078, middle: 0.44, high: 0.838 },
    { low: 0.08, middle: 0.456, high: 0.833 },
  ],
} as const;
