import { isLooseWish } from '../../story/loose-wish.ts';
import { goalVerb, type GoalVerb } from '../goal-verb.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Verbs, without accents, for what happens inside a person. */
const INNER: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('understand learn feel realize realise appreciate believe trust'.split(' ')),
  de: new Set('verstehen lernen fuhlen begreifen vertrauen'.split(' ')),
  fr: new Set('comprendre apprendre ressentir'.split(' ')),
  es: new Set('entender comprender aprender sentir sentirme'.split(' ')),
  pt: new Set('entender compreender aprender sentir'.split(' ')),
  nl: new Set('begrijpen snappen leren voelen'.split(' ')),
  it: new Set('capire comprendere imparare sentire sentirmi'.split(' ')),
};

const BE_SURE: ReadonlySet<string> = new Set('aware assured confident certain sure reassured'.split(' '));

/** What is asked: somebody can be shown the answer. Without accents. */
const ASKS = new Set(
  'how what which whether if when where who whose why wie was welche welcher welches ob wann wo wer warum comment quoi quel quelle quels quelles si quand ou qui pourquoi como que cual cuales cuando donde quien por qual quais quando onde quem hoe wat welke wanneer waar wie waarom come cosa quale quali se dove chi perche'.split(
    ' ',
  ),
);

export const untestableVerb = defineRule({
  id: 'untestable-verb',
  code: 's15',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story'],
  summary: 'The wish is something that happens in a head, where no tester can look.',
  rationale:
    'Whether somebody understands, learns or feels cannot be seen. What the product shows or sends can. With a question behind it (“understand which permits end”) the wish is clear enough: the answer is shown.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to understand the parking rules so that I pay no fines' },
      { summary: 'As a clerk, I want to be aware of new permits so that I check them' },
    ],
    good: [
      { summary: 'As a resident, I want to understand which permits end this month so that I renew them' },
      { summary: 'As a resident, I want to see the parking rules of my street so that I pay no fines' },
    ],
  },
  *check(model) {
    const found = isLooseWish(model) ? null : goalVerb(model);
    if (found === null) return;
    const end = endOfInner(found, model.language);
    if (end === null || found.others.slice(0, 5).some(({ text }) => ASKS.has(text) || (text === 'of' && model.language === 'nl'))) return;
    const { goal, verb } = found;
    const written = goal.text.slice(verb.start, end);
    yield {
      span: spanIn(goal, goal.start + verb.start, goal.start + end),
      message: `Nobody can check ${quote(written)} from outside.`,
      suggestions: ['Say what the person sees, gets or can do: “see …”, “receive …”, “know which …”?'],
    };
  },
});

/** Where "understand", "be aware" ends in the wish; `null` when the verb can be seen from outside. */
function endOfInner({ verb, others }: GoalVerb, language: string): number | null {
  if (INNER[language]?.has(verb.text) === true) return verb.end;
  const [first, second] = others;
  if (language !== 'en' || first === undefined) return null;
  if (verb.text === 'be' && BE_SURE.has(first.text)) return first.end;
  return verb.text === 'know' && (first.text === 'about' || (first.text === 'more' && second?.text === 'about')) ? first.end : null;
}
