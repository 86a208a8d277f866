import { baseOfThirdPerson } from '../../text/actions/action-verbs.ts';
import type { Action } from '../../text/actions/find-actions.ts';
import type { WishForm } from '../../text/actions/first-verb.ts';
import { wordsOf } from '../../text/words.ts';
import { ADVERBS, CLAUSE_WORDS, MODALS, PARTICLES } from '../../text/actions/wish-words.ts';
import type { Wish } from '../read-wish.ts';
import { hasPronoun, objectOf, type Topic, topicOf, withNoun, withSubject } from './split-pronouns.ts';
import type { WishPart } from './wish-part.ts';

/** The wishes of an English story whose actions were found. Verbs side by side share the object behind the last of them. */
export function splitActions({ means, actions, form }: Wish): readonly WishPart[] {
  if (actions === null) return [];
  const lead = means.text.slice(0, actions.start);
  const bodies = actions.actions.map((action, k) => bodyOf(means.text, action, actions.actions[k + 1]?.cut ?? means.text.length));
  let topic: Topic | null = null;
  const parts: (WishPart | null)[] = [];
  for (const [k, action] of actions.actions.entries()) {
    const isThing = action.kind === 'clause' && k === 0;
    const body = action.kind === 'clause' ? (bodies[k] ?? '') : withObject(actions.actions, bodies, k);
    const full = action.kind === 'clause' ? body : withNoun(body, action.name, topic);
    const summary = `${full}${conditionIn(means.text, action, full.includes(topic?.noun ?? full) ? null : topic)}`;
    if (isThing) parts.push({ wish: summary, summary });
    else if (action.kind === 'clause') parts.push(clausePart(means.text, summary, form));
    else parts.push({ wish: `${lead}${summary}`, summary });
    if (!hasPronoun(body)) topic = topicOf(body, isThing ? '' : action.name) ?? topic;
  }
  return parts.every((part) => part !== null) ? parts : [];
}

function bodyOf(text: string, { start }: Action, end: number): string {
  return text.slice(start, end).replace(/(?<![\s,;])[\s,;]+$/, '');
}

/** The condition in front of a wish stands behind it in the draft: "join the waiting list if the class is full". A wish that names the topic keeps "they". */
function conditionIn(text: string, { condition }: Action, topic: Topic | null): string {
  return condition === undefined ? '' : ` ${withSubject(text.slice(condition.start, condition.end), topic)}`;
}

/** The action with the object that it shares with the next ones. */
function withObject(actions: readonly Action[], bodies: readonly string[], k: number): string {
  const body = bodies[k] ?? '';
  if (!isBare(body, actions[k]?.name ?? '')) return body;
  const full = bodies.findIndex((other, i) => i > k && !isBare(other, actions[i]?.name ?? ''));
  const giver = bodies[full];
  return giver === undefined || actions[full]?.kind === 'clause' ? body : `${body} ${objectOf(giver, actions[full]?.name ?? '')}`;
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

const OWN_WISH =
  /^(?:i|we)(?:'d| would| will)? (?:want|wish|like|need|expect|love)(?: to be able to| to)? |^(?:(?:i|we) )?(?:can|could|should be able to|must be able to|am able to) /i;

/** "I expect a letter", "the system sends a letter", "that nobody changes them": as a wish behind "I want". `null` when that does not read well. */
function clausePart(means: string, body: string, form: WishForm): WishPart | null {
  const own = OWN_WISH.exec(body);
  if (own !== null) {
    const rest = body.slice(own[0].length);
    if (/^(?:it|they|them)\b/i.test(rest)) return null;
    return / to $|(?:can|could|to) $/i.test(own[0]) ? { wish: rest, summary: rest } : { wish: rest, summary: rest, asThing: true };
  }
  if (form === 'thing' && /^to /i.test(body)) return { wish: body, summary: body.slice(3) };
  if (form === 'clause') return { wish: body, summary: body };
  if (/^that /i.test(body)) {
    const at = /\bthat\b/i.exec(means)?.index ?? 0;
    return { wish: `${means.slice(0, at)}${body}`, summary: body.slice(5) };
  }
  return asInfinitive(body);
}

/** "The system sends a letter" becomes "the system to send a letter". */
function asInfinitive(body: string): WishPart | null {
  const words = wordsOf(body);
  const opens = words[0]?.text ?? '';
  if (/^(?:it|they|them|there)$/.test(opens) || CLAUSE_WORDS.has(opens)) return null;
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
