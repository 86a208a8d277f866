import { ADVERB_TERMS } from './vague-adverbs-english.ts';
import { DEGREE_TERMS } from './vague-degree-english.ts';
import { AMOUNT_WORDS, DETAIL_WORDS, OPEN_WORDS } from './vague-amount-and-detail.ts';
import { QUALITY_WORDS } from './vague-quality.ts';
import { PLAIN_TERMS } from './vague-plain-english.ts';
import { adjectives, entriesOf, terms, type VagueClass, type VagueTerm } from './vague-term.ts';
import { EASE_WORDS, TIME_WORDS } from './vague-time-and-ease.ts';
import { CHANGE_VERBS, VAGUE_ADJECTIVES, VAGUE_PHRASES } from './vague-words-english.ts';

/** Before a verb in its base form. */
const INFINITIVE = /(?:^|\b(?:to|and|or|can|could|will|would|must|should|may|might|then|also|help|helps|me|us|them|him|her) |, )$/;

const ofClasses = (
  classes: Readonly<Partial<Record<VagueClass, string>>>,
  make: (kind: VagueClass, list: string) => readonly VagueTerm[],
): readonly VagueTerm[] => Object.entries(classes).flatMap(([kind, list]) => make(kind as VagueClass, list));

/** Forms of the verbs without an end: after "to", "can" …; "is simplified", "to be optimised". */
const CHANGE: readonly VagueTerm[] = entriesOf(CHANGE_VERBS).flatMap((verb) => {
  const how = /^[^.;]{0,60}\b(?:by|from|than|with|so that)\b/;
  const [head = '', ...rest] = verb.split(' ');
  const done = [head.endsWith('e') ? `${head}d` : head.endsWith('y') ? `${head.slice(0, -1)}ied` : `${head}ed`, ...rest].join(' ');
  return [
    ...terms('change', verb, { onlyAfter: INFINITIVE, notBefore: how, wishOnly: true }),
    ...(/^(?:speed|ease|boost)/.test(verb)
      ? []
      : terms('change', done, { onlyAfter: /\b(?:be|is|are|get|gets) (?:further )?$/, notBefore: how, wishOnly: true })),
  ];
});

/** Vague terms of English. */
export const ENGLISH_VAGUE_TERMS: readonly VagueTerm[] = [
  ...ofClasses(VAGUE_ADJECTIVES, adjectives),
  ...ofClasses(VAGUE_PHRASES, terms),
  ...TIME_WORDS,
  ...EASE_WORDS,
  ...QUALITY_WORDS,
  ...AMOUNT_WORDS,
  ...OPEN_WORDS,
  ...DETAIL_WORDS,
  ...DEGREE_TERMS,
  ...ADVERB_TERMS,
  ...PLAIN_TERMS,
  ...CHANGE,
];
