import { fold } from '../text/fold.ts';
import { type Around, isSettledBy, wordAt } from '../text/vague/around-word.ts';

const MEANT: readonly Around[] = [
  // “with a short explanation”
  {
    word: /^short$/,
    after:
      /^ (?:explanation|description|text|note|summary|sentence|paragraph|comment|title|name|introduction|intro|message|label|remark)s?\b/,
  },
  // “Move the common questions to the help page”: they are there today.
  {
    word: /^(?:common|various|different|certain|several|basic)$/,
    before: /\b(?:move|remove|delete|drop|rename|keep|migrate|copy) (?:the |all |our |existing )?$/,
  },
  // “sends the fees every night, building a consistent record”: what comes of it
  { before: /\S, (?:building|giving|making|providing|creating|leaving|leading|allowing|resulting) [^.,;\n]{0,30}$/ },
  // “See if this form is suitable”, “make it clear that the street is busy”
  { before: /\b(?:see|find out|investigate|decide|evaluate) (?:if|whether)\b[^.;\n]{0,60}$/ },
  { before: /\bmak(?:e|es|ing) (?:it )?clear\b[^.;\n]{0,80}$/ },
  // “store / change / etc entries”: all of one kind
  { word: /^etc/, before: /\/\s?$/ },
  // “clearly say it was refused”
  { word: /^(?:clear|clearly|plainly)$/, after: /^ (?:[\p{L}-]{1,20} )?(?:it|they|this) (?:is|was|are|were|has|have)\b/u },
  // “a way to quickly go back. A button being one.”
  { after: /^[^.;\n]{0,80}\. [^.\n]{0,60}\b(?:being|is) (?:one|another|a second|the first)\b/ },
  // “separate routinely used forms from rarely used ones”
  { word: /ly$/, after: /^[^.;\n]{0,60} from (?:rarely|never|seldom|hardly)\b/ },
  { word: /^(?:rarely|seldom|hardly)$/, before: /\b(?:often|routinely|frequently|commonly|regularly)\b[^.;\n]{0,60} from $/ },
  // “a warning such as Your permit ended recently”: the words of the warning
  {
    before:
      /\b(?:warning|message|text|error|label|note|toast|alert|notice|prompt)s? (?:as|saying|reading|that says|that reads)\b[^.;\n]{0,80}$/,
  },
  // “The neighbour town has the same page and it's really useful”
  { before: /\b(?:uses?|has|have|got) (?:this|that|the same|a similar|such an?)\b[^.;\n]{0,80}\b(?:is|are|it's|works)\s$/ },
  // “for quite posts”: mistyped
  { word: /^quite$/, after: /^ [\p{L}]{2,20}[^s\P{L}]s\b(?<!ous)/u },
];

/** “Updating your plates makes it easier to find the permits you need”: the words of a page. */
const TO_YOU = /\byour\b/;
const AND_YOU = /\byou\b|\byou['’]/;
const DEMANDS = /\b(?:can|should|must|will|shall|when|if|able|given|then|user|users)\b/;
/** “to a resident, trader, or carer office, … the appropriate … office”: one of those. */
const ONE_OF = /[\p{L}-]{2,20}, (?:or|and) [\p{L}-]{2,20} ([\p{L}-]{3,20})/u;

/** Do the words around a doubtful word in the criterion `text` tell that nothing is left open with it? */
export function meansByContext(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const folded = fold(text.slice(0, end + 200));
  const place = wordAt(folded, start, end);
  if (isSettledBy(MEANT, place)) return true;
  const row = folded.slice(folded.lastIndexOf('\n', start) + 1).split('\n', 1)[0] ?? '';
  if (TO_YOU.test(row) && AND_YOU.test(row) && !DEMANDS.test(row)) return true;
  if (!/^(?:appropriate|relevant|right|suitable|correct)$/.test(place.word)) return false;
  const noun = ONE_OF.exec(folded.slice(Math.max(0, start - 300), start))?.[1];
  return noun !== undefined && place.after.slice(0, 60).includes(` ${noun}`);
}
