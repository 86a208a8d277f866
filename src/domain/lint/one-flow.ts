import type { Action } from '../text/actions/find-actions.ts';

/** What takes up the first thing, in front of the second verb or hung on to it; the text between the joint and the verb's end. */
const TAKEN_UP: Readonly<Record<string, RegExp>> = {
  de: /^[,\s]*(?:und|sowie)\s+(?:dann\s+)?(?:sie|ihn|es|diese[ns]?|dessen|deren)\s/i,
  nl: /^[,\s]*en\s+(?:dan\s+)?(?:ze|hem|het|die|deze|dit)\s/i,
  fr: /^[,\s]*(?:et|puis)\s+(?:ensuite\s+)?(?:(?:le|la|les|en|y)\s|l['’])/i,
  es: /^[,\s]*[ye]\s.{0,20}r(?:me|te|se|nos)?l[oa]s?$/i,
  pt: /^[,\s]*e\s.{0,20}-l[oa]s?$/i,
  it: /^[,\s]*(?:e|ed)\s.{0,20}r(?:me|te|se|glie)?l[oaie]$/i,
};

/**
 * The second wish goes on with what the first leaves ("create a list and print it", "assegnare una penalità e motivarla").
 * In English, behind a comma the second is a wish of its own.
 */
export function isOneFlow(text: string, [first, second, third]: readonly Action[], language: string): boolean {
  if (first === undefined || second === undefined || third !== undefined || second.kind === 'clause') return false;
  const between = text.slice(first.end, second.start);
  // “…, and then print it” goes on all the same.
  if (between.includes(',') && !/\bthen\s$/.test(between)) return false;
  if (language === 'en')
    return second.name === 'have' || /^\s+(?:it|them|one|ones|this|these|those|its|their)\b/i.test(text.slice(second.end, second.end + 12));
  return TAKEN_UP[language]?.test(text.slice(second.cut, second.end)) === true;
}
