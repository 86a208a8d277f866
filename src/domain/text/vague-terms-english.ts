import { adjectives, entriesOf, terms, THAN, type VagueClass, type VagueTerm } from './vague-term.ts';
import { CHANGE_VERBS, VAGUE_ADJECTIVES, VAGUE_PHRASES } from './vague-words-english.ts';

/** Words after "quick" and "fast" with which they name a thing; more in fixed-terms.ts. */
const NAMED =
  /^[\s-](?:search|start|links?|filters?|views?|access|actions?|reply|replies|add|edit|fix|mode|lane|forward|track|tour|guide|menu|launch|assign|create|text|lists?|table|food|query|snippets?|media|client|embed|embeds|embedded|content|previews?|editor|install|outline|layout)\b/;
/** "Simple search" has an advanced sister; a simple list has none. */
const NAMED_SIMPLE = /^[\s-](?:search|query|queries|text|mode|media|client|embeds?|embedded|editor|view|install)\b/;
const IS = /\b(?:it's|is|are|be|was|were|it|them|as|if|when|where|not) $/;
/** Before a verb in its base form. */
const INFINITIVE = /(?:^|\b(?:to|and|or|can|could|will|would|must|should|may|might|then|also|help|helps|me|us|them|him|her) |, )$/;
/** What the writer tells of somebody's habit: "what I usually order", "how long it normally takes". */
const OF_SOMEBODY = /\b(?:i|we|you|they|he|she|it|who|that|which|people|users?|customers?|as) $/;

/** "as needed", "if possible", "where appropriate" … */
const ESCAPES = ['as', 'if', 'when', 'where', 'wherever', 'whenever']
  .flatMap((lead) =>
    ['needed', 'necessary', 'possible', 'required', 'appropriate', 'applicable', 'desired'].map((word) => `${lead} ${word}`),
  )
  .join(', ');

/** Things whose size or number is given by nothing else. */
const THINGS =
  'orders|files|documents|groups|quantities|quantity|parcels|customers|clients|payments|donations|purchases|transactions|sums|deliveries|batches|projects|teams|events|images|photos|volumes?|datasets?|data sets?|data|collections?|uploads?|sets?|scale|companies|organi[sz]ations|shipments|attachments|sites|properties|screens|fonts?|letters|buttons?|amounts?|numbers?|crowds?|audiences?|invoices|claims|losses|gaps?|distances?|differences?|budgets?|items|objects|vehicles|rooms|families';

const ofClasses = (
  classes: Readonly<Partial<Record<VagueClass, string>>>,
  make: (kind: VagueClass, list: string) => readonly VagueTerm[],
): readonly VagueTerm[] => Object.entries(classes).flatMap(([kind, list]) => make(kind as VagueClass, list));

/** A word that is vague before these, and a matter of fact before others. */
const before = (nouns: string): { readonly onlyBefore: RegExp } => ({ onlyBefore: new RegExp(`^[ -](?:${nouns})\\b`) });

const SPEED_AND_TIME: readonly VagueTerm[] = [
  ...terms('time', 'quick, fast', { notBefore: NAMED }),
  ...terms(
    'time',
    'faster, quicker, sooner, earlier, slower, speedier, swifter, more quickly, more rapidly, more swiftly, more often, more frequently, more regularly, less often, less frequently',
    { notBefore: THAN, notAfter: /\b(?:no|the|or|days?|hours?|minutes?|weeks?|months?|years?) $/ },
  ),
  ...terms('time', 'soon', { notAfter: /\b(?:as|so|how|too|no) $/, notBefore: /^ (?:as|after|before)\b/ }),
  ...terms(
    'time',
    'rapid, swift, prompt, brisk',
    before(
      'reply|replies|responses?|answers?|feedback|delivery|deliveries|service|help|support|actions?|attention|notifications?|access|processing|progress|turnaround|checkout|handling|entry|way|overview|change|growth|succession|recovery',
    ),
  ),
  ...terms('time', 'continuously', { notBefore: /^ (?:integrat|deploy|deliver|variable)/ }),
  ...terms('time', 'frequently', { notBefore: /^ (?:asked|used|bought|bought together)\b/ }),
  ...terms(
    'time',
    'frequent',
    before(
      'updates?|changes?|intervals?|reminders?|customers?|visitors?|callers?|errors?|problems?|backups?|reports?|checks?|contact|feedback|breaks|use|users|buyers|guests|queries',
    ),
  ),
  ...terms(
    'time',
    'regular',
    before(
      'updates?|reports?|reminders?|backups?|intervals?|feedback|basis|checks?|contact|reviews?|emails?|mails?|notifications?|summaries|summary|overviews?|news|exports?',
    ),
  ),
  ...terms(
    'time',
    'constant, periodic',
    before('updates?|reports?|reminders?|backups?|feedback|checks?|contact|notifications?|summaries|access|monitoring'),
  ),
  ...terms('time', 'often', { notAfter: /\b(?:how|as|most) $/ }),
  ...terms(
    'time',
    'short, little, long',
    before('time|while|period|notice|waits?|delays?|waiting times?|queues?|downtime|distances?|response times?|loading times?|turnaround'),
  ),
  ...terms(
    'time',
    'slow',
    before('connections?|networks?|internet|devices?|computers?|lines?|responses?|queries|pages?|machines?|phones?'),
  ),
  // By when or how much before: "in time", where it does not say for what.
  ...terms('time', 'in time', {
    onlyBefore: /^(?:[.,;!?]|$| (?:before|when|if|so)\b)/,
    notAfter: /\b(?:just|point|points|back|forward|forwards|same|saved|measured|given|difference) $/,
  }),
  ...terms('time', 'on time', {
    onlyBefore: /^(?:[.,;!?]|$)/,
    notAfter:
      /\b(?:is|are|was|were|arrived?|arrives|not|run|runs|paid|pays?|be|being|finished|delivered|came|come|returned|back|it's|they're) $/,
  }),
  ...terms('time', 'at times', { onlyBefore: /^[.,;!?]/ }),
  ...terms('time', 'about to', {
    onlyBefore: /^ (?:expire|run out|end|start|begin|lapse|close|break|fail|leave|overflow|happen|be (?:late|full|empty|due))\b/,
  }),
  ...terms('time', 'nearing, approaching', {
    onlyBefore: /^ (?:the |its |their |an? |my |our )?(?:deadlines?|end|limits?|capacity|expir\p{L}*|due dates?)\b/u,
  }),
];

const EASE: readonly VagueTerm[] = [
  ...terms(
    'ease',
    'easier, simpler, more easily, more simply, handier, smoother, clearer, tidier, more comfortable, more comfortably, less confusing, less cumbersome, less complicated, less tedious',
    { notBefore: THAN },
  ),
  ...terms('ease', 'simply', { notAfter: /\b(?:and|or|by|but|then|instead) $/ }),
  ...terms('ease', 'simple, simplified', { notBefore: NAMED_SIMPLE, notAfter: /\b(?:be|is|are|been|was|were) $/ }),
  ...terms('ease', 'simple', { onlyAfter: /\b(?:be|is|are|stays?|remains?|keep it|keep them|very|really|more|as) $/ }),
  ...terms('ease', 'at ease', {}),
  ...terms('ease', 'readable', { notAfter: /\b(?:machine|human|computer|device)[ -]$/ }),
  ...terms('ease', 'clearly', { notAfter: /\bnot $/ }),
  ...terms('ease', 'clear', {
    onlyBefore:
      /^ (?:and|way|overview|picture|idea|view|understanding|instructions?|explanations?|messages?|indications?|information|descriptions?|structure|layout|guidance|feedback|error|labels?|language|wording|words|presentation|display|summary|summaries|reports?|rules?|steps|reasons?|hints?|texts?|navigation|signs?|communication|statements?|answers?|responses?|notifications?|warnings?|terms|headings?|titles?|design|separation|distinction|path|directions?|options|visuali[sz]ation|manner)\b/,
    notAfter: /\b(?:to|can|i|and|or|must|not) $/,
  }),
  ...terms('ease', 'clear', {
    onlyAfter: /\b(?:is|are|be|more|very|really|perfectly|as|totally|completely|fully|absolutely|sufficiently) $/,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|to|for|about|on|at|in|from|enough)\b)/,
  }),
  ...terms('ease', 'logical, logically, sensible', {
    onlyBefore:
      /^ (?:order|way|manner|structure|sequence|place|places|grouping|groups?|grouped|structured|sorted|arranged|ordered|organi[sz]ed)\b/,
  }),
  ...terms('ease', 'structured, organised, organized, orderly', { onlyBefore: /^ (?:way|manner|fashion|approach|overview|form)\b/ }),
];

