import { verbKind } from '../text/actions/action-verbs.ts';
import { bare } from './bare.ts';
import { TEMPLATES } from './templates.ts';
import type { ReadyTemplate } from './template.ts';

/** The three answers a story is made of. */
export interface StoryAnswers {
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/** Articles that a role's marker brings along. "The" stays: it says which one is meant. */
const ARTICLE = /^(?:an?|ein|eine|der|die|een|de|un|une|una|uno|uma|um)\s+(?=\S)/i;

/** Answers without the words that the template adds: "As a clerk" is "clerk", "I want to see" is "see", "so that I can park." is "I can park". `saysTo`: the wish was typed as a verb ("to print letters"). */
export function stripAnswers(language: string, { who, what, why }: StoryAnswers): StoryAnswers & { readonly saysTo: boolean } {
  const template = TEMPLATES.find((one) => one.language === language);
  if (template === undefined) return { who: line(who), what: line(what), why: line(why), saysTo: false };
  const typed = bare(line(what));
  const saysTo = language === 'en' && (typed.startsWith('to ') || template.want.at(typed, 0)?.phrase.endsWith(' to') === true);
  return { who: role(template, language, line(who)), what: wish(template, language, line(what)), why: reason(template, line(why)), saysTo };
}

/** One line without the stop at its end. */
function line(text: string): string {
  const joined = text.trim().replace(/\s+/g, ' ');
  let start = 0;
  let end = joined.length;
  while (end > start && ' .,;:'.includes(joined.charAt(end - 1))) end -= 1;
  while (start < end && ' ,;:–—-'.includes(joined.charAt(start))) start += 1;
  return joined.slice(start, end);
}

function role(template: ReadyTemplate, language: string, who: string): string {
  const opener = template.opener.at(bare(who), 0);
  const rest = opener === null || !/^[\s’']|^\p{L}/u.test(who.slice(opener.end)) ? who : who.slice(opener.end).trim();
  const kept = opener !== null && / (?:the|our|any|every|each|another|one of the)$/.test(opener.phrase);
  const name = kept ? who.slice(who.indexOf(' ')).trim() : rest;
  const bareName = language === 'de' || language === 'en' || language === 'nl' || ARTICLE.test(name) ? name.replace(ARTICLE, '') : name;
  return bareName === '' ? who : bareName;
}

function wish(template: ReadyTemplate, language: string, what: string): string {
  const want = template.want.at(bare(what), 0);
  const stripped = want === null ? what : what.slice(want.end).trim();
  const rest = language === 'en' ? stripped.replace(/^(?:to be able to|to)\s+/i, '') : stripped;
  return rest === '' ? what : lowerFirst(language, rest);
}

function reason(template: ReadyTemplate, why: string): string {
  if (opensWithCause(why)) return why.charAt(0).toLowerCase() + why.slice(1);
  const marker = template.anyEnds.at(bare(why), 0);
  const rest = (marker === null ? why : why.slice(marker.end).trim()).replace(/^to\s+(?=\p{Ll})/u, '');
  return rest === '' ? why : lowerFirst(template.language, rest);
}

const CAUSE =
  /^(?:because|since|weil|da|denn|omdat|want|aangezien|parce qu[e']|puisque|car|porque|ya que|puesto que|pois|ja que|uma vez que|perche|poiche|dato che|visto che)(?=\s|(?<=')[a-z])/;

/** "Because I lose time": a cause is no purpose, so its own word must stay. */
export function opensWithCause(why: string): boolean {
  return CAUSE.test(bare(why));
}

const OPENS =
  /^(?:An?|The|My|Our|Your|Their|We|They|It|He|She|You|That|This|Users?|Customers?|People|More|Less|Fewer|No|All|Every|Each|Some|Not|To|Be)\b/;

/** A capital that only opened the answer goes; "I", short forms and German nouns keep theirs. */
function lowerFirst(language: string, text: string): string {
  if (language === 'de' || !/^\p{Lu}\p{Ll}/u.test(text)) return text;
  if (language === 'en' && !OPENS.test(text) && verbKind(/^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '') === null) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
