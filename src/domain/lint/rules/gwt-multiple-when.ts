import type { Fix } from '../../../shared/finding.ts';
import { dialectOf } from '../../criteria/scenario/gherkin-dialects.ts';
import type { Scenario, Step } from '../../criteria/scenario/scenario.ts';
import type { StoryModel } from '../../story/story-model.ts';
import { fieldText } from '../../story/story-model.ts';
import { defineRule } from '../rule.ts';
import { quote } from '../report-words.ts';
import { callScenario, stepSpan } from '../scenario-words.ts';

const STORY = 'As a resident, I want to renew my permit so that I can keep parking';

export const gwtMultipleWhen = defineRule({
  id: 'gwt-multiple-when',
  code: 'g04',
  version: 1,
  severity: 'warning',
  letter: 'S',
  criterion: 'atomic',
  kinds: ['story', 'task'],
  reads: 'scenarios',
  summary: 'A scenario that goes on after its result: a When below a Then.',
  rationale:
    'One scenario, one event: when it fails, its name says what is broken, and each behavior can be built and accepted by itself. Several steps of one event (“When …, and …”) are fine.',
  examples: {
    bad: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Renew a permit\n  Given a permit that ends on May 31\n  When the resident renews the permit\n  Then the fee is shown\n  When the resident pays the fee\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
    good: [
      {
        summary: STORY,
        description:
          '```gherkin\nScenario: Pay for a renewal\n  Given a renewal with an open fee of 30 euros\n  When the resident pays 30 euros\n  Then the permit is valid until May 31 of the next year\n```',
      },
    ],
  },
  *check(model) {
    for (const scenario of model.scenarios) {
      const extra = laterEvents(scenario.steps);
      const [first] = extra;
      if (first === undefined) continue;
      const fix = split(scenario, extra, model);
      yield {
        span: stepSpan(first),
        message: `${callScenario(scenario)} goes on after its result with ${quote(`${first.keyword.text} ${first.slice.text}`)}: that is another scenario.`,
        suggestions: ['Split it: one scenario for each When, with what came before as its Given.'],
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});

/** Each When that stands below a Then. */
function laterEvents(steps: readonly Step[]): readonly Step[] {
  let seen = false;
  const later: Step[] = [];
  for (const step of steps) {
    if (step.role === 'then') seen = true;
    else if (step.role === 'when' && seen && !step.inherited) later.push(step);
  }
  return later;
}

/** In a code block a scenario can be divided where it stands; what happened before becomes what is given. English only: elsewhere the order of words changes. */
function split(scenario: Scenario, extra: readonly Step[], model: StoryModel): Fix | null {
  const plain = scenario.code && !scenario.outline && scenario.language === 'en' && !scenario.steps.some(({ argument }) => argument);
  if (!plain) return null;
  const text = fieldText(model, scenario.slice.field);
  const edits = extra.map((step, i) => {
    const line = text.lastIndexOf('\n', step.keyword.start - 1) + 1;
    const at = Math.max(line, scenario.slice.start);
    const indent = text.slice(line, step.keyword.start).replace(/\S.*$/, '');
    const span = { field: scenario.slice.field, start: at, end: at };
    return { kind: 'replace' as const, span, text: headOf(scenario, step, i + 2, indent) };
  });
  const [first, ...rest] = edits;
  return first === undefined ? null : { title: `Divides it into ${edits.length + 1} scenarios.`, edits: [first, ...rest] };
}

function headOf(scenario: Scenario, until: Step, number: number, indent: string): string {
  const before = scenario.steps.slice(0, scenario.steps.indexOf(until)).filter(({ role }) => role !== 'then');
  const keyword = dialectOf(scenario.language).written.scenario.at(-1) ?? 'Scenario';
  const title = scenario.name === null || scenario.name.text.trim() === '' ? until.slice.text : `${scenario.name.text.trim()} (${number})`;
  const outdent = indent.length >= 2 ? indent.slice(2) : indent;
  const lines = before.map(({ slice }, i) => `${indent}${i === 0 ? 'Given' : 'And'} ${slice.text}\n`);
  return `\n${outdent}${keyword}: ${title}\n${lines.join('')}`;
}
