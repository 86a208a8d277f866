import type { StoryModel } from '../story/story-model.ts';
import { isInsideWork, plainTitle } from './inside-work.ts';
import { aboveExpected, isDivided } from './is-divided.ts';
import { isOtherWork } from './is-other-work.ts';
import { saysWho } from './says-who.ts';

/**
 * What a large item is. `wish`: what somebody gets, which is divided by what they get; `part`: other work, which is divided by step;
 * `whole`: a bug, tests, an upgrade, a question, or what has been divided: nothing to divide.
 */
export type LargeWork = 'wish' | 'part' | 'whole';

/** Asks to find something out or to settle it, wherever the title says so: “Fees: analysis”, “Permit search (spike)”, “Design a way to …”. */
const SETTLES =
  /\b(?:spike|analysis|investigation|brainstorm(?:ing)?|proof of concept|feasibility)\W{0,3}$|\((?:[a-z]{1,12} )?spike\)|^define\b|^(?:design|specify) (?:and (?:document|specify|agree) |(?:an? |the )?(?:[a-z]{1,20} )?ways? (?:to|for)\b|how\b|what\b|which\b|(?:an? |the )?(?:[a-z]{1,20} )?style ?guide)|^(?:inspect|review|audit|analy[sz]e|decide|examine|compare|evaluate|assess|research)\b|^(?:do|does|is|are|can|could|would|should|what|why|how|which) [^?]{3,200}\?\W{0,3}$/;
/** The same at the beginning of the text: “Office (registry): investigate whether …”. */
const LOOKS_INTO =
  /^[^.\n]{0,60}\b(?:investigat(?:e|ing)|explor(?:e|ing)|evaluat(?:e|ing)) (?:the|whether|how|if|which)\b|^\W{0,3}research (?:the|whether|how|if|which|what|either|existing|available)\b/;
/** “Test the new plugin”, “Test plan for permits”, “Mock the bank in integration tests” */
const TESTS =
  /^(?:test|try(?: out)?|verify|validate) |\btest (?:plans?|cases?|reports?|strategy|infrastructure)\b|^(?:[a-z]{2,20} )?tests? (?:for|of) |^(?:add|automate|extend|fix|improve|mock(?:ing)?|rewrite|speed up|write) [^.]{0,60}\b(?:acceptance|functional|integration|regression|unit) tests?\b/;
