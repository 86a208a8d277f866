import { before } from './before-nouns.ts';
import { adjectives, terms, THAN, type VagueTerm } from './vague-term.ts';

/** Words of quality that need a certain word beside them, or must not have one. English. */
export const QUALITY_WORDS: readonly VagueTerm[] = [
  ...terms('quality', 'gentle', before('reminders?|nudge|hints?|way|tone|push|sound|start|introduction')),
  ...terms('quality', 'practical', before('ways?|tips|advice|solutions?|format|help')),
  ...terms(
    'quality',
    'sharp, bright, loud, vivid, strong',
    before('images?|photos?|pictures?|print|colou?rs?|alarms?|sounds?|beeps?|signals?|noise|contrasts?'),
  ),
  ...terms(
    'quality',
    'serious, difficult, complicated, complex',
    before(
      'cases?|situations?|customers|words|terms|questions|workflows?|tasks|problems?|issues?|faults?|mistakes?|requirements|scenarios?|forms?|deviations?',
    ),
  ),
  ...terms('quality', 'loyal', before('customers?|guests?|users?|members?|readers?|fans?')),
  ...terms('quality', 'descriptive', before('names?|titles?|texts?|messages?|errors?|labels?')),
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
  ...terms('quality', 'good', {
    notBefore: /^ (?:morning|friday|standing|faith|behaviou?r|deeds?|causes?|news|will|luck|(?:and|or) bad)\b/,
    notAfter: /\b(?:as|for) $/,
  }),
  ...terms('quality', 'as good as', { onlyBefore: /^ (?:new|possible|real|any|the real thing|before)\b/ }),
  ...terms('quality', 'best', {
    notBefore: /^[ -](?:practi[cs]|friend|before|bids?\b|sell|match|buy|effort)/,
    notAfter: /\b(?:at|my|his|her|their|personal|season) $/,
  }),
  ...terms(
    'quality',
    'better, nicer, smarter, prettier, neater, safer, friendlier, fairer, wiser, cleverer, leaner, calmer, more accurate, more accurately, more precise, more precisely, more visible, more transparent, more noticeable, more specific, more granular, more natural, more secure, more securely, more stable, more relaxed, more fun, more human, more personal, more secure, more up to date, more up-to-date, less intrusive, less annoying, less noisy, less clutter, less cluttered, less noise, less error-prone',
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
      'performance|availability|standards?|degree|accuracy|demand|precision|numbers?|volumes?|amounts?|level of|throughput|load|loads|traffic',
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
  ...terms('quality', 'strong', before('passwords?|encryption|growth|performance|demand|signals?|evidence|candidates?|leads?')),
  ...terms('quality', 'heavy', before('traffic|loads?|use|usage|users|demand')),
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
