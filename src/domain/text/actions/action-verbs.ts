import { NOUN_VERBS, PLAIN_VERBS } from './verb-list.ts';

/** How sure a base form is to be a verb: `plain` hardly ever means anything else, `noun` is a common noun or adjective, too. */
export type VerbKind = 'plain' | 'noun';

let kinds: ReadonlyMap<string, VerbKind> | null = null;

/** Kind of an English base form ("renew": plain, "order": noun); `null` when it is no verb that we know. The lists are read on first use. */
export function verbKind(word: string): VerbKind | null {
  kinds ??= new Map<string, VerbKind>([
    ...words(PLAIN_VERBS).map((verb) => [verb, 'plain'] as const),
    ...words(NOUN_VERBS).map((verb) => [verb, 'noun'] as const),
  ]);
  return kinds.get(word) ?? derivedKind(word, kinds);
}

/** "Monetize", "re-print", "unsave": formed from a verb, or in the way only verbs are. */
function derivedKind(word: string, known: ReadonlyMap<string, VerbKind>): VerbKind | null {
  if (word.length > 6 && /(?:ize|ify|yze)$/.test(word)) return 'plain';
  if (word.length > 5 && word.startsWith('re') && known.has(word.slice(2))) return known.get(word.slice(2)) ?? null;
  const rest = /^(?:re|un|pre|co|auto|bulk)-(?=[a-z])/.exec(word);
  return rest === null ? null : known.has(word.slice(rest[0].length)) ? 'plain' : null;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({ has: 'have', does: 'do', goes: 'go', is: 'be', was: 'be' }));

/** Base form of a verb in the third person ("sends": send, "applies": apply, "matches": match); `null` when it is none. */
export function baseOfThirdPerson(word: string): string | null {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('s') || word.length < 4) return null;
  const candidates = [word.slice(0, -1), word.endsWith('es') ? word.slice(0, -2) : '', word.endsWith('ies') ? `${word.slice(0, -3)}y` : ''];
  return candidates.find((base) => verbKind(base) !== null) ?? null;
}

const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  'able shown sent taken told given kept made done seen sure aware brought held known led left lost met paid put read sold set written chosen built found drawn charged born hidden laid thrown stolen frozen broken bought caught taught sought overwritten rewritten rebuilt worn torn fed bound dealt withdrawn forgotten'.split(
    ' ',
  ),
);

/** A past participle, or an adjective that stands after "be" as one does ("informed", "sent", "able"). */
export function isParticiple(word: string): boolean {
  return (word.endsWith('ed') && word.length > 4) || IRREGULAR_PARTICIPLES.has(word);
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
