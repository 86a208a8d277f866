import { isLooseWish } from '../../story/loose-wish.ts';
import { goalVerb, type GoalVerb } from '../goal-verb.ts';
import { isKnownTerm } from '../../text/known-words.ts';
import { fold } from '../../text/fold.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';
import { wideThing } from '../wide-thing.ts';

/** Verbs, without accents, that name a field of work and no action. Common knowledge of requirements writing, our own list. */
const WEAK: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'manage handle support process improve optimize optimise enhance streamline facilitate administer administrate deal coordinate co-ordinate oversee govern organise organize maintain analyse analyze look take care cope work collaborate cooperate interact engage communicate digitise digitize digitalise digitalize automate modernise modernize transform simplify conduct encourage foster strengthen empower leverage boost accelerate expedite assist'.split(
      ' ',
    ),
  ),
  de: new Set(
    'verwalten verarbeiten handhaben unterstutzen verbessern optimieren managen koordinieren organisieren pflegen abwickeln vereinfachen automatisieren digitalisieren modernisieren administrieren betreuen'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'gerer traiter supporter ameliorer optimiser faciliter administrer coordonner organiser maintenir simplifier automatiser moderniser piloter'.split(
      ' ',
    ),
  ),
  es: new Set(
    'gestionar manejar soportar mejorar optimizar procesar administrar facilitar coordinar organizar mantener simplificar automatizar modernizar'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'gerenciar gerir suportar melhorar otimizar processar administrar facilitar coordenar organizar manter simplificar automatizar modernizar'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'beheren verwerken ondersteunen verbeteren optimaliseren afhandelen coordineren organiseren onderhouden vereenvoudigen automatiseren'.split(
      ' ',
    ),
  ),
  it: new Set(
    'gestire supportare migliorare ottimizzare elaborare amministrare facilitare coordinare organizzare mantenere semplificare automatizzare modernizzare'.split(
      ' ',
    ),
  ),
};

/** Verbs of change: what they ask for is a measure, not a list of actions. */
const CHANGE =
  /^(?:improv|optimi[sz]|enhanc|streamlin|simplif|moderni[sz]|transform|encourag|foster|strengthen|empower|leverag|boost|accelerat|expedit|vereinfach|verbess|optimier|amelior|mejor|melhor|otimiz|verbeter|optimalis|miglior|ottimizz)/;

