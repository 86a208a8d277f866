import { vagueTerm } from '../../../../src/domain/lint/rules/vague-term.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(vagueTerm);

describe('vague-term', () => {
  fires('As a resident, I want to renew «quickly» so that I can park', {
    severity: 'warning',
    says: '“quickly” cannot be checked. Say how fast or how often: “in under 3 minutes”?',
  });
  fires('As a resident, I want to renew so that I park «easily»', { severity: 'hint' });
  fires('As a clerk, I want an «intuitive» form with streets, houses, «etc».');
  fires('As a clerk, I want «various» lists, «as needed»', { says: 'leaves the end open' });
  fires('Permit page', { description: 'As a clerk, I want a «user-friendly» list' });
  fires('«Fast» renewal');
  fires('Als Anwohner möchte ich den Ausweis «schnell» verlängern');
  silent('As a resident, I want to renew fast, in under 2 minutes');
  silent('As a clerk, I want a quick search and a fast track');
  silent('As a clerk, I want the Quick Start page');
  silent('As a clerk, I want the “easy” list');
  silent('As a clerk, I want lists faster than by post');
  silent('As a clerk, I want to see items related to a permit');
  silent('As a clerk, I want to clear the list');
  silent('Simple permit page', { kind: 'task', typeName: 'Task' });
});
