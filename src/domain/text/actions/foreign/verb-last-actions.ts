import { type Grammar, jointLength } from './grammar.ts';
import { dutchInfinitive } from './dutch-infinitive.ts';
import { behindComma, type Heard } from './heard-words.ts';
import type { VerbAt } from './romance-actions.ts';

/** Words between two joints or commas, as indexes: half-open. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** Index of the joint or of the first word behind the comma in front of it. */
  readonly joint: number;
  /** Is it joined by "und" or "oder", and not by a comma alone? */
  readonly joined: boolean;
}

/** Verbs at the end of a German or Dutch wish that may stand behind the verb: "verlängern *können*". */
const BEHIND = /^(?:konnen|koennen|lassen|mussen|durfen|wollen|sollen|kunnen|laten|mogen|moeten|willen)$/;

/** Verbs of a German or Dutch wish, where each part of it ends with an infinitive of its own. */
export function lastVerbs(words: readonly Heard[], grammar: Grammar, language: string): readonly VerbAt[] {
  const parts = partsOf(words, grammar, language);
  let known = -2;
  const found = parts.flatMap((part) => {
    // "Een aanvraag goedkeuren of schrappen": behind a verb a word alone is one as well.
    const alone =
      known === part.joint - 1 && part.to - part.from === 1 && dutchInfinitive(words[part.from]?.plain ?? '') !== null && language === 'nl';
    const at = alone ? part.from : verbOf(words, part, grammar, language);
    if (at >= 0) known = at;
    return at < 0 ? [] : [{ at, joint: part.joint, zu: hasZu(words, at), joined: part.joined }];
  });
  const bound = found.filter(({ zu }) => zu);
  const free = found.filter(({ zu }) => !zu);
  const chosen = bound.length > 1 && free.every(({ at }) => OPENS_ZU.test(words[at]?.plain ?? '')) ? bound : free;
  return chosen.length > 1 && chosen.slice(1).some(({ joined }) => joined) ? chosen : chosen.slice(0, 1);
}

/** "In der Lage sein, … zu ändern": what follows is the wish. */
const OPENS_ZU = /^(?:sein|haben|bekommen|erhalten|zijn|hebben|krijgen)$/;

function hasZu(words: readonly Heard[], at: number): boolean {
  return /^(?:zu|te)$/.test(words[at - 1]?.plain ?? '') || holdsZu(words[at]?.plain ?? '');
}

/** “Abzuholen”, “weiterzugeben”: a particle of two to seven letters, “zu”, an infinitive of four or more. */
function holdsZu(plain: string): boolean {
  const at = plain.indexOf('zu', 2);
  return at > 0 && at <= 7 && plain.length >= at + 6 && plain.endsWith('n') && /^[a-z]+$/.test(plain);
}

function partsOf(words: readonly Heard[], grammar: Grammar, language: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let joint = 0;
  let joined = false;
  const close = (to: number): void => {
    if (to > from) parts.push({ from, to, joint, joined });
  };
  for (let i = 0; i < words.length; i += 1) {
    const comma = i > 0 && behindComma(words[i]);
    if (opensClause(words, i, from, comma, grammar, language)) {
      close(i);
      const next = clauseEnd(words, i);
      // Without a comma behind it the clause may go on to the end.
      if (next < 0 || (!comma && i > 0)) return parts;
      // "Und, wenn nötig, umbuchen": the joint stays in front of what follows the clause.
      const aside: boolean = joined && i === from;
      joint = aside ? joint : next;
      joined = aside;
      i = next - 1;
      from = next;
      continue;
    }
    const length = jointLength(words, i, grammar);
    if (length > 0) {
      close(i);
      joint = i;
      joined = true;
      from = i + length;
      i = from - 1;
    } else if (comma && from < i) {
      close(i);
      joint = i;
      from = i;
      joined = false;
    }
  }
  close(words.length);
  return parts;
}

