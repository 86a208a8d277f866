import { levelIn } from '../../../../src/domain/lint/active-rules.ts';
import { noEstimate } from '../../../../src/domain/lint/rules/no-estimate.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(noEstimate);
const STORY = 'As a resident, I want to renew my permit so that I can park';

describe('no-estimate', () => {
  firesOnWhole(STORY, { habits: { requireEstimate: true }, severity: 'hint', says: 'No estimate yet.' });
  silent(STORY, { habits: { requireEstimate: true }, estimate: 0 });
  silent(STORY, { habits: { requireEstimate: true }, estimate: 3 });
  silent(STORY);
  test('the ready check says it, so it is off until a team wants it', () => {
    expect([levelIn(noEstimate, 'recommended'), levelIn(noEstimate, 'kanban'), levelIn(noEstimate, 'strict')]).toEqual([
      'off',
      'off',
      'hint',
    ]);
  });
});
