import type { Action, ActionsFound } from './find-actions.ts';
import { FOREIGN_VERBS } from './foreign-verbs.ts';
import { wordsOf, type Word } from './words.ts';

interface Grammar {
  readonly and: ReadonlySet<string>;
  /** Words that open a clause: what follows is no longer the wish. */
  readonly clause: ReadonlySet<string>;
  /** German and Dutch: the verb stands behind its object. */
  readonly verbLast: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  de: { and: set('und'), clause: set('dass wenn ob was wie wer wo wann sobald falls ohne um weil welche welcher welches'), verbLast: true },
  nl: { and: set('en'), clause: set('dat wanneer als of wat hoe wie waar zodra zonder om omdat welke die'), verbLast: true },
  fr: {
    and: set('et'),
    clause: set("que qu'il qu'elle qui quand lorsque lorsqu'un si dont ou comment pourquoi pour sans afin avant apres"),
    verbLast: false,
  },
  es: { and: set('y e'), clause: set('que quien cuando si como donde para sin antes despues cual cuyo'), verbLast: false },
  pt: { and: set('e'), clause: set('que quem quando se como onde para sem antes depois qual cujo'), verbLast: false },
  it: { and: set('e ed'), clause: set('che chi quando se come dove per senza prima dopo quale cui'), verbLast: false },
};

/** What follows is not read. */
const LONGEST_WISH = 1500;

const verbsOf = new Map<string, ReadonlySet<string>>();

/**
 * Plain coordinations of two infinitives in German, Dutch, French, Spanish, Portuguese and Italian ("verlängern und löschen",
 * "filtrer et trier"). Only verbs of a short list, only in front of the first clause; `null` in any other language.
 */
export function findForeignActions(means: string, language: string): ActionsFound | null {
  const grammar = GRAMMARS[language];
  if (grammar === undefined) return null;
  const words = mainPart(means, wordsOf(means, 0, Math.min(means.length, LONGEST_WISH)), grammar);
  const verbs = words.flatMap((word, i) => (isInfinitive(means, word, language) ? [i] : []));
  const picked = grammar.verbLast ? verbsLast(words, verbs, grammar) : verbsFirst(words, verbs, grammar);
  if (picked.length < 2 || new Set(picked.map((i) => words[i]?.text)).size < picked.length) return null;
  const actions = picked.flatMap((i, k) => toAction(words, i, k === 0, grammar));
  const last = actions.at(-1);
  return actions[0] === undefined || last === undefined ? null : { actions, start: actions[0].start, end: last.end };
}

/** Verb, "and", verb: behind a verb that stands in front of the joint without a clause between. */
function verbsFirst(words: readonly Word[], verbs: readonly number[], { and }: Grammar): readonly number[] {
  const [first] = verbs;
  if (first === undefined || first > 2) return [];
  const picked = [first];
  for (const at of verbs.slice(1)) {
    const previous = words[at - 1]?.text ?? '';
    const clitic = /^(?:la|le|les|l|lo|los|las|me|se|te|en|y|os|as|o|a|faire)$/.test(previous) && and.has(words[at - 2]?.text ?? '');
    const comma = at === (picked.at(-1) ?? 0) + 1 && /,/.test(words[at]?.before ?? '');
    if (and.has(previous) || clitic || comma) picked.push(at);
  }
  return picked;
}

/** Object, verb, "and", (object,) verb: a verb right in front of the joint and the first one behind it. */
function verbsLast(words: readonly Word[], verbs: readonly number[], { and }: Grammar): readonly number[] {
  const joint = words.findIndex(({ text }, i) => and.has(text) && verbs.includes(i - 1));
  if (joint < 1) return [];
  const second = verbs.find((i) => i > joint);
  if (second === undefined) return [];
  const chain = [joint - 1];
  for (let i = joint - 2; verbs.includes(i) && /,/.test(words[i + 1]?.before ?? ''); i -= 1) chain.unshift(i);
  return [...chain, second];
}

/** A verb of the list; with the pronouns that Spanish, Portuguese and Italian hang on to it ("listá-los", "enviarlo"). */
function isInfinitive(means: string, { text, start }: Word, language: string): boolean {
  const known = knownVerbs(language);
  if (language === 'de' && means.charAt(start) !== text.charAt(0)) return false;
  if (known.has(plain(text))) return true;
  if (language === 'pt') return /-l[oa]s?$/.test(text) && known.has(`${plain(text).replace(/-l[oa]s?$/, '')}r`);
  if (language === 'es') return known.has(plain(text).replace(/(?:l[oae]s?|me|se)$/, ''));
  return language === 'it' && known.has(`${plain(text).replace(/(?:l[oaie]|mi|ne)$/, '')}e`);
}

function knownVerbs(language: string): ReadonlySet<string> {
  let verbs = verbsOf.get(language);
  if (verbs === undefined) {
    verbs = new Set((FOREIGN_VERBS[language] ?? '').split(' ').map(plain));
    verbsOf.set(language, verbs);
  }
  return verbs;
}

/** Without accents: people leave them out. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words before the first clause, stop or bracket. */
function mainPart(means: string, words: readonly Word[], { clause, verbLast }: Grammar): readonly Word[] {
  const end = words.findIndex(({ text, before, start }, i) => {
    if (i === 0) return false;
    if (/[.;:!?"\n]/.test(before)) return true;
    if (/\(/.test(before) && means.indexOf(')', start) < 0) return true;
    return verbLast && /^(?:die|der|das|dem|den|wenn|als)$/.test(text) ? /,/.test(before) : clause.has(plain(text));
  });
  return end < 0 ? words : words.slice(0, end);
}

function toAction(words: readonly Word[], i: number, isFirst: boolean, { and }: Grammar): readonly Action[] {
  const word = words[i];
  if (word === undefined) return [];
  let joint = i;
  while (!isFirst && joint > 0 && !and.has(words[joint]?.text ?? '') && !(joint === i && /,/.test(word.before))) joint -= 1;
  const cut = isFirst ? word.start : (words[joint - 1]?.end ?? 0);
  return [{ name: word.text, kind: 'verb', start: word.start, end: word.end, cut }];
}
