import { ADVERBS, CLAUSE_WORDS, FINITE, MODALS, PARTICLES, PREPOSITIONS } from '../../text/actions/wish-words.ts';
import { wordsOf } from '../../text/words.ts';

/** What the wishes so far are about: a pronoun in a later wish stands for it. */
export interface Topic {
  /** With "the" for "a": "the class". */
  readonly noun: string;
  readonly isMany: boolean;
  /** Nothing else was named that a pronoun could stand for ("the temperature of a patient", but not "a form for a permit"). */
  readonly isOnly: boolean;
}

const LONGEST_NOUN = 5;

/** The thing that the verb is done to: its first noun with what stands before it. `null` when there is none or it is long. */
export function topicOf(body: string, verb: string): Topic | null {
  const object = objectOf(body, verb);
  const words = wordsOf(object);
  const edge = words.findIndex(({ text, before }, i) => i > 0 && (isEdge(text) || /[,;:/&]/.test(before)));
  const size = edge < 0 ? words.length : edge;
  const last = words[size - 1];
  const first = words[0]?.text ?? '';
  if (last === undefined || size > LONGEST_NOUN || isEdge(first) || /^(?:it|them|this|these)$/.test(first)) return null;
  const isOnly = !words.slice(size).some(({ text }, i) => PREPOSITIONS.has(text) && !(i === 0 && text === 'of'));
  const noun = object.slice(0, last.end).replace(/^(?:a|an|another|new) /i, 'the ');
  return { noun, isMany: /[^su]s$/.test(noun), isOnly };
}

/** What stands behind the verb, without the particles of the verb ("search for", "sign up for"). */
export function objectOf(body: string, verb: string): string {
  let rest = body.slice(verb.length).trimStart();
  for (let next = ''; next !== rest; rest = rest.replace(/^(?:for|in|up|out|down|to|with|through|about|on|off)\s/, '')) next = rest;
  return rest;
}

function isEdge(text: string): boolean {
  return (
    [PREPOSITIONS, PARTICLES, CLAUSE_WORDS, ADVERBS, FINITE, MODALS].some((list) => list.has(text)) ||
    /^(?:and|or|to|as|be)$|ly$/.test(text)
  );
}

/** Does the wish speak of something named before? Then it brings up no thing of its own. */
export function hasPronoun(body: string): boolean {
  return wordsOf(body).some(({ text }) => /^(?:it|them|its|their)$/.test(text));
}

const OBJECT = /^(\S+(?: or \S+)?(?: (?:back|down|up|out|through|for|at))?) (it|them)(?![\p{L}'-])/u;
const BEHIND_PREPOSITION = /^((?:[\p{L}\p{N}'’-]+ ){1,6}(?:of|with|for|to|from|about|on|in|at)) (it|them)(?![\p{L}'-])/u;
const OWNED = /^(\S+) (its|their) (?=\p{L})/u;

/** The wish with the noun for the first pronoun that stands for it: "download my results", "add photos of the defect". */
export function withNoun(body: string, verb: string, topic: Topic | null): string {
  if (topic === null) return body;
  const object = OBJECT.exec(body) ?? ofThing(body);
  if (object !== null) {
    const before = agrees(object[2] ?? '', topic) ? `${object[1] ?? ''} ${topic.noun}` : null;
    if (before !== null) return `${before}${body.slice(object[0].length)}`;
  }
  const owned = OWNED.exec(body);
  if (owned !== null && agrees(owned[2] ?? '', topic))
    return `${owned[1] ?? ''} ${topic.noun}${topic.isMany ? "'" : "'s"} ${body.slice(owned[0].length)}`;
  const own = topicOf(body, verb);
  return own !== null && own.isMany === topic.isMany ? body : withSubject(body, topic);
}

/** "Add photos of it"; inside a clause the pronoun may stand for a thing of the clause. */
function ofThing(body: string): RegExpExecArray | null {
  const found = BEHIND_PREPOSITION.exec(body);
  return found === null || wordsOf(found[0]).some(({ text }) => CLAUSE_WORDS.has(text)) ? null : found;
}

const SUBJECT = /(?:^|\s)(?:when|whenever|whether|if|once|until|unless|after|before|as soon as|how|why|where) (it|they)(?= \p{L})/u;
/** "It is raining", "it is time": stands for nothing. */
const EMPTY =
  /^ (?:is|was|gets?|becomes?|has been|will be|takes) (?:not |too |very )?(?:\w{2,12}(?:ing|ible|sary|ient|ly|able)|rain|time|late|early|dark|cold|hot|warm|needed|required|clear|known|ok|okay|my|the|a)\b|^ (?:rains?|snows?|matters?)\b/;

/** The clause with the noun for its subject ("if it is full": "if the class is full"), where nothing else can be meant. */
export function withSubject(clause: string, topic: Topic | null): string {
  const found = topic?.isOnly === true ? SUBJECT.exec(clause) : null;
  if (found === null || topic === null || !agrees(found[1] ?? '', topic)) return clause;
  const end = found.index + found[0].length;
  return EMPTY.test(clause.slice(end)) ? clause : `${clause.slice(0, end - (found[1] ?? '').length)}${topic.noun}${clause.slice(end)}`;
}

/** "It" stands for one thing, "them" for several. */
function agrees(pronoun: string, { isMany }: Topic): boolean {
  return isMany === pronoun.startsWith('the');
}
