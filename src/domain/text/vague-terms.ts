/** What kind of measure would replace the word: it decides which question and which example a finding offers. */
export type VagueClass = 'time' | 'ease' | 'quality' | 'amount' | 'open-ended' | 'detail';

/** One vague term. `term` is folded; guards look at the folded text right before and after it. */
export interface VagueTerm {
  readonly term: string;
  readonly kind: VagueClass;
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  readonly onlyBefore?: RegExp;
}

const NAMED =
  /^[\s-](?:search|start|link|links|filter|filters|view|views|access|action|actions|reply|replies|add|edit|fix|mode|lane|forward|track|tour|guide|menu|launch|assign|create|text|list|table)\b/;
const THAN = /^[^.]{0,40}\bthan\b/;

const terms = (kind: VagueClass, list: string): readonly VagueTerm[] => list.split(', ').map((term) => ({ term, kind }));

const ENGLISH: readonly VagueTerm[] = [
  ...terms(
    'time',
    'quickly, rapidly, swiftly, promptly, in a timely manner, timely, as soon as possible, asap, reasonable amount of time, reasonable time, in no time, speedy',
  ),
  { term: 'quick', kind: 'time', notBefore: NAMED },
  { term: 'fast', kind: 'time', notBefore: NAMED },
  { term: 'faster', kind: 'time', notBefore: THAN },
  { term: 'quicker', kind: 'time', notBefore: THAN },
  ...terms(
    'ease',
    'easily, easy, easy-to-use, user-friendly, user friendly, intuitive, intuitively, conveniently, convenient, seamless, seamlessly, smoothly, effortless, effortlessly, straightforward, hassle-free, painless',
  ),
  { term: 'easier', kind: 'ease', notBefore: THAN },
  { term: 'simple', kind: 'ease', notBefore: NAMED },
  { term: 'simply', kind: 'ease' },
  ...terms(
    'quality',
    'properly, appropriate, appropriately, adequate, adequately, suitable, reasonable, acceptable, sufficient, sufficiently, effective, effectively, efficient, efficiently, optimal, optimally, robust, reliable, reliably, flexible, modern, attractive, appealing, beautiful, pretty, elegant, high quality, high-quality, good quality, state-of-the-art, well-designed, nice, nicely, decent, great, best way, best possible, sensible, meaningful, meaningfully, more helpful, more useful, more user-friendly, sustainable, unwanted, inappropriate, accurate, user experience is good',
  ),
  { term: 'good', kind: 'quality', notBefore: /^ (?:morning|friday)/ },
  { term: 'better', kind: 'quality', notBefore: THAN },
  { term: 'improved', kind: 'quality', notAfter: /(?:\bbe|\bis|\bare|\bbeen) $/ },
  { term: 'enhanced', kind: 'quality' },
  { term: 'consistent', kind: 'quality', notBefore: /^ with\b/ },
  { term: 'consistently', kind: 'quality' },
  { term: 'secure', kind: 'quality', onlyBefore: /^ (?:way|manner|access|remote|place|environment|connection|method|login)\b/ },
  { term: 'securely', kind: 'quality' },
  { term: 'correctly', kind: 'quality', notAfter: /\b(?:answered|spelled|guessed) $/ },
  {
    term: 'well',
    kind: 'quality',
    notAfter: /\b(?:as|very) $/,
    onlyBefore: /^(?:[.,;!?]|$| (?:known?|designed|organi[sz]ed|structured|documented|formatted)\b)/,
  },
  ...terms(
    'amount',
    'several, various, numerous, a lot of, lots of, plenty of, a few, a number of, as many as possible, as much as possible, small amounts, large amounts, small amount, large amount, large number of, increased access, increased, high up, mostly',
  ),
  { term: 'many', kind: 'amount', notAfter: /\b(?:how|as|so|too) $/ },
  { term: 'as many people as possible', kind: 'amount' },
  { term: 'continuously', kind: 'time', notBefore: /^ (?:integrat|deploy|deliver)/ },
  { term: 'frequently', kind: 'time', notBefore: /^ (?:asked|used)\b/ },
  { term: 'regularly', kind: 'time' },
  { term: 'periodically', kind: 'time' },
  ...terms(
    'open-ended',
    'etc, and so on, and so forth, as needed, as necessary, if necessary, if needed, where necessary, when needed, if possible, where possible, as far as possible, where appropriate, as appropriate, when appropriate, as required, and the like, among others, or similar, or something, and more',
  ),
  ...terms(
    'detail',
    'detailed, high-level, low-level, relevant, comprehensive, extensive, rich, powerful, minimal, significant, significantly',
  ),
  {
    term: 'related',
    kind: 'detail',
    notBefore: /^ to\b/,
    onlyBefore: /^ (?:information|info|data|content|items|material|materials|stuff)\b/,
  },
  { term: 'basic', kind: 'detail', notBefore: /^ (?:auth|authentication|data entry|user|plan|tier|license|account)\b/ },
  { term: 'general', kind: 'detail', onlyBefore: /^ (?:reference|information|info|data|overview|idea)\b/ },
];

