import { gwtVagueStep } from '../../../../src/domain/lint/rules/gwt-vague-step.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtVagueStep);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-vague-step', () => {
  const when = (text: string): { readonly description: string } => ({
    description: code('Scenario: Renew', '  Given a permit', `  When ${text}`, '  Then it is valid'),
  });
  fires(STORY, { ...when('the resident enters «valid data»'), severity: 'warning', says: '“valid data” is not an example' });
  fires(STORY, when('«some products» are chosen'));
  fires(STORY, { ...when('the resident enters «valid credentials»'), severity: 'hint' });
  fires(STORY, { description: code('Scenario: A', 'Given «some data»', 'When it is read', 'Then it is valid'), severity: 'hint' });
  silent(STORY, when('the resident enters "AB 12"'));
  silent(STORY, when('the resident enters valid data: "AB 12"'));
  silent(STORY, { description: code('Scenario: A', 'Given a permit', 'When I enter valid data', '  | AB 12 |', 'Then it is valid') });
  silent(STORY, { ...when('the resident enters valid data'), words: { allowed: ['valid data'] } });
  silent(STORY, when('the resident opens something that asks for a plate'));
  fires(STORY, when('the resident opens «something»'));
  silent(STORY, {
    description: code('Scenario: A', 'Given permits for certain streets only', 'When they are read', 'Then they are valid'),
  });
});
