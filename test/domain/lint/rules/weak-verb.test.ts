import { weakVerb } from '../../../../src/domain/lint/rules/weak-verb.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(weakVerb);
const criteria = (count: number): string => `## Acceptance criteria\n${'- The end date of a permit is shown.\n'.repeat(count)}`;

describe('weak-verb', () => {
  fires('As a clerk, I want to «manage» permits so that the register is right', { severity: 'warning', says: 'can mean many actions' });
  fires('As a clerk, I want to be able to easily «handle» complaints');
  fires('As a clerk, I want a way to «deal» with complaints');
  fires('As a clerk, I want the system to «process» renewals');
  fires('As a clerk, I want to «improve» the search so that I find permits', { says: 'From what to what?' });
  fires('As a clerk, I want to «manage» permits', { description: criteria(2) });
  fires('Als Sachbearbeiter möchte ich Ausweise «verwalten», damit das Register stimmt');
  fires("En tant qu'agent, je veux «gérer» les permis afin de tenir le registre");
  fires('Como agente, quiero «gestionar» los permisos para que el registro sea correcto');
  fires('Als medewerker wil ik vergunningen «beheren» zodat het register klopt');
  silent('As a clerk, I want to manage permits', { description: criteria(3) });
  silent('As a clerk, I want to manage permits', { description: criteria(2), options: { enough: 2 } });
  silent('As a clerk, I want to manage permits (add, edit, remove)');
  silent('As a clerk, I want to improve the search from 9 to 2 seconds');
  silent('As a clerk, I want to open the permit management page');
  silent('As a clerk, I want to support switching streets');
  silent('As a clerk, I want to deal cards');
  silent('As a clerk, I want to process renewals', { words: { allowed: ['Process'] } });
  fires('As a clerk, I want to be able to «handle» permits');
  silent('As a clerk, I want the register to be able to handle old permits');
  silent('As a clerk, I want the register to support old permits');
  silent('Permits', { description: 'We need to improve the old register.' });
  silent('Manage permits', { kind: 'task', typeName: 'Task' });
});
