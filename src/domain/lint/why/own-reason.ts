import type { StoryModel } from '../../story/story-model.ts';
import { bare } from '../../story/bare.ts';
import { proseAround } from './prose-around.ts';

/** “…, in the same way as with a circle, to draw a zone”: set off by a comma, it is what for. */
const PURPOSE =
  /\p{L}[\p{L})”"'], to (?!be\b|have\b)\p{Ll}{3,20} \p{L}|^(?:\S{1,40} ){4,40}to (?:drive|increase|reduce|avoid|prevent|minimi[sz]e|maximi[sz]e|speed up|encourage|promote|provide (?:better|more|faster|easier)) \p{L}|^(?:\S{1,40} ){3,40}to (?:determine|decide|find out|detect|tell) (?:whether|if|which|when|what)\b|\band use (?:it|this|them|these) to \p{Ll}{3,20} \p{L}|\bfor (?:later|subsequent) \p{Ll}{4,20}|\b(?:which|that) (?:(?:is|are|will be) (?:then |later )?used to|(?:can|could) be used (?:to|for|with|by)) |, (?:if|when|in case) (?:[Ii]|we|they) (?:have |'ve )?(?:forgotten|forgot|forget|lost|lose|misplaced?|mistyped|got (?:lost|stuck)|change my mind)\b|\b(?:log ?in|sign in|enter \p{L}[^,]{0,40}|type \p{L}[^,]{0,40}) (?:just |only )?once\b/u;
/** What somebody is spared. Looked for in letters without accents. */
const SPARED: Readonly<Record<string, RegExp>> = {
  en: /\bwithout (?:the need|having to|needing|manually|any manual|the hassle|being forced|(?:any )?(?:extra|additional|further) (?:steps?|effort|work|clicks?))\b|\b(?:without|with no) (?:an?y? )?(?:[a-z]{3,12} )?(?:errors?|problems?|failures?|interruptions?|loss|downtime)\b|\bwithout (?:pushing|leaving|opening|going|logging|installing|calling|asking|waiting|switching|restarting|reloading|typing|downloading|uploading|creating an account|paying|deploying|rebuilding|copying|scrolling|losing|breaking|disturbing|contacting)\b|^not to /,
  de: /\bohne (?:[^\s,]{1,30} ){0,5}(?:zu mussen|mussen)\b/,
  fr: /\bsans (?:devoir|avoir a|avoir besoin)\b/,
  es: /\bsin (?:tener que|necesidad|necesitar)\b/,
  pt: /\bsem (?:ter que|ter de|precisar|necessidade)\b/,
  nl: /\bzonder (?:[^\s,]{1,30} ){0,5}te (?:hoeven|moeten)\b/,
  it: /\bsenza (?:dover|bisogno|la necessita)/,
};
/** Whoever wants to understand something. */
const UNDERSTAND: Readonly<Record<string, RegExp>> = {
  en: /^(?:to )?(?:be able to )?(?:(?:better|easily|quickly|fully|clearly) )?(?:understand|learn|know (?:why|more|how (?!many|much|long|often))|find out|figure out|see why|be (?:reminded|aware)|(?:get|have|gain) an? (?:(?:better|good|clear|quick|rough) )?(?:idea|overview|understanding|impression|feeling)|(?:have |get |see |enjoy )?an? (?:much |more )?(?:improved|better|easier|faster|smoother|simpler|nicer) (?:\w+ )?(?:experience|way|overview|workflow|flow|usability))\b/,
  de: /(?:verstehen|lernen|nachvollziehen|begreifen|herausfinden)\W{0,3}$/,
  fr: /^(?:mieux |bien )?(?:comprendre|apprendre|savoir (?:pourquoi|comment)|decouvrir)\b/,
  es: /^(?:entender|comprender|aprender|saber (?:por que|como)|averiguar)\b/,
  pt: /^(?:entender|compreender|aprender|saber (?:por ?que|como)|descobrir)\b/,
  nl: /(?:begrijpen|leren|doorgronden|uitvinden)\W{0,3}$/,
  it: /^(?:capire|comprendere|imparare|sapere (?:perche|come)|scoprire)\b/,
};
const NEGATED = /\b(?:not|dont|never)\b|n't\b/;

/**
 * Is the wish its own reason? One that names its purpose always is. To understand something, or to be spared something, is reason enough
 * behind a title that names the thing, or with more beside it.
 */
export function isOwnReason(model: StoryModel): boolean {
  const { story, markers, language } = model;
  if (story === null || story.means === null) return false;
  const { text } = story.means;
  if (language === 'en' && PURPOSE.test(text.slice(0, LONGEST))) return true;
  const wish = bare(text.slice(0, LONGEST));
  const spared = SPARED[language]?.test(wish) === true || (language === 'en' && NEGATED.test(markers?.means?.phrase ?? ''));
  return (spared || UNDERSTAND[language]?.test(wish) === true) && tellsMore(model);
}

/** Is there a title over the story, or a sentence beside it? */
function tellsMore(model: StoryModel): boolean {
  if (model.story?.means?.field !== 'summary') return true;
  return proseAround(model).some(({ said, title }) => !title && said.split(' ').length >= FEWEST_WORDS);
}

const FEWEST_WORDS = 4;
/** Characters of a wish that are read. */
const LONGEST = 400;
