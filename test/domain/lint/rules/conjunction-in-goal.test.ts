import { conjunctionInGoal } from '../../../../src/domain/lint/rules/conjunction-in-goal.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(conjunctionInGoal);

describe('conjunction-in-goal', () => {
  fires('As a clerk, I want a page where parents send «feedback and concerns» so that I hear of them');
  fires('As a clerk, I want to see «permits and fines» so that I can answer', {
    says: 'The wish joins several things: “permits and fines”. Each may be a story of its own.',
    severity: 'hint',
  });
  fires('As a clerk, I want to pay by «card or by invoice»', { says: 'The wish leaves a choice' });
  fires('As a clerk, I want to see «permits & fines» of a street');
  fires('As a clerk, I want «a photo guide / street guide»');
  fires('As a clerk, I want to print «letters and/or labels»');
  fires('As a clerk, I want to see «permits as well as fines»');
  fires('As a clerk, I want to «search and discover streets»');
  fires('As a clerk, I want to ensure that «permits and fines» are up to date');
  fires('As a clerk, I want to know which streets I «handle and where» they end');
  silent('As a clerk, I want to renew and cancel permits');
  silent('As a clerk, I want to copy and paste addresses');
  silent('As a clerk, I want to see the date and time of a visit');
  silent('As a clerk, I want to find a permit quickly and easily');
  silent('As a clerk, I want clear and complete letters');
  silent('As a clerk, I want to see fines between 5 and 9 euros');
  silent('As a clerk, I want to choose zone A or B');
  silent('As a clerk, I want a letter when a permit ends or changes');
  silent('As a clerk, I want to see permits that end or change');
  silent('As a clerk, I want to know how permits start and end');
  silent('As a clerk, I want to see papers such as permits and fines');
  silent('As a clerk, I want to write to the Ministry of Health and Safety');
  silent('As a clerk, I want to see the page “Permits and fines” first');
  silent('As a clerk, I want to see a page (permits and fines) first');
  silent('As a clerk, I want to see R&D permits');
  silent('As a clerk, I want to see permits so that I can read and sign them');
  silent('As a clerk, I want to open Search and Rescue at once', { words: { products: ['Search and Rescue'] } });
  silent('Als Anwohner möchte ich Ausweise und Bußgelder sehen');
});
