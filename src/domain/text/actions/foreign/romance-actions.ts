import { type Grammar, jointLength } from './grammar.ts';
import { behindComma, type Heard } from './heard-words.ts';
import { isInfinitive, isKnownVerb } from './romance-infinitive.ts';

/** A verb of a wish. */
export interface VerbAt {
  readonly at: number;
  /** Index of the word that joins it to what stands before, or of the first word behind the comma. */
  readonly joint: number;
}

/** Verbs that only lead to the next one: "pouvoir annuler", "être capable de voir". */
const LEADING: ReadonlySet<string> = new Set(
  'pouvoir etre capable mesure savoir aller avoir poder ser capaz conseguir lograr ter ir vir potere poter essere grado riuscire venire andare volver dejar seguir continuer continuar continuare'.split(
    ' ',
  ),
);
/** "Être *en mesure* de", "essere *in grado* di". */
const LEADS = /^(?:capable|capaz|capace|apte|en|in|grado|mesure)$/;
/** "La possibilité de …": what can be done is the wish. */
const ABILITY =
  /^(?:possibilite|faculte|capacite|droit|option|posibilidad|capacidad|opcion|facultad|possibilidade|capacidade|opcao|faculdade|possibilita|facolta|capacita|opzione|moyen|manera|forma|maneira|modo)$/;
