import { gwtUiScripting } from '../../../../src/domain/lint/rules/gwt-ui-scripting.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtUiScripting);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-ui-scripting', () => {
  fires(STORY, {
    description: code('Scenario: Renew', 'Given a permit', 'When I click on “Renew”', 'And I «click on “Pay”»', 'Then it is valid'),
    severity: 'hint',
    says: 'tells 2 gestures',
  });
  fires(STORY, { description: code('Scenario: Renew', 'Given the page «/permits/new»', 'When I renew', 'Then it is valid') });
  fires(STORY, { description: code('Scenario: Renew', 'Given a permit', 'When I renew «"#permit-form"»', 'Then it is valid') });
  fires(STORY, {
    description: code('Scenario: Renew', 'Given a permit', 'When I «click on “Renew”»', 'Then it is valid'),
    options: { gestures: 1 },
  });
  silent(STORY, { description: code('Scenario: Renew', 'Given a permit', 'When I click on “Renew”', 'Then it is valid') });
  silent(STORY, {
    description: code('Scenario: Renew', 'Given a permit and/or a fine', 'When I press on', 'And I select a street', 'Then it is valid'),
  });
  silent('As a blind resident, I want to use the keyboard', {
    description: code('Scenario: Renew', 'Given a permit', 'When I click on “Renew”', 'And I click on “Pay”', 'Then it is valid'),
  });
});
