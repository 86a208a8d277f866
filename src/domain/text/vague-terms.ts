import { terms, THAN, type VagueTerm } from './vague-term.ts';
import { FOREIGN_VAGUE_TERMS } from './vague-terms-foreign.ts';

/** Words after "quick", "simple", "rich" … with which they name a thing. */
const NAMED =
  /^[\s-](?:search|start|links?|filters?|views?|access|actions?|reply|replies|add|edit|fix|mode|lane|forward|track|tour|guide|menu|launch|assign|create|text|lists?|table|food|query|snippets?|media|client|embed|embeds|embedded|content|previews?|editor|install|outline|layout)\b/;
const IS = /\b(?:it's|is|are|be|was|were|it|them|as|if|when|where|not) $/;

/** "as needed", "if possible", "where appropriate" … */
const ESCAPES = ['as', 'if', 'when', 'where', 'wherever', 'whenever']
  .flatMap((lead) =>
    ['needed', 'necessary', 'possible', 'required', 'appropriate', 'applicable', 'desired'].map((word) => `${lead} ${word}`),
  )
  .join(', ');

const ENGLISH: readonly VagueTerm[] = [
  ...terms(
    'time',
    'quickly, rapidly, swiftly, promptly, speedy, speedily, timely, in a timely manner, in a timely fashion, as soon as possible, asap, reasonable amount of time, reasonable time, in no time, short time, short period, long period, in the near future, regularly, on a regular basis, periodically, occasionally, from time to time, constantly, continually',
  ),
  ...terms('time', 'quick, fast', { notBefore: NAMED }),
  ...terms('time', 'faster, quicker, sooner', { notBefore: THAN }),
  ...terms('time', 'continuously', { notBefore: /^ (?:integrat|deploy|deliver)/ }),
  ...terms('time', 'frequently', { notBefore: /^ (?:asked|used)\b/ }),
  ...terms('time', 'often', { notAfter: /\b(?:how|as|most) $/ }),
  ...terms(
    'ease',
    'easily, easy, easy-to-use, easy-to-read, easy-to-understand, with ease, user-friendly, user friendly, intuitive, intuitively, conveniently, convenient, seamless, seamlessly, smooth, smoothly, effortless, effortlessly, straightforward, hassle-free, without hassle, painless, comfortable, comfortably, understandable, usable, handy, manageable, minimal effort, minimal clicks, less effort',
  ),
  ...terms('ease', 'easier, simpler', { notBefore: THAN }),
  ...terms('ease', 'simply', { notAfter: /\b(?:and|or|by|but|then|instead) $/ }),
  ...terms('ease', 'simple', { notBefore: NAMED }),
  ...terms('ease', 'clearly', { notAfter: /\bnot $/ }),
  ...terms('ease', 'clear', {
    onlyBefore:
      /^ (?:and|way|overview|picture|idea|view|understanding|instructions?|explanations?|messages?|indications?|information|descriptions?|structure|layout|guidance|feedback|error|labels?)\b/,
    notAfter: /\b(?:to|can|i|and|or|must|not) $/,
  }),
  ...terms(
    'quality',
    'properly, appropriately, adequate, adequately, suitable, suitably, reasonable, reasonably, acceptable, sufficiently, effectively, efficient, efficiently, optimal, optimally, robust, reliable, reliably, flexible, flexibly, modern, attractive, appealing, visually appealing, beautiful, pretty, elegant, sleek, fancy, eye-catching, polished, high quality, high-quality, higher quality, good quality, state-of-the-art, nice, nicely, decent, great, excellent, awesome, amazing, perfect, perfectly, fantastic, pleasant, enjoyable, engaging, compelling, interesting, useful, helpful, sensible, meaningful, meaningfully, sustainable, unwanted, accurate, accurately, user experience is good, scalable, performant, lightweight, maintainable, high-performance, cost-effective, affordable, consistently, securely, safely, prominent, prominently, well-designed, well-documented, well-structured, well-organized, well-organised, well-written, well-defined, well-maintained, well-presented',
  ),
  // Of code it is the one that belongs there, and the code says which.
  ...terms('quality', 'appropriate', {
    notBefore: /^ (?:[\p{L}-]{1,20} )?(?:functions?|methods?|handlers?|callbacks?|constructors?|subclass(?:es)?|arguments?|parameters?)\b/u,
  }),
  ...terms('quality', 'effective', { notBefore: /^ (?:date|from|until|immediately|on|as of|permission|rate|price|day|time)/ }),
  ...terms('quality', 'inappropriate', { notBefore: /^ (?:behavio|content|comment|language|use|image|post|material)/ }),
  ...terms('quality', 'proper', { notBefore: /^ (?:names?|nouns?)\b/ }),
  ...terms('quality', 'good', { notBefore: /^ (?:morning|friday|standing|faith)/ }),
  ...terms('quality', 'best', { notBefore: /^[ -](?:practi[cs]|friend|before|bids?\b|sell|match|buy|effort)/ }),
  ...terms('quality', 'better, nicer, cheaper', { notBefore: THAN }),
  ...terms('quality', 'improved, optimized, optimised', { notAfter: /\b(?:be|is|are|been|was|were|have|has|and|not) $/ }),
  ...terms('quality', 'enhanced', { notBefore: /^ (?:with|by|through|to)\b/ }),
  // What follows says against what, or for what.
  ...terms('quality', 'consistent', { notBefore: /^ (?:[\p{L}-]{1,20} ){0,2}(?:with|between|across|from)\b/u }),
  ...terms('quality', 'sufficient', { notBefore: /^ (?:[\p{L}-]{1,20} )?(?:to|for|privileges?|permissions?|rights|access)\b/u }),
  ...terms('quality', 'stable', { notBefore: /^ (?:between|across|from|for a given|release|version|branch|build|url|uri|id|channel)/ }),
  ...terms('quality', 'responsive', { notBefore: /^ (?:design|web|layout)/ }),
  ...terms('quality', 'secure, safe', { onlyBefore: /^ (?:way|manner|access|remote|place|environment|connection|method|login|storage)\b/ }),
  ...terms('quality', 'secure', {
    onlyAfter: /\b(?:a|is|are|be|more|very|remains?|stays?|feel|keep it|keep them) $/,
    notBefore: /^ (?:socket|shell|boot|cookie|token|ftp|file|enclave|zone)/,
  }),
  ...terms('quality', 'correctly', {
    notAfter: /\b(?:answered|spelled|guessed) $/,
    notBefore: /^ (?:spell|spelt|capitali[sz]|hyphenat|punctuat)/,
  }),
  ...terms('quality', 'clean, professional, neat, tidy', {
    onlyBefore: /^ (?:and|interface|design|layout|look|looking|way|manner|ui|view|appearance|style)\b/,
    notAfter: /\b(?:to|can|i|and) $/,
  }),
  ...terms('quality', 'the right', {
    onlyBefore: /^ (?:people|persons?|place|time|information|data|content|way|level|tools?|audience|things?|amount|balance)\b/,
  }),
  ...terms('quality', 'well', {
    notAfter: /\b(?:as|very) $/,
    notBefore: /^ (?:as|formed|known|established)\b/,
    onlyBefore: /^(?:[.,;!?]|$| know\b| \p{L}{2,12}(?:ed|ten|wn|lt|ught)\b)/u,
  }),
  ...terms('quality', 'high', { onlyBefore: /^ (?:performance|availability|standards?|degree)\b/ }),
  ...terms('quality', 'more', {
    onlyBefore:
      /^ (?:control|flexibility|freedom|visibility|insights?|features|functionality|transparency|confidence)\b(?![^.]{0,40}\bthan\b)/u,
  }),
  ...terms('amount', 'very, extremely, highly, quite, fairly', {
    notBefore: /^ (?:first|last|same|recommended|sensitive|confidential|available)\b/,
  }),
  ...terms(
    'amount',
    'several, various, numerous, countless, a lot of, lots of, plenty of, a few, a couple of, a number of, a range of, a wide range of, wide range of, a variety of, a wide variety of, wide variety of, dozens of, hundreds of, thousands of, as much as possible, as many as possible, as little as possible, as possible, small amounts, large amounts, small amount, large amount, large number of, large numbers of, small number of, huge, massive, tiny, increased access, increased, high up, mostly, too much, enough',
  ),
  ...terms('amount', 'many', { notAfter: /\b(?:how|as|so|too|or) $/, notBefore: /^[ -](?:to|as)\b/ }),
  ...terms('amount', 'large', {
    onlyBefore: /^ (?:files?|datasets?|data|volumes?|collections?|quantit\p{L}*|documents?|uploads?|sets?|scale)\b/u,
  }),
  ...terms(
    'open-ended',
    `and so on, and so forth, as far as possible, to the extent possible, and the like, among others, among other things, or similar, or something, and more, and others, and such, and stuff, or whatever, possibly, perhaps, maybe, preferably, ideally, somehow, in some way, some kind of, some sort of, some form of, more or less`,
  ),
  // "etc/config.yml" is a place.
  ...terms('open-ended', 'etc', { notBefore: /^\/\p{L}/u, notAfter: /\/$/ }),
  // What is kept for the case of need is there in any case.
  ...terms('open-ended', ESCAPES, { notAfter: /\bstill (?:available|accessible|at hand) $/ }),
  ...terms(
    'detail',
    'detailed, high-level, low-level, comprehensive, extensive, extensively, thorough, thoroughly, in-depth, pertinent, powerful, sophisticated, minimal, significant, significantly, substantial, substantially, considerable, concise, actionable, essential',
  ),
  ...terms('detail', 'in detail', { notBefore: /^ (?:panes?|panels?|pages?|views?|screens?|drawers?|modes?)\b/ }),
  ...terms('detail', 'relevant', { notBefore: /^ to\b/ }),
  ...terms('detail', 'rich', { notBefore: NAMED }),
  ...terms('detail', 'related', { onlyBefore: /^ (?:information|info|data|content|items|materials?|stuff|topics|things)\b/ }),
  ...terms('detail', 'basic', { notBefore: /^ (?:access authentication|auth|authentication|data entry|user|plan|tier|license|account)\b/ }),
  ...terms('detail', 'general', { onlyBefore: /^ (?:reference|information|info|data|overview|idea)\b/ }),
  ...terms('detail', 'important', { onlyBefore: /^ (?!to\b|that\b|for\b|because\b|enough\b|and\b)\p{L}/u, notAfter: IS }),
  ...terms('detail', 'necessary', {
    onlyBefore: /^ (?!to\b|that\b|for\b|because\b)\p{L}/u,
    notAfter: IS,
    notBefore: /^ (?:rights?|repairs?|permissions?|privileges?|changes|steps)\b/,
  }),
  ...terms('detail', 'popular', { notAfter: /\bmost $/ }),
  ...terms('detail', 'common', { onlyBefore: /^ (?:formats?|errors?|issues|problems|questions|tasks|types|use cases)\b/ }),
];

/** Vague terms by language (ISO 639-1); a language without a list has none. */
export const VAGUE_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = { en: ENGLISH, ...FOREIGN_VAGUE_TERMS };

export type { VagueClass, VagueTerm } from './vague-term.ts';