const PRONOUNS: ReadonlySet<string> = new Set(
  'me se te nos vous nous lui leur y en lhe lhes mi ti si ci vi ne lo la le les gli os'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set('le la les lo o a os as los las'.split(' '));

interface Reader {
  readonly words: readonly Heard[];
  readonly grammar: Grammar;
  readonly language: string;
}

/** Verbs of a French, Spanish, Portuguese or Italian wish that stand side by side; the first one alone when there is no other. */
export function romanceVerbs(words: readonly Heard[], grammar: Grammar, language: string): readonly VerbAt[] {
  const reader = { words, grammar, language };
  const first = firstVerb(reader);
  if (first === null) return [];
  const found: VerbAt[] = [{ at: first.at, joint: first.at }];
  const pending: VerbAt[] = [];
  let last = first.at;
  for (let i = first.at + 1; i < words.length; i += 1) {
    const joint = jointLength(words, i, grammar);
    const comma = joint === 0 && behindComma(words[i]);
    const at = joint > 0 || comma ? verbBehind(reader, i + joint, first.preposition, comma) : -1;
    if (at >= 0) {
      const verb = { at, joint: i };
      if (comma) pending.push(verb);
      else found.push(...pending.splice(0), verb);
      last = at;
      i = at;
    } else if (verbIn(reader, i) && !leadsOn(reader, last, i)) {
      break;
    }
  }
  if (found.length === 1 && pending.length > 1) found.push(...pending);
  return found;
}

interface FirstVerb {
  readonly at: number;
  /** "La possibilité *de* …": the preposition may be said again in front of each verb. */
  readonly preposition: boolean;
}

function firstVerb(reader: Reader): FirstVerb | null {
  const { words, grammar } = reader;
  let at = 0;
  let preposition = false;
  if (isCondition(words[0]?.text ?? '')) at = behindNextComma(words, 0);
  for (let steps = 0; steps < 8 && at >= 0 && at < words.length; steps += 1) {
    const { plain } = words[at] ?? { plain: '' };
    const next = words[at + 1]?.plain ?? '';
    const leads =
      LEADING.has(plain) &&
      (LEADS.test(next) ||
        verbIn(reader, at + 1) ||
        (/^(?:a|de|di)$/.test(next) && verbIn(reader, at + 2)) ||
        opensAbility(reader, at + 1));
    if (verbIn(reader, at) && !leads) return { at, preposition };
    if (grammar.determiners.has(plain) || /^[ld]'/.test(plain)) {
      if (!ABILITY.test(plain.replace(/^[ld]'/, '')) && !ABILITY.test(next)) return null;
      preposition = true;
      at += ABILITY.test(next) ? 2 : 1;
    } else if (ABILITY.test(plain)) {
      preposition = true;
      at += 1;
    } else if (
      grammar.adverbs.has(plain) ||
      LEADING.has(plain) ||
      LEADS.test(plain) ||
      PRONOUNS.has(plain) ||
      /(?:ment|mente)$/.test(plain) ||
      /^(?:d|de|a|di|y|e|d'etre)$/.test(plain)
    )
      at += 1;
    else if (grammar.prepositions.has(plain) && steps === 0) at = verbBehindPhrase(reader, at);
    else return null;
  }
  return null;
}

/** "Avoir *la possibilité* de …" */
const opensAbility = ({ words, grammar }: Reader, at: number): boolean =>
  grammar.determiners.has(words[at]?.plain ?? '') && ABILITY.test(words[at + 1]?.plain ?? '');

const CONDITIONS = /^(?:quand|lorsque|lorsqu'\w+|dès|si|s'il|après|avant|cuando|al|antes|después|quando|assim|se|dopo|prima|depois|tras)$/;
const isCondition = (word: string): boolean => CONDITIONS.test(word);

/** Index of the first word behind the next comma; -1 when none follows. */
function behindNextComma(words: readonly Heard[], from: number): number {
  for (let i = from + 1; i < words.length; i += 1) if (behindComma(words[i])) return i;
  return -1;
}

/** "De forma eficiente acompanhar": behind an adverbial the verb may stand, but not right behind a preposition. */
function verbBehindPhrase({ words, grammar, language }: Reader, from: number): number {
  for (let i = from + 2; i < words.length && i < from + 6; i += 1) {
    const before = words[i - 1]?.plain ?? '';
    if (isInfinitive(words[i]?.plain ?? '', language) && !grammar.prepositions.has(before) && !grammar.determiners.has(before)) return i;
    if (jointLength(words, i, grammar) > 0) return -1;
  }
  return -1;
}

/** Index of the verb behind a joint or a comma: over adverbs, asides between commas, pronouns and a preposition said again. */
function verbBehind(reader: Reader, from: number, preposition: boolean, comma: boolean): number {
  const { words, grammar, language } = reader;
  let at = from;
  if (!comma && behindComma(words[at])) at = aside(reader, at);
  for (let steps = 0; steps < 5; steps += 1) {
    const { plain, text } = words[at] ?? { plain: '', text: '' };
    const next = words[at + 1]?.plain ?? '';
    if (verbIn(reader, at)) {
      // "D'exporter": only where the first verb has its preposition as well.
      if (text.startsWith("d'") && language === 'fr') return preposition ? at : -1;
      return LEADING.has(plain) && isInfinitive(next, language) ? at + 1 : at;
    }
    const isArticle = ARTICLES.has(plain);
    const pronoun = PRONOUNS.has(plain) || (isArticle && language !== 'it');
    if (pronoun && isInfinitive(next, language) && (!isArticle || language === 'fr' || isKnownVerb(next, language))) at += 1;
    else if (/^(?:de|di|a|d'en|d'y|d'autres)$/.test(plain) && preposition) at += 1;
    else if (grammar.adverbs.has(plain) || /.{3}(?:ment|mente)$/.test(plain) || (steps === 0 && LEADING.has(plain))) at += 1;
    else return -1;
    if (behindComma(words[at]) && steps === 0 && grammar.adverbs.has(plain)) continue;
    if (behindComma(words[at])) return -1;
  }
  return -1;
}

/** ", si besoin, prévenir": the words between two commas. */
function aside({ words }: Reader, from: number): number {
  const next = behindNextComma(words, from);
  return next >= 0 && next - from < 8 ? next : from;
}

const verbIn = ({ words, language }: Reader, i: number): boolean => isInfinitive(words[i]?.plain ?? '', language);

/** "Faire valider", "volver a pedir": the infinitive belongs to the verb in front of it; with others it may have its own company. */
function leadsOn({ words }: Reader, last: number, i: number): boolean {
  if (i === last + 1) return true;
  return i === last + 2 && LEADING.has(words[last]?.plain ?? '') && /^(?:a|de|di)$/.test(words[i - 1]?.plain ?? '');
}
