import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { wordSet } from '../text/word-set.ts';
import { wordsOf } from '../text/words.ts';

/** The expressions below are of seven languages at once: a title of five words does not tell its own. */
const unaccented = (text: string): string => plainLetters(fold(text));

/** What somebody did before it happened; or why it happens, which is more. */
const ACT =
  /\b(?:when|whenever|if|after|before|while|during|once|until|upon|because|due to|since|(?:on|by|via|through) [a-z]{2,20}ing|on (?:click|hover|focus|submit|load|save|open|startup|start-up|login|logout|install|upgrade|refresh|reload|resize|first)|steps?|reproduc[a-z]{1,8}|attempt(?:s|ing|ed)?|try(?:ing)?|tried|click(?:s|ed|ing)?|press(?:es|ed|ing)?|drag(?:s|ged|ging)?|hover(?:s|ed|ing)?|navigat(?:e|es|ed|ing)|go to|select(?:s|ed|ing)?|enter(?:s|ed|ing)?|turned o(?:n|ff)|wenn|sobald|nachdem|nach dem|vor dem|beim|wahrend|falls|klick[a-z]{0,5}|quand|lorsqu|apres|pendant|en cliquant|au moment|lors d|cuando|al [a-z]{2,15}r|despues|mientras|durante|quando|ao [a-z]{2,15}r|depois|wanneer|zodra|nadat|tijdens|bij het|dopo|cliccando|mentre)(?![a-z])/;