const QUALITY: readonly VagueTerm[] = [
  ...adjectives('quality', 'suitable', {
    notBefore:
      /^ for (?:vegetarians?|vegans?|co?eliacs?|diabetics?|wheelchairs?|children (?:under|from|over)|the (?:disabled|blind|deaf))\b/,
  }),
  ...terms(
    'quality',
    'exceptional, outstanding',
    before('quality|performance|results?|work|service|experience|cases?|circumstances|situations?'),
  ),
  ...terms('quality', 'perfect, perfectly'),
  // Of code it is the one that belongs there, and the code says which.
  ...terms('quality', 'appropriate', {
    notBefore: /^ (?:[\p{L}-]{1,20} )?(?:functions?|methods?|handlers?|callbacks?|constructors?|subclass(?:es)?|arguments?|parameters?)\b/u,
  }),
  ...terms('quality', 'effective', { notBefore: /^ (?:date|from|until|immediately|on|as of|permission|rate|price|day|time)/ }),
  ...terms('quality', 'inappropriate', {
    notBefore: /^ (?:behavio|content|comment|language|use|image|post|material|review|photo|message|video)/,
  }),
  ...terms('quality', 'proper', { notBefore: /^ (?:names?|nouns?)\b/ }),
  ...terms('quality', 'good', { notBefore: /^ (?:morning|friday|standing|faith)/, notAfter: /\b(?:as|for) $/ }),
  ...terms('quality', 'as good as', { onlyBefore: /^ (?:new|possible|real|any|the real thing|before)\b/ }),
  ...terms('quality', 'best', {
    notBefore: /^[ -](?:practi[cs]|friend|before|bids?\b|sell|match|buy|effort)/,
    notAfter: /\b(?:at|my|his|her|their|personal|season) $/,
  }),
  ...terms(
    'quality',
    'better, nicer, cheaper, smarter, prettier, neater, safer, friendlier, fairer, wiser, cleverer, leaner, calmer, more accurate, more accurately, more precise, more precisely, more visible, more transparent, more noticeable, more specific, more granular, more natural, more secure, more securely, more stable, more relaxed, more fun, more human, more personal, more secure, more up to date, more up-to-date, less intrusive, less annoying, less noisy, less clutter, less cluttered, less noise, less error-prone',
    { notBefore: THAN, notAfter: /\b(?:or|get|gets) $/ },
  ),
  ...terms('quality', 'improved, optimized, optimised', { notAfter: /\b(?:be|is|are|been|was|were|have|has|and|not) $/ }),
  ...terms('quality', 'enhanced', { notBefore: /^ (?:with|by|through|to)\b/, notAfter: /\b(?:be|is|are|been|was|were|have|has) $/ }),
  // What follows says against what, or for what.
  ...terms('quality', 'consistent', { notBefore: /^ (?:[\p{L}-]{1,20} ){0,2}(?:with|between|across|from)\b/u }),
  ...terms('quality', 'sufficient', { notBefore: /^ (?:[\p{L}-]{1,20} )?(?:to|for|privileges?|permissions?|rights|access)\b/u }),
  ...terms('quality', 'stable', { notBefore: /^ (?:between|across|from|for a given|release|version|branch|build|url|uri|id|channel)/ }),
  ...terms('quality', 'responsive', { notBefore: /^ (?:design|web|layout)/ }),
  ...terms('quality', 'secure, safe', {
    onlyBefore:
      /^ (?:way|manner|access|remote|place|environment|connection|method|login|storage|fashion|transfer|payments?|handling|exchange|communication)\b/,
  }),
  ...terms('quality', 'secure', {
    onlyAfter: /\b(?:a|is|are|be|more|very|remains?|stays?|feel|keep it|keep them) $/,
    notBefore: /^ (?:socket|shell|boot|cookie|token|ftp|file|enclave|zone)/,
  }),
  ...terms('quality', 'correctly', {
    notAfter: /\b(?:answered|spelled|guessed) $/,
    notBefore: /^ (?:spell|spelt|capitali[sz]|hyphenat|punctuat)/,
  }),
  ...terms('quality', 'clean, professional, neat, tidy, cool, fresh, smart, friendly, human, natural, warm, calm, crisp, balanced', {
    onlyBefore:
      /^ (?:and|interface|design|layout|look|looking|way|manner|ui|view|appearance|style|feel|feeling|tone|impression|welcome|greeting|atmosphere|presentation|overview|format|structure|features?|stuff|defaults?|suggestions?|recommendations?|ideas?)\b/,
    notAfter: /\b(?:to|can|i|and) $/,
  }),
  ...terms('quality', 'smartly, neatly, tidily, cleanly, nicely, fairly, friendly', {
    onlyAfter: /\b(?:be|is|are|been|being|more|very|\p{L}{2,14}ed|written|shown|sorted) $/u,
  }),
  ...terms('quality', 'fairly', {
    onlyBefore: /^(?:[.,;!?]|$| (?:among|between|across|and|distribut|shar|split|allocat|treat|spread)\w*)/,
  }),
  ...terms(
    'quality',
    'fair',
    before('ways?|manner|share|distribution|split|basis|chances?|treatment|comparison|order|allocation|process|system|rotation'),
  ),
  ...terms(
    'quality',
    'healthy',
    before('meals?|recipes?|food|foods|diet|snacks?|lifestyle|habits?|options?|choices?|alternatives?|environment|balance|plants?|mix'),
  ),
  ...terms('quality', 'competitive', before('prices?|pricing|rates?|offers?|quotes?')),
  ...terms(
    'quality',
    'engaging, compelling, appealing, exciting, inspiring, motivating, encouraging, reassuring, soothing, calming, tempting, fascinating, lively, vibrant, inviting',
    {
      notBefore:
        /^ (?:against|to|the|an?|my|our|guests?|people|members?|users?|friends?|colleagues?|others|someone|them|him|her|with|in|for)\b/,
      notAfter: /\b(?:for|of|by|when|start|before|after|when|while|are you|am|from|keep) $/,
    },
  ),
  ...terms('quality', 'fun', {
    onlyBefore: /^(?: (?:way|and|to|for|experience|activit\p{L}*|elements?|quiz)\b|[.,;!?]|$)/u,
    onlyAfter: /\b(?:an?|is|are|be|more|it) $/,
  }),
  ...terms('quality', 'tailored', { notBefore: /^ (?:suits?|clothes|shirts?|jackets?|dress(?:es)?)\b/ }),
  ...terms('quality', 'the right', {
    onlyBefore:
      /^ (?:people|persons?|place|time|information|data|content|way|level|tools?|audience|things?|amount|balance|candidates?|customers?|department|moment|decisions?|choices?|questions?|experts?|contacts?|mix|products?|skills|approach|direction|staff|team|offers?|words|help|support|format|quality|detail|fit|size)\b/,
  }),
  ...terms('quality', 'well', {
    notAfter: /\b(?:as|very|oil|gas|water|the|each|every|per|test|a) $/,
    notBefore: /^ (?:as|formed|known|established)\b/,
    onlyBefore: /^(?:[.,;!?]|$| know\b| \p{L}{2,12}(?:ed|ten|wn|lt|ught)\b)/u,
  }),
  ...terms(
    'quality',
    'high',
    before(
      'performance|availability|standards?|degree|accuracy|demand|precision|numbers?|volumes?|amounts?|level of|speed|throughput|load|loads|traffic',
    ),
  ),
  ...terms('quality', 'low', before('latency|effort|numbers?|amounts?|bandwidth|performance|quality|noise|maintenance|downtime|level of')),
  ...terms('quality', 'low', {
    onlyAfter: /\b(?:run|runs|running|is|are|gets|getting|too|becomes) $/,
    onlyBefore: /^(?:[.,;!?]|$| (?:on|and|so|in)\b)/,
  }),
  ...terms(
    'quality',
    'poor, bad, weak',
    before(
      'quality|performance|connections?|connectivity|reception|visibility|weather|experience|signals?|spots?|points|areas?|nights?|days|weeks|months|students|pupils|sales|light|lighting|network|readability|coverage',
    ),
  ),
  ...terms('quality', 'strong', before('passwords?|encryption|growth|performance|demand|winds?|signals?|evidence|candidates?|leads?')),
  ...terms('quality', 'heavy', before('traffic|loads?|use|usage|rain|users|snow|demand')),
  ...terms('quality', 'more', {
    onlyBefore:
      /^ (?:control|flexibility|freedom|visibility|insights?|features|functionality|transparency|confidence|clarity|accuracy|security|comfort|convenience|space|room|power|efficiency|reliability|stability|engagement|traffic|sales|customers|money|time|help|support|focus|attention|structure|consistency)\b(?![^.]{0,40}\bthan\b)/u,
  }),
  ...terms('quality', 'greater, increased, higher, lower', {
    onlyBefore:
      /^ (?:control|flexibility|freedom|visibility|transparency|confidence|clarity|accuracy|security|comfort|efficiency|reliability|performance|quality|precision|detail|latency|effort|costs?|workload|risk)\b(?![^.]{0,40}\bthan\b)/u,
  }),
  ...terms('quality', 'flexibility, simplicity, convenience, versatility', {
    notBefore: /^[ -](?:stores?|shops?|fees?|foods?|sampling|charges?|exercises?|training|test)\b/,
    onlyAfter: /(?:^|\b(?:the|some|full|have|want|need|for|with|maximum|enough|its|and|offer|offers|provide|provides|of|a) )$/,
  }),
  ...terms('quality', 'unusual, odd, strange, weird', {
    notAfter: /\b(?:anything|something|nothing|even|and|or|of) $/,
    onlyBefore:
      /^ (?:log-?ins?|activit\p{L}*|behaviou?r|transactions?|patterns?|events?|values?|orders?|requests?|payments?|movements?|entries|bookings?|consumption|spending|readings?|access|traffic|amounts?|cases?|situations?|things?|usage)\b/u,
  }),
  ...terms('quality', 'abusive', before('clients?|users?|traffic|requests?|use|usage|behaviou?r')),
  ...terms(
    'quality',
    'potential, possible, likely, suspected',
    before(
      'duplicates?|frauds?|conflicts?|problems?|issues?|risks?|errors?|mistakes?|causes?|threats?|savings|improvements?|delays?|bottlenecks?',
    ),
  ),
];

