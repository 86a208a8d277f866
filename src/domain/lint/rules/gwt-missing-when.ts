import type { Fix } from '../../../shared/finding.ts';
import type { Scenario, Step } from '../../criteria/scenario/scenario.ts';
import { deedOf, eventInside } from '../../criteria/scenario/step-words.ts';
import { defineRule, type Report } from '../rule.ts';
import { quote, spanOf } from '../report-words.ts';
import { callScenario } from '../scenario-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtMissingWhen = defineRule({
  id: 'gwt-missing-when',
  code: 'g02',
  version: 1,
  severity: 'warning',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario in which nothing happens.',
  rationale:
    'When is the one event that the scenario is about. Hidden among the Givens, a reader cannot tell what is prepared and what is tested. What always holds (“Given the form was sent, then it is locked”) may do without: there the rule only hints.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  And the resident submits the renewal form\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident submits the renewal form\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check({ scenarios }) {
    for (const scenario of scenarios) {
      if (![...scenario.background, ...scenario.steps].some(({ role }) => role === 'when')) yield* report(scenario);
    }
  },
});

function* report(scenario: Scenario): Iterable<Report> {
  const { steps } = scenario;
  const place = steps.find(({ role }) => role === 'then') ?? steps.at(-1);
  if (place === undefined) return;
  const english = scenario.language === 'en';
  const event = english ? steps.findLast((step) => step.role === 'given' && deedOf(step) !== null) : undefined;
  const inside = english ? steps.some((step) => step.role === 'then' && eventInside(step) !== null) : false;
  const fix = event === undefined ? null : asEvent(scenario, event);
  yield {
    span: spanOf(place.keyword.text === '' ? place.slice : place.keyword),
    message: `${callScenario(scenario)} has no When: what happens in it?`,
    suggestions: [
      event === undefined
        ? 'Say the one event with “When …”. If it should hold at all times, write it as a rule in one sentence.'
        : `If ${quote(event.slice.text)} is what the scenario tests, begin that step with “When”.`,
    ],
    ...(event === undefined && !inside ? { severity: 'hint' } : {}),
    ...(fix === null ? {} : { fix }),
  };
}

/** The last Given becomes the event, where another one remains to start from. */
function asEvent(scenario: Scenario, event: Step): Fix | null {
  const givens = scenario.steps.filter(({ role }) => role === 'given');
  const starts = givens.length + scenario.background.length > 1;
  if (scenario.inline || !starts || givens.at(-1) !== event || !event.inherited || event.keyword.text === '') return null;
  return {
    title: `Makes ${quote(event.slice.text)} the event: “When” instead of “${event.keyword.text}”.`,
    edits: [{ kind: 'replace', span: spanOf(event.keyword), text: 'When' }],
  };
}
