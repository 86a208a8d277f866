import { fold } from '../text/fold.ts';

/**
 * Words that carry no wish of their own: articles, pronouns, helpers. Prepositions that turn a wish around stay
 * ("before", "without", "from"), and so do "not", "all" and "only".
 */
const EMPTY = new Set(
  [
    'a an the this that these those of to in on at by for with is are be been am do can could should would will shall may i we me us our my you your it its they them their he she so and also please just able want wants need needs like wish as',
    'der die das den dem des ein eine einen einem einer und zu zum zur im in ich wir mein meine meinen es ist sind kann soll',
    'le la les l un une des du de et je nous mon ma mes est sont peut',
    'el los las unos unas y yo mi mis es son puede o os as um uma e eu meu minha são pode',
    'het een en ik wij we mijn is zijn kan il lo gli i uno una ed io mio mia può',
  ].flatMap((list) => list.split(' ')),
);

/** Verbs that stories use for one and the same act. */
const ONE_ACT: ReadonlyMap<string, string> = new Map(
  [
    ['remove', 'delete', 'erase'],
    ['see', 'view', 'display', 'show'],
    ['add', 'create'],
    ['edit', 'change', 'modify', 'update'],
    ['find', 'search'],
    ['admin', 'administrator', 'admins', 'administrators'],
  ].flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
);

const INNER_MARK = /[-'\u2010\u2011](?=[\p{L}\p{N}])/gu;
const TOKEN = /[\p{L}\p{N}]+[#+]*/gu;

/** Words without case, accents, inner marks or anything around them: "E-mails (new)" is `emails new`. "C#" and "C++" keep their marks. */
export function plainWords(text: string): readonly string[] {
  return fold(text).normalize('NFKD').replace(/\p{M}/gu, '').replace(INNER_MARK, '').match(TOKEN) ?? [];
}

/** The words that a wish consists of, in their order: without empty words, plurals as singulars, verbs for one act as one. All of them when none would be left. */
export function wishWords(words: readonly string[]): readonly string[] {
  const full = words.filter((word) => !EMPTY.has(word));
  return (full.length > 0 ? full : words).map((word) => {
    const known = ONE_ACT.get(word);
    return known ?? singular(word);
  });
}

/** English plurals and nothing more: cutting deeper makes different words equal. */
function singular(word: string): string {
  const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is');
  const base = isPlural ? word.slice(0, -1) : word;
  return ONE_ACT.get(base) ?? base;
}

/** Share of words that two sets have in common (Jaccard): 1 for equal sets, also for two empty ones. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
