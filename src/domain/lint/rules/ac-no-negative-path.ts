import { NEGATIVE, riskOf } from '../../story/negative-path.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';

/** As much of the criteria as is read for a word of refusal. */
const MOST_READ = 8000;

export const acNoNegativePath = defineRule({
  id: 'ac-no-negative-path',
  code: 'a05',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off', kanban: 'off' },
  letter: 'T',
  criterion: 'complete',
  kinds: ['story'],
  summary: 'The wish can go wrong, and no criterion says what happens then.',
  rationale:
    'A wish that takes input, pays, calls another system, deletes or depends on a right has a second way to end. When nobody has written it down, whoever builds it decides. Wishes that only look at something are left alone, and so are stories with any word of error, limit or refusal in their criteria.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to pay my permit by card so that I need no cash',
        description: '## Acceptance criteria\n- The fee is charged to the card.\n- A receipt is shown.',
      },
      {
        summary: 'As a warden, I want to delete a fine so that mistakes disappear',
        description: '## Acceptance criteria\n- The fine disappears from the list.\n- The resident gets a letter.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to pay my permit by card so that I need no cash',
        description:
          '## Acceptance criteria\n- The fee is charged to the card.\n- When the card is declined, nothing is charged and the permit stays as it was.',
      },
      {
        summary: 'As a resident, I want to see my payments so that I can file them',
        description: '## Acceptance criteria\n- The list shows date and amount.\n- The newest comes first.',
      },
    ],
  },
  *check({ story, language, acceptanceCriteria }) {
    if (language !== 'en' || story === null || story.means === null) return;
    const { criteria } = acceptanceCriteria;
    if (!criteria.some(({ kind }) => kind === 'behaviour')) return;
    const risk = riskOf(story.means.text);
    if (risk === null) return;
    const all = fold(
      criteria
        .map(({ text }) => text)
        .join('\n')
        .slice(0, MOST_READ),
    );
    if (NEGATIVE.test(all)) return;
    yield { span: null, message: `No criterion says what happens when ${risk.when}.`, suggestions: risk.cases };
  },
});
