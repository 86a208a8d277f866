import { before } from './before-nouns.ts';
import { terms, THAN, type VagueTerm } from './vague-term.ts';

/** Words after "quick" and "fast" with which they name a thing; more in fixed-terms.ts. */
export const NAMED =
  /^[\s-](?:search|start|links?|filters?|views?|access|actions?|reply|replies|add|edit|fix|mode|lane|forward|track|tour|guide|menu|launch|assign|create|text|lists?|table|food|query|snippets?|media|client|embed|embeds|embedded|content|previews?|editor|install|outline|layout)\b/;
/** "Simple search" has an advanced sister; a simple list has none. */
const NAMED_SIMPLE = /^[\s-](?:search|query|queries|text|mode|media|client|embeds?|embedded|editor|view|install)\b/;

/** Words of speed, of time and of how often that need a certain word beside them, or must not have one. English. */
export const TIME_WORDS: readonly VagueTerm[] = [
  ...terms('time', 'recently', {
    notBefore:
      /^ (?:viewed|used|added|opened|visited|watched|closed|played|deleted|created|updated|changed|edited|modified|read|bought|ordered)\b/,
  }),
  ...terms('time', 'in advance', {
    onlyAfter: /\b(?:told|warned|notified|informed|alerted|know|reminded|announced|days|weeks|hours) (?:me )?$/,
    notAfter: /\d \p{L}+ $/u,
  }),
  ...terms('time', 'late, slow, bad', before('payers')),
  ...terms('time', 'quick, fast', { notBefore: NAMED }),
  ...terms(
    'time',
    'faster, quicker, sooner, slower, speedier, swifter, more quickly, more rapidly, more swiftly, more often, more frequently, more regularly, less often, less frequently',
    { notBefore: THAN, notAfter: /\b(?:no|the|or|days?|hours?|minutes?|weeks?|months?|years?) $/ },
  ),
  // “An earlier slot” is one before it; “to end earlier” asks how much.
  ...terms('time', 'earlier', {
    onlyBefore: /^(?:[.,;!?]|$| (?:and|so|in)\b)/,
    notAfter: /\b(?:no|the|or|and|created|shown|days?|hours?|minutes?|weeks?|months?|years?|as) $/,
  }),
  ...terms('time', 'soon', { notAfter: /\b(?:as|so|how|too|no) $/, notBefore: /^ (?:as|before)\b/ }),
  ...terms(
    'time',
    'rapid, swift, prompt, brisk',
    before(
      'reply|replies|responses?|answers?|feedback|delivery|deliveries|service|help|support|actions?|attention|notifications?|access|processing|progress|turnaround|checkout|handling|entry|way|overview|change|growth|succession|recovery',
    ),
  ),
  ...terms('time', 'continuously', { onlyBefore: /^ (?:updated|refreshed|informed|improv|adapt|available)/ }),
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
  ...terms('time', 'at times', { onlyBefore: /^[.,;!?]/ }),
  ...terms('time', 'about to', {
    onlyBefore: /^ (?:expire|run out|end|start|begin|lapse|close|break|fail|leave|overflow|happen|be (?:late|full|empty|due))\b/,
    wishOnly: true,
  }),
  ...terms('time', 'nearing, approaching', {
    onlyBefore: /^ (?:the |its |their |an? |my |our )?(?:deadlines?|end|limits?|capacity|expir\p{L}*|due dates?)\b/u,
  }),
];

/** The same for words of ease. */
export const EASE_WORDS: readonly VagueTerm[] = [
  ...terms('ease', 'transparent', before('ways?|manner|process|pricing|prices|communication|overview')),
  ...terms('ease', 'transparently, fluidly, obvious'),
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
      /^ (?:and|way|overview|picture|idea|view|understanding|instructions?|explanations?|messages?|indications?|information|descriptions?|structure|layout|guidance|feedback|error|labels?|language|wording|words|presentation|display|summary|summaries|reports?|rules?|steps|reasons?|hints?|texts?|navigation|signs?|communication|statements?|answers?|responses?|notifications?|warnings?|terms|headings?|titles?|design|separation(?! (?:between|of|from)\b)|distinction(?! (?:between|of|from)\b)|path|directions?|options|visuali[sz]ation|manner)\b/,
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
