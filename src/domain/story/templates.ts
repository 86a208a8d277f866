/** How one language says "As a <role>, I want <means> so that <ends>". Everything folded (text/fold.ts). */
export interface StoryTemplate {
  /** ISO 639-1. */
  readonly language: string;
  /** What may stand before the role, longest first. */
  readonly openers: readonly string[];
  /** Words after an opener that show it is not a role ("as a result"). */
  readonly notRoles: readonly string[];
  /** A wish. */
  readonly wants: readonly string[];
  /** A possibility or duty: taken for a wish only after a role and where no wish is said. */
  readonly weakWants: readonly string[];
  /** Said instead of a wish: a complaint, so not a story. */
  readonly complaints: readonly string[];
  /** What opens the benefit. */
  readonly ends: readonly EndsMarker[];
  /** Ends that may stand first: "In order to …, as a …". */
  readonly leadingEnds: readonly string[];
}

/** A benefit marker; `next` must match the folded text right after it, `within` says how far into the means it may not stand. */
export interface EndsMarker {
  readonly marker: string;
  readonly next?: RegExp;
  readonly notNext?: RegExp;
  /** Only after a comma or a line break. */
  readonly afterBreak?: true;
  /** Least number of characters of means before it. */
  readonly minMeans?: number;
}

const SUBJECT = /^(?:i|we|they|it|he|she|you|people|users?|customers?|others?|everyone|everybody|someone|nobody|there|no|the|my|our|their|your|his|her|its|this|these|those|a|an|each|every|all|only|both|any)\b/;
const CLAUSE_SUBJECT = /^(?:i|we|they|it|it's|he|she|you|there|that's|people|users|my|our|their)\b/;
const PURPOSE = /^(?:support|allow|enable|meet|satisfy|ensure|make sure|show|avoid|prevent|reduce|improve|increase|save|help|comply|facilitate|let|keep|minimi[sz]e|maximi[sz]e|optimi[sz]e|speed|simplify|eliminate|achieve|encourage|protect|guarantee|fulfil|stay|become|get (?:a |an )?better|gain)\b/;
const FR_INFINITIVE = /^(?:(?:ne )?(?:pas |plus )?(?:(?:les?|la|me|se|nous|leur|lui|y|en) |[lsm]')?[\p{L}-]{2,}(?:er|ir|re|oir)\b|qu[e'])/u;
const ES_INFINITIVE = /^(?:que\b|(?:no )?(?:poder )?[\p{L}]{1,}(?:[aei]r|[áéí]r)(?:me|te|se|nos|l[oae]s?|mel[oa]s?|sel[oa]s?)?(?=[\s.,;]|$))/u;
const PT_INFINITIVE = /^(?:que\b|(?:não )?[\p{L}]{1,}(?:[aei]r|[áéêíô](?:-l[oae]s?)|[aei]r-(?:me|se|lhes?|nos))(?=[\s.,;]|$)|eu\b)/u;
const IT_INFINITIVE = /^(?:non )?[\p{L}]{2,}(?:[aei]r(?:e|l[oaie]|mi|si|ci|vi|ne))(?=[\s.,;]|$)/u;

