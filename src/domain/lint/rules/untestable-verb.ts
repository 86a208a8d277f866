import { isLooseWish } from '../../story/loose-wish.ts';
import { goalVerb, type GoalVerb } from '../goal-verb.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';
import { fold } from '../../text/fold.ts';
import type { StoryModel } from '../../story/story-model.ts';

/** Verbs, without accents, for what happens inside a person. */
const INNER: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'understand learn feel realize realise appreciate believe trust comprehend grasp enjoy memorise memorize imagine familiarise familiarize acquaint hope relax perceive admire'.split(
      ' ',
    ),
  ),
  de: new Set(
    'verstehen lernen fuhlen begreifen vertrauen kennenlernen auskennen zurechtfinden wohlfuhlen geniessen einarbeiten'.split(' '),
  ),
  fr: new Set('comprendre apprendre ressentir apprecier'.split(' ')),
  es: new Set('entender comprender aprender sentir sentirme confiar disfrutar familiarizarme'.split(' ')),
  pt: new Set('entender compreender aprender sentir sentir-me confiar'.split(' ')),
  nl: new Set('begrijpen snappen leren voelen vertrouwen genieten inleven'.split(' ')),
  it: new Set('capire comprendere imparare sentire sentirmi fidarmi'.split(' ')),
};

/** States of a mind, with the words that lead to them; matched against the words of the wish from its verb on. English. */
const STATE =
  '(?:aware|assured|confident|certain|sure|reassured|comfortable|convinced|familiar|acquainted|happy|satisfied|pleased|delighted|motivated|inspired|encouraged|relaxed|impressed|proud|entertained|valued|respected|appreciated|understood|welcome|excited|engaged|calm|in control|at ease|at home|on top of|in the loop|in the know|in the picture|on the same page|on board|up to date|up-to-date|in touch|well informed|interested|worried|smarter|wiser|prepared|supported|safe)';
const HOW = '(?:(?:more|fully|always|really|very|quite|absolutely|completely|better|well|less|entirely|still|fairly|so|a bit) ){0,2}';
const PHRASES: readonly RegExp[] = [
  new RegExp(`^(?:be|feel|stay|remain|become|get|keep|be kept|be made|be left) ${HOW}${STATE}\\b`),
  /^know (?:more |all |everything |a lot |enough |something |less )?about\b/,
  /^get (?:to know|used to|to grips with|an? (?:\S{1,20} )?(?:feel|feeling|sense|idea|impression|understanding|insight|picture)\b|(?:\S{1,20} )?insights?\b|my head (?:around|round))/,
  /^(?:have|gain|develop|build|acquire|obtain|receive) (?:an? |some |the |my )?(?:(?:more|better|deeper|good|clear|full|greater|general|quick|basic|complete|overall|deep|valuable|thorough) ){0,2}(?:confidence|trust|faith|insights?|understanding|knowledge|peace of mind|feeling|feel|fun|awareness|certainty|sense|idea|impression|grasp|control (?:over|of))\b/,
  /^(?:save (?:time|money|effort)|raise awareness|share knowledge|stay competitive|keep (?:an eye on|control|the overview|an overview)|stay on top|have a (?:good|nice|great|better|pleasant) (?:time|experience)|be (?:more )?(?:productive|successful|efficient|effective|independent|creative|competitive|flexible))\b/,
  /^(?:make sense of|keep in mind|rest assured|make up my mind|wrap my head|come to (?:know|terms|understand)|have fun|lose interest|gain experience|fall in love)\b/,
];

/** What is asked: somebody can be shown the answer. Without accents. */
const ASKS = new Set(
  'how what which whether if when where who whose why wie was welche welcher welches ob wann wo wer warum comment quoi quel quelle quels quelles si quand ou qui pourquoi como que cual cuales cuando donde quien por qual quais quando onde quem hoe wat welke wanneer waar wie waarom come cosa quale quali se dove chi perche'.split(
    ' ',
  ),
);

export const untestableVerb = defineRule({
  id: 'untestable-verb',
  code: 's15',
  version: 2,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story'],
  summary: 'The wish is something that happens in a head, or that a machine guesses: no tester can look there.',
  rationale:
    'Whether somebody understands, learns or feels cannot be seen. What the product shows or sends can. With a question behind it (“understand which permits end”) the wish is clear enough: the answer is shown. What a machine detects or predicts by itself is right now and then; say how often it must be.',
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
    if (isLooseWish(model)) return;
    yield* guessIn(model);
    const found = goalVerb(model);
    if (found === null) return;
    const end = endOfInner(found, model.language);
    if (end === null || isAnswered(found, end, model.language)) return;
    const { goal, verb } = found;
    const written = goal.text.slice(verb.start, end);
    yield {
      span: spanIn(goal, goal.start + verb.start, goal.start + end),
      message: `Nobody can check ${quote(written)} from outside.`,
      suggestions: ['Say what the person sees, gets or can do: “see …”, “receive …”, “know which …”?'],
    };
  },
});

/** What a machine finds out by itself is right now and then; how often must be said. English. */
const GUESSED =
  /\bautomatic(?:ally)? (?:\p{L}{2,20} ){0,4}?(?:pre-?|re-?)?(?:detect|recogni[sz]|classif|categori[sz]|identif|predict|diagnos|guess)\p{L}{0,6}|\S (?:is able to|to be able to|to|can|could|should|must) (?:automatically )?(?:recogni[sz]e|predict|anticipate|guess|diagnose|infer)\b/u;
/** “automatic speech recognition” is a technique that is used. */
const TECHNIQUE = /\b(?:speech|optical character|character|voice|number ?plate|license plate|licence plate|barcode|content) $/;
const MEASURED = /\d|\b(?:at least|by|within|percent|accuracy of|when|if)\b/;

function* guessIn({ story, language }: StoryModel): Iterable<Report> {
  const goal = story?.means ?? null;
  if (goal === null || language !== 'en') return;
  const folded = fold(goal.text);
  const found = GUESSED.exec(folded);
  if (found === null || MEASURED.test(folded) || TECHNIQUE.test(found[0].slice(0, found[0].lastIndexOf(' ') + 1))) return;
  const end = found.index + found[0].length;
  const start = found[0].startsWith('automatic') ? found.index : folded.lastIndexOf(' ', end - 1) + 1;
  yield {
    span: spanIn(goal, goal.start + start, goal.start + end),
    message: `${quote(goal.text.slice(start, end))} is right now and then. How often is enough?`,
    suggestions: ['Say how often it must be right, and on which examples.'],
  };
}

/** “understand which permits end”, “be sure when the bus comes”: the answer can be shown. */
function isAnswered({ others }: GoalVerb, end: number, language: string): boolean {
  const verbLast = language === 'de' || language === 'nl';
  const behind = verbLast ? others : others.filter(({ start }) => start >= end);
  return behind.slice(0, 5).some(({ text }) => ASKS.has(text) || (text === 'of' && language === 'nl'));
}

/** Where "understand", "be aware" ends in the wish; `null` when the verb can be seen from outside. */
function endOfInner({ verb, others }: GoalVerb, language: string): number | null {
  const inner = INNER[language]?.has(verb.text) === true ? verb.end : null;
  if (language !== 'en') return inner;
  const words = [verb, ...others.slice(0, 9)];
  const said = words.map(({ text }) => text).join(' ');
  for (const phrase of PHRASES) {
    const found = phrase.exec(said)?.[0];
    if (found !== undefined) return words[found.split(' ').length - 1]?.end ?? null;
  }
  return inner;
}
