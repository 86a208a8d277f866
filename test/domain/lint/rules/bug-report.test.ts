import { bugReport } from '../../../../src/domain/lint/rules/bug-report.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(bugReport);
const BUG = { kind: 'bug', typeName: 'Bug' } as const;

describe('bug-report', () => {
  describe('a place and no fault', () => {
    firesOnWhole('The page of the permit', { ...BUG, description: null, says: 'No description yet' });
    firesOnWhole('Map', { ...BUG, description: 'Please have a look.', says: 'hardly more than the title', severity: 'hint' });
    firesOnWhole('Lupien sivut', { ...BUG, description: null });
    // Whether a few more words tell it is not known in a language that is not read.
    silent('Lupien sivut', { ...BUG, description: 'Avaa uusi hakemus.' });
    silent('The page is empty', { ...BUG, description: null });
    silent('Die Seite ist leer', { ...BUG, description: 'Bitte ansehen.' });
    silent('La date manque', { ...BUG, description: null });
  });

  describe('that something is wrong, and not what', () => {
    firesOnWhole('Renewal fails', { ...BUG, description: null, says: 'No description yet' });
    firesOnWhole('Card payment doesn’t work on phones', { ...BUG, description: null });
    firesOnWhole('Permit office release 2.3 is broken', { ...BUG, description: null });
    firesOnWhole('(bug): problems with the map', { ...BUG, description: 'Seen by two residents.' });
    firesOnWhole('Crash', { ...BUG, description: 'Hi, it crashed again for me today. Please have a look and fix it, thank you.' });
    firesOnWhole('Map does not load', { ...BUG, description: null });
    firesOnWhole('Die Karte lädt nicht', { ...BUG, description: 'Die Karte ist wieder kaputt.' });
    firesOnWhole('Die Karte funktioniert nicht', { ...BUG, description: 'Bitte ansehen.' });
    firesOnWhole('La carte ne marche pas', { ...BUG, description: null });
    firesOnWhole('El mapa no funciona', { ...BUG, description: null });
    firesOnWhole('De kaart werkt niet', { ...BUG, description: null });
    silent('(bug): the receipt names the street of the office', { ...BUG, description: null });
  });

  describe('the title tells it', () => {
    silent('Renewal fails when the card has ended', { ...BUG, description: null });
    silent('Attempting to renew a permit of last year results in an error', { ...BUG, description: null });
    silent('Karte geht nicht, wenn man zweimal drückt', { ...BUG, description: null });
    silent('Renewal fails rather than asking for a new card', { ...BUG, description: null });
    silent('The date of the receipt is wrong, it should be the day of the payment', { ...BUG, description: null });
    silent('Map is broken by the change of the street names', { ...BUG, description: null });
    silent('Permit fails to keep the second number plate', { ...BUG, description: null });
    // The place is named exactly, or what somebody tried.
    silent('The sign link in the list of zones does not work', { ...BUG, description: null });
    silent('Color beside the payment button is wrong', { ...BUG, description: null });
    silent('Office cannot keep two zones in the list of streets', { ...BUG, description: null });
    silent('Printed letter sometimes has wrong colors', { ...BUG, description: null });
    silent('Fee is in the wrong column', { ...BUG, description: null });
    silent('Zone 3 - find out why the map fails', { ...BUG, description: null });
    firesOnWhole('The payment button does not work', { ...BUG, description: null });
    firesOnWhole('Cannot pay', { ...BUG, description: null });
    silent('A gray stripe stands between the map of the zone and the list of streets', { ...BUG, description: null });
  });

  describe('found by looking, by a machine, or no fault at all', () => {
    silent('Unit tests of the fees fail', { ...BUG, description: null });
    silent('Nightly build is broken', { ...BUG, description: null });
    silent('Broken link to the office', { ...BUG, description: null });
    silent('Typo', { ...BUG, description: null });
    silent('Need a unit test for the fee', { ...BUG, description: null });
    silent('The map needs a key', { ...BUG, description: null });
    silent('Code cleanup for the new fees', { ...BUG, description: null });
    silent('Permit office release 2.3', { ...BUG, description: null });
    silent('Remove the old banner', { ...BUG, description: 'Seen by two residents.' });
    silent('Verify the streets', { ...BUG, description: null });
  });

  describe('the description tells it or leads on', () => {
    // A few words more may say it in a way that is not known here.
    silent('Map does not work in Opera', { ...BUG, description: 'The map does not appear.' });
    silent('Map does not work', { ...BUG, description: 'In Opera 9 the map does not work.' });
    firesOnWhole('Map does not work in Opera', { ...BUG, description: 'Map does not work in Opera' });
    firesOnWhole('Map does not work', { ...BUG, description: 'The map still does not work.' });
    silent('Renewal', { ...BUG, description: 'It fails with an error since Monday.' });
    silent('Chart fails', { ...BUG, description: 'The chart should fill the page from side to side.' });
    silent('Street names', { ...BUG, description: 'The office writes them by hand. '.repeat(5) });
    silent('Renewal fails', { ...BUG, description: 'Press Renew twice.' });
    silent('Renewal fails', { ...BUG, description: 'See https://example.com/renewal/17' });
    silent('Renewal fails', { ...BUG, description: 'See PERM-17.' });
    silent('Renewal fails', { ...BUG, description: '[image: renewal.png]' });
    silent('Renewal fails', { ...BUG, description: 'As in the screenshot.' });
    silent('Desk', { ...BUG, description: 'It hangs. See photo.' });
    silent('Error', { ...BUG, description: 'Steps to reproduce:\n1. Renew\n\nActual: error 500\n\nExpected: a permit' });
    silent('Die Seite geht nicht', { ...BUG, description: 'Wenn ich die Seite öffne, fehlt der Ausweis. Er sollte dort stehen.' });
    silent('La page ne marche pas', { ...BUG, description: 'Quand je clique, la page est vide.' });
    silent('La página no funciona', { ...BUG, description: 'Cuando abro la página, está vacía.' });
    silent('A página não funciona', { ...BUG, description: 'Quando abro a página, ela está vazia.' });
    silent('De pagina werkt niet', { ...BUG, description: 'Wanneer ik de pagina open, is die leeg.' });
    silent('La pagina non funziona', { ...BUG, description: 'Dopo il pagamento è vuota.' });
  });

  silent('The page of the permit', { kind: 'task', typeName: 'Task' });
  silent('As a resident, I want a permit');
});
