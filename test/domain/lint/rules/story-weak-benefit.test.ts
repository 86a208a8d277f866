import { storyWeakBenefit } from '../../../../src/domain/lint/rules/story-weak-benefit.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(storyWeakBenefit);

describe('story-weak-benefit', () => {
  fires('As a resident, I want to see the end date of my parking permit so that «I can see the end dates of my permit»', {
    severity: 'hint',
  });
  fires('As a warden, I want to scan a plate so that «I can use it»', { says: 'any wish' });
  fires('As a clerk, I want a list so that «it works».');
  silent('As a resident, I want to see the end date of my permit so that I can renew my permit in time');
  silent('As a resident, I want a permit so that I have a permit');
  silent('As a clerk, I want a list so that it works without a network');
  silent('As a clerk, I want a list');
  silent('Fix the printer of the office', { description: 'As a clerk, I want a new printer so that it works.' });
});