const ENGLISH: StoryTemplate = {
  language: 'en',
  openers: ['as an', 'as a', 'as the', 'as our', 'as one of the', 'as any', 'as'],
  notRoles: [
    'result', 'results', 'workaround', 'work-around', 'follow-up', 'followup', 'follow up', 'first step', 'next step', 'second step', 'part of', 'consequence',
    'reminder', 'side effect', 'side-effect', 'side note', 'example', 'note', 'rule', 'whole', 'minimum', 'bonus', 'matter', 'well', 'soon', 'long', 'far',
    'per', 'described', 'discussed', 'mentioned', 'of', 'it', 'we', 'i', 'you', 'they', 'there', 'such', 'noted', 'seen', 'shown', 'stated', 'above', 'before', 'usual', 'expected',
    'alternative', 'addition', 'extension', 'enhancement', 'prerequisite', 'starting point', 'temporary', 'quick fix', 'test', 'this', 'that', 'these', 'if', 'though', 'to', 'title says', 'name suggests',
  ],
  wants: [
    'i want to be able to', 'i want to', 'i want that', 'i want', 'i wish to be able to', 'i wish to', 'i wish that', 'i wish',
    'i would like to be able to', 'i would like to', 'i would like that', 'i would like', "i'd like to be able to", "i'd like to", "i'd like that", "i'd like",
    'i will like to', 'i will like that', 'i will like', 'i would love to', 'i would love', "i'd love to", "i'd love", 'i would need to', 'i would need', 'i would want to', 'i would want',
    'i need to be able to', 'i need to', 'i need', 'i do not want to', 'i do not want', "i don't want to", "i don't want", 'i dont want to',
    'i should be able to', 'i would be able to', 'i must be able to', 'i have to be able to', 'i expect to', 'i expect that', 'i expect', 'i prefer to', 'i require', 'i hope to',
    'we want to be able to', 'we want to', 'we want', 'we would like to be able to', 'we would like to', 'we would like', "we'd like to", "we'd like", 'we need to be able to', 'we need to', 'we need',
    'we should be able to', "we don't want to", 'it is necessary for us to', 'it is necessary for me to', 'would like to be able to', 'would like to', 'would like',
    'want to be able to', 'wants to be able to', 'want to', 'wants to', 'needs to be able to', 'needs to', 'i am interested in', "i'm interested in",
  ],
  weakWants: [
    'i am able to', "i'm able to", 'i can', 'i could', 'i should', 'i must', 'i may', 'i have to', 'i will be able to', 'i will', 'we can', 'we should', 'we must', 'we are able to',
    'i get', 'i see', 'i receive', 'need to', 'need', 'want', 'wants', 'should be able to', 'can',
  ],
  complaints: [
    "i'm not able to", 'i am not able to', "i'm unable to", 'i am unable to', 'i cannot', "i can't", 'i can not', "i'm trying to", 'i am trying to', 'i was trying', 'i tried', 'we cannot', "we can't",
    "i couldn't", 'i could not', 'i was not able', "i wasn't able", 'i get an error', 'i see an error', 'i receive an error', "i'm seeing", 'i am seeing', "i'm getting", 'i am getting',
  ],
  ends: [
    { marker: 'so that' }, { marker: 'in order that' }, { marker: 'in order to' }, { marker: 'in order for' }, { marker: 'such that' },
    { marker: 'because', notNext: /^of\b/ }, { marker: 'so as to' }, { marker: 'in an effort to' },
    { marker: 'so', afterBreak: true, notNext: /^(?:on|forth|much|many|far|long|called|that's)\b/, minMeans: 3 },
    { marker: 'so', next: SUBJECT, minMeans: 6 },
    { marker: 'since', next: CLAUSE_SUBJECT, minMeans: 8 },
    { marker: 'for the purpose of' }, { marker: 'thereby' }, { marker: 'therefore', afterBreak: true },
  ],
  leadingEnds: ['in order to', 'so that', 'to'],
};

const GERMAN: StoryTemplate = {
  language: 'de',
  openers: ['in der rolle als', 'in meiner rolle als', 'als eine', 'als ein', 'als der', 'als die', 'als'],
  notRoles: ['ich', 'ob', 'wenn', 'wir', 'er', 'sie', 'es', 'man', 'nächstes', 'erstes', 'ergebnis', 'folge', 'beispiel', 'auch', 'standard'],
  wants: ['möchte ich gerne', 'möchte ich gern', 'möchte ich', 'moechte ich', 'will ich', 'wünsche ich mir', 'brauche ich', 'benötige ich', 'würde ich gerne', 'würde ich gern', 'hätte ich gerne', 'hätte ich gern', 'ich möchte', 'ich will', 'ich brauche', 'ich benötige', 'wollen wir', 'möchten wir', 'brauchen wir', 'möchte'],
  weakWants: ['kann ich', 'muss ich', 'soll ich', 'sollte ich', 'darf ich', 'ich kann', 'ich muss', 'können wir', 'müssen wir'],
  complaints: ['kann ich nicht', 'ich kann nicht'],
  ends: [{ marker: 'damit', notNext: /^(?:verbunden|zusammen)/ }, { marker: 'sodass' }, { marker: 'so dass' }, { marker: 'um', afterBreak: true, notNext: /^\d/ }, { marker: 'weil' }, { marker: 'denn', afterBreak: true }, { marker: 'dass', afterBreak: true, minMeans: 15, next: /^(?:ich|wir|sie|er|es|man|der|die|das)\b/ }],
  leadingEnds: ['um'],
};

const FRENCH: StoryTemplate = {
  language: 'fr',
  openers: ["en tant qu'une", "en tant qu'un", "en tant qu'", 'en tant que', 'en tant qu', 'comme', 'en ma qualité de', 'en qualité de'],
  notRoles: ['tel', 'telle', 'dans', 'il', 'elle', 'on', 'si', 'pour'],
  wants: ['je veux pouvoir', 'je veux', 'je souhaite pouvoir', 'je souhaiterais pouvoir', 'je souhaiterais', 'je souhaite', 'je voudrais pouvoir', 'je voudrais', "j'aimerais pouvoir", "j'aimerais bien", "j'aimerais", "j'ai besoin de pouvoir", "j'ai besoin de", "j'ai besoin d'", "j'ai besoin que", 'je désire', 'je ne veux pas', 'nous voulons', 'nous souhaitons', 'je dois pouvoir'],
  weakWants: ['je peux', 'je dois', 'je devrais', 'nous pouvons', 'je reçois', 'je vois'],
  complaints: ['je ne peux pas', "je n'arrive pas"],
  ends: [{ marker: 'afin de' }, { marker: "afin d'" }, { marker: "afin qu'" }, { marker: 'afin que' }, { marker: 'pour que' }, { marker: "pour qu'" }, { marker: 'de sorte que' }, { marker: 'de façon à' }, { marker: 'de manière à' }, { marker: 'parce que' }, { marker: "parce qu'" }, { marker: 'car', afterBreak: true }, { marker: 'pour', next: FR_INFINITIVE, minMeans: 6 }, { marker: 'pour', next: /^[\p{L}]+\s*\.?\s*$/u, minMeans: 6 }],
  leadingEnds: ['afin de', "afin d'", 'pour'],
};

const SPANISH: StoryTemplate = {
  language: 'es',
  openers: ['yo como una', 'yo como un', 'yo como', 'yo, como', 'como una', 'como un', 'como'],
  notRoles: ['si', 'se', 'resultado', 'ejemplo', 'parte', 'tal', 'siempre', 'mínimo'],
  wants: ['quiero poder', 'quiero que', 'quiero', 'necesito poder', 'necesito que', 'necesito', 'deseo poder', 'deseo', 'quisiera poder', 'quisiera', 'me gustaría poder', 'me gustaria poder', 'me gustaría', 'me gustaria', 'no quiero', 'queremos', 'necesitamos'],
  weakWants: ['puedo', 'debo poder', 'debo', 'podré', 'podemos'],
  complaints: ['no puedo', 'no podemos'],
  ends: [{ marker: 'para', next: ES_INFINITIVE, minMeans: 4 }, { marker: 'con el fin de' }, { marker: 'con el objetivo de' }, { marker: 'a fin de' }, { marker: 'de modo que' }, { marker: 'de manera que' }, { marker: 'de forma que' }, { marker: 'porque' }, { marker: 'y así' }, { marker: 'así', afterBreak: true }],
  leadingEnds: ['para', 'con el fin de'],
};

const PORTUGUESE: StoryTemplate = {
  language: 'pt',
  openers: ['eu como uma', 'eu como um', 'eu como', 'eu, como', 'eu, enquanto', 'eu enquanto', 'enquanto', 'como uma', 'como um', 'como', 'na qualidade de'],
  notRoles: ['se', 'resultado', 'exemplo', 'parte', 'tal', 'sempre', 'mínimo'],
  wants: ['eu gostaria de poder', 'eu gostaria de', 'gostaria de poder', 'gostaria de', 'gostaria que', 'eu gostaria', 'gostaria', 'eu quero poder', 'eu quero', 'quero poder', 'quero que', 'quero', 'eu desejo', 'desejo poder', 'desejo', 'eu preciso', 'preciso poder', 'preciso de', 'preciso que', 'preciso', 'necessito', 'não quero', 'queremos', 'precisamos'],
  weakWants: ['posso', 'devo poder', 'devo', 'consigo', 'podemos', 'eu posso'],
  complaints: ['não consigo', 'não posso'],
  ends: [{ marker: 'para', next: PT_INFINITIVE, minMeans: 4 }, { marker: 'a fim de' }, { marker: 'de modo que' }, { marker: 'de forma que' }, { marker: 'de modo a' }, { marker: 'pois', afterBreak: true }, { marker: 'porque' }, { marker: 'assim', afterBreak: true }],
  leadingEnds: ['para', 'a fim de'],
};

const DUTCH: StoryTemplate = {
  language: 'nl',
  openers: ['als een', 'als de', 'als'],
  notRoles: ['ik', 'je', 'we', 'wij', 'hij', 'ze', 'het', 'er', 'dit', 'dat', 'volgt', 'gevolg', 'voorbeeld'],
  wants: ['wil ik graag', 'wil ik kunnen', 'wil ik', 'zou ik graag', 'zou ik willen', 'wens ik', 'heb ik', 'ik wil graag', 'ik wil', 'willen we', 'willen wij', 'moet ik kunnen'],
  weakWants: ['kan ik', 'moet ik', 'mag ik', 'ik kan', 'kunnen we', 'zie ik', 'krijg ik'],
  complaints: ['kan ik niet', 'lukt het mij niet'],
  ends: [{ marker: 'zodat' }, { marker: 'zodanig dat' }, { marker: 'opdat' }, { marker: 'omdat' }, { marker: 'om zo' }, { marker: 'om', afterBreak: true }, { marker: 'om te', minMeans: 6 }],
  leadingEnds: ['om'],
};

const ITALIAN: StoryTemplate = {
  language: 'it',
  openers: ['in qualità di', 'io come', 'come un', 'come una', 'come'],
  notRoles: ['se', 'risultato', 'esempio', 'parte', 'previsto', 'sempre'],
  wants: ['voglio poter', 'voglio che', 'voglio', 'vorrei poter', 'vorrei che', 'vorrei', 'desidero', 'ho bisogno di', 'ho bisogno che', 'mi piacerebbe', 'non voglio', 'vogliamo'],
  weakWants: ['posso', 'devo poter', 'devo', 'possiamo'],
  complaints: ['non posso', 'non riesco'],
  ends: [{ marker: 'in modo da' }, { marker: 'in modo che' }, { marker: 'affinché' }, { marker: 'affinche' }, { marker: 'così che' }, { marker: 'così da' }, { marker: 'cosicché' }, { marker: 'al fine di' }, { marker: 'perché', afterBreak: true }, { marker: 'per', next: IT_INFINITIVE, minMeans: 4 }],
  leadingEnds: ['per', 'al fine di'],
};

/** Languages whose template is known. Order decides between languages that share an opener only where the wish decides nothing. */
export const TEMPLATES: readonly StoryTemplate[] = [ENGLISH, GERMAN, DUTCH, FRENCH, SPANISH, PORTUGUESE, ITALIAN];

/** English: "to" + one of these opens a purpose ("… to meet the requirements of …"). */
export const ENGLISH_PURPOSE = PURPOSE;
