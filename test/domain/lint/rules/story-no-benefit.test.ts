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
});