const GERMAN_RELATIVE = /^(?:der|die|das|den|dem|in|mit|auf|an|zu|fur|bei|von|aus|durch|uber|unter)$/;

/** In German a comma stands in front of each clause; a Dutch one may begin without. */
function opensClause(words: readonly Heard[], i: number, from: number, comma: boolean, grammar: Grammar, language: string): boolean {
  const { plain } = words[i] ?? { plain: '' };
  if (language === 'de') {
    if (i === 0) return /^(?:wenn|sobald|falls|nachdem|bevor)$/.test(plain);
    if (!comma) return /^(?:dass|wenn|sobald|falls|damit|ob)$/.test(plain);
    if (grammar.clause.has(plain)) return true;
    return GERMAN_RELATIVE.test(plain) && isRelative(words, i);
  }
  if (plain === 'of' && asks(words, i)) return true;
  if (i === 0) return /^(?:als|wanneer|zodra|indien|nadat|voordat)$/.test(plain);
  if (i === from && /^(?:die|dat|deze|dit|wat)$/.test(plain) && !comma) return false;
  if (plain === 'als' && isManner(words, i, grammar)) return false;
  return grammar.clause.has(plain) || (comma && /^(?:waar|met wie|aan wie)/.test(plain));
}

/** "Weten *of* gasten komen" against "zien of downloaden". */
function asks(words: readonly Heard[], i: number): boolean {
  if (
    !/^(?:weten|zien|controleren|checken|vragen|horen|bepalen|nagaan|kijken|testen|lezen|vaststellen|beoordelen)$/.test(
      words[i - 1]?.plain ?? '',
    )
  )
    return false;
  return dutchInfinitive(words[i + 1]?.plain ?? '') !== 'certain';
}

/** "Als pdf downloaden": what something is made, not when. */
function isManner(words: readonly Heard[], i: number, grammar: Grammar): boolean {
  const next = words[i + 1];
  const later = words[i + 2];
  if (
    next === undefined ||
    grammar.determiners.has(next.plain) ||
    /en$|^(?:ik|je|jij|we|wij|hij|ze|zij|er|iemand|iets|men)$/.test(next.plain)
  )
    return false;
  return later === undefined || behindComma(later) || jointLength(words, i + 2, grammar) > 0 || dutchInfinitive(later.plain) === 'certain';
}

/** ", die ich suche, …" against ", die Fotos hochladen": a clause ends with a finite verb in front of the next comma, an object with an infinitive. */
function isRelative(words: readonly Heard[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined) return false;
  if (/^(?:ich|wir|man|er|es|sie|mir|mich|uns|sich|nicht|noch|schon|denen)$/.test(next.plain)) return true;
  const end = clauseEnd(words, i);
  const last = words[(end < 0 ? words.length : end) - 1];
  return (
    last !== undefined && !last.capital && /(?:t|ist|sind|hat|wird|kann|muss|soll|war|waren|konnen|werden|haben|wurden)$/.test(last.plain)
  );
}

/** Index of the first word behind the comma that closes the clause; -1 when none does. */
function clauseEnd(words: readonly Heard[], i: number): number {
  for (let k = i + 1; k < words.length; k += 1) if (behindComma(words[k])) return k;
  return -1;
}

/** Index of the infinitive that a part ends with; -1 when it ends with something else. */
function verbOf(words: readonly Heard[], { from, to }: Part, grammar: Grammar, language: string): number {
  let at = to - 1;
  while (at > from && BEHIND.test(words[at]?.plain ?? '')) at -= 1;
  if (isVerbAt(words, at, from, grammar, language)) return at;
  // "Inloggen met mijn e-mailadres": behind the verb may stand what begins with a preposition.
  for (let k = from; k < to - 1; k += 1) {
    if (!grammar.prepositions.has(words[k + 1]?.plain ?? '') || /^(?:te|zu|tussen|zwischen)$/.test(words[k + 1]?.plain ?? '')) continue;
    const sure = language === 'de' ? k > from && words[k - 1]?.capital === true : dutchInfinitive(words[k]?.plain ?? '') === 'certain';
    if (sure && isVerbAt(words, k, from, grammar, language)) return k;
  }
  return -1;
}

