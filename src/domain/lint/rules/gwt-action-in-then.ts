import { deedOf, eventInside } from '../../criteria/scenario/step-words.ts';
import { defineRule } from '../rule.ts';
import { quote, spanIn } from '../report-words.ts';
import { stepSpan } from '../scenario-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtActionInThen = defineRule({
  id: 'gwt-action-in-then',
  code: 'g05',
  version: 1,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A Then in which somebody does something.',
  rationale: 'Then is what is seen. What somebody does there is another event: it belongs into When, or into a scenario of its own.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the resident clicks the payment button\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the fee of 30 euros is shown\n```',
      },
    ],
  },
  *check({ scenarios }) {
    for (const { steps, language } of scenarios) {
      if (language !== 'en') continue;
      const hasEvent = steps.some(({ role }) => role === 'when');
      for (const step of steps) {
        if (step.role !== 'then') continue;
        const inside = eventInside(step);
        const acts = deedOf(step)?.deed === 'gesture';
        if (!acts && (inside === null || !hasEvent)) continue;
        yield {
          span: acts || inside === null ? stepSpan(step) : spanIn(step.slice, inside.start, inside.end),
          message: `${quote(step.slice.text)} is something that somebody does, not what a tester looks at.`,
          suggestions: ['Move what is done to When, and say in Then what is seen afterwards.'],
        };
      }
    }
  },
});
