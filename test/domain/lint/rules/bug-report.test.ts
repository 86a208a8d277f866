import { bugReport } from '../../../../src/domain/lint/rules/bug-report.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(bugReport);
const BUG = { kind: 'bug', typeName: 'Bug' } as const;

describe('bug-report', () => {
  firesOnWhole('The page of the permit', {
    ...BUG,
    description: null,
    says: 'No description yet.',
  });
  firesOnWhole('The page is empty', {
    ...BUG,
    description: 'Seen by two residents.',
    says: 'The description says hardly more than the title.',
    severity: 'hint',
  });
  silent('Need a unit test for the fee', { ...BUG, description: null });
  silent('Code cleanup for the new fees', { ...BUG, description: null });
  silent('Permit office release 2.3', { ...BUG, description: null });
  firesOnWhole('Permit office release 2.3 is broken', { ...BUG, description: null });
  // A few words more may say it in a way that is not known here.
  silent('Renewal', { ...BUG, description: 'It fails with an error since Monday.' });
  silent('Chart too narrow', { ...BUG, description: 'The chart should fill the page from side to side.' });
  silent('Street names', { ...BUG, description: 'The office writes them by hand. '.repeat(5) });
  firesOnWhole('Renewal fails', { ...BUG, description: null, says: 'No description yet.' });
  silent('The renewal of the permit fails', { ...BUG, description: 'See https://example.com/renewal/17' });
  silent('The page is empty', { ...BUG, description: 'Open the page of a permit.' });
  silent('The page is empty', { ...BUG, description: 'When I open the page it is empty. It should show the permit.' });
  silent('Error', { ...BUG, description: 'Steps to reproduce:\n1. Renew\n\nActual: error 500\n\nExpected: a permit' });
  firesOnWhole('Die Seite ist leer', { ...BUG, description: 'Bitte ansehen.', says: 'hardly more' });
  silent('Die Seite ist leer', { ...BUG, description: 'Die Seite zeigt den Ausweis der Nachbarin und nicht den eigenen.' });
  silent('Die Seite ist leer', { ...BUG, description: 'Wenn ich die Seite öffne, fehlt der Ausweis. Er sollte dort stehen.' });
  silent('La page est vide', { ...BUG, description: 'Quand je clique sur le permis, la page est vide. Le permis devrait être affiché.' });
  silent('La página está vacía', { ...BUG, description: 'Cuando abro la página, está vacía. Debería mostrar el permiso.' });
  silent('A página está vazia', { ...BUG, description: 'Quando abro a página, ela está vazia. Deveria mostrar a licença.' });
  silent('De pagina is leeg', { ...BUG, description: 'Als ik de pagina open, is die leeg. De vergunning zou er moeten staan.' });
  silent('La pagina è vuota', { ...BUG, description: 'Quando apro la pagina, è vuota. Dovrebbe mostrare il permesso.' });
  silent('Remove the old banner', { ...BUG, description: 'Seen by two residents.' });
  silent('The page of the permit', { kind: 'task', typeName: 'Task' });
  silent('As a resident, I want a permit');
});
