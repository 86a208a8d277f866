/**
 * Asks whether two words, in either order, are a pair of a language. A list is cut when it is first asked for.
 * @param lists Pairs such as "datum-uhrzeit" with blanks between them, by language; without accents.
 */
export function pairsOf(lists: Readonly<Record<string, string>>): (first: string, second: string, language: string) => boolean {
  const made = new Map<string, ReadonlySet<string>>();
  return (first, second, language) => {
    const pairs = made.get(language) ?? new Set((lists[language] ?? '').split(' '));
    made.set(language, pairs);
    return pairs.has(`${first}-${second}`) || pairs.has(`${second}-${first}`);
  };
}
