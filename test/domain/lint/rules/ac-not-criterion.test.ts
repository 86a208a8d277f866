import { acNotCriterion } from '../../../../src/domain/lint/rules/ac-not-criterion.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acNotCriterion);
const STORY = 'As a resident, I want to renew my permit so that I can keep parking';
const under = (...points: readonly string[]): { readonly description: string } => ({
  description: `## Acceptance criteria\n${points.map((point) => `- ${point}`).join('\n')}`,
});

fires(STORY, { ...under('«Tests»', 'The new end date is shown.'), severity: 'warning', says: '“Tests” is work for the team' });
fires('Retry queue for fees', { ...under('«Tests»', 'The fee is sent again.'), severity: 'hint' });
fires(STORY, under('«Implement the feature»', '«fix the bug»', '«Create a test»'));
fires(STORY, under('«Documentation updated»', '«Code is reviewed and merged»', '«All unit tests pass»', '«Deployed to production»'));
fires(STORY, under('«Investigate why renewals fail»', '«Agree on a strategy for old permits»', '«Look into caching»'));
fires(STORY, under('«Running our current test suite with the new plugin»', '«Speed: Measure the answers of the service»'));
fires(STORY, under('«Check if there are any issues with old cards»'));
fires(STORY, { ...under('«Add a column for the fee»'), options: { concrete: true }, severity: 'hint' });
silent(STORY, under('Add a column for the fee', 'Refactor `renew_permit` to use `permits`', 'Review and merge !1112'));
silent(STORY, under('Ensure that the fee is shown', 'Ensure we use the new address', 'Check that the card is valid'));
silent(STORY, under('Ask for confirmation before a permit is dropped', 'Add an appropriate message'));
silent(STORY, under('Support for cards of two banks', 'Test data is kept apart', 'Learn more opens the help page'));
silent(STORY, under('~~Tests~~', '<!-- Tests -->', 'Tests on Friday are shown in the calendar'));
silent('Spike: renew by phone', under('Investigate three providers'));
silent(STORY, { description: 'Given a card\nWhen I pay\nThen the tests of the bank run' });
silent(STORY, { description: '## Requirements\n- [ ] Research\n- [ ] Unit tests\n- [x] The fee is shown' });
silent(STORY, under('Tests continue to pass', 'The fee is shown'));

// An experiment is a way to bring something out; what the title asks for is no work beside it; steps to see a fault are none.
silent(STORY, under('Run as an experiment', 'Set up the A/B test', 'The fee is shown'));
silent('Document how permits are renewed', under('Improve the fees and describe all steps', 'The fee is on it'));
fires('Renew permits by phone', under('«Improve the fees and describe all steps»', 'The fee is on it'));
silent('Implement E2E scenarios', under('Try to set up the tests on rented phones', 'They run at night'));
silent('Steadier tests of the renewal', under('Improve any flake on the way', 'They run at night'));
silent(STORY, { description: 'Steps to reproduce:\n1. Open the list.\n\nExpected result\n- Check for new fees.\n- The fee is shown' });
fires(STORY, { description: '1. Open the list.\n\nExpected result\n- «Check for new fees.»\n- The fee is shown' });

// Names of usual work on one item are one finding, where the first of them stands.
fires(STORY, {
  ...under('«Documentation (!)»', 'Unit tests', 'The fee is shown', 'Code review'),
  says: '“Documentation (!)”, “Unit tests” and “Code review” are work',
});
fires(STORY, {
  ...under('«Tests (spec & integration)»', 'QA'),
  says: '“Tests (spec & integration)” and “QA” are work for the team, not results',
});
fires(STORY, under('«Tests»', '«Implement the feature»', 'Docs'));
