import { gwtTooLong } from '../../../../src/domain/lint/rules/gwt-too-long.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtTooLong);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-too-long', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `And thing ${i}`);
  fires(STORY, {
    description: code('Scenario: «Renew»', 'Given a permit', ...many(7), 'When it is renewed', 'Then it is valid'),
    severity: 'hint',
    says: 'has 10 steps',
  });
  fires(STORY, {
    description: code('Scenario: Renew', 'Given a permit', `«When ${'very '.repeat(30)}long»`, 'Then it is valid'),
    says: 'has 31 words',
  });
  fires(STORY, {
    description: code('Scenario: «Renew»', 'Given a permit', 'And a car', 'When it is renewed', 'Then it is valid'),
    options: { steps: 3 },
  });
  silent(STORY, { description: code('Scenario: Renew', 'Given a permit', ...many(6), 'When it is renewed', 'Then it is valid') });
  silent(STORY, {
    description: code(
      'Scenario: Renew',
      'Given permits',
      ...many(12).map((line) => `  | ${line} |`),
      'When it is renewed',
      'Then it is valid',
    ),
  });
});
