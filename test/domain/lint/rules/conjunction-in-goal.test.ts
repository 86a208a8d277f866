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
  fires('As a clerk, I want to know «which streets I handle and where they end»');
  fires('As a clerk, I want to see «which residents I am in charge of and where», so that I can call them');
  fires('As a clerk, I want to see «a letter and why it was sent» so that I can answer');
  fires('As a clerk, I want information about «what I can claim and how to do it» so that I can answer');
  fires('As a clerk, I want to filter by street, by «owner and by when it was made» so that I can answer');
  fires('As a clerk, I want to be told «to wait and to stop»');
  silent('As a clerk, I want to receive a checklist that lists who to meet, where to sit and what to install so that I can start');
  silent('As a clerk, I want a report which shows how many permits ended and why');
  silent('As a clerk, I want to approve permits, or if the office is short of staff, to decline them');
  fires('As a visitor, I want to know as soon as I arrive «what a permit is and why I need it»');
  silent('As a clerk, I want to know whether the form works, and if not what will');
  silent('As a clerk, I want a bell, and if it rings, a light');
  silent('As a clerk, I want to renew and cancel permits');
  silent('As a clerk, I want to copy and paste addresses');
  silent('As a clerk, I want to see the date and time of a visit');
  silent('As a clerk, I want to find a permit quickly and easily');
  silent('As a clerk, I want clear and complete letters');
  silent('As a clerk, I want to see fines between 5 and 9 euros');
  silent('As a clerk, I want to choose zone A or B');
  silent('As a clerk, I want a letter when a permit ends or changes');
  fires('As a clerk, I want to see permits that «end or change»');
  fires('As a clerk, I want forms that residents can «fill in and submit»');
  fires('As a clerk, I want to know when a permit was «changed or read»');
  fires('As a clerk, I want to know which papers are «sent or collected»');
  silent('As a clerk, I want a letter because I forget and lose things');
  silent('As a clerk, I want to know how permits start and end');
  silent('As a clerk, I want to see papers such as permits and fines');
  silent('As a clerk, I want to write to the Ministry of Health and Safety');
  silent('As a clerk, I want to see the page “Permits and fines” first');
  silent('As a clerk, I want to see a page (permits and fines) first');
  silent('As a clerk, I want to see R&D permits');
  silent('As a clerk, I want to see permits so that I can read and sign them');
  silent('As a clerk, I want to open Search and Rescue at once', { words: { products: ['Search and Rescue'] } });
  silent('As a clerk, I want to book a visit, and if nobody is free, to join the waiting list');
  silent('Als Anwohner möchte ich Ausweise und Bußgelder sehen');
});
