import { pronounReference } from '../../../../src/domain/lint/rules/pronoun-reference.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(pronounReference);
const STORY = 'As a resident, I want to renew my permit so that I can park';
const list = (...lines: readonly string[]) => ({ description: `## Acceptance criteria\n${lines.map((line) => `- ${line}\n`).join('')}` });

describe('pronoun-reference', () => {
  fires(STORY, {
    ...list('The receipt and the permit have a date.', '«It» is sent to the resident.'),
    severity: 'hint',
    says: 'another line',
  });
  fires(STORY, list('The permit has a date.', '«They» must be shown.'));
  silent(STORY, list('It is possible to print the receipt.', 'It should be possible to pay.'));
  silent(STORY, list('This permit is shown.', 'Its date is shown.', 'The receipt shows when it ends.'));
  silent(STORY, { description: '## Acceptance criteria\nGiven a permit\nWhen it ends\nThen it is shown' });
  silent(STORY, { description: 'It is sent to the resident.' });
});
