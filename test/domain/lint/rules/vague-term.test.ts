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
  fires('As a clerk, I want «various» lists, «as needed»', { says: 'leaves it open when' });
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
  fires('As a clerk, I want to print by street «if possible»', { says: 'whether this is wanted' });
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

  describe('what stands below says it', () => {
    const wish = 'As a clerk, I want to open a permit «quickly» so that nobody waits';
    const plain = wish.replace(/[«»]/g, '');
    const criteria = '## Acceptance criteria\n- The permit opens with one key.\n- The newest permit stands first.';
    silent('Permits', { description: `${plain}\n${criteria}` });
    silent(plain, { description: criteria });
    fires('Permits', { description: `${wish}\n## Acceptance criteria\n- The permit opens with one key.` });
    silent('Permits', { description: `${plain}\n## Acceptance criteria\n- The permit opens within 2 seconds.` });
    fires('Permits', { description: `${wish}\n## Acceptance criteria\n- The permit opens with one key.\n- The list looks good.` });
    silent('Permits', {
      description:
        'As a clerk, I want to see several lists so that I compare them\n## Acceptance criteria\n- Streets and zones have a list each.',
    });
    silent('Permits', {
      description: `${plain}.\nTherefore each row of the list gets a key, and pressing it shows the permit beside the list, with no page in between.`,
    });
    fires('Permits', {
      description: `${wish}.\n<!-- Please say here in two or three sentences what is to be done and which page is meant by it. -->`,
    });
    silent(plain, {
      description: 'Each row of the list gets a key, and pressing it shows the permit beside the list, with no page in between.',
    });
    fires(wish, { description: plain });
    silent('Permits', { description: 'As a clerk, I want permits and/or fines\n## Acceptance criteria\n- Both stand in one list.' });
  });

  describe('names, and what is spelled out below', () => {
    silent('As a clerk, I want to use a simplified Meter setup');
    fires('As a clerk, I want to use a «simplified» setup');
    silent('As a clerk, I want a nice interface of the meters', { description: 'By the following interface:\n\n`read(plate)`' });
    fires('As a clerk, I want a «nice» interface of the meters', { description: 'By then.' });
  });

  describe('what the wish is for', () => {
    silent('As a clerk, I want one list of all permits to get a better overview');
    fires('As a clerk, I want to be able to get a «better» overview');
    fires('As a clerk, I want to get a «better» overview');
  });

  describe('titles that are all there is', () => {
    silent('Improve the register', { description: 'https://example.com/register/17' });
    silent('Reasonable timeout of the register', { description: '90s, as elsewhere?' });
    silent('Move the lists of streets (maybe)');
    silent('Print very long lists of permits');
    silent('Rows that can be locked in the simple list');
    silent('Simplify the renewal form by dropping the second page');
    fires('«Simplify» the renewal form');
    fires('Use the new name «as much as possible»');
    silent('Rows of the register can conveniently be kept in one file using the new store');
    fires('Rows of the register can be found «conveniently»');
    silent('Purge what is not essential from the register');
    fires('Print the letters and «possibly» the receipts', { says: 'leaves it open whether this is wanted' });
  });

  describe('words of wishes', () => {
    fires('As a clerk, I want the page to «work well» on my phone');
    fires('As a warden, I want to see the fees of «the next few days»');
    fires('As a warden, I want to see permits that «expire soon» on the map');
    fires('As a clerk, I want to arrange the columns «the way I want»');
    fires('As a clerk, I want to print letters «without any problems» at the counter');
    fires('As a clerk, I want to correct «small mistakes» in a permit');
    fires('As a clerk, I want «the easiest way» to print a letter');
    silent('As a warden, I want to see the fees of the next 3 days');
  });

  describe('what a word leaves open', () => {
    fires('As a clerk, I want to print letters, receipts «etc»', { says: 'leaves the end open' });
    fires('As a clerk, I want to print letters «somehow»', { says: 'leaves it open how' });
    fires('As a clerk, I want to print letters «if necessary»', { says: 'leaves it open when' });
    fires('Als Sachbearbeiter möchte ich «gegebenenfalls» Briefe drucken', { says: 'leaves it open when' });
    fires('Als Sachbearbeiter möchte ich «eventuell» Briefe drucken', { says: 'whether this is wanted' });
  });
});
