import type { Fix } from '../../../shared/finding.ts';
import type { Scenario } from '../../criteria/scenario/scenario.ts';
import { readsAsResult } from '../../criteria/scenario/step-words.ts';
import { defineRule } from '../rule.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
import { rowsOf } from '../../text/rows-of.ts';
import { quote, spanOf } from '../report-words.ts';
import { callScenario, stepSpan } from '../scenario-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtMissingThen = defineRule({
  id: 'gwt-missing-then',
  code: 'g03',
  version: 3,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario without a result.',
  rationale: 'Then is what a tester looks at. Without it nothing is tested, whatever happens.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n```',
      },
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  And the permit should be valid until May 31 of the next year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check(model) {
    for (const scenario of model.scenarios) {
      const last = scenario.steps.at(-1);
      if (last === undefined || scenario.steps.some(({ role }) => role === 'then') || isToldWithout(scenario, model)) continue;
      const fix = asResult(scenario);
      yield {
        span: stepSpan(last),
        message: `${callScenario(scenario)} has no Then: what does a tester look at?`,
        suggestions: [
          fix === null
            ? 'Say what is seen afterwards with “Then …”.'
            : `${quote(last.slice.text)} reads like the result: begin it with “Then”.`,
        ],
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});

/** “…” stands for what the scenario above says. */
const AS_ABOVE = /^\s*(?:\.{3}|…)\s*$/;
/** A row without a keyword that says what is seen: “I should see the fee”. */
const TELLS = /\b(?:should|must|will|shall|is|are|can|cannot|sees?|shows?|appears?|gets?|receives?)\b/i;

const SEEN_BELOW =
  /^\W{0,4}(?:i|we|he|she|they|the|it|an?|users?)\b.{0,200}\b(?:should|must) (?:not |now |still |only |also )?(?:see|be|get|have|appear)\b/i;

/** Does a row that begins with no keyword say the result, or that it is the same as above? */
function isToldWithout({ slice, steps, language }: Scenario, model: StoryModel): boolean {
  const when = steps.find(({ role }) => role === 'when');
  let at = slice.start;
  for (const row of rowsOf(slice.text)) {
    const start = at;
    at += row.length + 1;
    if (AS_ABOVE.test(row)) return true;
    if (language !== 'en' || when === undefined || start <= when.slice.end || !TELLS.test(row) || /^\s*[|"`#@*]/.test(row)) continue;
    if (!steps.some(({ keyword, slice: step }) => step.end > start && keyword.start < at)) return true;
  }
  const [rest, next = ''] = fieldText(model, slice.field)
    .slice(slice.end, slice.end + 300)
    .split('\n');
  return language === 'en' && rest?.trim() === '' && SEEN_BELOW.test(next);
}

/** The first "And" that reads as a result becomes the Then. */
function asResult({ steps, language }: Scenario): Fix | null {
  if (language !== 'en') return null;
  const at = steps.findIndex((step) => readsAsResult(step));
  const step = steps[at];
  const tail = steps.slice(at).every((later) => later.inherited && readsAsResult(later));
  if (step === undefined || !tail || step.keyword.text === '') return null;
  return {
    title: `Makes ${quote(step.slice.text)} the result: “Then” instead of “${step.keyword.text}”.`,
    edits: [{ kind: 'replace', span: spanOf(step.keyword), text: 'Then' }],
  };
}
