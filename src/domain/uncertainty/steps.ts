import type { Distribution } from './distribution.ts';

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
  const shares = OFF[sureness];
  let below = 0;
  while (below < scale.length && (scale[below] ?? value) < value) below += 1;
  const above = scale[below] === value ? below + 1 : below;
  const outcomes: [number, number][] = [];
  for (let off = 1 - shares.length; off < shares.length; off += 1) {
    const own =
      off === 0
        ? value
        : off < 0
          ? scale[below === 0 ? -1 : Math.max(0, below + off)]
          : scale[above === scale.length ? -1 : Math.min(scale.length - 1, above + off - 1)];
    const last = outcomes.at(-1);
    const share = shares[Math.abs(off)] ?? 0;
    if (last && last[0] === (own ?? value)) last[1] += share;
    else outcomes.push([own ?? value, share]);
  }
  return outcomes;
}
