import type { EndsMarker } from '../template.ts';

const SUBJECT =
  /^(?:i|we|they|it|he|she|you|people|users?|customers?|others?|everyone|everybody|someone|nobody|there|no|the|my|our|their|your|his|her|its|this|these|those|a|an|each|every|all|only|both|any)\b/;
const CLAUSE_SUBJECT = /^(?:i|we|they|it|it's|he|she|you|there|that's|people|users|my|our|their)\b/;
/** "In order to do that, the page …" refers back: it opens a sentence of its own. */
const REFERS_BACK =
  /^(?:do|achieve|support|accomplish|reach|get there|make (?:this|that|it) happen)(?: (?:that|this|so|it|these|those)\b|[,.])/;

const VERB =
  "(?:can|could|can't|cannot|will|would|won't|wouldn't|may|might|must|should|shall|is|are|isn't|aren't|was|were|do|does|don't|doesn't|has|have|hasn't|haven't|get|gets|know|knows|need|needs|stay|stays|cost|costs|take|takes|keep|keeps|make|makes|want|wants|ask|asks|asked|find|finds|lose|loses|never|always|often|no longer)";
/** A subject of some words and a verb that we know: “customers don’t complain”, “every reprint costs us …”. */
const CLAUSE = new RegExp(`^(?:[a-z][a-z'-]{0,24} ){1,5}?${VERB}\\b`);
/**
 * A subject without an article, and what it does: “patients see …”, “staff at the desk know …”. Adjectives that end in -s say how much:
 * “so generous a fee”.
 */
const BARE_SUBJECT =
  /^(?:(?!as\b|is\b|was\b|does\b|has\b|its\b|this\b|thus\b|yes\b|always\b|perhaps\b|sometimes\b)[a-z][a-z'-]{1,24}(?<![ousi]|'|ie)s|staff|traffic|work|money|data|people|men|women|children|both|none|nothing|everything|anyone|most|fewer|less|more|time|mail|stock|news) (?!(?:of|in|on|at|for|to|from|with|by|as|and|or|than|are we|is)\b)[a-z']{2}/;
/** “So big that …”, “so far”, “so on”. */
const DEGREE = /^(?:that|far|much|many|few|little|long|on|forth|called|as|that's|[a-z'-]{1,24} (?:that|as)\b)/;
/** “Or so”, “do so”, “is so”. */
const NO_REASON = /\b(?:or|do|does|did|doing|done|is|are|be|been|even|ever|not|why|if|more|think|say|just|and)\s*$/;
/** “Since” that says from when on. */
const FROM_WHEN =
  /^(?:then|when|last|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|easter|christmas|\d|v\d|version|release|opening|launch|birth|creation|installation|(?:the|my|our|your|his|her|its|their|this|that) (?:last|first|previous|latest|beginning|start|end|release|update|upgrade|launch|migration|opening|creation|day|date|time|moment|morning|login|visit|import|export|deployment|purchase|order)\b|(?:i|we|it|they|he|she|you) (?:last|first|logged|opened|started|joined|left|signed|registered|visited|bought|got|had been)\b|(?:it|they|he|she|we|i) (?:was|were) [a-z]{2,14}(?:ed|ade|orn|ught|ent)\b)/;
/** “As it was”, “as they are now”: how something is, not why. */
const HOW = /^(?:i|we|it|they|he|she|you|this|that|there) (?:was|were|did|do|does|are now|is now|is today|are today|goes|go|come|comes)\b/;
const WHOM = /^(?:me|us|them|him|her|you|it|users|customers|people|everyone|everybody|the|our|my|their)\b/;

