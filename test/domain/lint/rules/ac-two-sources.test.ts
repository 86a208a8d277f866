import { acTwoSources } from '../../../../src/domain/lint/rules/ac-two-sources.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acTwoSources);
const STORY = 'As a resident, I want to renew my permit';
const FIELD = '- The new end date is shown.\n- A lost permit cannot be renewed.';

fires(STORY, {
  description: '## «Acceptance criteria»\n- The fee is shown.\n- The fee is due in May.',
  criteria: FIELD,
  severity: 'hint',
  says: 'The description holds 2 criteria, and so does the criteria field.',
});
fires(STORY, { description: 'The office wants it.\n«AC:»\n- The fee is shown.', criteria: FIELD, says: 'holds a criterion' });
silent(STORY, { description: 'The office wants it.', criteria: FIELD });
silent(STORY, { description: '## Acceptance criteria\n- TBD', criteria: FIELD });
silent(STORY, { description: '## Acceptance criteria\n- The fee is shown.' });
silent(STORY, { description: '## Acceptance criteria\n- The fee is shown.', criteria: 'TBD' });
