/**
 * A pure function of a text that keeps its last answers, for what many rules ask about the same few texts.
 * An answer is the same either way.
 * @param most How many are kept; a few, since they are looked through one by one.
 * @param compute Its answers must not be changed by whoever gets them.
 */
export function remembered<T>(most: number, compute: (text: string) => T): (text: string) => T {
  const kept: { readonly text: string; readonly answer: T }[] = [];
  let oldest = 0;
  return (text) => {
    for (const one of kept) if (one.text === text) return one.answer;
    const answer = compute(text);
    kept[oldest] = { text, answer };
    oldest = (oldest + 1) % most;
    return answer;
  };
}
