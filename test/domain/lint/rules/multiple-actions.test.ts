import { multipleActions } from '../../../../src/domain/lint/rules/multiple-actions.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(multipleActions);

describe('multiple-actions', () => {
  fires('As a resident, I want to «renew and cancel» my permit so that I can park', {
    says: 'Two wishes in one story: “renew” and “cancel”. Each can be done alone.',
    severity: 'error',
  });
  fires('As a resident, I want to be able to «filter, sort and export» permits', {
    says: '3 wishes in one story: “filter”, “sort”, “export”.',
  });
  fires('As a clerk, I want to «create a permit and send» it to the resident');
  fires('As a clerk, I want the ability to «find and print» letters');
  fires('As a clerk, I want to «know what a warden sees, and share» it with the office');
  fires('As a clerk, I want to have the app «detect faults and send» a letter to the office');
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
  silent('Als Anwohner möchte ich Ausweise verlängern und löschen');
  silent('Renew and cancel permits', { kind: 'task', typeName: 'Task' });
});
