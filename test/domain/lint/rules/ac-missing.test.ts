import { acMissing } from '../../../../src/domain/lint/rules/ac-missing.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(acMissing);
const STORY = 'As a resident, I want to pay by card';

describe('ac-missing', () => {
  firesOnWhole(STORY, { severity: 'error', says: 'No acceptance criteria.' });
  firesOnWhole(STORY, { habits: { requireCriteria: false }, severity: 'hint' });
  firesOnWhole(STORY, { description: null });
  firesOnWhole(STORY, { description: 'An acceptance test coverage report is good to have.' });
  firesOnWhole(STORY, { description: '## Definition of done\n- Reviewed' });
  silent(STORY, { criteria: 'The fee is shown.' });
  silent(STORY, { description: '*Acceptance criteria*\n- The fee is shown.' });
  silent(STORY, { description: 'AC: the fee is shown.' });
  silent(STORY, { description: '## Akzeptanzkriterien\n- Die Gebühr steht da.' });
  silent(STORY, { description: '```gherkin\nScenario: fee\n  When I pay\n  Then I see the fee\n```' });
  silent(STORY, { description: '## Acceptance criteria' });
  silent('Pay by card', { kind: 'task', typeName: 'Task' });
});
