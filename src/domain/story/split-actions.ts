import { baseOfThirdPerson } from '../text/action-verbs.ts';
import type { Action } from '../text/find-actions.ts';
import { wordsOf } from '../text/words.ts';
import { ADVERBS, CLAUSE_WORDS, FINITE, MODALS, PARTICLES, PREPOSITIONS } from '../text/wish-words.ts';
import type { Wish } from './read-wish.ts';
import type { WishPart } from './wish-part.ts';

/** The wishes of an English story whose actions were found. Verbs side by side share the object behind the last of them. */
export function splitActions({ means, actions, form }: Wish): readonly WishPart[] {
  if (actions === null) return [];
  const lead = means.text.slice(0, actions.start);
  const bodies = actions.actions.map((action, k) => bodyOf(means.text, action, actions.actions[k + 1]?.cut ?? means.text.length));
  const parts = actions.actions.map((action, k): WishPart | null => {
    if (action.kind === 'clause') return k === 0 ? thing(bodies[k] ?? '') : clausePart(means.text, bodies[k] ?? '', form === 'clause');
    const summary = withObject(actions.actions, bodies, k);
    return { wish: `${lead}${summary}`, summary };
  });
  return parts.every((part) => part !== null) ? parts : [];
}

function bodyOf(text: string, { start }: Action, end: number): string {
  return text.slice(start, end).replace(/(?<![\s,;])[\s,;]+$/, '');
}

function thing(wish: string): WishPart {
  return { wish, summary: wish };
}

/** The action with the object it shares with the next ones, and without a pronoun for an object of the one before. */
function withObject(actions: readonly Action[], bodies: readonly string[], k: number): string {
  const body = bodies[k] ?? '';
  const name = actions[k]?.name ?? '';
  if (isBare(body, name)) {
    const full = bodies.findIndex((other, i) => i > k && !isBare(other, actions[i]?.name ?? ''));
    const giver = bodies[full];
    return giver === undefined || actions[full]?.kind === 'clause' ? body : `${body} ${objectOf(giver, actions[full]?.name ?? '')}`;
  }
  const pronoun = /^(\S+(?: or \S+)?(?: (?:back|down|up|out|through|for|at))?) (it|them)(?![\p{L}'-])/u.exec(body);
  const before = k === 0 || pronoun === null ? '' : shortObject(actions, bodies, k - 1);
  if (pronoun === null || before === '' || !agrees(pronoun[2] ?? '', before)) return body;
  return `${pronoun[1] ?? ''} ${before}${body.slice(pronoun[0].length)}`;
}

/** "It" stands for one thing, "them" for several. */
function agrees(pronoun: string, object: string): boolean {
  const many = /[^su]s$/.test(object);
  return pronoun === 'it' ? !many : many;
}

/** Verbs that have no object to share. */
const ALONE = /^(?:login|logout|go|come|navigate|scroll|participate|return|wait|walk)$/;
/** Particles that need a thing behind them. */
const TAKES_THING = /^(?:for|at|to|with|through|about|into|from|by)$/;

/** A verb with nothing but "for" or an adverb behind it; "log in" is whole. */
function isBare(body: string, name: string): boolean {
  const rest = wordsOf(body.slice(name.length));
  if (ALONE.test(name) || rest.some(({ text }) => PARTICLES.has(text) && !TAKES_THING.test(text))) return false;
  return rest.every(({ text }) => PARTICLES.has(text) || ADVERBS.has(text));
}

/** What stands behind the verb; a particle of the verb ("search for") stays with the verb. */
function objectOf(body: string, name: string): string {
  const rest = body.slice(name.length).trimStart();
  return rest.replace(/^(?:for|in|up|out|down|to|with|through|about|on|off)\s/, '');
}

/** The thing that the nearest action before is done to, to take the place of "it": "a permit" becomes "the permit". */
function shortObject(actions: readonly Action[], bodies: readonly string[], k: number): string {
  for (let i = k; i >= 0; i -= 1) {
    const body = withObject(actions.slice(0, k + 1), bodies.slice(0, k + 1), i);
    const object = objectOf(body, actions[i]?.name ?? '');
    const words = wordsOf(object);
    const end = words.findIndex(({ text, before }, w) => w > 0 && (isEdge(text) || /[,;:/&]/.test(before)));
    const last = words[end < 0 ? words.length - 1 : end - 1];
    const first = words[0]?.text ?? '';
    if (last === undefined || (end < 0 ? words.length : end) > 5 || isEdge(first) || /^(?:it|them|this|these)$/.test(first)) continue;
    return object.slice(0, last.end).replace(/^(?:a|an|another|new) /i, 'the ');
  }
  return '';
}

function isEdge(text: string): boolean {
  return (
    [PREPOSITIONS, PARTICLES, CLAUSE_WORDS, ADVERBS, FINITE, MODALS].some((list) => list.has(text)) ||
    /^(?:and|or|to|as|be)$|ly$/.test(text)
  );
}

const OWN_WISH =
  /^(?:i|we)(?:'d| would| will)? (?:want|wish|like|need|expect|love)(?: to be able to| to)? |^(?:(?:i|we) )?(?:can|could|should be able to|must be able to|am able to) /i;

/** "I expect a letter", "the system sends a letter", "that nobody changes them": as a wish behind "I want". `null` when that does not read well. */
function clausePart(means: string, body: string, keep: boolean): WishPart | null {
  const own = OWN_WISH.exec(body);
  if (own !== null) {
    const rest = body.slice(own[0].length);
    if (/^(?:it|they|them)\b/i.test(rest)) return null;
    return / to $|(?:can|could|to) $/i.test(own[0]) ? { wish: rest, summary: rest } : { wish: rest, summary: rest, asThing: true };
  }
  if (keep) return thing(body);
  if (/^that /i.test(body)) {
    const at = /\bthat\b/i.exec(means)?.index ?? 0;
    return { wish: `${means.slice(0, at)}${body}`, summary: body.slice(5) };
  }
  return asInfinitive(body);
}

/** "The system sends a letter" becomes "the system to send a letter". */
function asInfinitive(body: string): WishPart | null {
  const words = wordsOf(body);
  if (/^(?:it|they|them|there)$/.test(words[0]?.text ?? '')) return null;
  for (const [i, word] of words.entries()) {
    if (i === 0 || i > 6) continue;
    const subject = body.slice(0, word.start);
    const rest = body.slice(word.end);
    if (word.text === 'to') return { wish: body, summary: body, asThing: true };
    if (MODALS.has(word.text)) return { wish: `${subject}to${rest}`, summary: body, asThing: true };
    if (/^(?:is|are)$/.test(word.text)) return { wish: `${subject}to be${rest}`, summary: body, asThing: true };
    const base = baseOfThirdPerson(word.text);
    if (base !== null && i > 1) return { wish: `${subject}to ${base}${rest}`, summary: body, asThing: true };
  }
  return null;
}
