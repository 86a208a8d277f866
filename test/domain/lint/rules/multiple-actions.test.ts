import { multipleActions } from '../../../../src/domain/lint/rules/multiple-actions.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(multipleActions);

describe('multiple-actions', () => {
  fires('As a clerk, I want to «know when a permit ends and to print» it so that I can send it');
  silent('As a clerk, I want to see which lists people want to edit and to print so that I can plan');
  fires('As a resident, I want to «renew and cancel» my permit so that I can park', {
    says: 'Two wishes in one story: “renew” and “cancel”. Each can be done alone.',
    severity: 'error',
  });
  fires('As a resident, I want to be able to «filter, sort and export» permits', {
    says: '3 wishes in one story: “filter”, “sort”, “export”.',
  });
  fires('As a clerk, I want to «create a permit and send» it to the resident', { severity: 'hint', says: 'of use without the second' });
  // Whoever gets something uses it; what is done with the same thing again goes on.
  fires('As a clerk, I want to «fetch the list of fees and show» the sum', { severity: 'hint' });
  fires('As a clerk, I want to «renew permits and fetch» letters', { severity: 'error' });
  fires('As a clerk, I want to «define a set of streets and search» for them', { severity: 'hint' });
  fires('As a clerk, I want to «void the parking fees of old cars, and count» the parking fees of the others', { severity: 'hint' });
  // A second clause is named by what it wishes.
  fires('As a resident, I want to «renew a permit and I want» the car to be free', { says: '“renew” and “the car to”' });
  fires('As a clerk, I want to «renew a permit and I want» a letter', { says: '“renew” and “a letter”' });
  fires('As a clerk, I want to «renew a permit and I want» a letter', {
    description: 'This task is to connect the register with the bank.',
    severity: 'hint',
  });
  fires('As a clerk, I want to «create a permit and have» the resident told', { severity: 'hint' });
  fires('As a clerk, I want to «view/print» my permits', { severity: 'error' });
  silent('Permits', { description: 'We need to renew and cancel permits in the old register.' });
  fires('As a clerk, I want the ability to «find and print» letters');
  fires('As a clerk, I want to «know what a warden sees, and share» it with the office');
  fires('As a clerk, I want to have the app «detect faults and send» a letter to the office');
  fires('As a clerk, I want to «view a permit and to print» it');
  fires('As a clerk, I want to «renew a permit and I expect» a letter', { says: '“renew” and “i expect”' });
  fires('As a clerk, I want to «renew a permit and the system sends» a letter');
  fires('As a clerk, I want to «be sure that permits are kept, and that nobody changes» them');
  fires('As a clerk, I want to «see a list of fines and can sort» it');
  fires('As a clerk, I want to «mark a street and be told» of every fine in it');
  fires('As a clerk, I want to «search for and print» permits');
  fires('As a resident, I want to «be told about fines and get» a letter', { says: 'Two wishes in one story: “be told” and “get”.' });
  fires('As a clerk, I want to «add a note to a permit that has ended and send» it to the resident');
  fires('As a clerk, I want that the system can «find and mark» old permits');
  fires('As a clerk, I want to «monetize streets and geofence» the parks', { says: 'geofence' });
  fires('Als Anwohner möchte ich meinen Ausweis «verlängern und löschen» können');
  fires('Als bewoner wil ik mijn kaart «verlengen en verwijderen»');
  fires("En tant qu'agent, je veux «filtrer et trier» mes permis");
  fires("En tant qu'agent, je veux «accepter la demande et la faire» valider");
  fires('Como vecino quiero «renovar permisos y cancelar» multas');
  fires('Como morador, gostaria de «cadastrar meus carros e listá-los»');
  fires('Come residente, voglio «rinnovare e cancellare» il permesso');
  silent('As a clerk, I want to see the read and edit views of a permit');
  silent('As a clerk, I want to see questions the resident can ask and answer');
  silent('As a clerk, I want to open the files that I create and share with the office');
  silent('As a clerk, I want to be told when the office can open and close a case');
  silent('As a clerk, I want to ensure the forms, lists and pages are up to date');
  silent('As a clerk, I want to accept permits whose zones are A, B, or C and the street is known');
  silent('As a clerk, I want to log in and out');
  silent('As a clerk, I want to turn on and off the lights');
  silent('As a clerk, I want to go and see the street');
  silent('As a clerk, I want letters and forms to be printed');
  silent('As a clerk, I want to open Find and Mark at once', { words: { products: ['Find and Mark'] } });
  fires('Als Anwohner möchte ich Fotos und Briefe «hochladen und teilen», damit alle sie sehen');
  silent('Als Anwohner möchte ich meine Ausweise und Bußgelder sehen');
  silent("En tant qu'agent, je veux voir le nom et le dossier");
  silent('Como vecino quiero ver el lugar y el par de zonas');
  silent('As a clerk, I want to copy and paste addresses');
  silent('As a clerk, I want to drag and drop permits');
  silent('As a clerk, I want to see names and addresses');
  silent('As a clerk, I want search and filter options');
  silent('As a clerk, I want to use search and filter');
  silent('As a clerk, I want to see permits that end and change');
  silent('As a clerk, I want to accept or refuse a permit');
  silent('As a clerk, I want to open the tab “scan and send” at once');
  silent('As a clerk, I want to see a page (print and send letters) at once');
  silent('As a clerk, I want to see a permit so that I can renew and cancel it');
  silent('As a clerk, I want the date and time of a visit');
  silent('Als Anwohner möchte ich sehen, ob ich Ausweise verlängern und löschen kann');
  silent('Renew and cancel permits', { kind: 'task', typeName: 'Task' });
  // One thing said twice; what is made is there to be used.
  silent('As a clerk, I want to be able to change/update a permit');
  silent('As a clerk, I want to edit or modify permits');
  silent('As a clerk, I want to create and use a list of streets');
  fires('As a clerk, I want to «create and cancel» a permit');
  silent('As a clerk, I want to drop a list on the map and have the streets shown');
  // One act.
  silent('As a resident, I want to create and submit a form');
  silent('As a clerk, I want to take two lists and use them to print one');
  silent('As a clerk, I want to use the new form and exclude the old one');
  silent('As a clerk, I want to call a service to add, change and remove permits');
  silent('As a clerk, I want to set the street, view page and edit pages of a permit');
  fires('As a clerk, I want to «draw a zone, and then print» it', { severity: 'hint' });
  fires('As a clerk, I want to «draw a zone, and print» it', { severity: 'error' });
  // What puts the thing in its place goes on, also behind a comma; what is set to be used is one wish.
  fires('As a clerk, I want to «add a table of fees, and expose» it on the first page', { severity: 'hint' });
  silent('As a clerk, I want to set a fee for the whole town and then reuse it in each zone');
  silent('As a clerk, I want to sign a permit and generate a detached signature');
  fires('As a clerk, I want to «sign permits and generate» letters');
  fires('As a clerk, I want to «print a permit and create» a printed list');
  // A repair, whatever else should happen.
  silent('Parking page', { description: "As a resident,\nI'd like this to work, and show me a message when it does not" });
  // The team has estimated it as small: one flow is one thing, and two wishes are worth a thought.
  const small = { estimate: 2, habits: { norms: { template: null, roles: [], criteriaFormat: null, largestUsual: 8 } } };
  silent('As a clerk, I want to create a permit and send it to the resident', small);
  silent('As a clerk, I want to create a permit and send it to the resident', { ...small, estimate: 5 });
  fires('As a clerk, I want to «create a permit and send» it to the resident', { ...small, estimate: 8, severity: 'hint' });
  fires('As a resident, I want to «renew and cancel» my permit so that I can park', { ...small, severity: 'hint', says: 'Two wishes' });
  // Of usual size by its estimate, it is two stories all the same.
  const wishes = 'As a clerk, I want to «create, read, update and delete» permits';
  fires(wishes, { ...small, estimate: 5, severity: 'error' });
  fires(wishes, { ...small, estimate: 8, severity: 'error' });
  fires(wishes, { severity: 'error' });
});
