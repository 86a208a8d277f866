/**
 * Where to begin looking for ranges that reach beyond an offset.
 * @param ranges In order, none overlapping another.
 * @returns index of the first range that ends behind the offset; their number where none does. Logarithmic.
 */
export function firstEndingAfter(ranges: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
