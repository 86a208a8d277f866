import { gwtAssertionInWhen } from '../../../../src/domain/lint/rules/gwt-assertion-in-when.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtAssertionInWhen);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-assertion-in-when', () => {
  const steps = (given: string, when: string): { readonly description: string } => ({
    description: code('Scenario: Renew', `  Given ${given}`, `  When ${when}`, '  Then it is valid'),
  });
  fires(STORY, { ...steps('a permit', 'the «fee should» be 30 euros'), severity: 'warning', says: 'is a check' });
  fires(STORY, steps('«I should» see the list', 'I renew the permit'));
  fires(STORY, { ...steps('a permit', '«I see» the fee'), severity: 'hint' });
  silent(STORY, steps('I see the list of permits', 'I renew one'));
  silent(STORY, steps('a permit that should end in May', 'it is renewed'));
  silent(STORY, steps('the text “You should renew”', 'the permit is renewed'));
  silent(STORY, { description: code('Scenario: Renew', 'Given a permit', 'And I should see it') });
});
