import { acUntestable } from '../../../../src/domain/lint/rules/ac-untestable.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acUntestable);
const STORY = 'As a resident, I want to pay by card';

describe('ac-untestable', () => {
  fires(STORY, {
    description: '## Acceptance criteria\n- «The form works properly.»\n- The fee is shown.',
    severity: 'warning',
    says: '“works properly” cannot be checked. What would a tester see?',
  });
  fires(STORY, { description: '## Acceptance criteria\n- An «appropriate» message is shown.' });
  fires(STORY, { description: '## Acceptance criteria\n- «Videos should work as usual»' });
  fires(STORY, { criteria: '- The page loads «quickly».' });
  fires(STORY, { description: '## Acceptance criteria\nGiven a card, when I pay, then a «suitable» message is shown' });
  silent(STORY, { description: '## Acceptance criteria\n- The page loads fast: in under 2 seconds.' });
  silent(STORY, { description: '## Acceptance criteria\n- Add proper tests' });
  silent(STORY, { description: '## Acceptance criteria\n- ~~The form works properly.~~' });
  silent(STORY, { description: '## Out of scope\n- The form works properly.' });
  silent(STORY, { description: '## Acceptance criteria\n- The form works with Visa and Maestro.' });
});
