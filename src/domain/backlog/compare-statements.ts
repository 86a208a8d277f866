import { overlap } from './likeness-words.ts';
import type { Likeness } from './neighbors.ts';
import type { Statement } from './statement.ts';

/** Share of words that makes two statements near (reference: lint catalogue, section 5). */
export const NEAR = 0.8;
/** Reasons that share fewer of their words are different reasons, and their items are different items. */
const SAME_REASON = 0.5;
/** Titles above the same sentence that share fewer words tell two items apart. */
const SAME_TITLE = 0.5;
const MOST_REPLACED = 3;
const FEW_WORDS = 10;
/** Who, what and what for together say so much that a word more is rarely another thing. */
const isFull = ({ role, means, ends }: Statement): boolean => role.length > 0 && means.length > 0 && ends.length > 0;
const TURNS_AROUND = new Set([
  'not',
  'no',
  'never',
  'without',
  'dont',
  'cannot',
  'cant',
  'nicht',
  'kein',
  'keine',
  'pas',
  'sans',
  'sin',
  'sem',
  'niet',
  'geen',
  'non',
]);

/** How two statements resemble each other; `null` when they do not. Symmetric. */
export function compareStatements(a: Statement, b: Statement): Likeness | null {
  if (a.group !== b.group || a.exact === '' || b.exact === '') return null;
  if (differ(a.numbers, b.numbers) || differ(a.label, b.label)) return null;
  const likeness = byWords(a, b);
  // Last: most candidates differ in words already, and comparing reasons costs more.
  return likeness === null || !sameReason(a, b) ? null : likeness;
}

function byWords(a: Statement, b: Statement): Likeness | null {
  if (a.exact === b.exact) return byTitle(a, b);
  const sameWish = isEqual(a.means, b.means);
  if (sameWish && isEqual(a.role, b.role)) return byTitle(a, b) === 'same' ? 'same-wish' : byTitle(a, b);
  if (sameWish) return a.role.length > 0 && b.role.length > 0 ? 'other-role' : 'near';
  return isEqual(a.role, b.role) && overlap(a.words, b.words) >= NEAR && !saysAnother(a, b) && !isNarrower(a, b) && byTitle(a, b) !== null
    ? 'near'
    : null;
}

const differ = (a: string, b: string): boolean => a !== b && a !== '' && b !== '';

/** In a few words one more makes another thing of it: “Export permits”, “Export guest permits”. */
function isNarrower(a: Statement, b: Statement): boolean {
  if (isFull(a) && isFull(b)) return false;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return few.size < many.size && many.size <= FEW_WORDS && [...few].every((word) => many.has(word));
}

/** One sentence under two titles: the titles decide. */
function byTitle(a: Statement, b: Statement): Likeness | null {
  if (a.title === null || b.title === null || overlap(a.title, b.title) === 1) return 'same';
  if (overlap(a.title, b.title) < SAME_TITLE) return 'same-sentence';
  return isOneReplaced([...a.title], [...b.title]) ? null : 'same-sentence';
}

const sameReason = (a: Statement, b: Statement): boolean =>
  a.ends.length === 0 || b.ends.length === 0 || overlap(new Set(a.ends), new Set(b.ends)) >= SAME_REASON;

/** Nearly the same words can say another thing: another number, a "not", the way back, or another object in the same place. */
function saysAnother(a: Statement, b: Statement): boolean {
  if (isWayBack(a.means, b.means)) return true;
  const differing = [...a.words].filter((word) => !b.words.has(word)).concat([...b.words].filter((word) => !a.words.has(word)));
  if (differing.some((word) => TURNS_AROUND.has(word) || /\d/.test(word))) return true;
  return isOneReplaced([...a.means, ...a.ends], [...b.means, ...b.ends]);
}

/** “From the list to the map”, “from the map to the list”. */
function isWayBack(a: readonly string[], b: readonly string[]): boolean {
  return a.includes('from') && !isEqual(a, b) && isEqual(a.toSorted(), b.toSorted());
}

/**
 * Do two word lists differ by one thing put in the place of another ("export orders", "export invoices")?
 * A typo or another form of the same word is no replacement.
 */
export function isOneReplaced(a: readonly string[], b: readonly string[]): boolean {
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  if (onlyA.length === 0 || onlyB.length === 0) return false;
  const [left = '', right = ''] = [onlyA[0], onlyB[0]];
  const isOneWord = new Set(onlyA).size === 1 && new Set(onlyB).size === 1;
  if (isOneWord) return !isOneWordTwice(left, right);
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return a.length - from - back <= MOST_REPLACED && b.length - from - back <= MOST_REPLACED;
}

/** "export" and "exporting"; "invioces" and "invoices". */
function isOneWordTwice(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5) return false;
  if (long.startsWith(short)) return true;
  return long.length - short.length <= 1 && isOneSlip(short, long);
}

/** One letter more, less, other, or two neighbors swapped. */
function isOneSlip(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

const isEqual = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);
