import { findVague } from '../../text/vague/find-vague.ts';
import { fold } from '../../text/fold.ts';
import type { Scenario, Step } from '../../criteria/scenario/scenario.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { quote, spanIn } from '../report-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtVagueStep = defineRule({
  id: 'gwt-vague-step',
  code: 'g11',
  version: 3,
  severity: 'warning',
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A step that leaves the example to the reader.',
  rationale:
    'A scenario is an example. “Valid data” or “some products” makes every reader think of another one; a value says what counts as valid. “Valid credentials” in a Given is usual, so that is a hint.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident enters valid data\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident enters the plate "AB 12"\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check({ scenarios }, context) {
    for (const scenario of scenarios) for (const step of scenario.steps) yield* judge(step, scenario, context);
  },
});

const VAGUE_VALUE =
  /\b(?:(?:in)?valid|(?:in)?correct|wrong|right|proper|bad|good|appropriate|relevant|certain|various|different) (?:data|inputs?|values?|information|info|details|parameters|entries|content|stuff|things)\b|\bsome (?:data|inputs?|values?|text|information|things?|stuff|products|items|users|people)\b|\b(?:something|somehow|etc\b|and so on)/;
const WHICH_ONE = /^(?:something (?:that|which)\b|certain [\p{L}-]{1,20} only\b)/u;
const SECRETS = /\b(?:in)?(?:valid|correct) (?:credentials|log-?in(?: details)?|user ?name and password|password)\b/;

function* judge({ slice, role, argument }: Step, { language, outline }: Scenario, { words }: RuleContext): Iterable<Report> {
  const text = slice.text.slice(0, 1000);
  const folded = fold(text);
  // A table below the step, or an example of an outline, is the value.
  const values = language !== 'en' || argument || (outline && text.includes('<')) ? null : (VAGUE_VALUE.exec(folded) ?? null);
  const secrets = language === 'en' && values === null && !argument ? SECRETS.exec(folded) : null;
  const vague = findVague(text, 0, text.length, language).find(({ wishOnly }) => !wishOnly);
  const found = values ?? secrets;
  const start = found?.index ?? vague?.start;
  const end = found === null ? vague?.end : found.index + found[0].length;
  if (start === undefined || end === undefined || isAllowed(folded.slice(start, end), words.allowed)) return;
  // A colon or an example right behind the words says which.
  if (/^\s?(?:[:(=]|e\.g|such as|like|for example)/.test(folded.slice(end))) return;
  // “something that opens a form”, “certain hosts only” say which, too.
  if (WHICH_ONE.test(folded.slice(start, end + 40))) return;
  yield {
    span: spanIn(slice, slice.start + start, slice.start + end),
    message: `${quote(text.slice(start, end))} is not an example: which one?`,
    suggestions: ['Name one value that stands for the case, and what is special about it.'],
    ...(secrets !== null || role === 'given' ? { severity: 'hint' as const } : {}),
  };
}

function isAllowed(term: string, allowed: readonly string[]): boolean {
  return allowed.some((word) => term.includes(fold(word)));
}
