import type { Step } from '../../criteria/scenario/scenario.ts';
import { assertionIn } from '../../criteria/scenario/step-words.ts';
import { defineRule, type Report } from '../rule.ts';
import { quote, spanIn } from '../report-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtAssertionInWhen = defineRule({
  id: 'gwt-assertion-in-when',
  code: 'g06',
  version: 1,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A Given or When that says what should be seen.',
  rationale:
    'Given sets the scene and When is the event; “should” is a check. Hidden in front of the Then, a check is easily taken for a preparation, and not tested.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  And the fee should be 30 euros\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the fee is 30 euros\n  And the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check({ scenarios }) {
    for (const { steps, language } of scenarios) {
      // Without a Then, gwt-missing-then already says that the check needs its keyword.
      if (language !== 'en' || !steps.some(({ role }) => role === 'then')) continue;
      for (const step of steps) if (step.role !== 'then') yield* judge(step);
    }
  },
});

/** "When I see the list" may be meant as arriving there: a hint. In a Given it is usual. */
function* judge(step: Step): Iterable<Report> {
  const found = assertionIn(step);
  if (found === null || (found.kind === 'see' && step.role === 'given')) return;
  yield {
    span: spanIn(step.slice, found.start, found.end),
    message: `${quote(step.slice.text)} is a check, but stands in front of the Then.`,
    suggestions: [
      found.kind === 'see'
        ? 'If it is the result, move it to Then; if it is the event, say what is done.'
        : 'Move it to Then, or say it as a fact: “is” instead of “should be”.',
    ],
    ...(found.kind === 'see' ? { severity: 'hint' as const } : {}),
  };
}
