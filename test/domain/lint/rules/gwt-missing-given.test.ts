import { gwtMissingGiven } from '../../../../src/domain/lint/rules/gwt-missing-given.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtMissingGiven);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-missing-given', () => {
  fires(STORY, {
    description: code('Scenario: «Renew a permit»', '  When the permit is renewed', '  Then it is valid for a year'),
    severity: 'warning',
    says: 'The scenario “Renew a permit” has no Given',
  });
  fires(STORY, { description: '## Acceptance criteria\n«When» the permit is renewed\nThen it is valid for a year' });
  fires(STORY, { description: code('Szenario: «Verlängern»', 'Wenn der Ausweis verlängert wird', 'Dann gilt er ein Jahr') });
  silent(STORY, {
    description: code(
      'Feature: Permits',
      'Background:',
      '  Given a permit',
      'Scenario: Renew',
      '  When it is renewed',
      '  Then it is valid',
    ),
  });
  silent(STORY, { description: '## Acceptance criteria\n- When the permit is renewed, then it is valid for a year.' });
  silent(STORY, { description: '## Acceptance criteria\n- When the permit is renewed, it is valid for a year.' });
});
