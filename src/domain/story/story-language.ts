/** Verb forms after a reason's marker: a clause ("I can park") or an infinitive ("save time"). */
export type ReasonForm = 'clause' | 'infinitive';

/** How a story is written in one language. */
export interface StoryLanguage {
  readonly role: string;
  /** Before a vowel, where it differs. */
  readonly roleElided?: string;
  /** Between role and wish. */
  readonly comma: boolean;
  readonly wish: string;
  /** Markers of a reason by form; the first is written, any other when it is the team's. */
  readonly reasons: { readonly [F in ReasonForm]: readonly string[] };
  /** Does a comma stand before the reason? */
  readonly reasonComma: boolean;
  /** What a wish's marker asks for before a verb or noun: "gostaria" de. Keys without accents. */
  readonly complements: Readonly<Record<string, string>>;
  /** Is the reason, folded and without accents, an infinitive? */
  readonly infinitive: RegExp;
  readonly constraints: string;
  readonly questions: string;
}

/** Languages in which stories are written; the same as are read (templates.ts). */
export const STORY_LANGUAGES: Readonly<Record<string, StoryLanguage>> = {
  en: {
    role: 'As a',
    comma: true,
    wish: 'I want',
    reasons: { clause: ['so that', 'so', 'in order that', 'such that', 'because'], infinitive: ['in order to', 'so as to'] },
    reasonComma: false,
    complements: {},
    infinitive: /^(?!)/,
    constraints: 'Constraints',
    questions: 'Open questions',
  },
  de: {
    role: 'Als',
    comma: false,
    wish: 'möchte ich',
    reasons: { clause: ['damit', 'sodass', 'so dass'], infinitive: ['um'] },
    reasonComma: true,
    complements: {},
    infinitive: /(?:\bzu [a-z]{2,30}n|\b[a-z]{2,12}zu[a-z]{2,20}n)$/,
    constraints: 'Rahmenbedingungen',
    questions: 'Offene Fragen',
  },
  nl: {
    role: 'Als',
    comma: false,
    wish: 'wil ik',
    reasons: { clause: ['zodat', 'opdat'], infinitive: ['om'] },
    reasonComma: true,
    complements: {},
    infinitive: /\bte [a-z]{2,30}n$/,
    constraints: 'Randvoorwaarden',
    questions: 'Open vragen',
  },
  fr: {
    role: 'En tant que',
    roleElided: 'En tant qu’',
    comma: true,
    wish: 'je veux',
    reasons: { clause: ['afin que', 'pour que', 'de sorte que'], infinitive: ['afin de', 'dans le but de'] },
    reasonComma: false,
    complements: { "j'ai besoin": 'de', 'nous avons besoin': 'de' },
    infinitive: /^(?:ne )?(?:pas |plus |mieux )?(?:(?:les?|la|me|se|nous|leur|lui|y|en) |[lmstn]')?[a-z-]{2,30}(?:er|ir|re|oir)\b/,
    constraints: 'Contraintes',
    questions: 'Questions ouvertes',
  },
  es: {
    role: 'Como',
    comma: true,
    wish: 'quiero',
    reasons: { clause: ['para', 'de modo que', 'de forma que'], infinitive: ['para', 'con el fin de', 'a fin de'] },
    reasonComma: false,
    complements: {},
    infinitive: /^(?:no )?[a-z]{1,30}[aei]r(?:me|te|se|nos|l[oae]s?)?\b/,
    constraints: 'Restricciones',
    questions: 'Preguntas abiertas',
  },
  pt: {
    role: 'Como',
    comma: true,
    wish: 'quero',
    reasons: { clause: ['para', 'de modo que', 'de forma que'], infinitive: ['para', 'a fim de'] },
    reasonComma: false,
    complements: { gostaria: 'de', 'eu gostaria': 'de', preciso: 'de', precisamos: 'de', necessito: 'de' },
    infinitive: /^(?:nao )?[a-z]{1,30}[aeio]r\b/,
    constraints: 'Restrições',
    questions: 'Perguntas em aberto',
  },
  it: {
    role: 'Come',
    comma: true,
    wish: 'voglio',
    reasons: { clause: ['in modo che', 'affinché', 'così che'], infinitive: ['per', 'in modo da', 'al fine di'] },
    reasonComma: false,
    complements: { 'ho bisogno': 'di', 'abbiamo bisogno': 'di', necessito: 'di' },
    infinitive: /^(?:non )?[a-z]{2,30}[aei]r(?:e|l[oaie]|mi|si|ci|vi|ne)\b/,
    constraints: 'Vincoli',
    questions: 'Domande aperte',
  },
};
