import { gwtMissingThen } from '../../../../src/domain/lint/rules/gwt-missing-then.ts';
import { ruleTester } from '../rule-tester.ts';
import { afterFix } from '../after-fix.ts';

const { fires, silent } = ruleTester(gwtMissingThen);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-missing-then', () => {
  fires(STORY, {
    description: code('Scenario: Renew', '  Given a permit', '  «When it is renewed»'),
    severity: 'warning',
    says: 'The scenario “Renew” has no Then',
  });
  fires(STORY, { description: '## Acceptance criteria\nGiven a permit\nWhen it is renewed\n«And the resident pays»' });
  fires(STORY, { description: code('Scénario: Payer', 'Étant donné un permis', '«Quand le résident paie»') });
  fires(STORY, { description: code('シナリオ: 更新', '前提許可証がある', '«もし更新する»') });
  silent(STORY, { description: code('Scenario: Renew', '  Given a permit', '  When it is renewed', '  Then it is valid') });
  silent(STORY, { description: '## Acceptance criteria\n- When the permit is renewed, it is valid for a year.' });
  silent(STORY, { description: '## Acceptance criteria\n- Given a permit, it can be renewed.\n- Given a fine, it can be paid.' });
  silent(STORY, {
    description: code(
      'Scenario: Renew',
      '  Given permits',
      '    | plate |',
      '    | AB 12 |',
      '  When they are renewed',
      '  Then they are valid',
    ),
  });

  // The result without its keyword, and what is the same as above.
  silent(STORY, { description: '## AC\nGiven a permit,\nwhen it is renewed,\nthe new end date is shown,\nand a letter is sent.' });
  silent(STORY, { description: '## AC\nScenario: Renew\nWhen I renew a permit\n\nI should see the new end date' });
  silent(STORY, { description: '## AC\nGiven a permit,\n...\nwhen it is renewed,\n...' });
  fires(STORY, { description: '## AC\nGiven a permit,\nwhen it is renewed\n«and the resident pays»\n\nSee the list of fees' });

  test('offers to make an And that reads as a result the Then', () => {
    const text = code('Scenario: Renew', '  Given a permit', '  When it is renewed', '  And it should be valid');
    expect(afterFix(gwtMissingThen, STORY, text)).toEqual({
      text: 'Scenario: Renew\n  Given a permit\n  When it is renewed\n  Then it should be valid',
      left: 0,
    });
  });
});
