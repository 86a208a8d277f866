import { RULE_LANGUAGES } from '../../../shared/story.ts';
import { isChore } from '../../story/is-chore.ts';
import { hasTickedPoints } from '../../criteria/read/ticked-points.ts';
import { saysHardlyMore } from '../hardly-more.ts';
import type { AdfText } from '../../text/adf/adf-text.ts';
import { defineRule } from '../rule.ts';

export const acMissing = defineRule({
  id: 'ac-missing',
  code: 'a01',
  version: 3,
  severity: 'error',
  habit: 'criteria',
  needsText: true,
  letter: 'T',
  criterion: 'testable',
  kinds: ['story'],
  summary: 'The story has no acceptance criteria.',
  rationale:
    'Criteria are the agreement on when the story is done. They are looked for in the criteria field, under a heading, a bold line, a panel, a table column or an expand that names them, and as Given, When, Then anywhere in the description; a list with boxes that says what must be true counts, too. A section that is there but empty is the matter of ac-empty-template. A team that writes no criteria is asked for them only where the description says hardly more than the title. A title that names work on the product’s insides (release notes, a new version of a library, tests, refactoring) and has no story is not asked. In a language whose word for criteria is not known here, any list, table or scenario may be them.',
  examples: {
    bad: [
      {
        summary: 'As a warden, I want to scan a number plate so that I find its permit',
        description: '## Definition of done\n- Reviewed by a warden',
      },
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: 'The date is known to the office.',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: '## Acceptance criteria\n- The end date stands beside the number of the permit.',
      },
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: 'Given a permit that ends on May 2\nWhen I open it\nThen I see “May 2”',
      },
      { summary: 'Upgrade the payment SDK to 4.2.0', description: 'Version 4.1 is supported until May.' },
    ],
  },
  *check({ summary, description, criteriaPlace, story, typeName, language }) {
    if (description === undefined || criteriaPlace !== null) return;
    const { role = null, means = null } = story ?? {};
    if ((role === null || means === null) && isChore(summary, typeName)) return;
    if (description !== null && (hasTickedPoints(description) || mayHoldCriteria(description, language))) return;
    yield {
      span: null,
      message: 'No acceptance criteria.',
      ...(saysHardlyMore(summary, description?.text ?? '') ? {} : { habitual: true as const }),
      suggestions: ['Add one: what would a tester see when it is done?', 'Given …, when …, then …'],
    };
  },
});

/** Blocks in which people write criteria. */
const POINTS = new Set(['listItem', 'taskItem', 'tableRow', 'codeBlock']);

/** Whether criteria may stand there under a name in a language that is not read here. */
const mayHoldCriteria = ({ blocks }: AdfText, language: string): boolean =>
  !RULE_LANGUAGES.includes(language) && blocks.some(({ type, withdrawn }) => POINTS.has(type) && !withdrawn);
