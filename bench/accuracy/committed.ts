import type { Figure } from '../bench.ts';

/** What a figure is held against: the committed value, where there is one. */
export const committed = (value: number | undefined): Pick<Figure, 'against'> | Record<never, never> =>
  value === undefined ? {} : { against: { kind: 'baseline', label: 'committed', value } };
