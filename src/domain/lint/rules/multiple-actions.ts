import { isLooseWish } from '../../story/loose-wish.ts';
import { readWish } from '../../story/read-wish.ts';
import type { Action } from '../../text/actions/find-actions.ts';
import { type ItemSize, sizeOf } from '../item-size.ts';
import { isOneFlow } from '../one-flow.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';
import { isTeamWord } from '../team-words.ts';

export const multipleActions = defineRule({
  id: 'multiple-actions',
  code: 's06',
  version: 9,
  severity: 'error',
  letter: 'S',
  criterion: 'atomic',
  kinds: ['story'],
  summary: 'The story asks for two things that can each be done alone.',
  rationale:
    'Two wishes in one story are planned, tested and accepted as one, so the first is ready only when the second is. Pairs that make one action (“copy and paste”, “drag and drop”) are left alone, and so are verbs inside “when”, “which” and “so that”. Where the second goes on with what the first leaves (“create a list and print it”) it is a hint: often neither is of use alone. In German, French, Spanish, Portuguese, Dutch and Italian infinitives that stand side by side and joined clauses (“que … et que …”) are read, and “or” counts as “and” does; in English it does where both verbs have an object of their own (“cancel the last line or reprint it”). Where the words leave doubt the rule is silent.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to renew and cancel my permit so that I can keep parking' },
      { summary: 'As a warden, I want to scan a number plate and send a fine to its owner so that I write less' },
    ],
    good: [
      { summary: 'As a resident, I want to renew my permit so that I can park and sleep well' },
      { summary: 'As a clerk, I want to copy and paste addresses so that I type less' },
      { summary: 'As a clerk, I want to see permits that end or change so that I can send letters' },
    ],
  },
  *check(model, context) {
    const wish = isLooseWish(model) ? null : readWish(model);
    if (wish?.actions === null || wish === null || isTeamWord(wish.means.text, wish.actions, context.words)) return;
    const { means, actions: found } = wish;
    // “drag the plan into the tab and have it shown”: the second is what comes of the first.
    if (model.language === 'en' && found.actions.length === 2 && found.actions[1]?.name === 'have' && SHOWN.test(means.text)) return;
    if (model.language === 'en' && found.actions.length === 2 && isOneAct(means.text, found.actions)) return;
    if (isRepair(means.text, found.actions)) return;
    const flow = isOneFlow(means.text, found.actions, model.language) || isOneTask(model.description?.text ?? '', found.actions);
    // Who has estimated it and finds it no larger than usual sees one thing in one flow.
    const size = sizeOf(model, context.profile.norms?.largestUsual ?? null);
    const isSmall = SMALL.has(size);
    if (flow && (isSmall || size === 'usual')) return;
    const all = found.actions.map((action) => quote(wished(action, means.text))).join(found.actions.length === 2 ? ' and ' : ', ');
    const many = found.actions.length === 2 ? 'Two wishes' : `${found.actions.length} wishes`;
    yield {
      span: spanIn(means, means.start + found.start, means.start + found.end),
      ...(flow || isSmall ? { severity: 'hint' as const } : {}),
      message: `${many} in one story: ${all}. ${flow ? 'Is the first of use without the second?' : 'Each can be done alone.'}`,
      suggestions: [model.language === 'en' && found.actions.every(({ kind }) => kind === 'verb') ? splitVerbs(found.actions) : SPLIT],
    };
  },
});

const SMALL: ReadonlySet<ItemSize> = new Set(['smallest', 'small']);

/**
 * “take two lists and use them to …”, “set a fee and use it”, “sign a permit and generate the signature”, “use the new form and exclude the old one”, “call a service to add, change and remove permits”:
 * one act; and “the street, view page and edit page”, where the verb belongs to a noun.
 */
function isOneAct(text: string, [first, second]: readonly Action[]): boolean {
  if (first === undefined || second === undefined || second.kind === 'clause') return false;
  const takenUp = /^\s(?:it|them|this|these)\b/.test(text.slice(second.end, second.end + 8));
  if (takenUp && (/^(?:use|reuse|reference)$/.test(second.name) || (first.name === 'take' && second.name === 'make'))) return true;
  if (first.name === 'use' && /^(?:exclude|ignore|skip|omit)$/.test(second.name)) return true;
  if (isItsResult(text.slice(second.end, second.end + NEAR), first, second)) return true;
  const between = text.slice(first.end, second.start);
  if (/^(?:call|invoke)$/.test(first.name) && /\bto \p{L}{2,20}, \p{L}{2,20}/u.test(between)) return true;
  const noun = /,\s(?:view|edit|search|list|display|print|import|export)\s(\p{L}{3,20})\s(?:and|or|&)\s$/u.exec(between)?.[1];
  return noun !== undefined && text.slice(second.end).trimStart().startsWith(noun);
}

/** Characters behind a verb in which its object stands. */
const NEAR = 40;
const FEWEST_LETTERS = 4;

/** Does the second verb bring about what the first one leaves behind: the signature of what is signed? */
function isItsResult(after: string, { name }: Action, second: Action): boolean {
  if (!/^(?:build|create|generate|get|make|obtain|produce|return)$/.test(second.name) || name.length < FEWEST_LETTERS) return false;
  const [, object = ''] = /^\s(?:(?:the|an?|its|their|my|new) )?(?:[a-z]{3,12} )?([a-z]{4,20})\b/i.exec(after) ?? [];
  return object !== name && object.toLowerCase().startsWith(name) && !/(?:ed|ing)$/.test(object);
}

/** “This task is to connect the meters with the bank”: one work, whatever the wish says of it. */
const ONE_TASK = /^\W{0,4}(?:this|the) (?:task|story|item|ticket|issue|work) is to \p{L}{3,20}\b/iu;
const OPENING = 80;

/** “I'd like this to work, and …” asks for a repair, and says what else should happen. */
const isRepair = (text: string, [first, , third]: readonly Action[]): boolean =>
  third === undefined && first?.name === 'work' && /\b(?:this|it|that) to $/.test(text.slice(0, first.start));

const isOneTask = (description: string, actions: readonly Action[]): boolean =>
  actions.some(({ kind }) => kind === 'clause') && ONE_TASK.test(description.slice(0, OPENING));

/** A second clause is named by what it wishes, not by “I want”. */
function wished({ name, kind, end }: Action, text: string): string {
  if (kind !== 'clause' || !/^(?:i|we|you|they|users?) (?:want|wants|need|needs|wish|would|like)$/.test(name)) return name;
  const rest = /^\s+(?:(?:like|want|be able) )?(?:to )?((?:\p{L}[\p{L}'-]{0,30})(?: [\p{L}'-]{1,30}){0,2})/u.exec(
    text.slice(end, end + 120),
  )?.[1];
  return rest ?? name;
}

const SHOWN =
  /\b(?:and|then) have (?:it|them|the|its|their|all|that)\b[^.;]{0,80}\b(?:shown|displayed|drawn|imported|added|opened|filled|saved|stored|applied|updated|created|loaded)\b/;

const SPLIT = 'Split it: one story for each wish, with the same role and the same reason.';

function splitVerbs(actions: readonly Action[]): string {
  const [first, second] = actions;
  const more = actions.length > 2 ? ', and so on' : '';
  return `Split it: one story to ${first?.name ?? ''}, one to ${second?.name ?? ''}${more}, each with the same “As a …” and “so that …”.`;
}
