import { before } from './before-nouns.ts';
import { terms, THAN, type VagueTerm } from './vague-term.ts';
import { NAMED } from './vague-time-and-ease.ts';

const IS = /\b(?:it's|is|are|be|was|were|it|them|as|if|when|where|not) $/;
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

/** Words of amount and degree that need a certain word beside them, or must not have one. English. */
export const AMOUNT_WORDS: readonly VagueTerm[] = [
  ...terms('amount', 'too', {
    onlyBefore:
      /^ (?:big|small|large|long|short|high|low|hot|cold|warm|loud|dark|bright|heavy|light|full|empty|close|near|far|old|busy|expensive|cheap|hard|difficult|easy|complicated|complex|strict|similar|weak|strong|wet|dry|deep|steep|tight|narrow|wide|crowded|fast|late|early|slow|soon|frequent|quick|technical|detailed|vague|noisy|dirty)\b/,
    notAfter: /\b(?:me|him|her|them|us|there|that|it) $/,
    wishOnly: true,
  }),
  ...terms('amount', 'fewer', {
    ...before(
      'e?-?mails?|errors|mistakes|calls|phone calls|questions|complaints|meetings|interruptions|notifications|tickets|forms|messages|trips|returns|accidents|no-shows|people|staff|bugs|problems',
    ),
    notBefore: THAN,
  }),
  ...terms('amount', 'less', {
    onlyBefore:
      /^ (?:time|paper|paperwork|waste|work|typing|traffic|spam|stress|energy|water|money|manual|administration|admin|bureaucracy|scrolling|searching|waiting|space|memory|fuel)\b(?![^.]{0,40}\bthan\b)/,
  }),
  ...terms('amount', 'most', {
    onlyBefore: /^ (?:users|customers|people|cases|browsers|devices|visitors|things|situations|days|of (?:my|our|their|them|us))\b/,
    notAfter: /\b(?:the|at|his|her|their) $/,
  }),
  ...terms('amount', 'different', {
    ...before('ways|angles|perspectives|things|situations|circumstances|kinds of|sorts of'),
    notAfter: /\b(?:two|three|four|five|\d+) $/,
  }),
  ...terms('amount', 'wide, broad', before('range|variety|selection|audience|spectrum|choice|array')),
  ...terms('amount', 'a minimum, a maximum', {
    onlyBefore: /^ of (?:effort|fuss|clicks|trouble|disruption|time|hassle|comfort|information|typing|work)\b/,
  }),
  ...terms('amount', 'very, highly, quite', {
    notBefore:
      /^ (?:first|last|same|recommended|sensitive|confidential|available|commended|infectious|flammable|pathogenic|toxic|skilled|high frequency|low density|end|beginning|moment|own|next|latest)\b/,
  }),
  ...terms('amount', 'fairly, rather, pretty, really, super', {
    onlyBefore:
      /^ (?!than\b)(?:big|bad|basic|busy|cheap|clean|clear|close|cold|complex|complicated|cool|different|difficult|easy|easily|expensive|fast|few|full|good|great|hard|helpful|high|hot|important|interesting|large|late|light|likely|little|long|low|many|much|neat|new|nice|often|old|quick|quickly|quiet|rare|simple|slow|small|soon|special|stable|strong|strict|sure|tight|useful|well|wide|work)\b/,
  }),
  ...terms(
    'amount',
    'enough',
    before(
      'information|info|details?|logging|contrast|space|time|room|data|context|help|support|detail|light|training|guidance|evidence|capacity',
    ),
  ),
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
    onlyBefore: /^ (?:time|amount|extent|degree|number|kinds?|types?|size|age|length|level|point|threshold|limit)\b/,
    notAfter: /\b(?:be|am|is|are|feel|for|been|i'm) $/,
  }),
  ...terms('amount', 'certain', {
    onlyBefore:
      /^ (?:\p{L}{2,18}s\b|time\b|amount\b|extent\b|content\b|data\b|information\b|people\b|kinds?\b|types?\b|\p{L}{3,16} (?:\p{L}{2,18}s)\b)/u,
    notAfter: /\b(?:an?|be|am|is|are|feel|for|been|make|almost|pretty|i'm) $/,
  }),
];

/** The same for words that leave a list or a case open. */
export const OPEN_WORDS: readonly VagueTerm[] = [
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
  ...terms('open-ended', ESCAPES, {
    notBefore: /^ (?!this |yes )\p{L}{2,20}s (?:are|have|were|do)\b/u,
    notAfter: /\bstill (?:available|accessible|at hand) $/,
  }),
];

/** The same for words of detail and weight. */
export const DETAIL_WORDS: readonly VagueTerm[] = [
  ...terms('detail', 'of interest', { notAfter: /\b(?:points?|conflicts?|rate|rates|places?|area|expression) $/ }),
  ...terms('detail', 'deep, deeper', before('insights?|knowledge|understanding|analysis')),
  ...terms('detail', 'additional', before('information|info|features|functionality|context')),
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
  ...terms('detail', 'critical', before('information|data|details|points?|areas|parts|features|functions')),
  ...terms(
    'detail',
    'major, minor',
    before('changes?|problems?|differences?|events?|deviations?|improvements?|mistakes?|delays?|disruptions?|corrections?'),
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
  ...terms('detail', 'long', before('texts?|documents|reports|sessions|calls|descriptions')),
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
];
