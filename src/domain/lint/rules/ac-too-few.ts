import { isWritten } from '../../criteria/judge/is-written.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** A criterion of this many characters says more than one thing. */
const LONG = 200;

export const acTooFew = defineRule({
  id: 'ac-too-few',
  code: 'a07',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off', kanban: 'off' },
  letter: 'T',
  criterion: 'complete',
  kinds: ['story'],
  reads: 'criteria',
  summary: 'The story has exactly one criterion.',
  rationale:
    'One criterion usually repeats the wish. A second one asks what happens at the edge: nothing there, too much, not allowed. A scenario, and a criterion that is a text of its own, say more than one thing and are left alone.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit shows the new end date.',
      },
      {
        summary: 'As a warden, I want to scan a number plate so that I find its permit',
        description: 'Acceptance criteria: the permit of the car is shown.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to renew my permit so that I can keep parking',
        description: '## Acceptance criteria\n- The renewed permit shows the new end date.\n- A permit that ended cannot be renewed.',
      },
    ],
  },
  *check({ acceptanceCriteria: { criteria, format } }) {
    const written = criteria.filter(isWritten);
    const [only, second] = written;
    if (only === undefined || second !== undefined || format === 'gherkin' || format === 'mixed') return;
    const details = criteria.some(({ kind, text }) => kind === 'context' && text.length > 2);
    if (only.text.length > LONG || only.text.includes('\n') || details) return;
    yield {
      span: spanOf(only.slice),
      message: `Only one criterion: ${quote(only.text)}.`,
      suggestions: ['What happens when there is nothing, too much, or no permission?', 'What must stay as it is?'],
    };
  },
});
