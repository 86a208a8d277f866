import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { isInsideWork, plainTitle } from './inside-work.ts';
import { wordsOf } from '../text/words.ts';

/** Types in which somebody asks for something, in seven languages. Sites make types for much else: sources, designs, questions, builds that failed. */
const ASKS =
  /^$|stor(?:y|ies|ia)|hist[o]ri|recit|verhaal|geschichte|feature|funktion|fonction|funcional|funzional|functional|improvement|enhancement|verbesserung|amelioration|mejora|melhoria|verbetering|migliorament|requirement|anforderung|exigence|requisito|eis\b|wish|wunsch|suggestion|idea|idee|request|demande|solicit|richiesta|change|backlog item|\bpbi\b|capability/;

/** A title of so many words that says when, instead of what or what for is a text. */
const MANY = 9;
/** A title of so many words is one by itself. */
const VERY_MANY = 15;
const JOINS =
  /\b(?:when|if|once|after|before|while|since|because|so|instead of|rather than|without|in order to|to allow|that|which|should|must|needs to|by [a-z]{2,20}ing|based on|wenn|nachdem|damit|statt|ohne|weil|soll|quand|lorsque|apres|afin|sans|au lieu|cuando|despues|para que|sin|quando|depois|sem|wanneer|nadat|zodat|zonder|dopo|senza|affinche)\b|[.;] \S|^(?:for|on|in|after|with|under) [^,]{3,60}, [a-z]{3}/;

/** Whoever adds a feature or an ability has more to say. */
const NO_FEATURE = String.raw`(?!(?: [^ ]{1,20}){0,3} (?:ability|support|features?|components?|services?|functionality|integration|possibility|option)\b)`;
/** A small change, the thing and its place: “Add the name of the street to the list of permits”. */
const SMALL_CHANGE = new RegExp(
  String.raw`^(?:add|show|hide|display|move|remove|modify|change|replace|put|include|swap|sort)\b${NO_FEATURE}.{10,160} (?:to|into|in|on|under|via|with|from|beside|above|below|next to) `,
);
/** A few words more than that: the place is one of a screen, as in “Add the crest of the town to the browser tab”. */
const SOME = 7;
const ON_SCREEN = new RegExp(
  String.raw`^(?:add (?:the )?(?:ability|option|possibility) to (?:hide|move|remove|rename|sort|swap)|(?:add|display|hide|include|move|put|remove|rename|show|sort|swap)\b${NO_FEATURE})\b.{6,120} (?:to|into|in|on|under|from|beside|above|below|next to) (?:the |an? |our |each |every |all )?(?:[^ ]{1,20} ){0,4}(?:bars?|browser|buttons?|columns?|dialogs?|footers?|forms?|headers?|lists?|menus?|pages?|panels?|screens?|sidebars?|tables?|tabs?|toolbars?|views?|windows?)\W{0,3}$`,
);
/** “Add the post “Market day””: the name is the text. */
const NAMED = /^(?:add|create|publish|post|upload|include) .{0,40}["“][^"”]{8,100}["”]$/;

/** Is a title without a text enough: because nobody asks more of such an item, or because it says all? A question waits for an answer, not for a text. */
export function isFullTitle(summary: string, typeName: string): boolean {
  const type = plainLetters(fold(typeName)).trim();
  if (!ASKS.test(type) || isInsideWork(summary, typeName) || /\?\s{0,3}$/.test(summary)) return true;
  const title = plainTitle(summary);
  const count = wordsOf(title).length;
  if (count >= SOME && ON_SCREEN.test(title)) return true;
  return count >= VERY_MANY || (count >= MANY && (JOINS.test(title) || SMALL_CHANGE.test(title))) || NAMED.test(title);
}
