/** What a pronoun stands for, as far as articles and endings tell. */
interface Kind {
  readonly many: boolean;
  /** `null`: it says nothing about it. */
  readonly female: boolean | null;
}

const LONGEST_OBJECT = 5;

/** Pronouns that stand in front of what else belongs to the verb; those that may be articles only where no noun follows. */
const VERB_LAST: Readonly<Record<string, RegExp>> = {
  de: /^(sie|ihn|es|(?:diese[ns]?)(?! (?:\p{Lu}|\p{Ll}{2,20}en? \p{Lu})))(?=\s)/u,
  nl: /^(ze|hem|(?:het|die|deze|dit)(?=\s(?:$|(?:als|naar|aan|in|op|met|via|per|voor|later|daarna|direct)\s)))(?=\s)/,
};
/** Articles and possessives by the German pronoun that takes up their noun. */
const GERMAN: Readonly<Record<string, RegExp>> = {
  sie: /^(?:eine|die|meine|unsere|deine|ihre|seine|alle|neue|\p{Lu}[\p{L}-]+)\s/u,
  ihn: /^(?:einen|den|meinen|unseren|ihren|seinen|jeden|neuen)\s/u,
  es: /^(?:ein|das|mein|unser|ihr|sein|jedes)\s/u,
};
const DEFINITE: ReadonlyMap<string, string> = new Map(Object.entries({ einen: 'den', eine: 'die', ein: 'das' }));

/**
 * What stands before a later verb of a German or Dutch wish, with the object of the first verb in place of its pronoun:
 * "sie als PDF " after "meine Befunde " becomes "meine Befunde als PDF ". `null` when the pronoun does not go with the object.
 */
export function known(own: string, object: string, language: string): string | null {
  const pronoun = VERB_LAST[language]?.exec(own)?.[1];
  if (pronoun === undefined) return own;
  const noun = object.trim();
  if (noun === '' || noun.split(/\s+/).length > LONGEST_OBJECT) return null;
  const key = pronoun.startsWith('dies') ? { diese: 'sie', diesen: 'ihn', dieses: 'es' }[pronoun] : pronoun;
  if (language === 'de' && GERMAN[key ?? '']?.test(`${noun} `) !== true) return null;
  const article = /^\S+/.exec(noun)?.[0] ?? '';
  const definite = language === 'de' ? DEFINITE.get(article) : undefined;
  return `${definite === undefined ? noun : `${definite}${noun.slice(article.length)}`}${own.slice(pronoun.length)}`;
}

/** Pronouns behind the verb: "descargarlos", "scaricarli", "listá-los". */
const BEHIND: Readonly<Record<string, RegExp>> = {
  es: /^(\p{L}+[aeiáéí]r)(l[oae]s?)$/u,
  it: /^(\p{L}+r)(l[oaie]|ne)$/u,
  pt: /^(\p{L}+?)-(l[oa]s?)$/u,
};
const IN_FRONT = /\s(la|le|les|lo|los|las|l['’])\s?$/;

/**
 * A later wish of a Romance language, with the object of the first in place of its pronoun. `null` when it has a pronoun
 * and the object does not go with it.
 * @param before the text up to the verb. @param first the first wish, with its verb.
 */
export function withoutPronoun(before: string, body: string, first: string, language: string): string | null {
  const verb = /^\S+/.exec(body)?.[0] ?? '';
  const hung = BEHIND[language]?.exec(verb) ?? null;
  const pronoun = hung?.[2] ?? IN_FRONT.exec(before)?.[1];
  if (pronoun === undefined) return body;
  const object = isIndirect(pronoun, language) ? null : objectOf(first, language);
  if (object === null || !goesWith(kindOfPronoun(pronoun, language), object, language)) return null;
  const base = hung === null ? verb : infinitive(hung[1] ?? '', language);
  return `${base} ${object}${body.slice(verb.length)}`;
}

/** "Enviarles": to whom, not what. */
function isIndirect(pronoun: string, language: string): boolean {
  return (language === 'es' && /^les?$/.test(pronoun)) || pronoun === 'ne';
}

function infinitive(stem: string, language: string): string {
  if (language === 'it') return `${stem}e`;
  return language === 'pt'
    ? `${stem
        .normalize('NFD')
        .replace(/\p{M}$/u, '')
        .normalize('NFC')}r`
    : stem;
}

const PREPOSITION =
  /^(?:de|du|des|à|a|au|aux|en|dans|pour|sur|avec|par|con|por|para|no|na|nos|nas|em|com|do|da|dos|das|di|del|della|dei|nel|nella|su|per|al|alla|d['’].*)$/i;

/** The words behind the first verb up to its first preposition or comma. */
function objectOf(first: string, language: string): string | null {
  const [, ...words] = first.split(/\s+/);
  const edge = words.findIndex((word, i) => PREPOSITION.test(word) && !(i === 0 && language === 'fr'));
  const object = (edge < 0 ? words : words.slice(0, edge)).join(' ').split(',')[0] ?? '';
  return object === '' || object.split(' ').length > LONGEST_OBJECT ? null : definite(object, language);
}

const ARTICLES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  fr: new Map(Object.entries({ un: 'le', une: 'la', des: 'les' })),
  es: new Map(Object.entries({ un: 'el', una: 'la', unos: 'los', unas: 'las' })),
  pt: new Map(Object.entries({ um: 'o', uma: 'a', uns: 'os', umas: 'as' })),
  it: new Map(Object.entries({ un: 'il', una: 'la', uno: 'lo' })),
};
const VOWEL = /^[aeiouyhàâéèêîôû]/i;

function definite(object: string, language: string): string {
  const [article = '', ...rest] = object.split(' ');
  const known = ARTICLES[language]?.get(article.toLowerCase());
  if (known === undefined) return object;
  const noun = rest.join(' ');
  return language === 'fr' && known !== 'les' && VOWEL.test(noun) ? `l’${noun}` : `${known} ${noun}`;
}

function kindOfPronoun(pronoun: string, language: string): Kind {
  if (language === 'it') return { many: /[ie]$/.test(pronoun), female: /[ae]$/.test(pronoun) };
  if (language === 'fr') return { many: pronoun === 'les', female: pronoun === 'les' || /^l['’]/.test(pronoun) ? null : pronoun === 'la' };
  return { many: pronoun.endsWith('s'), female: pronoun.includes('a') };
}

const FEMALE = /^(?:la|las|una|unas|une|ma|sa|as|a|uma|umas|minha|minhas|le|mia|mie|nostra|nuestra|nuestras|cette|esta|estas|questa)$/i;
const MALE = /^(?:el|los|un|unos|mon|o|os|um|uns|meu|meus|il|i|gli|lo|mio|miei|nuestro|nuestros|ce|este|estos|questo)$/i;

/** By the article, and for the number by the ending of the noun. */
function goesWith({ many, female }: Kind, object: string, language: string): boolean {
  const words = object.split(' ');
  const opens = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isMany =
    language === 'it'
      ? /^(?:i|gli|le|miei|mie|alcuni|alcune)$/i.test(opens)
      : /[sx]$/.test(opens) || (language !== 'fr' && last.endsWith('s'));
  if (isMany !== many) return false;
  if (female === null) return true;
  if (language === 'fr' && /^le$/i.test(opens)) return !female;
  if (FEMALE.test(opens)) return female;
  if (MALE.test(opens)) return !female;
  return language !== 'fr' && (female ? /as?$/.test(last) : /os?$|[^as]s?$/.test(last));
}
