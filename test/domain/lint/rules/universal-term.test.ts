import { universalTerm } from '../../../../src/domain/lint/rules/universal-term.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(universalTerm);

describe('universal-term', () => {
  fires('As a clerk, I want to search «everything» so that I find permits', { severity: 'hint', says: 'has no bound' });
  fires('As a clerk, I want the register to «always» be complete');
  fires('As a clerk, I want the register to be right to «100 %»');
  fires('Als Sachbearbeiter möchte ich «jederzeit» suchen, damit ich Ausweise finde');
  fires("En tant qu'agent, je veux «toujours» voir le registre");
  silent('As a clerk, I want to search everything in the register');
  silent('As a clerk, I want to inform everyone who has a permit');
  silent('As a clerk, I want to select all permits');
  silent('As a clerk, I want the “Always on” page');
  silent('As a clerk, I want to search so that I always find permits');
  silent('As a clerk, I want to search everything', { words: { allowed: ['everything'] } });
});
