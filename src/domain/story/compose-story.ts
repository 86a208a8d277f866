import type { TeamNorms } from '../../shared/settings.ts';
import { verbKind } from '../text/actions/action-verbs.ts';
import { article } from './article.ts';
import { bare } from './bare.ts';
import { normalMarker } from './markers.ts';
import { STORY_LANGUAGES, type StoryLanguage } from './story-language.ts';
import { opensWithCause, stripAnswers, type StoryAnswers } from './strip-answers.ts';
import { writtenWish } from './write-marker.ts';

/** What a person answered; any of it may be empty, and may hold the words of the template ("As a clerk"). */
export interface StoryDraft extends StoryAnswers {
  readonly constraints: readonly string[];
  readonly questions: readonly string[];
}

export interface StoryWording {
  /** ISO 639-1; in a language that has no template here the story is written in English. */
  readonly language: string;
  /** The team's words, where it has a habit; those of another language are left aside. */
  readonly template: TeamNorms['template'];
}

/** A story as it goes into an item. */
export interface ComposedStory {
  /** The wish as a title, at most 255 characters. */
  readonly summary: string;
  /** One sentence with who, what and why; empty when nothing was answered. */
  readonly sentence: string;
  /** What stands below it; no section without lines. */
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const LONGEST_SUMMARY = 255;

/** Writes a story from answers, in the team's words. Reading it again (`parseStory`) gives back the same parts. */
export function composeStory(draft: StoryDraft, wording: StoryWording): ComposedStory {
  const code = Object.hasOwn(STORY_LANGUAGES, wording.language) ? wording.language : 'en';
  const language = STORY_LANGUAGES[code];
  if (language === undefined) return { summary: '', sentence: '', sections: [] };
  const answers = stripAnswers(code, draft);
  const parts = [rolePart(code, language, answers.who, wording), wishPart(code, language, answers, wording)].filter((part) => part !== '');
  const sentence =
    parts.join(answers.who !== '' && (language.comma || (parts[1] ?? '').startsWith('ich ')) ? ', ' : ' ') +
    reasonPart(code, language, answers.why, wording);
  return {
    summary: title(answers.what),
    sentence: sentence === '' ? '' : `${capital(sentence)}.`,
    sections: [section(language.constraints, draft.constraints), section(language.questions, draft.questions)].filter(
      ({ lines }) => lines.length > 0,
    ),
  };
}

function rolePart(code: string, language: StoryLanguage, who: string, { template }: StoryWording): string {
  if (who === '') return '';
  if (code === 'en') return englishRole(who, template?.role ?? '');
  if (language.roleElided !== undefined && /^[aeiouyh]/.test(bare(who))) return `${language.roleElided}${who}`;
  return `${language.role} ${who}`;
}

/** "As a", "As an"; a name with its own article, and several people, take none. */
function englishRole(who: string, norm: string): string {
  if (/^(?:the|our|one of|any|every|each|another|both|either)\s/i.test(who)) return `As ${who.charAt(0).toLowerCase()}${who.slice(1)}`;
  const head = who.split(/\s(?:of|for|in|who|that|with|at)\s/)[0] ?? who;
  if (/[^siu]s$/.test(head) || norm === 'as') return `As ${who}`;
  return `As ${article(who)} ${who}`;
}

function wishPart(
  code: string,
  language: StoryLanguage,
  { what, saysTo }: ReturnType<typeof stripAnswers>,
  { template }: StoryWording,
): string {
  if (what === '') return '';
  const norm = template === null ? null : writtenWish(code, template.means);
  const wish = norm ?? language.wish;
  if (code === 'en') return englishWish(wish, what, saysTo || opensWithVerb(what));
  const complement = /^(?:que|qu'|che|dass|dat)(?:\s|$)/.test(bare(what))
    ? undefined
    : language.complements[normalMarker(code, 'means', bare(wish))];
  if (complement === undefined) return `${wish} ${what}`;
  return code === 'fr' && /^[aeiouyh]/.test(bare(what)) ? `${wish} d’${what}` : `${wish} ${complement} ${what}`;
}

/** Wishes that take "to" before a verb; "I can" takes the verb as it is and never a thing. */
function englishWish(wish: string, what: string, verb: boolean): string {
  const takesTo = /(?:want|like|need|wish|love|prefer|expect|hope|desire|require)$/.test(wish);
  if (takesTo) return verb ? `${wish} to ${what}` : `${wish} ${what}`;
  return verb ? `${wish} ${what}` : `I want ${what}`;
}

const DETERMINERS =
  /^(?:an?|the|my|our|your|their|his|her|its|all|each|every|both|this|that|these|those|some|any|no|more|one|two|me|us|it|them)\b/;

/** "Renew my permit" is something to do, "email notices" and "a list" are things. A word that is verb and noun is taken for a verb before an article or the like. */
function opensWithVerb(what: string): boolean {
  const words = bare(what).split(/\s+/);
  const first = /^[a-z'-]*/.exec(words[0] ?? '')?.[0] ?? '';
  const next = words[first.endsWith('ly') || first === 'not' ? 1 : 0] ?? '';
  if (/^(?:not|be|have|do|get|go|see)$/.test(first)) return true;
  if (DETERMINERS.test(first)) return false;
  const kind = verbKind(next);
  if (kind === 'noun') return DETERMINERS.test(words[words.indexOf(next) + 1] ?? '') || words.length === 1;
  return kind === 'plain';
}

function reasonPart(code: string, language: StoryLanguage, why: string, { template }: StoryWording): string {
  if (why === '') return '';
  if (opensWithCause(why)) return `${code === 'en' ? '' : ','} ${why}`;
  const folded = bare(why);
  const infinitive =
    code === 'en' ? opensWithVerb(why) && !/^(?:i|we|they|it|he|she|you)\b/.test(folded) : language.infinitive.test(folded);
  const choices = language.reasons[infinitive ? 'infinitive' : 'clause'];
  const marker = choices.find((one) => bare(one) === template?.ends) ?? choices[0] ?? '';
  const comma = language.reasonComma || marker === 'so' ? ',' : '';
  if (code === 'fr' && /^[aeiouyh]/.test(folded)) return `${comma} ${marker.replace(/e$/, '’')}${why}`;
  const needsQue = !infinitive && (code === 'es' || code === 'pt') && marker === 'para' && !/^que\b/.test(folded);
  return `${comma} ${marker} ${needsQue ? 'que ' : ''}${why}`;
}

function section(heading: string, lines: readonly string[]): { readonly heading: string; readonly lines: readonly string[] } {
  return { heading, lines: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

function title(what: string): string {
  if (what.length <= LONGEST_SUMMARY) return capital(what);
  const cut = what.slice(0, LONGEST_SUMMARY - 1);
  const space = cut.lastIndexOf(' ');
  return `${capital(cut.slice(0, space > 0 ? space : cut.length))}…`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
