import { isKnownTerm } from '../../text/known-words.ts';
import { findSolutionWords, type SolutionClass } from '../../text/solution-words.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

const SAYS: Readonly<Record<SolutionClass, string>> = {
  screen: 'says how it will look',
  inside: 'says how it will be built',
  name: 'is a name from code',
};
const TECHNICAL_TYPE = /\b(?:tech|technical|enabler|spike|chore|infrastructure|devops|architecture)\b/i;
const isApiUser = (role: string): boolean => /\b(?:api|developers?|integrators?|programmers?)\b/i.test(role);
const API_WORDS = /^(?:api|rest|restful|soap|graphql|end|http|webhook|web)/i;

export const solutionInGoal = defineRule({
  id: 'solution-in-goal',
  code: 's10',
  version: 3,
  severity: 'warning',
  presets: { recommended: 'off' },
  letter: 'N',
  criterion: 'problem-oriented',
  kinds: ['story'],
  summary: 'The wish prescribes a solution instead of saying what is needed.',
  rationale:
    'A button, a database or a name from code in the wish decides how before anybody has talked about what. The need leaves room for a cheaper answer, and the idea can stand in the notes. One such word is a hint; two are a finding. File formats and programs that people work with (CSV, Excel) are needs, and so is an API for a developer. Technical issue types and wishes without a role (“we need to …”) are left alone. English only.',
  examples: {
    bad: [
      { summary: 'As a resident, I want a dropdown with a tooltip for my street so that I type less' },
      { summary: 'As a clerk, I want permits stored on the server via SFTP so that I find them' },
    ],
    good: [
      { summary: 'As a resident, I want to choose my street from those of my town so that I type less' },
      { summary: 'As a clerk, I want to export permits as CSV so that I open them in Excel' },
    ],
  },
  *check({ story, language, typeName }, { words }) {
    const goal = story?.means ?? null;
    if (goal === null || story?.role === null || language !== 'en' || TECHNICAL_TYPE.test(typeName)) return;
    const known = [...words.allowed, ...words.products];
    const apiUser = isApiUser(story?.role?.text ?? '');
    const found = findSolutionWords(goal.text).filter(
      ({ start, end }) =>
        !isKnownTerm(goal.text, start, end, known) &&
        !isQuoted(goal.text, start) &&
        !(apiUser && API_WORDS.test(goal.text.slice(start, end))),
    );
    const severity = found.length > 1 ? 'warning' : 'hint';
    for (const { start, end, kind } of found.slice(0, 3)) {
      yield {
        span: spanIn(goal, goal.start + start, goal.start + end),
        severity,
        message: `${quote(goal.text.slice(start, end))} ${SAYS[kind]}. What is it for?`,
        suggestions: ['Say what the person needs to see or do, and move the idea to the notes.'],
      };
    }
  },
});

const isQuoted = (text: string, at: number): boolean => /["“‘«„`]$/.test(text.slice(Math.max(0, at - 1), at));
