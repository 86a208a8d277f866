/**
 * A pure function of a text, or of one object, that keeps its last answers, for what many rules ask about the same few texts or one item.
 * An answer is the same either way.
 * @param most How many are kept; a few, since they are looked through one by one.
 * @param compute Its answers must not be changed by whoever gets them.
 */
export function remembered<T, K extends string | object = string>(most: number, compute: (asked: K) => T): (asked: K) => T {
  const kept: { readonly asked: K; readonly answer: T }[] = [];
  let oldest = 0;
  return (asked) => {
    for (const one of kept) if (one.asked === asked) return one.answer;
    const answer = compute(asked);
    kept[oldest] = { asked, answer };
    oldest = (oldest + 1) % most;
    return answer;
  };
}