const OTHERS: Readonly<Record<string, readonly VagueTerm[]>> = {
  de: [
    ...terms('time', 'schnell, schneller, zeitnah, zügig, rasch'),
    ...terms(
      'ease',
      'einfach, leicht, benutzerfreundlich, benutzerfreundliche, benutzerfreundliches, intuitiv, intuitive, bequem, übersichtlich, übersichtliche, verständliche, verständlich',
    ),
    ...terms(
      'quality',
      'ansprechend, ansprechendes, ansprechende, angemessen, geeignet, geeignete, sinnvoll, gut, besser, optimal, modern, moderne, modernes, wichtigsten, zuverlässig',
    ),
    ...terms('open-ended', 'usw, etc, bei bedarf, falls nötig, gegebenenfalls'),
    ...terms('amount', 'verschiedene, diverse, einige, viele'),
  ],
  fr: [
    ...terms('time', 'rapidement, vite, au plus vite'),
    ...terms('ease', 'facilement, facile, simplement, intuitif, intuitive, convivial, conviviale'),
    ...terms('quality', 'correctement, approprié, appropriée, adéquat, efficace, efficacement, optimal, moderne, fiable'),
    ...terms('open-ended', 'etc, si nécessaire, si besoin, si possible'),
    ...terms('amount', 'plusieurs, divers, diverses, différents'),
  ],
  es: [
    ...terms('time', 'rápidamente, rapidamente, rápido'),
    ...terms('ease', 'fácilmente, facilmente, fácil, intuitiva, intuitivo, sencilla, sencillo, amigable'),
    ...terms('quality', 'fluida, fluido, adecuado, adecuada, eficiente, eficientemente, óptimo, moderno, moderna, correctamente'),
    ...terms('open-ended', 'etc, si es necesario, si es posible'),
    ...terms('amount', 'varios, varias, diversos'),
  ],
  pt: [
    ...terms('time', 'rapidamente, rápido'),
    ...terms('ease', 'facilmente, fácil, intuitiva, intuitivo, amigável'),
    ...terms('quality', 'adequado, adequada, eficiente, moderno, moderna, corretamente'),
    ...terms('open-ended', 'etc, se necessário, se possível'),
    ...terms('amount', 'vários, várias, diversos'),
  ],
  nl: [
    ...terms('time', 'snel, sneller, vlot'),
    ...terms('ease', 'gemakkelijk, makkelijk, eenvoudig, gebruiksvriendelijk, gebruiksvriendelijke, intuïtief, overzichtelijk'),
    ...terms('quality', 'goed, beter, passend, geschikt, efficiënt, betrouwbaar, modern'),
    ...terms('open-ended', 'enz, etc, indien nodig, zo mogelijk'),
    ...terms('amount', 'diverse, verschillende, enkele'),
  ],
  it: [
    ...terms('time', 'velocemente, rapidamente, veloce'),
    ...terms('ease', 'facilmente, facile, intuitivo, intuitiva, semplice'),
    ...terms('quality', 'adeguato, adeguata, efficiente, moderno, moderna, correttamente'),
    ...terms('open-ended', 'ecc, se necessario, se possibile'),
    ...terms('amount', 'vari, varie, diversi'),
  ],
};

/** Vague terms by language (ISO 639-1); a language without a list has none. */
export const VAGUE_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = { en: ENGLISH, ...OTHERS };