const GERMAN_FORM = /(?:[a-zß]{2}en|[a-z]{2}[eä]?rn|[a-z]{2}eln|tun|sein)$/;
const GERMAN_OTHERS: ReadonlySet<string> = new Set(
  'den einen keinen meinen deinen seinen ihren unseren allen jeden diesen welchen vielen beiden gegen neben wegen zwischen oben unten innen aussen außen hinten vorn morgen eben sieben zehn gern fern modern extern intern einzeln sondern gestern ansonsten wochen zusammen offen eigen selten bisschen ebenen verschieden hinein herein mindestens wenigsten meisten besten neuesten letzten ersten nachsten ein allein kein mein dein rein klein fein sowie daneben dagegen'.split(
    ' ',
  ),
);
/** Small words in -e, -er, -es, -em or -en in front of which no noun need follow. */
const GERMAN_FREE: ReadonlySet<string> = new Set(
  'sie ihn es ihnen ihm mich mir uns euch sich diese diesen dieses alles alleine gerne online entweder offline heute immer wieder weiter spater vorher nachher besser schneller einfacher leichter ofter selber zusammen daruber dafur nie ohne jederzeit nacheinander untereinander miteinander voneinander automatischer zwischendurch hinterher hinzu nach sehen lassen konnen werden'.split(
    ' ',
  ),
);

function isVerbAt(words: readonly Heard[], at: number, from: number, grammar: Grammar, language: string): boolean {
  const word = words[at];
  if (word === undefined || at < from || word.capital) return false;
  const before = at > from ? words[at - 1] : undefined;
  if (language === 'nl') return isDutchAt(word, before, grammar);
  if (!GERMAN_FORM.test(word.plain) || GERMAN_OTHERS.has(word.plain) || grammar.determiners.has(word.plain)) return false;
  if (before === undefined || before.capital) return true;
  if (isPairOfAdjectives(words, at, grammar)) return false;
  if (GERMAN_FREE.has(before.plain)) return true;
  if (grammar.determiners.has(before.plain) || grammar.prepositions.has(before.plain)) return before.plain === 'zu';
  return !/(?:e|er|es|em|en)$/.test(before.plain) || BEHIND.test(word.plain);
}

/** "Die gestern bestellten und noch nicht gelieferten Weine": the noun of both stands behind the second. */
function isPairOfAdjectives(words: readonly Heard[], at: number, grammar: Grammar): boolean {
  const joint = jointLength(words, at + 1, grammar);
  if (joint === 0) return false;
  for (let k = at + 1 + joint; k < words.length; k += 1) {
    const { plain, capital } = words[k] ?? { plain: '', capital: false };
    if (capital) return k > at + 1 + joint && (words[k - 1]?.plain.endsWith('en') ?? false);
    if (grammar.determiners.has(plain) || grammar.prepositions.has(plain)) return false;
  }
  return false;
}

function isDutchAt(word: Heard, before: Heard | undefined, grammar: Grammar): boolean {
  const sure = dutchInfinitive(word.plain);
  if (sure === null) return false;
  if (before === undefined) return sure === 'certain';
  if (
    BEHIND.test(before.plain) ||
    /^(?:te|niet|ze|hem|die|dat|het|alles|mij|me|elkaar|graag|zelf|ook|nog|online|direct|meteen|automatisch)$/.test(before.plain)
  )
    return true;
  if (grammar.determiners.has(before.plain) || grammar.prepositions.has(before.plain)) return false;
  return sure === 'certain' || !/(?:e|ige|ende)$/.test(before.plain);
}