const AMOUNT: readonly VagueTerm[] = [
  ...terms('amount', 'very, highly, quite', {
    notBefore:
      /^ (?:first|last|same|recommended|sensitive|confidential|available|commended|infectious|flammable|pathogenic|toxic|skilled|high frequency|low density|end|beginning|moment|own|next|latest)\b/,
  }),
  ...terms('amount', 'fairly, rather, pretty, really, super', {
    onlyBefore:
      /^ (?!than\b)(?:big|bad|basic|busy|cheap|clean|clear|close|cold|complex|complicated|cool|different|difficult|easy|easily|expensive|fast|few|full|good|great|hard|helpful|high|hot|important|interesting|large|late|light|likely|little|long|low|many|much|neat|new|nice|often|old|quick|quickly|quiet|rare|simple|slow|small|soon|special|stable|strong|strict|sure|tight|useful|well|wide|work)\b/,
  }),
  ...terms('amount', 'enough, not enough', {
    notBefore:
      /^ (?:[\p{L}-]{1,20} ){0,2}(?:to|for|so|left|in|on)\b|^ (?:funds?|credits?|balance|money|points|stock|seats?|votes?|players?)\b/u,
    notAfter: /\b(?:old|large|big|long|is|are|be|has|have) $/,
  }),
  ...terms('amount', 'enough', {
    onlyAfter:
      /\b(?:good|clear|large|big|long|high|low|small|wide|bright|loud|quiet|close|far|simple|easy|strong|stable|secure|safe|detailed|is|has|have|with) $/,
    notBefore: /^ (?:[\p{L}-]{1,20} ){0,2}(?:to|for|left)\b|^ (?:funds?|credits?|balance|money|points|stock|seats?|votes?|players?)\b/u,
  }),
  ...terms('amount', 'many', { notAfter: /\b(?:how|as|so|too|or) $/, notBefore: /^[ -](?:to|as)\b/ }),
  ...terms('amount', 'large', {
    onlyBefore: new RegExp(`^ (?:${THINGS}|quantit\\p{L}*)\\b`, 'u'),
    notAfter: /\b(?:or|medium|small|and) $/,
  }),
  ...terms('amount', 'big, small, little', {
    onlyBefore: new RegExp(`^ (?!data\\b|screens?\\b|groups?\\b|letters\\b|claims\\b|images?\\b|photos?\\b|companies\\b)(?:${THINGS})\\b`),
    notAfter: /\b(?:or|medium|small|large|and) $/,
  }),
  ...terms('amount', 'larger, bigger, smaller, longer, shorter, louder, quieter, brighter, darker, wider, closer, lighter, stronger', {
    onlyBefore:
      /^(?:[.,;!?]|$| (?:and|so|in|on|fonts?|texts?|buttons?|letters|print|type|images?|photos?|signals?|period|time|range|variety|selection|scale)\b)/,
    notAfter: /\b(?:no|or|any|the|not|and|gets?|is|are|get|much|become|becomes|grows|grow) $/,
    notBefore: THAN,
  }),
  ...terms('amount', 'a range of', {
    notBefore:
      /^ (?:dates|days|values|numbers|cells|pages|ip|ips|addresses|weeks|months|years|times|rows|lines|letters|ports|lots|serial|invoice)\b/,
  }),
  ...terms('amount', 'a bunch of, bunch of', { notBefore: /^ (?:flowers|grapes|keys|roses|bananas|carrots)\b/ }),
  ...terms('amount', 'a lot', {
    onlyBefore: /^(?:[.,;!?]|$| (?:more|less|of|faster|better|easier)\b)/,
    notAfter: /\b(?:on|for|of|sell|buy|as) $/,
  }),
  ...terms('amount', 'nearly, almost, practically, virtually, just about', {
    onlyBefore:
      /^ (?!new\b|the same\b)(?:full|empty|all|every|everything|everywhere|no|none|never|always|complete|completely|finished|done|over|out|due|identical|instant|instantly|immediate|immediately|ready|expired|gone|used|nothing|impossible|used up|real|at once|there)\b/,
  }),
  ...terms('amount', 'close to', {
    onlyBefore:
      /^ (?:the |my |his |her |their |its |our |an? |being )?(?:limits?|deadlines?|capacity|full|expir\p{L}*|end|running out|threshold|edge|maximum|minimum|overdue|due)\b/u,
  }),
  ...terms(
    'amount',
    'rough',
    before(
      'estimates?|ideas?|guess|guesses|calculations?|figures?|costs?|outlines?|indications?|overviews?|plans?|times?|numbers?|dates?|amounts?|location|position',
    ),
  ),
  ...terms('amount', 'some', {
    onlyBefore:
      /^ (?:information|info|details?|guidance|help|control|degree|extent|flexibility|feedback|statistics|stats|examples?|ideas?|extra|additional|other|more|basic|simple|useful|kinds?|sorts?|hints|tips|options|settings|features|data|stuff|of the)\b/,
    notAfter: /\b(?:with|if|when|where|has|have|are|there is|is|only|contains?|or|copy|enter|enters|type) $/,
  }),
  ...terms('amount', 'certain', {
    onlyBefore:
      /^ (?:\p{L}{2,18}s\b|time\b|amount\b|extent\b|content\b|data\b|information\b|people\b|kinds?\b|types?\b|\p{L}{3,16} (?:\p{L}{2,18}s)\b)/u,
    notAfter: /\b(?:be|am|is|are|feel|for|been|make|almost|pretty|i'm) $/,
  }),
];

const OPEN: readonly VagueTerm[] = [
  // "etc/config.yml" is a place.
  ...terms('open-ended', 'etc', { notBefore: /^\/\p{L}/u, notAfter: /\/$/ }),
  ...terms('open-ended', 'and others', { notAfter: /\b(?:me|myself|you|us|him|her|them|customer|friends?|mine) $/ }),
  ...terms('open-ended', 'or so', { notBefore: /^ that\b/ }),
  ...terms(
    'open-ended',
    'and other, or other, plus other',
    before(
      'details?|information|info|data|things?|stuff|documents|material|materials|relevant|useful|important|features|items|content|options|functions|issues|factors|criteria|resources|media|places|channels',
    ),
  ),
  ...terms('open-ended', 'usually, normally, generally, typically, ordinarily', {
    notAfter: OF_SOMEBODY,
    onlyBefore: /^ (?!distributed|open\b|closed|accepted|and\b|or\b|when\b|if\b|after\b|before\b|in\b|with\b)\p{L}/u,
  }),
  ...terms('open-ended', 'in general', { notAfter: /\b(?:questions?|terms|help|enquiries) $/ }),
  // What is kept for the case of need is there in any case.
  ...terms('open-ended', ESCAPES, { notAfter: /\bstill (?:available|accessible|at hand) $/ }),
];

const DETAIL: readonly VagueTerm[] = [
  ...terms('detail', 'in detail', { notBefore: /^ (?:panes?|panels?|pages?|views?|screens?|drawers?|modes?)\b/ }),
  ...terms('detail', 'relevant', { notBefore: /^ to\b/ }),
  ...terms('detail', 'rich', { notBefore: NAMED }),
  ...terms('detail', 'related', {
    onlyBefore: /^ (?:information|info|data|content|items|materials?|stuff|topics|things|details|resources)\b/,
  }),
  ...terms('detail', 'basic', { notBefore: /^ (?:access authentication|auth|authentication|data entry|user|plan|tier|license|account)\b/ }),
  ...terms('detail', 'general', {
    onlyBefore: /^ (?:reference|information|info|data|overview|idea|view|picture|summary|impression|trends?|guidance|tips|advice)\b/,
  }),
  ...terms('detail', 'important', { onlyBefore: /^ (?!to\b|that\b|for\b|because\b|enough\b|and\b)\p{L}/u, notAfter: IS }),
  ...terms('detail', 'necessary', {
    onlyBefore: /^ (?!to\b|that\b|for\b|because\b)\p{L}/u,
    notAfter: IS,
    notBefore: /^ (?:rights?|repairs?|permissions?|privileges?|changes|steps)\b/,
  }),
  ...terms('detail', 'popular', { notAfter: /\bmost $/ }),
  ...terms('detail', 'common', {
    onlyBefore:
      /^ (?:formats?|errors?|issues|problems|questions|tasks|types|use cases|mistakes|tools|browsers|devices|languages|systems|searches|operations|functions|cases|situations|scenarios)\b/,
  }),
  ...terms('detail', 'typical, generic', {
    onlyBefore:
      /^ (?:problems|questions|tasks|cases?|use|uses|users?|errors|mistakes|examples?|solution|way|information|messages?|workflows?|situations|scenarios|approach|things|issues)\b/,
  }),
  ...terms('detail', 'special', before('cases?|treatment|circumstances|attention|care|handling|features|situations')),
  ...terms('detail', 'advanced', before('features|functionality|functions|capabilities|analytics|tools|statistics|reporting|analysis')),
  ...terms(
    'detail',
    'major, minor, critical',
    before(
      'changes?|problems?|differences?|updates|issues?|events?|information|deviations?|details|improvements?|points?|steps|mistakes?|errors?',
    ),
  ),
  ...terms(
    'detail',
    'key, main',
    before(
      'information|data|facts?|points|features|aspects?|elements|insights?|messages|figures|findings|takeaways|things|characteristics|topics|events|numbers|stats',
    ),
  ),
  ...terms(
    'detail',
    'short, brief',
    before(
      'summary|summaries|overview|overviews|explanations?|tutorials?|videos?|introductions?|intro|guide|surveys?|questionnaires?|recap|reports?|instructions?|texts?|training|feedback|descriptions? of|notes?|messages? (?:about|with)',
    ),
  ),
  ...terms('detail', 'briefly', { notAfter: /\b(?:very|only) $/ }),
  ...terms('detail', 'long', before('texts?|documents|reports|sessions|calls|videos|lists|forms|descriptions|names')),
  ...terms('detail', 'old', {
    onlyAfter:
      /\b(?:delete|archive|remove|purge|hide|clear|wipe|clean up|move|store|keep|deleting|archiving|removing|purging|filter out|find)(?: all| any| the)? $/,
    onlyBefore:
      /^ (?:records?|entries|data|files?|logs?|messages?|orders?|backups?|e?-?mails?|notifications?|accounts?|cases?|tickets?|items?|posts?|invoices?|documents?|photos?|events?|news|reports?|bookings?)\b/,
  }),
  ...terms(
    'detail',
    'top',
    before('products|customers|sellers|performers|articles|stories|content|talents?|suppliers|quality|priorities|topics|issues'),
  ),
  ...terms('detail', 'the usual', { notAfter: /\bthan $/ }),
];

/** Forms of the verbs without an end: after "to", "can" …; "is simplified", "to be optimised". */
const CHANGE: readonly VagueTerm[] = entriesOf(CHANGE_VERBS).flatMap((verb) => {
  const how = /^[^.;]{0,60}\b(?:by|from|than|with|so that)\b/;
  const [head = '', ...rest] = verb.split(' ');
  const done = [head.endsWith('e') ? `${head}d` : head.endsWith('y') ? `${head.slice(0, -1)}ied` : `${head}ed`, ...rest].join(' ');
  return [
    ...terms('change', verb, { onlyAfter: INFINITIVE, notBefore: how }),
    ...(/^(?:speed|ease|boost)/.test(verb)
      ? []
      : terms('change', done, { onlyAfter: /\b(?:be|is|are|get|gets) (?:further )?$/, notBefore: how })),
  ];
});

/** Vague terms of English. */
export const ENGLISH_VAGUE_TERMS: readonly VagueTerm[] = [
  ...ofClasses(VAGUE_ADJECTIVES, adjectives),
  ...ofClasses(VAGUE_PHRASES, terms),
  ...SPEED_AND_TIME,
  ...EASE,
  ...QUALITY,
  ...AMOUNT,
  ...OPEN,
  ...DETAIL,
  ...CHANGE,
];