/** “Meter library upgrade”, “Update the Java version that is bundled” */
const UPGRADE =
  /\b(?:version|library|dependency|framework) (?:upgrade|update|bump)\W{0,3}$|(?:^|: )(?:upgrade|updat(?:e|ing)|bump|switch) .{0,60}\b(?:versions?\b(?! (?:history|number|list|column|field|page))|to support [a-z][a-z+#]{1,15} \d)/;
/** “The fee is not shown”, “Meters do not keep the owner's order”: a fault told as one, under whatever type. */
const FAULT =
  /\b(?:does not|doesn't|do not|don't|did not|didn't|is not|isn't|are not|aren't|was not|cannot|can't|can not|no longer) (?!(?:only|just|yet)\b)[a-z]{3,20}\b/;
/** In front of a fault: what is asked for, or the case in which something else is asked for. */
const ASKS =
  /\b(?:when|if|whenever|where|while|which|that|who|whose|because|so|until|should|must|unless)\b|^(?:add|allow|make|ensure|show|hide|prevent|support|handle|warn|notify|use|display|let|enable|disable|provide|implement|create|remove|fix|do|stop|avoid|give|inform|tell|improve|change|update|report|mark|skip|ignore|as|i|we|users?|it)\b/;
/** What somebody stumbled on, in the first words of the text; or that it looks like a fault. */
const STUMBLED =
  /^\W{0,6}(?:(?:hi|hello)\b[^a-z]{0,4})?(?:(?:today|recently|currently),? )?i(?:'ve| have| just)? (?:noticed|found|discovered|got|came across|encountered|observed)\b|^\W{0,6}when i [^.\n]{3,80}, i (?:get|got|receive|received|see|saw)\b|\b(?:seems|looks|appears) (?:(?:to be|like) )?(?:an? )?(?:bit )?(?:bug|weird|broken|wrong|buggy)\b|\b(?:this|it) is (?:clearly |probably |obviously )?a (?:bug|defect|regression)\b|(?<![a-z])(?:replication steps|steps to replicate)\b/;

/** The same in front of the title: “Test infrastructure: …”, “[Code refactoring] …”. */
const LABELED = /^\W{0,3}(?:[a-z]{1,15} )?(?:refactoring|tests?|test infrastructure|testing)\W{0,2}[:\]]/i;
/** A repair; what went wrong is told in the text, or by the machine. */
const REPAIR = /^(?:fix|repair|hotfix)\b/;
const TRACE = /\bat [a-z_$.]{5,100}\([a-z]{1,60}\.java:\d/;
/** “Clean up the fee class”, “Split the meter code into parts”, “Meters should be abstracted from classes” */
const REFACTORS =
  /\b(?:refactor(?:s|ed|ing)?|abstracted)\b|^(?:clean ?-?up|tidy(?: up)?) .{0,60}\b(?:api|class(?:es)?|code|controllers?|helpers?)\W{0,2}$|^(?:extract|move|split)(?: up)? .{0,40}\b(?:code|class(?:es)?|files?|javascript|js|plugin)\b.{0,60}\b(?:modules?|parts?|packages?|library)\b/;
/** Somebody has written it, and asks to have it taken over. */
const CONTRIBUTED =
  /\b(?:i|we)(?:'ve| have)? (?:already )?(?:implemented|written|wrote|created|developed|attached|made|added) (?:an? |the )?(?:following )?(?:patch(?:es)?|pull request|features\b)|\bhere is (?:our|my|the) (?:code|patch|implementation)\b|\b(?:have|has) (?:already )?(?:developed|written) the code\b|\bpatch (?:is )?attached\b|\battached (?:is )?(?:a|the|my|our) patch\b/;
/** “This item is for discussing fees” */
const FOR_TALK = /\b(?:this|the) (?:issue|ticket|item|story|task)s? is (?:for|about|to) discuss(?:ing)?\b/;

/** “Residents should be able to …”, “let wardens …”, without the form of a story. */
const WISHED =
  /\b(?:(?:end )?users?|customers?|clients?|admins?|administrators?|developers?|operators?|managers?|authors?|editors?|visitors?|members?|teachers?|students?|owners?|employees?|staff|clerks?|residents?|people|everyone|everybody|anyone|someone|nobody) (?:[a-z]{1,15} ){0,2}?(?:should (?:not )?(?:be able to|see|get|have|find|know)|would (?:like|love|need|prefer|want)|wants?|needs?|wish(?:es)?|has to|have to)\b|\b(?:allow(?:s|ing)?|enabl(?:e|es|ing)|let|lets|letting) (?:the |an? |our |all |other )?(?:[a-z]{1,15} )?(?:users?|customers?|clients?|admins?|administrators?|members?|teachers?|students?|visitors?|people|clerks?|residents?)\b/;

/** Characters of a description that are read. */
const MOST_READ = 1500;

/** Tells of a large item how it may be divided. */
export function largeWork(model: StoryModel): LargeWork {
  if (isOtherWork(model)) return 'whole';
  const { story, language } = model;
  if (story?.role && story.means) return 'wish';
  // In a few words without small words between them no language shows.
  if (language !== 'en' && language !== 'und') return saysWho(model) && !isInsideWork(model.summary, model.typeName) ? 'wish' : 'part';
  const text = (model.description?.text ?? '').slice(0, MOST_READ).toLowerCase();
  if (isWhole(model.summary, text) || isDivided(model, text)) return 'whole';
  const { above, isSetUp } = aboveExpected(`${model.summary.toLowerCase()}\n${text}`);
  const isWished = model.scenarios.length > 0 || WISHED.test(above);
  if (isSetUp && !isWished) return 'whole';
  return isWished && !isInsideWork(model.summary, model.typeName) ? 'wish' : 'part';
}

/** Is it a bug, tests, an upgrade, a question, or work that somebody has done? */
function isWhole(summary: string, text: string): boolean {
  const title = plainTitle(summary);
  if ([SETTLES, TESTS, UPGRADE, REPAIR, REFACTORS].some((kind) => kind.test(title)) || LABELED.test(summary)) return true;
  const fault = FAULT.exec(title);
  if (fault !== null && !ASKS.test(title.slice(0, fault.index))) return true;
  return [LOOKS_INTO, STUMBLED, TRACE, CONTRIBUTED, FOR_TALK].some((sign) => sign.test(text));
}
