import type { Scenario } from '../../criteria/scenario/scenario.ts';
import { wordsOf } from '../../text/words.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../report-words.ts';
import { callScenario, headSpan, stepSpan } from '../scenario-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtTooLong = defineRule({
  id: 'gwt-too-long',
  code: 'g09',
  version: 1,
  severity: 'hint',
  options: {
    steps: { kind: 'number', says: 'steps that a scenario may have', default: 9, least: 3, most: 50 },
    words: { kind: 'number', says: 'words that a step may have', default: 25, least: 10, most: 100 },
  },
  letter: 'S',
  criterion: 'minimal',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario with too many steps, or a step with too many words.',
  rationale:
    'A long scenario hides what it is about. What many scenarios share belongs into a Background, what differs only in values into an outline with examples. Tables and doc strings do not count.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a resident\n  And a car\n  And a street\n  And a zone\n  And a permit that ends on May 31\n  When the resident asks for a renewal\n  And the resident confirms the address\n  And the resident pays 30 euros\n  Then the permit is valid until May 31 of the next year\n  And a receipt is sent to the resident\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident pays for the renewal\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check({ scenarios }, { options }) {
    for (const scenario of scenarios) {
      if (scenario.steps.length > Number(options['steps'])) {
        yield {
          span: headSpan(scenario),
          message: `${callScenario(scenario)} has ${scenario.steps.length} steps.`,
          suggestions: ['Move what all scenarios share to a Background, or say several steps as one.'],
        };
      }
      yield* longSteps(scenario, Number(options['words']));
    }
  },
});

/** Length without quoted texts; in a scenario of one sentence, of what stands between its commas. */
function* longSteps(
  { steps, inline }: Scenario,
  most: number,
): Generator<{
  readonly span: ReturnType<typeof stepSpan>;
  readonly message: string;
  readonly suggestions: readonly [string];
}> {
  for (const step of steps) {
    const parts = inline ? step.slice.text.split(',') : [step.slice.text];
    const longest = Math.max(...parts.map(countWords));
    if (longest <= most) continue;
    yield {
      span: stepSpan(step),
      message: `${quote(step.slice.text)} has ${longest} words.`,
      suggestions: ['Say one thing in each step; put lists of values into a table.'],
    };
  }
}

function countWords(text: string): number {
  return wordsOf(text.replace(/["“][^"”\n]{0,200}["”]/g, 'x')).length;
}
