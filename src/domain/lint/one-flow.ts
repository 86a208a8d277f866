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

/** What is got is got for something: “fetch the fees and show the sum”. */
const GETTING = /^(?:retrieve|fetch|obtain|load|download|get|read|receive|listen)$/;
/** These end a thing, or change it later. */
const LATER = /^(?:delete|remove|cancel|edit|change|update|modify|rename|share|export|print|send|upload|store|save)$/;

/** Getting a thing and using it; an alternative (“list / keep”); or what is done with the very same thing (“void old fees, and count the fees again”). */
function goesOn(between: string, first: Action, second: Action, text: string): boolean {
  if (/^\s\/\s$/.test(between)) return true;
  if (LATER.test(second.name)) return false;
  if (GETTING.test(first.name) && !GETTING.test(second.name)) return /\S\sand\s(?:then\s|to\s)?$/.test(between);
  const again = /^\s(?:the|these|those) ([\p{L}-]{3,30}(?: [\p{L}-]{3,30})?)/u.exec(text.slice(second.end, second.end + 80))?.[1];
  return again?.includes(' ') === true && between.includes(` ${again} `);
}

/** “add a table …, and expose it as a page” */
const isPutInPlace = (second: Action, text: string): boolean =>
  /^(?:expose|place|attach|embed|link|wire)$/.test(second.name) && /^\s(?:it|them)\b/.test(text.slice(second.end, second.end + 6));

/**
 * The second wish goes on with what the first leaves ("create a list and print it", "assegnare una penalità e motivarla").
 * In English, behind a comma the second is a wish of its own.
 */
export function isOneFlow(text: string, [first, second, third]: readonly Action[], language: string): boolean {
  if (first === undefined || second === undefined || third !== undefined || second.kind === 'clause') return false;
  const between = text.slice(first.end, second.start);
  if (language === 'en' && goesOn(between, first, second, text)) return true;
  // “…, and then print it” goes on all the same, and so does what puts the thing in its place.
  if (between.includes(',') && !/\bthen\s$/.test(between)) return language === 'en' && isPutInPlace(second, text);
  if (language === 'en')
    return (
      second.name === 'have' ||
      /^\s+(?:(?:for|with|on|from|to|by|in) )?(?:it|them|one|ones|this|these|those|its|their)\b/i.test(
        text.slice(second.end, second.end + 12),
      )
    );
  return TAKEN_UP[language]?.test(text.slice(second.cut, second.end)) === true;
}
