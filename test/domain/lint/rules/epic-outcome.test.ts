import { epicOutcome } from '../../../../src/domain/lint/rules/epic-outcome.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(epicOutcome);
const epic = { kind: 'epic', typeName: 'Epic' } as const;

describe('epic-outcome', () => {
  firesOnWhole('Permit pages', { ...epic, description: null, severity: 'hint', says: 'no text' });
  firesOnWhole('Permit pages', { ...epic, description: 'The new pages of the office with all of the forms on it.', severity: 'hint' });
  silent('Permit pages', { ...epic, description: 'Residents renew online so that the office sends fewer letters.' });
  silent('Permit pages', { ...epic, description: 'The customers of the office get all of the forms on one page.' });
  silent('Permit pages', { ...epic, description: 'As a resident, I want a permit' });
  silent('Permit pages', { ...epic, description: 'Die Anwohner verlängern selbst, damit das Amt weniger Briefe schickt.' });
  silent('Permit pages', { ...epic, description: 'Lupien sivut uudistetaan kokonaan ensi vuonna.' });
  silent('Write unit tests for permits', { ...epic, description: 'All of the forms.' });
  silent('Permit pages', { ...epic, description: 'A warden should be able to see all of the forms of a street.' });
  silent('Permit pages', { ...epic, description: 'We want to show all of the forms of a street on one page.' });
  silent('Permit pages', { ...epic, description: 'The map, the list of streets, the form and the receipt. '.repeat(7) });
  firesOnWhole('Permit pages', { ...epic, description: 'The map, the list of streets, the form and the receipt. '.repeat(2) });
  silent('Remove parking discs from the documentation', { ...epic, description: 'All of the forms.' });
  silent('Set up the server of the permit office', { ...epic, description: 'It gets an address of its own.' });
  silent('Permit pages', { description: null });
  silent('Permit pages', { ...epic, description: 'They should look like the other pages of the town.' });
  silent('Permit search', { kind: 'epic', typeName: 'Epic', description: 'Given a search\nWhen I send it\nThen I see a list' });
  silent('Permit pages', { ...epic, description: 'Provide functionality to print all of the forms of a street.' });
});
