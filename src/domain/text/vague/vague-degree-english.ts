import { before } from './before-nouns.ts';
import { adjectives, terms, type VagueTerm } from './vague-term.ts';

/** Nothing, or only a joint, follows in the clause. */
const ENDS =
  /^(?:[.,;:!?)]|$| (?:and|or|so|but|because|when|if|before|while|at|on|in|for|to (?:all|every|both|each|everybody|everyone))\b)/;
/** What something is, stays or gets to be. */
const STATE =
  /\b(?:be|is|are|it's|stays?|remains?|feels?|seems?|looks?|sounds?|(?:keep|keeps|make|makes|find|finds) (?:it|them|him|her|this|things)) (?:more |very |quite |really |always |also |as |just )?$/;
const TURNS =
  /\b(?:gets?|getting|becomes?|becoming|turns?|turning|grows?|growing|runs?|running|goes|going) (?:more |very |quite |really |dangerously )?$/;

/** Changes and faults of which only the writer knows when they count as one. */
const CHANGES =
  'changes?|increases?|decreases?|drops?|rises?|falls?|jumps?|peaks?|fluctuations?|deviations?|adjustments?|delays?|discounts?|discrepancy|discrepancies|variations?';
/** “minor water damage”: at most one word between. */
const OF = '(?:(?!of |and |or |the |an? |in |on |to )[a-z-]{2,14} )?';
const FAULTS =
  'damages?|faults?|defects?|flaws?|cracks?|holes?|leaks?|stains?|dents?|scratch|scratches|repairs?|inconsistency|inconsistencies|complaints?|accidents?|breakdowns?|mishaps?|blemish|blemishes|spills?|losses';

/** Words that say how much, or how far, and leave it to the reader. English. */
export const DEGREE_TERMS: readonly VagueTerm[] = [
  ...terms('amount', 'a bit', {
    notBefore:
      /^(?:[ -](?:masks?|rates?|fields?|maps?|vectors?|arrays?|streams?|strings?|sets?|buckets?|positions?|patterns?|depths?|flips?|shift|per|value|is)\b| (?:in|of) (?:the|an?|this|that|each) (?:register|byte|word|mask|field|header|flag))/,
    notAfter: /\bnot $/,
  }),
  ...terms('amount', 'a wee bit, quite a bit, a smidgen, a smidge, a fraction of a second, at a fraction of, in a fraction of'),
  ...terms('amount', 'a notch, a touch, a shade, a trifle', {
    onlyBefore: /^(?:[.,;!?]|$| (?:\p{L}{2,12}er|more|less|too|up|down|and|so|when|if|at|after|before)\b)/u,
    notAfter: /\b(?:of|with|by|at|in|into|has|have|pick|add|cut|detect|detects|register|registers|on|is) $/,
  }),
  ...terms('amount', 'a little', {
    onlyBefore:
      /^(?:[.,;!?]|$| (?:\p{L}{2,12}er|early|late|too|slack|leeway|time|space|room|help|guidance|and|so|when|if|at|after|before)\b)/u,
  }),
  ...adjectives(
    'amount',
    'imperceptible, perceptible, appreciable, discernible, insignificant, inconsiderable, colossal, scant, meagre, meager',
    {
      notBefore: /^ noise decoding\b/,
    },
  ),
  ...terms('amount', 'marginal', before(`${OF}(?:${CHANGES})|differences?|gains?|improvements?|effects?|impact`)),
  ...terms(
    'amount',
    'minor, major',
    before(
      `${OF}(?:${FAULTS}|fluctuations?|increases?|drops?)|inconvenience|injustice|modifications?|tweaks?|milestones?|setbacks?|purchases?|expenses?|costs?|orders?|customers?|clients?|suppliers?|competitors?|cities|city|towns?|markets?|airports?|landmarks?|sights|disruption|flaw|concerns?|steps|discrepancy|discrepancies|adjustments?|expenditures?`,
    ),
  ),
  ...terms('amount', 'small, big, large, little, slight', {
    ...before(`${OF}(?:${CHANGES}|${FAULTS}|errors?|portions?|crowds|improvements?|fixes|savings)`),
    notAfter: /\b(?:or|and|medium|small|big|large) $/,
  }),
  ...terms('amount', 'sudden, abrupt, steep, sharp, unusual, strong', before(`${OF}(?:${CHANGES})`)),
  ...terms('amount', 'suddenly, abruptly', {
    onlyAfter: /\b(?:drops?|rises?|falls?|jumps?|changes?|increases?|decreases?|stops?|starts?|brakes?|slows?) $/,
  }),
  ...terms(
    'amount',
    'heavy',
    before(
      `rains?|rainfall|snow|snowfall|storms?|winds?|${OF}(?:consumption|usage|traffic|losses)|consumers?|drinkers?|smokers?|buyers?|workload|items?|objects?|parcels?|packages?|box|boxes|bags?|luggage|furniture|editing|processing|computations?|queries|query|reports?|delays?|congestion|wear|soiling|${FAULTS}`,
    ),
  ),
  ...terms(
    'amount',
    'light',
    before('rains?|rainfall|snow|snowfall|traffic|use|usage|loads?|workout|exercises?|editing|wear|soiling|damages?|scratch|scratches'),
  ),
  ...terms('amount', 'limited', {
    ...before(
      'time|periods?|duration|numbers?|amounts?|set|choice|selection|range|extent|scope|space|budgets?|resources|knowledge|internet|connectivity|bandwidth|functionality|features|way|view|form',
    ),
    notBefore: /^ [\p{L} ]{2,30} (?:to|by) (?:the|a|an|my|those|what|which)\b/u,
    notAfter: /(?:\p{L}-|\b(?:is|are|be) )$/u,
  }),
  ...terms(
    'amount',
    'moderate',
    before(
      'use|usage|amounts?|numbers?|levels?|speed|pace|temperatures?|prices?|exercise|intensity|loads?|volume|effort|size|length|growth|costs?|winds?|traffic|fees?',
    ),
  ),
  ...terms('amount', 'severe', before(`${FAULTS}|delays?|disruptions?|weather|winds?|storms?|cases?|problems?|shortages?|side effects?`)),
  ...terms('amount', 'extreme', before('weather|temperatures?|values?|cases?|heat|cold|conditions|deviations?|prices?|situations?')),
  ...terms(
    'amount',
    'intense, intensive',
    before('use|usage|rain|heat|training|workouts?|exercise|light|sunlight|phases?|periods?|sessions?'),
  ),
  ...terms('amount', 'maximum, maximal, utmost', before('comfort|flexibility|visibility|transparency|efficiency|convenience|care|clarity')),
  ...terms('amount', 'full, complete', { onlyBefore: /^ (?:flexibility|transparency|overview|visibility|freedom|clarity)\b/ }),
  ...terms('amount', 'to a minimum, to an absolute minimum, to the absolute minimum, to the minimum, at an absolute minimum', {
    onlyBefore: ENDS,
    onlyAfter:
      /\b(?:kept|keep|keeps|keeping|reduced?|reduces|reducing|limit|limited|limits|cut|down|brought|bring|shortened?|held|hold)\b[^.;\n]{0,24}$/,
  }),
  ...terms(
    'amount',
    'biggish, largish, smallish, longish, shortish, newish, oldish, youngish, soonish, cheapish, quickish, tallish, warmish, darkish, lightish, earlyish, lateish, latish, highish, lowish, broadish, widish, heavyish, big-ish, large-ish, small-ish, long-ish, short-ish, new-ish, old-ish, soon-ish, cheap-ish, quick-ish, early-ish, late-ish',
  ),
  ...terms('amount', 'as can be, as it gets, on the high side, on the low side', { onlyBefore: ENDS }),
  ...terms(
    'amount',
    'busy, quiet',
    before('days?|times?|periods?|weeks?|evenings?|nights?|roads?|streets?|weekends?|mornings?|afternoons?|seasons?'),
  ),
  ...terms('amount', 'hot, cold, windy, rainy, stormy', before('days?|nights?|weather|spells?|weekends?')),
  ...terms('amount', 'expensive', before('items?|orders?|purchases?|products?|parts?|repairs?|goods|trips?|mistakes?|gifts?|equipment')),
  ...terms(
    'quality',
    'dangerous',
    before('situations?|places?|spots?|roads?|crossings?|behaviou?r|areas?|sections?|stretches|levels?|junctions?|corners?|bends?'),
  ),
  ...terms('quality', 'safe', before('routes?|distances?|speed|levels?|temperatures?|limits?|crossings?|behaviou?r')),
  ...terms(
    'detail',
    'elderly',
    before('people|persons?|patients?|residents?|customers?|visitors?|guests?|users?|passengers?|neighbou?rs?|members?|readers?'),
  ),
  ...terms('detail', 'young, small, little', before('children|kids|visitors?|guests?|readers?')),
  // “When it gets cold”: from how many degrees?
  ...terms(
    'amount',
    'cold, hot, warm, windy, stormy, busy, crowded, tight, dangerous, expensive, wet, humid, noisy, loud, stuffy, slippery, heavy, thin, scarce, dirty, worn, old, hectic, urgent, late, slow, bad, worse',
    {
      onlyAfter: TURNS,
      onlyBefore: ENDS,
    },
  ),
  ...terms('amount', 'loud, quiet, heavy, bright, soft, thin, thick, cheap, expensive, crowded, noisy, slow, hot, cold, humid', {
    onlyAfter: /\b(?:to (?:be|stay|remain|feel|look|sound)|be|stays?|remains?|feels?|sounds?) (?:very |quite |really |as |fairly )?$/,
    onlyBefore: ENDS,
    wishOnly: true,
  }),
];

/** Of size and sense: “loud enough to wake me”. */
const SIZED =
  'big, large, small, long, short, loud, quiet, bright, dark, high, low, close, near, wide, strong, thick, thin, heavy, light, slow, warm, cool, cold, clear, sharp, easy, simple, detailed, precise, accurate, stable, secure, safe, cheap, flexible, sturdy, soft, visible, legible, often, far, different, similar, mature, healthy, fresh, clean, interesting, important, complete';
/** What gives the measure: “long enough to hold 40 characters”, “for the longest street name”. */
const MEASURE_GIVEN =
  /^ (?:to (?:hold|contain|store|fit|seat|take|carry|cover|accommodate|include|cross|reach|support|show|display)\b|for (?:\d|the (?:long|larg|bigg|wid|heav|tall|high|whole|full|entire)|(?:two|three|four|five|six|eight|ten|twelve|all|every|one)\b)|that\b)/;

/** Words by which something suffices, and nobody said for whom. English. */
export const ADEQUACY_TERMS: readonly VagueTerm[] = [
  ...terms(
    'amount',
    SIZED.split(', ')
      .map((word) => `${word} enough`)
      .join(', '),
    { notBefore: MEASURE_GIVEN, notAfter: /\bhow $/ },
  ),
  ...terms('amount', 'enough', {
    onlyBefore:
      /^ (?:[\p{L}-]{1,20} ){1,2}(?:to (?:be useful|understand|decide|judge|convince|satisfy|react|respond|prepare|think|recover|rest|plan|help|make sense|work with|get started|feel|be confident))\b/u,
  }),
  ...terms('quality', 'fair, just, proportionate, balanced, tidy, presentable, neat, strict, lenient, realistic, sporting', {
    onlyAfter: STATE,
    onlyBefore:
      /^(?:[.;!?]|$|, (?:so|even|and)\b| (?:and (?!square\b)|so|to (?:all|every|both|each|everybody|everyone)|for (?:all|every|both|each|everybody|everyone)|towards?)\b)/,
  }),
  ...terms(
    'quality',
    'solid',
    before(
      'experience|knowledge|grounding|evidence|arguments?|advice|track record|reputation|results?|skills|reasons?|proof|choice|solution|estimate|estimates|statistics|reviews?',
    ),
  ),
  ...terms(
    'quality',
    'sound',
    before('advice|judge?ment|decisions?|basis|arguments?|reasoning|footing|investments?|knowledge|estimates?|understanding|practices?'),
  ),
  ...terms(
    'quality',
    'representative',
    before('samples?|selection|data|cross-section|group|pictures?|results?|users|customers|set|part|subset|mix|cases|number'),
  ),
  ...terms('quality', 'representative, proportionate, commensurate, sportsmanlike', {
    onlyAfter: /\b(?:is|are|be|remains?|stays?) (?:\p{L}{2,12}ly )?$/u,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|so|enough)\b)/,
  }),
  ...terms(
    'quality',
    'balanced',
    before(
      '(?:[a-z]{2,12} )?(?:teams?|diet|meals?|rota|rosters?)|mix|distribution|workload|view|picture|selection|groups?|plan|shifts?|programme|program|way|manner|coverage|reporting',
    ),
  ),
  ...terms(
    'quality',
    'fair',
    before(
      'decisions?|assessment|grades?|grading|judge?ment|solution|compromise|rules|pairings?|draws?|line-?ups?|schedule|rota|roster|duties',
    ),
  ),
  ...terms('quality', 'healthy, safe', { onlyAfter: /\b(?:stays?|remains?|keep (?:me|us|them|him|her)) $/, onlyBefore: ENDS }),
  ...terms(
    'quality',
    'fitting, apt',
    before('places?|moments?|ways?|tone|solutions?|answers?|examples?|images?|pictures?|gifts?|songs?|music|rewards?|words?|titles?'),
  ),
  ...terms('quality', 'aptly, fittingly, soundly, deftly, adroitly, snugly'),
  ...terms('quality', 'readily', { notBefore: /^ (?:available|accessible|apparent) (?:from|in|via|through|on|at)\b/ }),
  ...adjectives(
    'quality',
    'convincing, persuasive, questionable, unsatisfactory, unconvincing, mediocre, subpar, sub-par, so-so, top-tier, well-sized, well-proportioned, right-sized, decent-sized, good-sized, fair-sized, commendable, laudable, sportsmanlike',
  ),
];
