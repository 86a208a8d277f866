import { rowsOf } from './rows-of.ts';
import { fold } from './fold.ts';
import { plainLetters } from './plain-letters.ts';

/** A stretch that stands for text still to be written. */
export interface PlaceholderMatch {
  readonly start: number;
  readonly end: number;
}

/** Tried in order; each is bounded, so long text costs linear time. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly folded: boolean }[] = [
  {
    // Not in a comment of code that stands in running text ("fee = 12 # TBD: …"), nor as a mark that somebody works with.
    pattern:
      /(?<![\p{L}\p{N}_./-])(?<!\/[/*] ?|[^\s#] {1,3}# |\b(?:marked|flagged|labell?ed|tagged|shown|listed|set|entered|kept|appear|appears) (?:as|to|with) )(?:TBD|TBC|TBA|tbd|tbc|Tbd)(?![\p{L}\p{N}_-])(?! (?:comment|marker|label|tag|entrie|entry|item)s?\b)/gu,
    folded: false,
  },
  {
    pattern:
      /(?<=^|\n|[:(-] ?)(?:TODO|FIXME)(?![\p{L}\p{N}_-])(?! (?:list|item|app|board|column|comment|card)s?\b)|(?<![\p{L}\p{N}_./-]|\b(?:with|of|a|an|the|by|as|from|into|text|word|called) |\/[/*] ?|[^\s#] {1,3}# )(?:TODO|FIXME)(?=\s?(?::|\n|$))/gu,
    folded: false,
  },
  // The filler itself; inside a sentence it is only spoken of.
  {
    pattern: /(?<![\p{L}\p{N}"“”'‘’«])lorem ipsum(?=[ ,.:]{1,2}dolor)|(?<=^|\n|[:(–] ?)lorem ipsum(?=\s{0,2}(?:[.…)]|\n|$))/gu,
    folded: true,
  },
  // “Visits that are still to be confirmed” is a list of visits.
  {
    pattern:
      /(?<=^|\n|[:(,–-] ?|\b(?:is|are|still|yet) )(?<!\b(?:that|which|who|whose [a-z]{2,20}) (?:is|are) (?:(?:still|yet) )?)to be (?:defined|decided|determined|confirmed|announced|discussed|clarified)\b(?! (?:by|at|from|in|on|when|as|through|via|for|before|after|within|per)\b)/g,
    folded: true,
  },
  // Behind a name, even with the one who decides: “Fee: to be decided by the board”.
  {
    pattern:
      /(?<=[\p{L})][:–-] ?)to be (?:defined|decided|determined|discussed|clarified|agreed)\b(?= (?:by|with|in|at|on|when|after|before))/gu,
    folded: true,
  },
  { pattern: /(?<![\p{L}\p{N}?!"']|[\p{L}\p{N}]\()\?{3,}/gu, folded: true },
  // The same in the other languages; what follows a comma or a verb and ends the phrase is meant.
  {
    pattern:
      /(?<=^|\n|[:(,–-] ?|\b(?:ist|sind|noch|est|sont|reste|es|son|esta|e|sono|nog|is|zijn|wordt|worden) )(?:(?:noch |nog )?(?:zu (?:definieren|klaren|bestimmen|erganzen|entscheiden)|(?:nader )?te (?:bepalen|definieren|beslissen)|a (?:definir|determiner|preciser|completer|confirmer|determinar|confirmar)|por (?:definir|determinar|confirmar)|da (?:definire|determinare|confermare|decidere))|noch offen|wird noch (?:erganzt|geklart|definiert))(?=\s{0,3}(?:[.,;:)!?]|$|\n))/g,
    folded: true,
  },
  // Behind “=” and “key:” a value was blacked out.
  {
    pattern: /(?<![\p{L}\p{N}_./#$"“'‘=-]|[^\p{L}](?:key|token|password|secret|id|ip): ?)X{3,4}(?![\p{L}\p{N}_/"”'’-]|[.:][\p{L}\p{N}])/gu,
    folded: false,
  },
  // Angle brackets are code or names more often than not: only the words of story templates count.
  {
    pattern:
      /(?<![\p{L}\p{N}="'])<(?:(?<=\b(?:a|an|the|i|want|to|that|so|given|when|then|and|can|is|be) <)(?:\.\.\.|…)|role|goal|benefit|persona|reason|outcome|type of user|(?:type of|kind of|some|insert|enter|describe|your|add|who|what|why) [\p{L}',.…? ]{1,60})>(?![/.]?[\p{L}\p{N}/])/gu,
    folded: true,
  },
  { pattern: /‹[^›\n]{0,200}›/g, folded: true },
  {
    pattern:
      /(?<![.="'“\]/-])\[(?:insert|enter|add|describe|fill in|your|type of|replace|role|benefit|goal|action|feature|persona|some)(?: [^\]\n[|]{0,80})?\](?!\(|\.?\[)/g,
    folded: true,
  },
];

/** Most lines hold none of these, and need no closer look. */
const TRIGGER =
  /[<[‹]|\?\?\?|tb[dca]|todo|fixme|xxx|lorem|to be|(?:zu|por|da|te|[aà]) (?:d[eé][ft]|pr[eé]|com|con|kl|bes|bep|erg|ent|dec)|noch (?:offen|erg|gek|def)/i;

/** Of one pattern in one stretch: more say nothing new, and a hostile text must not cost more. */
const MOST = 50;

/** Placeholders in [from, to), in order of place; of each pattern the first fifty. */
export function findPlaceholders(text: string, from: number, to: number): readonly PlaceholderMatch[] {
  const part = text.slice(from, to);
  if (!TRIGGER.test(part)) return [];
  const lower = plainLetters(fold(part));
  const found: PlaceholderMatch[] = [];
  for (const { pattern, folded } of PATTERNS) {
    const read = folded ? lower : part;
    // To look first is cheaper than to collect nothing.
    if (read.search(pattern) < 0) continue;
    let count = 0;
    for (const match of read.matchAll(pattern)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end) || isTask(text, to, start, end) || isCited(part, match)) continue;
      found.push({ start, end });
      count += 1;
      if (count >= MOST) break;
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What somebody has still to write or decide: behind “TODO” such a verb names the words that are missing. A whole question is asked already. */
const TO_WRITE =
  /^(?:(?:write|describ|specif|defin|decid|fill|complet|clarif|figure|determin|flesh|list|expand|detail|agree|attach|insert|explain|mention)\p{L}{0,6}|more|details?|criteria|description|@)/iu;

/** “TODO: remove the old form” is a piece of work, in words that are there; “TODO: the fees” is a gap. Above other lines “TODO:” names the list. */
function isTask(text: string, to: number, start: number, end: number): boolean {
  if (!/^(?:TODO|FIXME)/.test(text.slice(start, end))) return false;
  const [rest = '', next = ''] = text.slice(end, Math.min(to, end + 300)).split('\n', 2);
  const says = rest.replace(/^[\s:–-]{1,5}/, '');
  if (/^["'}\]<]/.test(rest.trim())) return true;
  if (says.trim() === '') return /^\s?:/.test(rest) && next.trim() !== '';
  // “TODO for this item:” above lines.
  if (/:\s{0,3}$/.test(says)) return next.trim() !== '' || text.slice(to, to + 300).trim() !== '';
  return says.trim().split(/\s+/).length >= LEAST_OF_A_TASK && (says.includes('?') || !TO_WRITE.test(says));
}

/** Words that tell a piece of work. */
const LEAST_OF_A_TASK = 4;

/** “the XXX page” inside a quotation is how it is quoted. */
function isCited(text: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  if (!/^XXX|^lorem/i.test(match[0])) return false;
  const at = match.index ?? 0;
  const line = text.slice(Math.max(0, at - 300), at);
  const quotes = line.slice(line.lastIndexOf('\n') + 1).split('"').length - 1;
  return quotes % 2 === 1 && text.slice(at, at + 300).includes('"');
}

const TEMPLATE_LINES: readonly RegExp[] = [
  /^(?:given|when|then|and)?:?\s*(?:\.{3}|…)$/,
  /^(?:given|when|then|and) (?:some |a |an |the )?(?:context|precondition|preconditions|action|event|outcome|result|expected result|initial context|condition)s?[.,]?$/,
  /^(?:given|when|then|and|but):? (?:an? |the )?(?:<[^<>]{1,60}>|\[[^[\]]{1,60}\])[.,]?$/,
  /^given (?:some )?(?:context|precondition)s?,? when .{0,40}(?:action|event).{0,40} then .{0,40}(?:outcome|result)/,
  /^given:? samples? criteria exists? in template/,
  /^(?:criterion|criteria|ac|acceptance criteria|acceptance criterion|requirement|item|condition|scenario)? ?#?\d{0,2}[.:)]?$/,
  /^(?:please )?(?:add|write|list|describe|insert|enter|fill in|put|define|specify)(?: (?:the|your|all|some|any))? (?:acceptance criteria|criteria|conditions|acceptance tests)(?: here| below)?[.:…]*$/,
  /^(?:acceptance )?criteria (?:go|goes) here[.…]*$/,
  /^(?:a )?(?:list|checklist) of (?:acceptance )?(?:criteria|conditions)[.:…]*$/,
  /^(?:n\/a|na|none|tbd|tbc|todo|-+|\.+|…|x|xxx|\?+)[.]?$/,
  /^(?:\(?(?:n\/a|na|none|nothing|not (?:yet )?(?:known|defined|decided|written|available|clear|applicable|needed|sure))(?: (?:yet|for now|at the moment|right now|so far|at this (?:time|point|stage)|here|as of now|currently|today))?|(?:none|nothing|not) (?:yet|for now|so far)|(?:more |details |rest |others? |criteria )?(?:(?:is |are )?still )?(?:to (?:come|follow|be added|be written|be defined|be decided|be discussed|be done|be filled(?: in)?|be continued)|will follow|will come|will be added|coming|coming soon|follows?|follow later|pending|missing|open)(?: (?:later|soon|here|shortly|tomorrow|next week))?|wip|work in progress|later|soon|in progress|placeholder|blank|empty|and so on|etc|add more|fill (?:me )?in|fill in later|\?+)\)?[.!…]{0,3}$/,
  /^(?:everyone should be able to understand what is expected|what (?:must|needs to) be true|how (?:will|do) we know)/,
];

/** Is this what a template says before anybody wrote in it, line by line? */
export function isTemplateText(text: string): boolean {
  return rowsOf(text.slice(0, 2000)).every(isTemplateLine);
}

function isTemplateLine(line: string): boolean {
  const folded = fold(line.slice(0, 300))
    .trim()
    .replace(/^(?:[-*•#]|\[[ x]?\])\s*/, '');
  if (folded === '' || folded.startsWith('<!--')) return true;
  if (TEMPLATE_LINES.some((pattern) => pattern.test(folded))) return true;
  const [only] = findPlaceholders(line, 0, line.length);
  return only !== undefined && line.slice(0, only.start).trim() + line.slice(only.end).trim().replace(/[.:]$/, '') === '';
}
