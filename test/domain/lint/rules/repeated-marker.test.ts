import { repeatedMarker } from '../../../../src/domain/lint/rules/repeated-marker.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(repeatedMarker);

describe('repeated-marker', () => {
  fires('As a resident, I want «to to» see my permit', { severity: 'warning', says: 'twice' });
  fires('As a clerk, I want a list «so that so that» I can send letters');
  fires('As a clerk, I want a list so «that that» I can send letters');
  fires('As a clerk, I want a list so that I can send letters «so that» I can go home', { says: 'second' });
  fires('Als Anwohner möchte ich einen Ausweis, «damit damit» ich parken kann');
  fires('Permit list', { description: 'As a clerk, I want «the the» list' });
  silent('As a clerk, I want a list so that I can send letters, and so that I can go home');
  silent('As a warden, I want to scan a plate so that that car can stay');
  silent('As a clerk, I want a list that is so short that I can read it, so that I can send letters');
  silent('As a clerk, I want to know what they had had before');
  silent('En tant que client, je veux que nous nous voyions');
  silent('Als Gast möchte ich die Liste, die die Stadt führt');
  silent('List of the the permits');
});
