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
firesOnWhole('As a clerk, I want to be able to import old permits', { description: HAPPY, says: 'the file cannot be read' });
firesOnWhole('As a resident, I want to log in with my card', { description: HAPPY, says: 'the login is refused' });
firesOnWhole('As a clerk, I want to write and send a letter', { description: HAPPY, says: 'it cannot be delivered' });
firesOnWhole('As a clerk, I want to connect the register', { description: HAPPY, says: 'does not answer' });
silent('As a clerk, I want to log every call', { description: HAPPY });
silent('As a clerk, I want to send visitors to the map', { description: HAPPY });
silent('As a developer, I want to import old permits', { description: HAPPY });
silent('As a resident, I want to pay by card', { description: '## Acceptance criteria\n- The permit is shown.' });
silent('As a resident, I want to pay by card', { description: `Failed payments are the matter of PERM-12.\n\n${HAPPY}` });
silent('Pay by card', { description: HAPPY });
silent('As a resident, I want to share my permit with a visitor', { description: HAPPY });
silent('As a resident, I want to quickly enter my number plate', { description: HAPPY });
silent('As a resident, I want to see what I paid', { description: HAPPY });
silent('As a resident, I want a list of payments', { description: HAPPY });
silent('As a resident, I want to pay by card', { description: `${HAPPY}\n- When the card is declined, nothing is charged.` });
silent('As a resident, I want to pay by card', { description: `${HAPPY}\n- The fee can’t be paid twice.` });
silent('As a resident, I want to pay by card', { description: 'The office wants it.' });
silent('As a resident, I want to pay by card', { description: '## Acceptance criteria\n- TBD' });
silent('En tant que résident, je veux payer par carte', { description: '## Critères d’acceptation\n- Le permis est affiché.' });
