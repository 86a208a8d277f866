import { type Distribution, merge, type Weighted } from './distribution.ts';

/** How sure someone is of a number: exactly that, perhaps one step off, perhaps two. */
export type Sureness = 'high' | 'medium' | 'low';

/** Likelihood of being 0, 1, 2 … steps off, to each side. */
const OFF: Readonly<Record<Sureness, readonly number[]>> = { high: [1], medium: [0.5, 0.25], low: [0.25, 0.25, 0.125] };

/**
 * One number of a scale that may be some steps off. High: the number itself. Medium: itself with 1/2, its
 * neighbors with 1/4 each. Low: 1/8, 1/4, 1/4, 1/4, 1/8 over two steps to both sides.
 * A share beyond an end of the scale goes to the end. A number off the scale has the nearest steps around it.
 * @param scale Ascending; any unit. Source: metrics reference 1.9.
 */
export function stepsOff(value: number, scale: readonly number[], sureness: Sureness): Distribution {
  const below = scale.filter((step) => step < value).reverse();
  const above = scale.filter((step) => step > value);
  const at = (side: readonly number[], off: number): number => side[off - 1] ?? side.at(-1) ?? value;
  const outcomes = OFF[sureness].flatMap((p, off): Weighted[] => (off === 0 ? [[value, p]] : [[at(below, off), p], [at(above, off), p]]));
  return merge(outcomes);
}
