import { defineRule } from '../rule.ts';
import { callScenario, headSpan } from '../scenario-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtMissingGiven = defineRule({
  id: 'gwt-missing-given',
  code: 'g01',
  version: 1,
  severity: 'warning',
  presets: { recommended: 'hint', kanban: 'hint' },
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario that does not say where it starts.',
  rationale:
    'Given tells a tester what to prepare. Without it everybody prepares something else, and the same scenario passes for one and fails for another. A Background above the scenarios counts.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  When the resident renews the permit\n  Then the permit is valid for another year\n```',
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
  *check({ scenarios }) {
    for (const scenario of scenarios) {
      if (scenario.inline || scenario.background.length > 0 || scenario.steps.some(({ role }) => role === 'given')) continue;
      yield {
        span: headSpan(scenario),
        message: `${callScenario(scenario)} has no Given: where does it start?`,
        suggestions: ['Begin with “Given …”: what holds before anything happens, for example who is signed in and what exists.'],
      };
    }
  },
});
