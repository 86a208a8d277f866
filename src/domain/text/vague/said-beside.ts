import { type Around, isSettledBy, wordAt, type WordInPlace } from './around-word.ts';

const SAID: readonly Around[] = [
  // “an easy way to tell (a row in the list, or a line of the log)”
  {
    after: /^[^.;:\n()]{0,70}\(\s?(?!e\.?g|if\b|when\b|unless\b)(?![^()]{0,80}(?:\?|\btbd\b|\bdiscuss))[^()\s]{1,30}(?:\s[^()\s]{1,30}){2}/,
  },
  // “clearly show which permit ends”
  {
    word: /^(?:clear|clearly|plainly|obvious|obviously|visibly)$/,
    after: /^(?: [\p{L}-]{1,20}){0,3} (?:which|what|who|whose|whether|where|how many|how much|that)\b/u,
  },
  // “clearly name and number all steps”
  { word: /^(?:clearly|plainly|properly|correctly)$/, after: /^ [\p{L}-]{1,20} and [\p{L}-]{1,20} (?:all|every|each|the)\b/u },
  // “a friendly note that renewal is closed”, “an appropriate example should be added that shows it”
  {
    after:
      /^(?: [\p{L}-]{1,20}){0,2} (?:message|explanation|note|notice|text|warning|error|hint|notification|label|prompt|example|dialog|toast|page)s? (?:["“«„]|(?:that|saying|stating|telling|explaining|indicating|asking|with (?:the|an?))\b)/u,
  },
  { after: /^[^.;\n]{0,120}\b(?:that|which) (?:demonstrates?|shows?|says?|explains?|tells?|lists?|states?)\b/ },
  // “stops gracefully, telling the register why”, “closes gracefully --> the reason is logged”
  { word: /ly$/, after: /^[^.;\n,]{0,30}, (?!includ|exclud|regard|depend|accord)[a-z]{3,15}ing [\p{L}\p{N}]/u },
  { after: /^[^.;\n]{0,80}(?:-->|->|=>|→|⇒)/ },
  // “a secure way to sign, with a code by post”
  { after: /^[^.;\n]{0,80}(?:, with (?:an?|the|one|two|no|its|their)| with no) / },
  // “prints correctly and a copy is kept in the register”
  {
    word: /^(?:correctly|properly|successfully|appropriately|cleanly|gracefully)$/,
    after: /^(?: [\p{L}-]{1,20})? and (?:an?|the|all|every|each|no|its?) [\p{L}-]{1,20} [\p{L}]/u,
  },
  // “are handled correctly. Missing, default (5) and given.”
  { after: /^[^.;\n]{0,80}\. [^.\n]{0,80}(?:,[^\n,]{2,60}(?:,| and | or )|\b(?:such as|includ\p{L}{1,5}|consider|covers?)\b)/u },
  // “properly formatted: name, date as DD.MM.YYYY”, “suitable rooms are those that …”
  { after: /^(?: [\p{L}-]{1,20}){0,4}: [^\n]{3,80},/u },
  { after: /^(?: [\p{L}-]{1,20}){0,2} (?:is|are) (?:those|the one|one) (?:that|which|who|whose|with|of)\b/u },
  // “differs by no more than 0.01, a good enough match”
  {
    before:
      /\b(?:no more than|not more than|less than|at most|at least|within|under|up to|no later than) \d[^.;\n]{0,20}(?:\.\d[^.;\n]{0,60}|[^.;\n]{0,60})$/,
  },
  // “the appropriate text of the table above”
  {
    after:
      /\b(?:table|list|diagram|matrix|section|message|text|designs?|mock-?ups?)s? (?:\p{L}{1,15} )?(?:above|below)\b|\b(?:outlined|described|defined|listed|mentioned|shown|specified|detailed|stated|indicated) (?:above|below|earlier)\b/u,
  },
  // “all of a permit is shown, e.g. street, plate etc.”
  {
    word: /^(?:etc|et cetera|and so on|and so forth|and the like|and such|and more)/,
    before: /\b(?:e\.?g\b|i\.?e\b|for example\b|for instance\b|such as\b|including\b)\.?[^.;\n]{0,140}$/,
  },
  { before: /\b(?:for example|for instance)\b[^.;\n]{0,90}$/ },
  // “has the same name as before”
  { word: /^(?:as|like) before$/, before: /\bsame (?:[\p{L}-]{1,20} ){0,3}$/u },
  { word: /^look (?:and|&) feel$/, before: /\bsame $/ },
  // “the simplified form”: the one that this is about
  { word: /^(?:simplified|improved|optimi[sz]ed|enhanced|extended|reduced|moderni[sz]ed)$/, before: /\bthe (?:new |now )?$/ },
  // “compare which model is the best”
  {
    word: /^(?:best|better|good|suitable|appropriate|relevant)$/,
    before: /\b(?:which|what|whether|how) [^.;\n]{1,40}\b(?:is|are|works|fits|suits|performs)(?: the)? $/,
  },
  // “Deep red is printed as C0 M100”: a name, and its value.
  {
    before: /^\P{L}{0,6}$/u,
    after: /^(?: [\p{L}-]{1,20}){0,2} (?:is|are|has|have|means|gets?) (?:[\p{L}-]{1,14} ){0,3}(?:[a-z]{0,3}\d|#[\da-f]|["“])/u,
  },
  // “certain streets only”, “a range of supported formats”, “in general as in https://…”
  { word: /^certain$/, after: /^ [\p{L}-]{1,20} only\b/u },
  { word: /^a (?:wide )?range of$/, after: /^ (?:supported|available|existing|registered|installed)\b/ },
  { word: /^(?:in general|generally)$/, after: /\bhttps?:/ },
  // “changes of the table if necessary to count the permits”
  { word: /^(?:if|where|when|as) (?:necessary|needed|required|appropriate|applicable)$/, after: /^ to \p{L}/u },
  // “regularly drops permits after they ended”
  {
    word: /^(?:regularly|periodically|routinely|repeatedly|continually)$/,
    after: /^[^.;\n]{0,60} (?:after|whenever|each time|every time|once|upon) /,
  },
];

/**
 * Is it said beside the word in [start, end) what it means: in brackets, in a clause, by an example, in the next sentence?
 * @param folded The criterion, folded.
 */
export function isSaidBeside(folded: string, start: number, end: number): boolean {
  const place = wordAt(folded, start, end);
  return isQuoted(place) || isSettledBy(SAID, place);
}

/** Between two quotation marks of one line: the text of a screen. */
function isQuoted({ before, after }: WordInPlace): boolean {
  if (!before.includes('"') || !after.includes('"')) return false;
  const marks = before.slice(before.lastIndexOf('\n') + 1).split('"').length - 1;
  return marks % 2 === 1 && after.split('\n', 1)[0]?.includes('"') === true;
}
