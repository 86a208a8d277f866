import { gwtActionInThen } from '../../../../src/domain/lint/rules/gwt-action-in-then.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtActionInThen);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-action-in-then', () => {
  const then = (text: string): { readonly description: string } => ({
    description: code('Scenario: Renew', '  Given a permit', '  When it is renewed', `  ${text}`),
  });
  fires(STORY, { ...then('«Then the resident clicks “Pay”»'), severity: 'warning', says: 'is something that somebody does' });
  fires(STORY, then('«Then I select a street»'));
  fires(STORY, then('Then the fee is shown «when I click» on the permit'));
  silent(STORY, then('Then the fee is shown'));
  silent(STORY, then('Then the resident sees the fee'));
  silent(STORY, then('Then the resident should press “Pay” within 10 minutes'));
  silent(STORY, then('Then the button “Click here” is shown'));
  silent(STORY, { description: code('Szenario: Zahlen', 'Angenommen ein Ausweis', 'Wenn er endet', 'Dann klicke ich') });
});