/** Somebody has said what it means: a list, a bracket, examples, a way, a number. */
const SAID =
  /[:(,"“”„«]|\d|\b(?:by|such as|including|e\.g|like|so wie|z\.b|comme|como|zoals|come|durch|indem|en \p{L}{3,20}ant|door|via|from)\b/u;

/** What a product does with what it gets ("the client to handle both date formats"): there these verbs say what is accepted. */
const OF_PRODUCTS: ReadonlySet<string> = new Set('handle support'.split(' '));
const BEFORE_OWN_VERB =
  /^(?:(?:to )?be able to |(?:an? |the )?(?:\p{L}+ )?(?:ability|way|option|possibility|opportunity|chance|capability|right|permission) to )?(?:\p{L}+ly )?$/iu;

/** What is supported or managed is an action itself (“support switching streets”); “parking permits” is none. */
const ACTION =
  /^(?:add|creat|edit|delet|remov|updat|chang|switch|send|import|export|upload|download|search|sort|filter|view|read|writ|copy|mov|shar|sav|open|clos|print|assign|connect|convert|runn|sett|us)ing$/;

export const weakVerb = defineRule({
  id: 'weak-verb',
  code: 's13',
  version: 3,
  severity: 'warning',
  options: {
    enough: { kind: 'number', says: 'Criteria that say enough', default: 3, least: 1, most: 20 },
  },
  letter: 'E',
  criterion: 'estimable',
  kinds: ['story'],
  summary: 'A verb that names a field of work and not what somebody does.',
  rationale:
    '“Manage permits” is four stories or one, and every reader counts differently; “improve the search” never ends. Verbs that say what happens (view, add, edit, remove) can be estimated. A list or an action after the verb (“support switching streets”), a number, or three criteria that say what happens silence the rule. “Management” as a noun inside a wish is left alone. A thing of the size of a product with nothing said of what it does (“a portal for volunteers”) is as wide as such a verb.',
  examples: {
    bad: [
      { summary: 'As a clerk, I want to manage parking permits so that the register is right' },
      { summary: 'As a resident, I want to improve my permit application so that I can keep parking' },
      { summary: 'As a mayor, I want a portal for residents so that they stay' },
    ],
    good: [
      { summary: 'As a clerk, I want to manage parking permits (add, edit, remove) so that the register is right' },
      { summary: 'As a clerk, I want to open the permit management page so that I find all permits' },
    ],
  },
  *check(model, { options, words }) {
    if (isLooseWish(model)) return;
    const behaviours = model.acceptanceCriteria.criteria.filter(({ kind }) => kind === 'behaviour').length;
    if (behaviours >= Number(options['enough'])) return;
    yield* wideThingIn(model, [...words.allowed, ...words.products]);
    const found = goalVerb(model);
    if (found === null || !isWeak(found, model.language) || SAID.test(found.goal.text)) return;
    const { goal, verb } = found;
    const written = goal.text.slice(verb.start, verb.end);
    if ([...words.allowed, ...words.products].some((term) => term.toLowerCase() === written.toLowerCase())) return;
    const change = CHANGE.test(verb.text);
    yield {
      span: spanIn(goal, goal.start + verb.start, goal.start + verb.end),
      message: change
        ? `${quote(written)} has no end. From what to what?`
        : `${quote(written)} can mean many actions, and each is work of its own.`,
      suggestions: change
        ? ['Say what will be different: a value before and after, or what somebody can do then.']
        : ['Say which actions: view, add, edit, remove? One story each, or a list in brackets.'],
    };
  },
});

/** The wish is a thing of the size of a product. */
function* wideThingIn({ story, language }: StoryModel, known: readonly string[]): Iterable<Report> {
  const goal = story?.means ?? null;
  const thing = goal === null || language !== 'en' ? null : wideThing(fold(goal.text));
  if (goal === null || thing === null || isKnownTerm(goal.text, thing.start, thing.end, known)) return;
  yield {
    span: spanIn(goal, goal.start + thing.start, goal.start + thing.end),
    message: `${quote(goal.text.slice(thing.start, thing.end))} is as large as a product: it can mean many stories.`,
    suggestions: ['Say what somebody does with it first. One story for each thing that somebody does.'],
  };
}

/** Verbs that are weak with a certain word behind them; the others are weak with any thing. */
const WITH: Readonly<Record<string, RegExp>> = {
  deal: /^with\b/,
  cope: /^with\b/,
  look: /^after\b/,
  take: /^(?:good )?care of\b/,
  care: /^for\b/,
  work: /^(?:with|on)\b/,
  collaborate: /^(?:with|on|in)\b/,
  cooperate: /^with\b/,
  interact: /^with\b/,
  engage: /^(?:with|in)\b/,
  communicate: /^(?:with|about)\b/,
  // “conduct inspections”: in general; “conduct an interview”: one of them.
  conduct: /^(?!an?\b|the\b|my\b|this\b|that\b|it\b|electricity\b|heat\b)\S{2,30}(?: \S{1,30})?(?: (?:for|of|in|at|on) .{1,60})?$/,
  // “assist me in filling in the form”: the action is said.
  assist: /^(?!.{0,60}\b(?:in|with|by|when|while) \p{L}{2,20}ing\b)/u,
  // “maintain a list of wards”: what is kept is said.
  maintain: /^(?!(?:an?|the|my|our) (?:list|distance|state|connection|session|order|focus|aspect|speed|temperature)\b)/,
};

function isWeak({ goal, verb, others }: GoalVerb, language: string): boolean {
  if (WEAK[language]?.has(verb.text) !== true || others.length === 0) return false;
  if (OF_PRODUCTS.has(verb.text) && !BEFORE_OWN_VERB.test(goal.text.slice(0, verb.start))) return false;
  if (language !== 'en') return true;
  const rest = others.map(({ text }) => text);
  return WITH[verb.text]?.test(rest.join(' ')) !== false && !ACTION.test(rest[0] ?? '');
}
