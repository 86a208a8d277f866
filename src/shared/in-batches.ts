/** A list cut into lists of `size`, in order; the last one may be shorter. Empty for an empty list. @param size at least 1. */
export const inBatches = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
