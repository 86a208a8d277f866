import { isLooseWish } from '../../story/loose-wish.ts';
import { goalVerb, type GoalVerb } from '../goal-verb.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Verbs, without accents, that name a field of work and no action. Common knowledge of requirements writing, our own list. */
const WEAK: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('manage handle support process improve optimize optimise enhance streamline facilitate administer deal'.split(' ')),
  de: new Set('verwalten verarbeiten handhaben unterstutzen verbessern optimieren managen'.split(' ')),
  fr: new Set('gerer traiter supporter ameliorer optimiser faciliter administrer'.split(' ')),
  es: new Set('gestionar manejar soportar mejorar optimizar procesar administrar facilitar'.split(' ')),
  pt: new Set('gerenciar gerir suportar melhorar otimizar processar administrar facilitar'.split(' ')),
  nl: new Set('beheren verwerken ondersteunen verbeteren optimaliseren afhandelen'.split(' ')),
  it: new Set('gestire supportare migliorare ottimizzare elaborare amministrare facilitare'.split(' ')),
};

/** Verbs of change: what they ask for is a measure, not a list of actions. */
const CHANGE = /^(?:improv|optimi[sz]|enhanc|streamlin|verbess|optimier|amelior|mejor|melhor|otimiz|verbeter|optimalis|miglior|ottimizz)/;

/** Somebody has said what it means: a list, a bracket, examples, a way, a number. */
const SAID =
  /[:(,]|\d|\b(?:by|such as|including|e\.g|like|so wie|z\.b|comme|como|zoals|come|durch|indem|en \p{L}{3,20}ant|door|via|from)\b/u;

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
  version: 1,
  severity: 'warning',
  options: {
    enough: { kind: 'number', says: 'Criteria that say enough', default: 3, least: 1, most: 20 },
  },
  letter: 'E',
  criterion: 'estimable',
  kinds: ['story'],
  summary: 'A verb that names a field of work and not what somebody does.',
  rationale:
    '“Manage permits” is four stories or one, and every reader counts differently; “improve the search” never ends. Verbs that say what happens (view, add, edit, remove) can be estimated. A list or an action after the verb (“support switching streets”), a number, or three criteria that say what happens silence the rule. “Management” as a noun is left alone.',
  examples: {
    bad: [
      { summary: 'As a clerk, I want to manage parking permits so that the register is right' },
      { summary: 'As a resident, I want to improve my permit application so that I can keep parking' },
    ],
    good: [
      { summary: 'As a clerk, I want to manage parking permits (add, edit, remove) so that the register is right' },
      { summary: 'As a clerk, I want to open the permit management page so that I find all permits' },
    ],
  },
  *check(model, { options, words }) {
    const found = isLooseWish(model) ? null : goalVerb(model);
    if (found === null || !isWeak(found, model.language) || SAID.test(found.goal.text)) return;
    const behaviours = model.acceptanceCriteria.criteria.filter(({ kind }) => kind === 'behaviour').length;
    if (behaviours >= Number(options['enough'])) return;
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

function isWeak({ goal, verb, others }: GoalVerb, language: string): boolean {
  if (WEAK[language]?.has(verb.text) !== true || others.length === 0) return false;
  if (OF_PRODUCTS.has(verb.text) && !BEFORE_OWN_VERB.test(goal.text.slice(0, verb.start))) return false;
  const next = others[0]?.text ?? '';
  return (verb.text !== 'deal' || next === 'with') && !(language === 'en' && ACTION.test(next));
}
