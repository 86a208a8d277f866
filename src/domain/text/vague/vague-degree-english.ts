import { before } from './before-nouns.ts';
import { terms, type VagueTerm } from './vague-term.ts';

/** Nothing, or only a joint, follows in the clause. */
const ENDS = /^(?:[.,;:!?)]|$| (?:and|or|so|but|because|when|if|before|while|at|on|in|for)\b)/;

/** What gives the measure: “long enough to hold 40 characters”, “for the longest street name”. */
const MEASURE_GIVEN =
  /^ (?:to (?:hold|contain|store|fit|seat|take|carry|cover|accommodate|include|cross|reach|support|show|display)\b|for (?:\d|the (?:long|larg|bigg|wid|heav|tall|high|whole|full|entire)|(?:two|three|four|five|six|eight|ten|twelve|all|every|one)\b)|that\b)/;

/** What somebody wants to be spared. */
const CHORE =
  /^ (?:ado|thought|thinking|effort|work|trouble|fuss|hassle|explanation|training|instruction|help|knowledge|attention|notice|delay|waiting|typing|scrolling|searching|clicking)\b/;

/** Words that say how much, how often or how far, and leave it to the reader. English. */
export const DEGREE_TERMS: readonly VagueTerm[] = [
  ...terms('amount', 'a bit', {
    notBefore:
      /^(?:[ -](?:masks?|rates?|fields?|maps?|vectors?|arrays?|streams?|strings?|sets?|buckets?|positions?|patterns?|depths?|flips?|shift|per|value|is)\b| (?:in|of) (?:the|an?|this|that|each) (?:register|byte|word|mask|field|header|flag))/,
    notAfter: /\bnot $/,
  }),
  ...terms('amount', 'minor', before('damages?|faults?|defects?|flaws?|scratch|scratches|complaints?|inconvenience|disruptions?')),
  ...terms('amount', 'heavy', before('rains?|snow|winds?|traffic|use|usage|consumption|(?:[a-z]{3,12} )?consumption|losses')),
  ...terms('amount', 'limited', before('time|periods?|number|amount')),
  ...terms('amount', 'to a minimum, to an absolute minimum', {
    onlyBefore: ENDS,
    onlyAfter: /\b(?:kept|keep|keeps|keeping|reduced?|reduces|reducing|limit|limited|limits|held|hold)\b[^.;\n]{0,24}$/,
  }),
  ...terms(
    'amount',
    'big enough, large enough, small enough, long enough, short enough, loud enough, quiet enough, bright enough, close enough, clear enough, high enough, wide enough, strong enough',
    { notBefore: MEASURE_GIVEN, notAfter: /\bhow $/ },
  ),
  ...terms('quality', 'solid', before('experience|knowledge|evidence|arguments?|advice|skills|reasons?|proof')),
  ...terms('quality', 'representative', before('samples?|selection|cross-section|picture|mix')),
  ...terms('quality', 'come close to, comes close to, coming close to'),
  ...terms('quality', 'similarly', { onlyAfter: /\b(?:treated|handled|processed|shown|behaves?|works?|looks?) $/, onlyBefore: ENDS }),
  ...terms('time', 'again and again, time and again, over and over again, every so often, slow-moving'),
  ...terms('ease', 'without much, without too much, without a lot of', { onlyBefore: CHORE }),
  ...terms('ease', 'in the loop', {
    onlyAfter: /\b(?:keep|keeps|kept|stay|stays|remain|be|is|are) (?:(?:me|us|them|him|her|everyone|(?:the|my|our|their) \p{L}{2,14}) )?$/u,
  }),
  ...terms('ease', 'cope with, copes with, cope well, copes well', {
    notBefore: /^ (?:the (?:loss|death|grief)|grief|loss|bereavement|anxiety|stress|pain)\b/,
  }),
];