/** What opens an English benefit, slips of the pen included. The guideline of our labels names so that, so, in order to, because, since and purposes. */
export const ENGLISH_ENDS: readonly EndsMarker[] = [
  ...[
    'so that',
    'sothat',
    'so-that',
    'so taht',
    'so thta',
    'so tht',
    'so thet',
    'so tha',
    'so htat',
    'so thay',
    'so thar',
    'soo that',
    'si that',
  ].map((marker) => ({ marker })),
  { marker: 'so than', next: SUBJECT },
  { marker: 'in order that' },
  ...['in order not to', 'in order to not', 'so as to not', 'in order never to'].map((marker) => ({ marker })),
  ...['in order to', 'inorder to', 'in oder to', 'in orde to', 'in ordert to', 'in order too', 'in other to', 'in odrer to'].map(
    (marker) => ({
      marker,
      notNext: REFERS_BACK,
    }),
  ),
  { marker: 'in order for' },
  { marker: 'such that' },
  ...['because', 'becuase', 'beacuse', 'becasue', 'becaue', 'becouse', 'becuse', 'bcause', 'bacause', 'beause', 'becase', 'bcoz'].map(
    (marker) => ({ marker, notNext: /^of\b/ }),
  ),
  // Not in a web address.
  { marker: 'b/c', notBefore: /\S$/ },
  ...['cause', "'cause", 'coz', 'cuz', 'cos', 'bc'].map((marker) => ({ marker, next: CLAUSE, minMeans: 5 })),
  { marker: 'so as to' },
  { marker: 'so as not to' },
  { marker: 'in an effort to' },
  { marker: 'in an attempt to' },
  { marker: 'with a view to' },
  { marker: 'so', afterBreak: true, notNext: /^(?:on|forth|much|many|far|long|called|that's)\b/, minMeans: 3 },
  { marker: 'so', next: /^(?:i|we)\b/, minMeans: 2 },
  { marker: 'so', next: SUBJECT, minMeans: 6 },
  { marker: 'so', next: CLAUSE, notNext: DEGREE, notBefore: NO_REASON, minMeans: 6 },
  { marker: 'so', next: BARE_SUBJECT, notNext: DEGREE, notBefore: NO_REASON, minMeans: 6 },
  { marker: 'since', next: CLAUSE_SUBJECT, notNext: FROM_WHEN, minMeans: 5 },
  { marker: 'since', next: CLAUSE, notNext: FROM_WHEN, notBefore: /\bever\s*$/, minMeans: 5 },
  { marker: 'as', afterBreak: true, next: CLAUSE, notNext: HOW, minMeans: 5 },
  { marker: 'given that', minMeans: 5 },
  { marker: 'seeing that', afterBreak: true, minMeans: 5 },
  { marker: 'considering that', minMeans: 5 },
  { marker: 'for the purpose of' },
  { marker: 'for the purposes of' },
  { marker: 'for the sake of' },
  { marker: 'for fear of' },
  { marker: 'for fear that' },
  { marker: 'in the hope of' },
  { marker: 'in the hope that' },
  { marker: 'in hopes of' },
  { marker: 'lest', next: CLAUSE_SUBJECT },
  { marker: 'lest', next: /^(?:the|a|an|some|any|every|no)/ },
  { marker: 'with the goal of' },
  { marker: 'with the aim of' },
  { marker: 'with the goal to' },
  { marker: 'with the aim to' },
  { marker: 'with the intention of' },
  { marker: 'thereby' },
  { marker: 'and thereby' },
  { marker: 'and thus' },
  { marker: 'and hence' },
  { marker: 'ensuring that', afterBreak: true, minMeans: 5 },
  { marker: 'ensuring', afterBreak: true, minMeans: 5 },
  { marker: 'thus', afterBreak: true, next: /^(?:[\p{L}]{3,20}ing|i|we)\b/u },
  { marker: 'hence', afterBreak: true, next: /^(?:[\p{L}]{3,20}ing|i|we)\b/u },
  { marker: 'therefore', afterBreak: true, next: CLAUSE_SUBJECT },
  { marker: 'otherwise', afterBreak: true, next: CLAUSE_SUBJECT, notBefore: /\bif\b/, minMeans: 5 },
  { marker: 'or else', afterBreak: true, next: CLAUSE_SUBJECT, notBefore: /\bif\b/, minMeans: 5 },
  ...['that way', 'this way'].map((marker) => ({ marker, afterBreak: true as const, next: CLAUSE_SUBJECT, minMeans: 5 })),
  ...['allowing', 'enabling', 'letting', 'helping', 'saving', 'sparing', 'giving', 'making it easier for', 'making it possible for'].map(
    (marker) => ({ marker, afterBreak: true as const, next: WHOM, minMeans: 5 }),
  ),
  ...['making it easier to', 'making it possible to', 'which makes it easier to', 'which makes it possible to'].map((marker) => ({
    marker,
    afterBreak: true as const,
    minMeans: 5,
  })),
  ...[
    'which allows',
    'which enables',
    'which lets',
    'which helps',
    'which saves',
    'which will allow',
    'which will enable',
    'which will help',
    'which will save',
    'which would allow',
    'which would help',
    'which would save',
  ].map((marker) => ({ marker, afterBreak: true as const, next: WHOM, minMeans: 5 })),
  { marker: 'to be able to', afterBreak: true, minMeans: 8 },
];
