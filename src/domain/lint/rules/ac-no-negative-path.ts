import { NEGATIVE, riskOf, SPEAKS_OF_FAILURE } from '../../criteria/judge/negative-path.ts';
import { fold } from '../../text/fold.ts';
import { defineRule } from '../rule.ts';

/** As much of the criteria as is read for a word of refusal. */
const MOST_READ = 8000;
/** A single criterion is still a beginning: ac-too-few is about that. */
const FEWEST = 2;
/** Roles of people who build the product: what goes wrong for them is a matter of code. */
const BUILDS = /\b(?:developers?|engineers?|devops|maintainers?|testers?|architects?)\b/;

export const acNoNegativePath = defineRule({
  id: 'ac-no-negative-path',
  code: 'a05',
  version: 1,
  severity: 'hint',
  presets: { kanban: 'off' },
  letter: 'T',
  criterion: 'complete',
  kinds: ['story'],
  summary: 'The wish can go wrong, and no criterion says what happens then.',
  rationale:
    'Paying, uploading, deleting, logging in, sending and asking another system have a second way to end, and somebody meets it. When nobody has written it down, whoever builds it decides. The rule speaks where such a wish has two criteria or more; wishes with any word of error, limit or refusal in their criteria, or of failure in the description, are left alone, and so are wishes of developers.',
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
  *check({ story, language, description, acceptanceCriteria }) {
    if (language !== 'en' || story === null || story.role === null || story.means === null || BUILDS.test(fold(story.role.text))) return;
    const { criteria } = acceptanceCriteria;
    if (criteria.filter(({ kind }) => kind === 'behaviour').length < FEWEST) return;
    const risk = riskOf(story.means.text);
    if (risk === null) return;
    const all = fold(
      criteria
        .map(({ text }) => text)
        .join('\n')
        .slice(0, MOST_READ),
    );
    if (NEGATIVE.test(all) || SPEAKS_OF_FAILURE.test(fold(description?.text.slice(0, MOST_READ) ?? ''))) return;
    yield { span: null, message: `No criterion says what happens when ${risk.when}.`, suggestions: risk.cases };
  },
});
