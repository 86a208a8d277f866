import { acNoNegativePath } from '../../../../src/domain/lint/rules/ac-no-negative-path.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(acNoNegativePath);
const HAPPY = '## Acceptance criteria\n- The permit is shown.\n- A receipt is sent.';

firesOnWhole('As a resident, I want to pay my permit by card so that I need no cash', {
  description: HAPPY,
  severity: 'hint',
  says: 'No criterion says what happens when payment fails.',
});
firesOnWhole('As a warden, I want to delete a fine', { description: HAPPY, says: 'still in use' });
firesOnWhole('As a clerk, I want to be able to import old permits', { description: HAPPY, says: 'does not answer' });
firesOnWhole('As a resident, I want to share my permit with a visitor', { description: HAPPY, says: 'not allowed' });
firesOnWhole('As a resident, I want to quickly enter my number plate', { description: HAPPY, says: 'wrong or missing' });
silent('As a resident, I want to see what I paid', { description: HAPPY });
silent('As a resident, I want a list of payments', { description: HAPPY });
silent('As a resident, I want to pay by card', { description: `${HAPPY}\n- When the card is declined, nothing is charged.` });
silent('As a resident, I want to pay by card', { description: `${HAPPY}\n- The fee can’t be paid twice.` });
silent('As a resident, I want to pay by card', { description: 'The office wants it.' });
silent('As a resident, I want to pay by card', { description: '## Acceptance criteria\n- TBD' });
silent('En tant que résident, je veux payer par carte', { description: '## Critères d’acceptation\n- Le permis est affiché.' });
