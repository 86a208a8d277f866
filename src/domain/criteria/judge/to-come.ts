import { joined } from '../../text/pattern/joined.ts';

/** Criteria that only say that there will be some. Looked for in folded, trimmed text. */
const TO_COME = joined([
  // “will be written in the refinement”; not “will be added to the list”
  /^(?:(?:they|these|it|criteria|details|more|the (?:rest|criteria|details)|acceptance criteria) )?(?:(?:will|shall|still (?:ha(?:s|ve)|needs?) to|ha(?:s|ve) (?:yet )?to|needs? to|(?:is|are) (?:still |yet )?to|yet to|still to|to) be )(?:written|added|defined|specified|determined|decided|discussed|clarified|filled(?: in)?|worked out|fleshed out|elaborated|agreed|formulated|detailed|refined)(?: (?:up|down|on|out|later|soon|here|next \p{L}+|tomorrow|today))?(?:[.!]|$| (?:by|in|after|before|at|when|once|with|during|as soon as|together|until|till|from) )/u,
  /^(?:still |are still |is still )?(?:missing|open|unclear|unknown|undefined|outstanding|under discussion|in discussion|in progress|work in progress)(?:[.!,]|$)/,
  /^(?:not|none|no criteria|no ac) (?:yet |really |strictly )?(?:needed|necessary|required|applicable|defined|written|known|available|clear|there|decided|agreed|here|yet)(?=[.,;!]|$| (?:yet|for|here|at|because|as|since|now|so|until|by)\b)/,
  // The whole of it stands in the brackets of a template.
  /^<(?!https?:|\/?(?:b|i|u|p|br|li|ul|ol|code|pre|strong|em|h\d)\b)[^<>]{3,100}>[.:]?$/,
  /^\[(?!https?:)[^\][|]{3,100}\][.:]?$/,
  /^[*_(]{0,3}(?:please )?(?:describe|list|write|explain|specify|state|note|define|fill in|enter|add|insert|put|name)(?: down| in)? (?:here\b|what (?:has|needs|must|should|you|we|is expected|will)\b|how (?:we|you) (?:know|will know|can tell)\b|when (?:this|it|the (?:story|work|ticket)) is\b|(?:your|the|all|any|some|at least \p{L}+|more|further)? ?(?:acceptance )?(?:criteria|criterion|conditions|requirements)(?:[.:…*_)]| here| below|$))/u,
  /^[*_(]{0,3}(?:please )?fill (?:me |this )?in[.!…*_)]{0,3}$/,
  /^[*_(]{0,3}please (?:fill in|complete|add|write)\b.{0,60}$/,
  /^[.… ]{1,5}(?:tbc|tbd|tba|todo|to follow|to come|more to (?:come|follow))\b.{0,40}$/,
  // Keywords with nothing behind them.
  /^(?:(?:given|when|then|and|but|scenario)\s?:?\s{0,5}){1,8}$/,
]);

/** “_(product owner to fill in)_”: all of it in marks of an aside. */
const ASIDE =
  /^[*_]{0,3}[([{<*_](?=.{3,100}[)\]}>*_][*_.]{0,4}$)(?:[^.]{1,60} )?(?:(?:to|will|shall|should|must|please|can|needs? to|has to|still to)(?: be)?|being) (?:(?:please|still|later|then|also|kindly) )?(?:fill(?:ed)?|complete|completed|add|added|provide|provided|supply|supplied|define|defined|specify|specified|write|written|follow|update|updated|agree|agreed|decide|decided|discuss|discussed|elaborate|elaborated|detail|detailed|clarify|clarified|refine|refined)\b/;
/** “prizes??” */
const DOUBT = /^[^.!?:]{1,40}\?{2,}$/;

/** Does this criterion promise words that are not there yet? `folded` is the folded, trimmed criterion. */
export const isToCome = (folded: string): boolean =>
  folded.length < 200 &&
  (TO_COME.some((pattern) => pattern.test(folded)) ||
    ('*_([{<'.includes(folded.charAt(0)) && ASIDE.test(folded)) ||
    (folded.endsWith('??') && DOUBT.test(folded)));
