import { gwtIncidentalDetail } from '../../../../src/domain/lint/rules/gwt-incidental-detail.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtIncidentalDetail);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-incidental-detail', () => {
  fires(STORY, {
    description: code('Scenario: «Renew»', 'Given "Ana" in "Elm Street" with "555" and "Fox"', 'When she renews', 'Then it is valid'),
    severity: 'hint',
    says: 'has 4 values that its result does not use: "Ana", "Elm Street", "555", "Fox"',
  });
  fires(STORY, {
    description: code('Scenario: «Renew»', 'Given "Ana" in "Elm Street"', 'When she renews', 'Then it is valid'),
    options: { values: 1 },
  });
  silent(STORY, { description: code('Scenario: Renew', 'Given "Ana" in "Elm Street" with "555"', 'When she renews', 'Then it is valid') });
  silent(STORY, {
    description: code('Scenario: Renew', 'Given "Ana" in "Elm" with "555" and "Fox"', 'When she renews', 'Then "Ana" has a permit for Elm'),
  });
  silent(STORY, {
    description: code('Scenario Outline: Renew', 'Given "<a>" in "<b>" with "<c>" and "<d>"', 'When she renews', 'Then it is valid'),
  });
});
