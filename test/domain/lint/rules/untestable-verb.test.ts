import { untestableVerb } from '../../../../src/domain/lint/rules/untestable-verb.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(untestableVerb);

describe('untestable-verb', () => {
  fires('As a resident, I want to «understand» the parking rules', { severity: 'hint', says: 'from outside' });
  fires('As a resident, I want to better «understand» my fines');
  fires('As a resident, I want to «learn» about my street');
  fires('As a resident, I want to «be aware» of new rules');
  fires('As a resident, I want to «be assured» that my data is safe');
  fires('As a resident, I want to «know about» new rules');
  fires('Als Anwohner möchte ich die Regeln «verstehen», damit ich keine Strafe zahle');
  fires('En tant que résident, je veux «comprendre» les règles');
  silent('As a resident, I want to understand which permits end this month');
  silent('As a resident, I want to know how long it takes');
  silent('As a resident, I want to know the end date');
  silent('As a resident, I want to be able to pay');
  silent('As a resident, I want to see my permit so that I understand it');
  silent('Als Anwohner möchte ich verstehen, wann der Ausweis endet');
  fires('As a resident, I want to «familiarise» myself with the rules');
  fires('As a resident, I want to «feel welcome» in the hall');
  fires('As a resident, I want to «get to know» my street');
  fires('As a mayor, I want to «have a better understanding» of complaints');
  fires('As a resident, I want to use the map to «learn» about my street');
  fires('As a warden, I want «automatic plate detection» in photos', { says: 'How often is enough' });
  fires('As a warden, I want the camera to «recognise» forged permits', { says: 'How often is enough' });
  silent('As a warden, I want the camera to recognise 95 of 100 plates');
  silent('As a resident, I want to be sure when my permit ends');
  silent('As a resident, I want to use the map to find my street');
});
