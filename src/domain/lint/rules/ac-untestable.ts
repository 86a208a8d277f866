import type { Criterion, TextSlice } from '../../../shared/story.ts';
import { judgeCriterion } from '../../criteria/judge/classify-criterion.ts';
import type { UntestableReason } from '../../criteria/judge/untestable-wording.ts';
import { isChore } from '../../story/is-chore.ts';
import { isNamedCriteria } from '../named-criteria.ts';
import { quote, spanIn, spanOf } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';
import { isLight, isShown, type Shown, shownBy } from '../shown-by-item.ts';
import { askFor } from '../vague-questions.ts';

export const acUntestable = defineRule({
  id: 'ac-untestable',
  code: 'a04',
  version: 5,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'criteria',
  summary: 'A criterion to which a tester cannot say yes or no.',
  rationale:
    '“Works properly”, “similar to”, “follow the mockups” and “appropriate” let every reader test something else. Say what is seen, which value, or which example. That something is “appropriate” or “correct” is a hint where other words say what it is, and is left alone where the item names it elsewhere: by examples, a list of changes, a picture, or a fault that the title names and the text describes. Docs that are kept up “where necessary” are left alone, and words about the team’s own tests, or in work on papers, tests and code, are a hint. Work for the team (“add tests”) is the matter of ac-not-criterion.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The form works properly.',
      },
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- An appropriate message is shown when payment fails.',
      },
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- Residents know how to renew a permit.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description:
          '## Acceptance criteria\n- The renewed permit shows the new end date.\n- The list of streets is shown in under 2 seconds, so it feels fast.',
      },
    ],
  },
  *check(model, { words }) {
    const { acceptanceCriteria, language } = model;
    if (!isNamedCriteria(model)) return;
    const { criteria } = acceptanceCriteria;
    const doubtful = criteria.filter(({ testable }, at) => testable === false && !isExplained(criteria[at + 1]));
    if (doubtful.length === 0) return;
    const shown = shownBy(model);
    const whole = model.description?.text ?? '';
    const inside = isChore(model.summary, model.typeName);
    const toDo = criteria.filter(({ kind }) => kind === 'task').length * 2 >= criteria.length;
    for (const criterion of doubtful) {
      if (isName(criterion.slice, whole)) continue;
      for (const report of judge(criterion, language, [...words.allowed, ...words.products], shown))
        yield inside || (toDo && OF_RESEARCH.test(criterion.text)) ? { ...report, severity: 'hint' } : report;
    }
  },
});

/** Beside other work: “Understand why owners refuse”. */
const OF_RESEARCH = /^\W{0,6}(?:understand|learn|get to know|know)\b/i;

/** “A) Easy.”: what a way is called that is told below. */
const isName = ({ text, field, start }: TextSlice, whole: string): boolean =>
  field === 'description' &&
  /^[\p{L}-]{1,20}[.:]?$/u.test(text) &&
  /(?:^|\n)\s?\(?[A-Za-z][).:]\s{0,3}$/.test(whole.slice(Math.max(0, start - 10), start));

/** Points below a criterion say what it means. */
const isExplained = (next: Criterion | undefined): boolean => next?.kind === 'context' && /^(?!note|see\b).{20}.*[^:]$/is.test(next.text);

function* judge({ text, slice }: Criterion, language: string, teamTerms: readonly string[], shown: Shown): Iterable<Report> {
  const { problem } = judgeCriterion(text, language, 'scenario', teamTerms);
  if (problem === null || problem.kind === 'work') return;
  const doubt = problem.kind === 'wording' ? { ...problem, kind: problem.reason } : problem.match;
  if (isShown(text, doubt, shown)) return;
  if (problem.kind === 'wording') {
    const { message, suggestion } = SAYS[problem.reason](quote(text.slice(problem.start, problem.end)));
    yield { span: spanOf(slice), message, suggestions: [suggestion, 'What would a tester see when it is right, and when it is not?'] };
    return;
  }
  const { start, end, kind } = problem.match;
  const asked = askFor(text.slice(start, end), kind, text.slice(end));
  yield {
    span: spanIn(slice, slice.start + start, slice.start + end),
    message: `${asked.problem} ${asked.question}`,
    suggestions: [asked.question, 'What would a tester see?'],
    ...(isLight(text, doubt) ? { severity: 'hint' as const } : {}),
  };
}

interface Says {
  readonly message: string;
  readonly suggestion: string;
}

const SAYS: Readonly<Record<UntestableReason, (words: string) => Says>> = {
  works: (words) => ({
    message: `${words} cannot be checked. What would a tester see?`,
    suggestion: 'Say what is seen: a text, a value, a state.',
  }),
  resembles: (words) => ({
    message: `${words} leaves open what is the same and what is not.`,
    suggestion: 'Name what must be the same, point by point.',
  }),
  picture: (words) => ({
    message: `${words} points to a picture that is not linked here, and does not say which parts count.`,
    suggestion: 'Link the picture, and name the parts that matter.',
  }),
  hedge: (words) => ({
    message: `${words} leaves open when it holds and when not.`,
    suggestion: 'Say when it holds: in which cases, how often, up to what limit.',
  }),
  better: (words) => ({
    message: `${words} has no measure: better than what, and by how much?`,
    suggestion: 'Say from which value to which value.',
  }),
  mind: (words) => ({
    message: `${words} happens in somebody’s head, where no tester can look.`,
    suggestion: 'Say what they see or do that shows it.',
  }),
  measure: (words) => ({
    message: `${words} has no limit: every tester would draw the line somewhere else.`,
    suggestion: 'Name a limit, or an example that must pass and one that must not.',
  }),
  handled: (words) => ({
    message: `${words} does not say what happens.`,
    suggestion: 'Say what is seen in that case, for example the message.',
  }),
  bare: (words) => ({
    message: `${words} names a subject, not a result.`,
    suggestion: 'Say what somebody can do, or what is seen.',
  }),
  universal: (words) => ({
    message: `${words} promises everything or nothing: no test can show that.`,
    suggestion: 'Name the cases that are tried, and what is seen in each.',
  }),
  rules: (words) => ({
    message: `${words} does not say which rules, or how a tester would see that.`,
    suggestion: 'Name the rule, or the points of it that are checked.',
  }),
  unfinished: () => ({
    message: 'Only what is given: nothing happens, and nothing is to be seen.',
    suggestion: 'Add what somebody does (When) and what is seen (Then).',
  }),
  meta: (words) => ({
    message: `${words} is about the work item, not about what it changes.`,
    suggestion: 'Say what is true when it is done.',
  }),
  question: () => ({
    message: 'This is still a question.',
    suggestion: 'Answer it, and write the answer as the criterion.',
  }),
};
