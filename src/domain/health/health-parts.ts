import { type Breakpoint, desirability } from './desirability.ts';
import { healthIndex, type HealthIndex } from './health-index.ts';

/** What the index looks at. */
export type HealthPartId =
  | 'next-sprint'
  | 'second-sprint'
  | 'criteria'
  | 'estimates'
  | 'order-cost'
  | 'dependencies'
  | 'unchanged'
  | 'goal'
  | 'growth';

interface HealthPart {
  readonly weight: number;
  readonly points: readonly Breakpoint[];
}

/** Rises when a weight or a target changes: a stored index says by which it was made. */
export const HEALTH_PARTS_VERSION = 1;

/**
 * Weights and targets, all of them opinion and open to change (reference: metrics 2.10). Raw values are shares:
 * ready work / usual sprint for the two sprints; passing items; estimated items; excess cost of the order; points that
 * wait; unchanged items; items with a goal; net growth / backlog where it is significant. Two-sided where too much is
 * a fault too: work detailed early often changes.
 */
export const HEALTH_PARTS: Readonly<Record<HealthPartId, HealthPart>> = {
  'next-sprint': {
    weight: 0.25,
    points: [
      [0, 0],
      [0.8, 0.6],
      [1, 1],
      [1.5, 1],
      [3, 0.5],
    ],
  },
  'second-sprint': {
    weight: 0.15,
    points: [
      [0, 0],
      [0.5, 0.6],
      [0.8, 1],
      [1.5, 1],
      [3, 0.5],
    ],
  },
  criteria: {
    weight: 0.15,
    points: [
      [0, 0],
      [1, 1],
    ],
  },
  estimates: {
    weight: 0.1,
    points: [
      [0.5, 0],
      [0.9, 1],
    ],
  },
  'order-cost': {
    weight: 0.1,
    points: [
      [0.03, 1],
      [0.25, 0],
    ],
  },
  dependencies: {
    weight: 0.1,
    points: [
      [0, 1],
      [0.4, 0],
    ],
  },
  unchanged: {
    weight: 0.05,
    points: [
      [0.05, 1],
      [0.4, 0],
    ],
  },
  goal: {
    weight: 0.05,
    points: [
      [0.3, 0],
      [0.9, 1],
    ],
  },
  growth: {
    weight: 0.05,
    points: [
      [0, 1],
      [0.2, 0],
    ],
  },
};

/**
 * The index of a backlog from its raw values.
 * @param values What is known; an absent or `null` value is a missing part, never a bad one.
 */
export function indexOfValues(values: Readonly<Partial<Record<HealthPartId, number | null>>>): HealthIndex | null {
  const ids = Object.keys(HEALTH_PARTS) as readonly HealthPartId[];
  return healthIndex(
    ids.map((name) => ({ name, weight: HEALTH_PARTS[name].weight, score: desirability(values[name] ?? null, HEALTH_PARTS[name].points) })),
  );
}
