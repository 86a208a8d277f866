import { vagueTerm } from '../../../../src/domain/lint/rules/vague-term.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(vagueTerm);

describe('vague-term', () => {
  fires('As a resident, I want to renew «quickly» so that I can park', {
    severity: 'warning',
    says: '“quickly” cannot be checked. Say how fast or how often: “in under 3 minutes”?',
  });
  fires('As a resident, I want to renew so that I park «easily»', { severity: 'hint', options: { reason: true } });
  silent('As a resident, I want to renew so that I park easily');
  fires('As a clerk, I want an «intuitive» form with streets, houses, «etc».');
  fires('As a clerk, I want «various» lists, «as needed»', { says: 'leaves the end open' });
  fires('Permit page', { description: 'As a clerk, I want a «user-friendly» list' });
  fires('«Fast» renewal', { severity: 'hint' });
  silent('Fast renewal', { description: 'Renewal takes four pages today. It should take one page, with the street and the number plate.' });
  silent('Permits', { description: 'We need a simple list.' });
  silent('Permits not sorted correctly');
  silent('As a clerk, I want basic access authentication');
  silent('As a clerk, I want to see what changes in detail panes');
  fires('Als Anwohner möchte ich den Ausweis «schnell» verlängern');
  fires('As a clerk, I want a «secure» page with «clear» instructions', { severity: 'warning' });
  fires('As a clerk, I want lists to be as short «as possible»', { says: 'Say how many' });
  fires('As a clerk, I want to print by street «if possible»', { says: 'leaves the end open' });
  fires('As a clerk, I want «appropriate» lists of the 2019 permits');
  silent('As a developer, I want a warning when the appropriate function was not called before so that I find it');
  fires('As a clerk, I want permits «and/or» fines', { severity: 'hint', says: '“and” or as “or”' });
  fires('Als Sachbearbeiter möchte ich «übersichtliche» Listen, damit ich Ausweise finde');
  fires("En tant qu'agent, je veux chercher «rapidement» afin de trouver un permis");
  fires('Como agente, quiero buscar «rapidamente» para que el registro sea correcto');
  fires('Como agente, quero listas «detalhadas» para que eu encontre a licença');
  fires('Als medewerker wil ik «overzichtelijke» lijsten zodat ik vergunningen vind');
  fires('Come impiegato, voglio cercare «facilmente» in modo da trovare il permesso');
  silent('As a clerk, I want to secure the register');
  silent('As a clerk, I want to see how good my lists are');
  silent('As a clerk, I want to see what is necessary to renew');
  silent('As a clerk, I want easy lists', { words: { allowed: ['Easy list', 'easy'] } });
  silent('As a clerk, I want the quick pay page', { words: { products: ['Quick Pay'] } });
  silent('Als Anwohner möchte ich den Ausweis schneller als per Post verlängern');
  silent('As a resident, I want to renew fast, in under 2 minutes');
  silent('As a clerk, I want a quick search and a fast track');
  silent('As a clerk, I want the Quick Start page');
  silent('As a clerk, I want the “easy” list');
  silent('As a clerk, I want lists faster than by post');
  silent('As a clerk, I want to see items related to a permit');
  silent('As a clerk, I want to clear the list');
  silent('Simple permit page', { kind: 'task', typeName: 'Task' });
  silent('As a clerk, I want one list without opening many pages');
  silent('As a clerk, I want no letters about permits (however useful)');
  silent('As a clerk, I want to drop the old list and simply keep the register');
  silent('As a clerk, I want basic documents (permit, receipt, map)');
  silent('As a clerk, I want permits sorted by street since that is the order that most accurately follows my round');
  silent('As a clerk, I want one list so that I search less and so that the permits are found easily');
  fires('As a clerk, I want one list so that I search less so that permits are found «easily»', { severity: 'hint' });
  silent('Update to permits 1.14 (stable)');
  silent('New order of streets for improved search');
  silent('As a clerk, I want to change some fields of a permit:');
  silent('As a clerk, I want basic lists (streets, zones, meters) in one file');
  silent('Long lists cause unnecessary delays');
  silent('Permit page', { description: 'As a clerk, I want to change some details of a permit:\n- the street\n- the plate' });
});
