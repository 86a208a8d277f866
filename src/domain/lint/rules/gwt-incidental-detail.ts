import type { Scenario, Step } from '../../criteria/scenario/scenario.ts';
import { defineRule } from '../rule.ts';
import { callScenario, headSpan } from '../scenario-words.ts';
import { gesturesIn } from '../../criteria/scenario/screen-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtIncidentalDetail = defineRule({
  id: 'gwt-incidental-detail',
  code: 'g10',
  version: 1,
  severity: 'hint',
  options: {
    values: { kind: 'number', says: 'values without a part in the result that a scenario may have', default: 3, least: 0, most: 30 },
  },
  letter: 'T',
  criterion: 'minimal',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario full of values that its result does not use.',
  rationale: 'Each value says “this matters”. When most of them do not, nobody sees the one that does.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given the resident "Ana Lind" with the phone "555-0100"\n  And the car "Fox" with the plate "AB 12"\n  When the resident renews the permit\n  Then the permit is valid for another year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit for the plate "AB 12"\n  When the resident renews the permit\n  Then the permit for "AB 12" is valid for another year\n```',
      },
    ],
  },
  *check({ scenarios }, { options }) {
    const most = Number(options['values']);
    for (const scenario of scenarios) {
      const unused = unusedValues(scenario);
      if (unused.length <= most) continue;
      yield {
        span: headSpan(scenario),
        message: `${callScenario(scenario)} has ${unused.length} values that its result does not use: ${unused.slice(0, 4).join(', ')}${unused.length > 4 ? ' …' : ''}.`,
        suggestions: ['Keep the values that change the result; say the others in words (“a resident with a car”).'],
      };
    }
  },
});

const VALUE = /"[^"\n]{1,80}"|“[^”\n]{1,80}”|«[^»\n]{1,80}»|\b\d[\d.,:/-]{0,20}\b/g;

/** Values of Given and When that no Then repeats. Names of controls and the places of an outline do not count. */
function unusedValues({ steps }: Scenario): readonly string[] {
  const results = steps
    .filter(({ role }) => role === 'then')
    .map(({ slice }) => slice.text)
    .join('\n');
  const values = steps.filter((step) => step.role !== 'then' && gesturesIn(step).length === 0).flatMap(valuesOf);
  return [...new Set(values)].filter((value) => !results.includes(value.replace(/^["“«]|["”»]$/g, '')));
}

function valuesOf({ slice }: Step): readonly string[] {
  return [...slice.text.slice(0, 2000).matchAll(VALUE)].map(([value]) => value).filter((value) => !value.includes('<'));
}
