import { storyNoBenefit } from '../../../../src/domain/lint/rules/story-no-benefit.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(storyNoBenefit);

const usually = (ends: string | null) => ({
  norms: { template: { role: 'as a', means: 'i want', ends }, roles: [], criteriaFormat: null, largestUsual: null },
});

describe('story-no-benefit', () => {
  firesOnWhole('As a resident, I want to see when my permit ends', { severity: 'warning', says: '“see when my permit ends”' });
  firesOnWhole('As a resident, I want to see when my permit ends', { habits: { requireTemplate: false }, severity: 'hint' });
  firesOnWhole('As a resident, I want to see when my permit ends', { habits: usually(null), severity: 'hint' });
  firesOnWhole('As a resident, I want to see when my permit ends', { habits: usually('so that'), severity: 'warning' });
  firesOnWhole('As a clerk, I want to read so-called letters', { advises: 'Add the reason: “…, so that …”.' });
  firesOnWhole('As a clerk, I want a list. In order to do that, the office needs a printer.');
  firesOnWhole('As a clerk, I want a list. So the old page makes no sense.');
  firesOnWhole('En tant qu’agent, je veux ajouter des données pour le fichier de la ville');
  firesOnWhole('Como agente quiero crear permisos para cualquier vecino');
  firesOnWhole('Als Gast möchte ich mich um 5 Uhr anmelden', { advises: 'Add the reason: “…, damit …”.' });
  firesOnWhole('Als gast wil ik de mogelijkheid om te parkeren');
  silent('Als Gast möchte ich filtern um schneller zu parken');
  silent('Als gast wil ik filteren om sneller te parkeren');
  silent('As a clerk, I want a list. So that I can send letters.');
  silent('As a clerk, I want a list. So we can send letters.');
  firesOnWhole('As a clerk, I want the office to accept zero and blank');
  firesOnWhole('As a clerk, I want to use the app to learn about streets');
  firesOnWhole('As a clerk, I want so many things');
  silent('As a clerk, I want a list so I can send letters');
  silent('As a clerk, I want a list to comply with the law');
  silent('As a clerk, I want a list because letters take a day');
  silent('As a clerk, I want a list since we send letters by hand');
  silent('List of permits', { description: 'As a clerk\nI want a list\nSo that I can send letters' });
  silent('En tant qu’agent, je veux une liste afin de préparer les lettres');
  silent('Como agente quiero una lista para preparar las cartas');
  silent('Als medewerker wil ik een lijst zodat ik brieven kan sturen');
  silent('I want a list');
  // What people do today, and what a thing is for.
  silent('As a clerk, I want to turn a note into a letter', {
    description: 'Some people are writing notes that really should be letters.',
  });
  silent('As a clerk, I want a table of fees', { description: 'Write a table to be used by the meters of the town.' });
  firesOnWhole('As a clerk, I want to turn a note into a letter', { description: 'People should see the letters.' });
  // No role, but why; and what a team works with.
  silent('As another one of the checks and balances, we need to print the fees');
  silent('As a developer, I need the project infrastructure');
  // An address has no reason in it; a quote does not end in an open bracket.
  firesOnWhole('As a clerk, I want the list of https://town.example/b/c streets');
  silent('As a clerk, I want the list b/c letters take a day');
  firesOnWhole('As a clerk, I want to see the fees of cars and vans (with and without a permit of the town)', {
    says: '“see the fees of cars and vans…”',
  });
  // Said in a sentence of its own, or under a title.
  silent('As a clerk, I want a list', { description: 'The office has none. This would help to send the letters in time.' });
  silent('As a clerk, I want a list', { description: 'By doing so, I can sort the permits by street.' });
  silent('As a clerk, I want a list', { description: 'It sorts by street. Otherwise the letters go out late.' });
  silent('As a clerk, I want a list', { description: '## Why\n\nLetters go out late.' });
  silent('As a clerk, I want a list', { description: 'Business value: letters go out in time' });
  firesOnWhole('As a clerk, I want a list', { description: 'This is a list of streets. It has the columns street and house.' });
  firesOnWhole('As a clerk, I want a list', { description: 'The office has none.\n\nValues:\n- street' });
  silent('As a clerk, I want to print the list of all permits of a street, ensuring that none is left out');
  // What is wrong today, what it is for, and a purpose behind a comma.
  silent('As a clerk, I want a list', { description: 'Unfortunately the register shows one permit at a time.' });
  silent('As a clerk, I want a list', { description: 'The problem is that letters go out twice.' });
  silent('As a clerk, I want a list', { description: 'The zone is chosen by hand, so I have to look at the map each time.' });
  silent('List of permits', { description: 'As a clerk, I want a list.\nGoal: fewer letters.' });
  firesOnWhole('List of permits', { description: 'Goal\nAs a clerk, I want a list.' });
  silent('As a clerk, I want to draw a line on the map, as with a circle, to mark a zone');
  // Running text is nobody's wish.
  silent('Sort permits', { description: 'As PARK-7 described, permits can be sorted by a clerk' });
  silent('Sort permits', { description: 'As the use of meters increases, it is important that the list can be sorted' });
  silent('Sort permits', { description: 'As our offices move back to paper, we need to sort the list' });
  silent('Sort permits', { description: 'As new lists become available, the office should sort them' });
  silent('Sort permits', { description: 'As the list can be changed by hand, instead of failing the office can sort it' });
  firesOnWhole('Sort permits', { description: 'As a clerk I can be notified when the list changes' });
  silent('As a clerk, I want to print letters with the new address to reduce questions at the desk');
  firesOnWhole('As a clerk, I want to reduce questions at the desk');
  silent('As a clerk, I want another printer', { description: 'The office is therefore not happy with the old one.' });
  // The state of today, what hurts, what somebody saw, told beside the story.
  const list = 'As a clerk, I want a list';
  silent(list, { description: 'Currently permits are only shown one by one.' });
  silent(list, { description: 'Today, the clerk turns the pages of a folder.' });
  firesOnWhole(list, { description: 'The currently open permits stand at the top.' });
  silent(list, { description: 'Sorting the folder is tedious.' });
  silent(list, { description: 'I have to open each permit on its own.' });
  firesOnWhole(list, { description: 'We do not have to sort it.' });
  silent(list, { description: 'I noticed that two permits of one house had different ends.' });
  silent(list, { description: 'Some customers want it on paper.' });
  silent(list, { description: 'There is a search, but it does not find streets.' });
  silent(list, { description: 'It would be nice to answer at once.' });
  silent(list, { description: 'Therefore, a new page stands behind the register.' });
  silent('List of permits', { description: 'As a clerk, I want a list.\nSuch that,\nletters go out in time.' });
  firesOnWhole('List of permits', { description: 'As a clerk, I want a list\nso that\n\n## Acceptance criteria\n\n- Streets are sorted' });
  silent('The register does not support lists', { description: 'As a clerk, I want a list.' });
  // What is asked for is no state of today.
  firesOnWhole(list, { description: 'The page should show an error when the street is missing.' });
  firesOnWhole(list, { description: 'The list should be wide enough so that the street fits.' });
  firesOnWhole(list, { description: 'If the street is wrong, a hint is shown.' });
  // Nor is what stands among the criteria, under “Technical solution”, in code, or is ticked off.
  firesOnWhole(list, { description: '## Acceptance criteria\n\n- The problem with the street is shown' });
  firesOnWhole(list, { description: '## Technical solution\n\nThe old query is slow.' });
  firesOnWhole(list, { description: '- [ ] The old query is slow' });
  firesOnWhole(list, { description: '```\nthe old query is slow\n```' });
  firesOnWhole(list, { description: 'As a warden, I want the slow page gone.' });
  // Under a title of its own.
  silent(list, { description: '## Background\n\nThe office moved in spring.' });
  silent(list, { description: '## User experience goal\n\nOne page for all streets.' });
  firesOnWhole(list, { description: '## Background\n\n## Links\n\nMap of the town' });
  firesOnWhole(list, { description: '## Background\n\nTBD' });
  // A wish that is its own reason, under a title that names the thing.
  silent('Legend of the map', { description: 'As a clerk, I want to better understand the colors of the map.' });
  firesOnWhole('As a clerk, I want to understand the colors of the map', { description: 'As on paper.' });
  silent('Copy a permit', { description: 'As a clerk, I want to copy a permit without having to type the address.' });
  firesOnWhole('As a clerk, I want to copy a permit without a fee');
  silent('Keep my place', { description: 'As a clerk, I don’t want to lose my place.' });
  // Work of the team.
  silent('Add unit tests for permits', { description: 'As a clerk, I want to sort permits by street.' });
  silent('Permits', { description: 'As a tester, I want to add integration tests for permits.' });
  silent('Permits', { description: 'As a developer, I want to implement the register of permits.' });
  firesOnWhole('As a developer, I want to print the register of permits');
  firesOnWhole('As a clerk, I want to design a letter');
  silent(list, { description: 'The page returns only one street. This means that clerks will not find the others.' });
  // Other languages.
  silent('Als Sachbearbeiter möchte ich eine Liste', { description: 'Derzeit blättern alle im Ordner.' });
  silent('Als Sachbearbeiter möchte ich eine Liste', { description: '## Hintergrund\n\nDas Amt ist umgezogen.' });
  firesOnWhole('Als Sachbearbeiter möchte ich eine Liste', { description: 'Die Liste hat zwei Spalten.' });
  silent('En tant qu’agent, je veux une liste', { description: 'Actuellement les permis sont dans un classeur.' });
  silent('Como agente quiero una lista', { description: 'Actualmente los permisos están en una carpeta.' });
  silent('Como agente quero uma lista', { description: 'Infelizmente as licenças ficam numa pasta.' });
  silent('Als medewerker wil ik een lijst', { description: 'Nu moet iedereen in de map bladeren.' });
  silent('Come impiegato voglio una lista', { description: 'Purtroppo i permessi stanno in una cartella.' });
  silent('Légende', { description: 'En tant qu’agent, je veux comprendre les couleurs du plan.' });
  // What must not get worse, what others have, what it is used for, and what follows from today.
  const LIST = 'As a clerk, I want a list of fees';
  silent(LIST, { description: 'Make sure that the old letters of the office do not break while the list is new.' });
  firesOnWhole(LIST, { description: 'Make sure that the list has the columns street and house.' });
  silent(LIST, { description: 'Similar to the list of zones, it stands below the map.' });
  silent(LIST, { description: 'The fees stand on one page, as is already possible for the zones.\n\nOther towns also have this.' });
  silent(LIST, { description: 'This is used to print the letters of the year.' });
  firesOnWhole(LIST, { description: 'A zone cannot be closed when it is used in the list.' });
  silent(LIST, { description: 'The list should be sorted by street in order to find a house.' });
  firesOnWhole(LIST, { description: 'The list should be sorted by street. In order to do that the server must know the streets.' });
  silent(LIST, { description: 'The old list is rather confusing, so a new one must be made.' });
  silent(LIST, { description: 'It is read each night, for example to ensure that the fees are those of the town.' });
  silent(LIST, { description: 'The order of the streets is not in the right shape for the office.' });
  // What is in the wish itself.
  silent('Meter', { description: 'As a warden, I want to open a meter with no error message' });
  silent('Meter', { description: 'As a warden, I want to read a meter without leaving the car' });
  firesOnWhole('Meter', { description: 'As a warden, I want to read a meter without a display' });
  silent('As a warden, I want to log in once for all meters');
  silent('As a resident, I want to get a new card, if I lost mine');
  silent('As a clerk, I want templates that are used to print letters');
  // Nobody asks what for; work of the team.
  silent('Registration', { description: 'As a resident, I want to register ;)' });
  silent('Meters', { description: 'As a till, I have to authenticate the meter that calls me.' });
  silent('Password', { description: 'As a resident, I want to be able to reset my password.' });
  firesOnWhole('As a resident, I want to be able to reset my password.');
  firesOnWhole('As a resident, I want to register a second car');
  silent('Backend: store the fees', { description: 'As a clerk, I want a list of fees.' });
  silent('As a platform engineer, I want to implement the fees of cars');
  firesOnWhole('As a mobile developer, I want to query the fees of a zone', { severity: 'hint' });
  silent('As a developer, I want the test framework to make folders');
  // To stop, take back or try again what somebody began, to take away one's own, to mend one's own name: nobody asks what for.
  silent('Stop a print', { description: 'As a clerk, I want to cancel a running print of letters.' });
  silent('Undo', { description: 'As a clerk, I want to be able to undo the last change of a zone.' });
  silent('Print again', { description: 'As a clerk, I want to simply re-run a past print, letter or label.' });
  silent('Leave', { description: 'As a resident, I want to delete my account.' });
  silent('My card', { description: 'As a resident, I want to be able to remove a card of my own.' });
  silent('My data', { description: 'As a resident, I want to change/update the username, avatar.' });
  firesOnWhole('Zones', { description: 'As a clerk, I want to delete a zone of the old town.' });
  firesOnWhole('Fairs', { description: 'As a clerk, I want to stop the trams when the fair begins.' });
  firesOnWhole('Fees', { description: 'As a clerk, I want to change the fee of a zone.' });
  firesOnWhole('As a clerk, I want to cancel a running print');
  silent('As a clerk, I want to cancel a running print', { description: 'The button stands beside the bar of the print.' });
  // To work with what somebody has.
  silent('Newer maps', { description: 'As a clerk, I want to use the register with MapServer 9.' });
  silent('Newer maps', { description: 'As a developer, I want to set the language level to 1.9.' });
  silent('Newer maps', { description: 'As a developer, I want to select the 1.9 language level.' });
  firesOnWhole('Meters', {
    description: 'As a clerk, I want to print:\na. A list of the meters\nb. A map of them',
    says: 'better with it?',
  });
  silent('Meters', { description: 'As a clerk, I want to run a program of mine to determine whether a card is taken.' });
  firesOnWhole('Meters', { description: 'As a clerk, I want to determine whether a card is taken.' });
  silent('Newer maps', { description: 'As a clerk, I want to select version 12 of the town map in the register.' });
  firesOnWhole('Newer maps', { description: 'As a clerk, I want to use the register with a blue page.' });
});

describe('who builds with it', () => {
  const hint = { severity: 'hint' } as const;
  firesOnWhole('As a user of the permit API, I would like to add and remove streets', hint);
  firesOnWhole('As a clerk, I want to use a library that adds a street to a zone', hint);
  firesOnWhole('As an administrator, I need a meter API to end a permit', hint);
  // Books stand in a library, too, and a page may call an API.
  firesOnWhole('As a user of the town library, I want to borrow a film', { severity: 'warning' });
  firesOnWhole('As a reader, I want the library to send me a note on paper', { severity: 'warning' });
  firesOnWhole('As a reader, I want to use a library card to borrow a film', { severity: 'warning' });
  firesOnWhole('As a clerk, I want to see the streets that the API returns', { severity: 'warning' });
  silent('As a developer, I want to end a permit', { description: 'This item refers to the testing of permits that end.' });
  // What the team calls a task.
  firesOnWhole('As a warden, I want to scan the plate of a car', { typeName: 'Task', ...hint });
});
