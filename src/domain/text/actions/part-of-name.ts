import type { Word } from '../words.ts';
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from './wish-words.ts';

/**
 * Does a word that opens clauses elsewhere belong to the name of a thing: “the best before date”, “after sales”, “an if condition”,
 * “a how to guide”?
 */
export function isPartOfName(words: readonly Word[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  const next = words[i + 1];
  if (next === undefined || next.before !== ' ') return false;
  if (/^(?:before|after|until|since)$/.test(text)) return namesTime(words, i, next.text);
  if (text === 'how') return next.text === 'to' && GUIDE.test(words[i + 2]?.text ?? '') && isOver(words[i + 3]);
  if (text === 'what') return next.text === 'if' && /^(?:analys[ie]s|scenarios?|question|simulations?)$/.test(words[i + 2]?.text ?? '');
  if (text === 'if' && words[i - 1]?.text === 'what') return isPartOfName(words, i - 1);
  return /^(?:if|when|while|where|unless)$/.test(text) && DETERMINERS.has(words[i - 1]?.text ?? '') && CODE.test(next.text);
}

const GUIDE = /^(?:guides?|videos?|articles?|pages?|manuals?|tutorials?|sections?|documents?)$/;
const CODE = /^(?:statement|clause|condition|block|loop|branch|expression|part|field|column)$/;

function namesTime(words: readonly Word[], i: number, next: string): boolean {
  const before = words[i - 1]?.text ?? '';
  if (/^dates?$/.test(next)) return DETERMINERS.has(before) || /^(?:best|valid|not|good|use|sell|eat|keep)$/.test(before);
  if (/^(?:image|photo|picture|view|state|value|screenshot|comparison)s?$/.test(next)) return DETERMINERS.has(before);
  return text(words, i) === 'after' && /^(?:sales|hours|care|school)$/.test(next);
}

const text = (words: readonly Word[], i: number): string => words[i]?.text ?? '';

/** The name ends here: nothing follows that a verb could have as its object. */
const isOver = (word: Word | undefined): boolean =>
  word === undefined ||
  word.before !== ' ' ||
  /^(?:and|or|to)$/.test(word.text) ||
  PREPOSITIONS.has(word.text) ||
  CLAUSE_WORDS.has(word.text);