/** What should be there instead; also a title that asks for a change. */
const WANTED =
  /\b(?:should(?:n't)?|must|shall|needs?|needed|has to|have to|had to|ought|supposed|expect(?:ed|s)?|would|instead of|rather than|but|although|even though|whereas|let|lets|allow|ensure|make sure|being able|support for|soll(?:en|te|ten)?|muss(?:en|te|ten)?|statt|devrait|devraient|doit|au lieu|deberia|debe|deben|en lugar|en vez|deveria|deve|devem|em vez|ao inves|zou|moet|moeten|in plaats|dovrebbe|devono|invece)\b/;

/** That something is wrong, and not what. */
const ONLY_WRONG =
  /\b(?:(?:not|[a-z]{2,6}n't|never|stopped|stops|no longer) (?:(?:yet|always|fully|really|properly|correctly|seem|appear|to|be|it's|quite|even) ){0,3}(?:work(?:s|ed|ing)?|function(?:s|ing)?|respond(?:s|ing)?|load(?:s|ed|ing)?|start(?:s|ed|ing)?)|fail(?:s|ed|ing|ures?)?(?! to )|broken(?! by )|breaks?|buggy|bugs?|errors?|issues?|problems?|trouble|glitch(?:es|y)?|can't|cannot|can not|unable|impossible|crash(?:es|ed|ing)?|hangs?|hanging|hung|freez(?:es|ing|e)|frozen|stuck|segfaults?|wrong(?:ly)?|incorrect(?:ly)?|bad(?:ly)?|poor(?:ly)?|slow(?:ly)?|sluggish|weird|strange|odd|unstable|unreliable|flaky|sometimes|intermittent(?:ly)?|randomly|occasionally|not always|funktionier[a-z]{1,3} [a-z ]{0,20}nicht|(?:geht|klappt|lauft|ladt|startet|reagiert) nicht|fehler[a-z]{0,10}|kaputt|defekt|falsch[a-z]{0,2}|manchmal|sturzt|absturz|(?:fonctionne|marche)(?:nt)? (?:pas|plus)|erreurs?|probleme|plante|casse|parfois|no funciona|problema|falla|fallo|a veces|nao funciona|erro|falha|as vezes|werkt niet|fout|fouten|probleem|kapot|soms|non funziona|errore|a volte)\b/;

/** Found by looking, or by a machine that tells all the rest. */
const KNOWN_ELSEWHERE =
  /\b(?:tests?|testing|specs?|builds?|ci|jenkins|travis|pipelines?|lint(?:er|ing)?|typos?|misspell[a-z]{0,4}|spelling|syntax|compil[a-z]{1,8})\b|\b(?:broken|dead|mis-?linked|wrong)(?: [^ ]{1,20}){0,2} (?:links?|url)\b|\blinks? (?:is|are) (?:broken|dead|wrong)\b/;

/** What shows the fault or leads to it: a picture, a recording, an address, the key of another item. */
const LEADS_ON =
  /https?:\/\/|\[(?:image|video|file|attachment): |![^!\s]{1,80}\.(?:png|jpe?g|gif|bmp|mp4|mov)|\b[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,5}\b|(?<![\p{L}\p{N}])[#!][1-9]\d{0,6}\b|\b(?:attach(?:ed|ment)|screen ?shot|screencast|see (?:the )?(?:photo|picture|video|recording|image))/iu;

/** “(bug): …”, “[iOS] …” in front of a title says nothing of the fault. */
const LABEL = /^(?:[([][^\])\n]{1,30}[\])]:?\s{0,3}|bug:\s{0,3}){1,3}/i;

/** That something certain is wrong; then the place and a look at it tell the rest. */
const CERTAIN =
  /\b(?:no|not|[a-z]{2,6}n't|missing|lacks?|lacking|empty|blank|too|twice|double|duplicated?|only|never|without|leer|fehlt|fehlen|nicht|kein[a-z]{0,2}|zu|vide|pas|manque|trop|vaci[ao]|falta|vazi[ao]|nao|leeg|lege|geen|niet|te|vuot[ao]|manca|non)\b/;
/** A title that begins so asks for work, typed as a bug. */
const ASKS_WORK =
  /^(?:verify|apply|communicate|confirm|investigate|analy[sz]e|improve|remove|add|make|update|use|provide|prevent|avoid|enable|disable|handle|convert|create|delete|replace|rename|reduce|implement|include|check|show|hide|set|change|fix|clean|refactor|style|localize|translate|document|spell)\s/;

/** The thing and its place, named so that everybody finds it: “the link beside the map”. */
const EXACT_PLACE =
  /\b(?:button|link|theme|icon|menu|tab|checkbox|dropdown|toolbar|tooltip|slider)s?\b.{1,40}\b(?:in|on|beside|under|above|below|inside|within)\b|\b(?:in|on|beside|under|above|below|inside|within|next to) .{1,40}\b(?:button|link|theme|icon|menu|tab|checkbox|dropdown|toolbar|tooltip|slider)s?\b/;
/** What somebody tried, and where; what was done before; that a thing is at another place. */
const TRIED =
  /\b(?:can't|cannot|can not|unable to) (?!have\b)(?:[a-z]{2,12}ly )?[a-z]{3,15} .{3,60}\b(?:in|on|from|into|of)\b|^(?:the )?(?:exported|uploaded|imported|downloaded|saved|copied|pasted|printed|deleted|moved|renamed|restored) |\bin(?:to)? (?:the|a) wrong\b/;
/** Work, wherever it stands in the title. */
const ASKS_WHY = /\b(?:verify|investigate|find out|figure out|look into|check|determine|understand) (?:why|how|whether|what)\b/;
/** What is not to be seen; or what fails, and in which browser. */
const NOT_SEEN =
  /\b(?:not|never|[a-z]{2,6}n't) (?:(?:even|always) )?(?:show(?:s|n|ing)?|appear(?:s|ing)?(?! to)|display(?:s|ed|ing)?|render(?:s|ed|ing)?|visible)\b/;
const BROWSER = /\b(?:ie ?\d{0,2}|internet explorer|safari|firefox|ff ?\d{0,2}|chrome|opera|edge)\b/;

/** Titles of more words tell more than that something is wrong. */
const MOST_WORDS = 10;
/** Titles of fewer words name a place and no fault. */
const NAMES_A_PLACE = 3;
const SMALL = wordSet(
  'a an the of in on at for to and or is are with from by as der die das ist im in le la les du de el los o os il lo het een',
);

/** Words that say nothing of a fault: small ones, and what one asks with. */
const ASKING = wordSet(
  "please pls fix this it its it's i me my we us our again today yesterday still now just very so really urgent asap thanks thank you look have has had check help hi hello bitte danke ich wir mir uns wieder heute noch immer schon mal",
);

/** A description with more words than these says something, though perhaps in words that are not known here. */
const HARDLY_MORE = 3;

/** Does the description say hardly more than the title, leaving out small words and courtesy? */
export function saysLittle(title: string, description: string): boolean {
  const known = new Set(wordsOf(title).map(({ text }) => text));
  let more = 0;
  for (const { text } of wordsOf(description)) {
    if (!known.has(text) && !SMALL.has(text) && !ASKING.has(text)) more += 1;
    if (more > HARDLY_MORE) return false;
  }
  return true;
}

/**
 * Is it left open how to see the fault? Only where the title says no more than that something is wrong, or names a place and no
 * fault; a title that tells what somebody does, what is wrong or what it should be tells the rest by itself.
 */
export function hidesFault(title: string, description: string): boolean {
  const name = title.replace(LABEL, '');
  const text = unaccented(`${name}\n${description}`);
  if (LEADS_ON.test(description) || ASKS_WORK.test(text) || [ACT, WANTED, KNOWN_ELSEWHERE].some((told) => told.test(text))) return false;
  const [head, told] = [unaccented(name), unaccented(description)];
  if (EXACT_PLACE.test(head) || TRIED.test(head) || ASKS_WHY.test(head)) return false;
  if (NOT_SEEN.test(told) || (BROWSER.test(told) && ONLY_WRONG.test(told) && told.trim() !== head.trim())) return false;
  const words = wordsOf(name).filter(({ text: word }) => !SMALL.has(word)).length;
  return ONLY_WRONG.test(head) ? words <= MOST_WORDS : words <= NAMES_A_PLACE && !CERTAIN.test(text);
}
