/**
 * Fewer expressions for many of which one has to match: to ask one with many alternatives costs a fraction of asking each.
 * Those that begin at the start of a text stay apart from the others, which are tried at each place. For `test` only; without back references.
 */
export function joined(patterns: readonly RegExp[]): readonly RegExp[] {
  const alike = new Map<string, RegExp[]>();
  for (const pattern of patterns) {
    const key = `${pattern.flags} ${String(pattern.source.startsWith('^'))}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [pattern]);
    else same.push(pattern);
  }
  return [...alike.values()].map((same) => new RegExp(same.map(({ source }) => source).join('|'), same[0]?.flags));
}
