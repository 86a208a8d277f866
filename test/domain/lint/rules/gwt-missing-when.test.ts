import { gwtMissingWhen } from '../../../../src/domain/lint/rules/gwt-missing-when.ts';
import { ruleTester } from '../rule-tester.ts';
import { afterFix } from '../after-fix.ts';

const { fires, silent } = ruleTester(gwtMissingWhen);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-missing-when', () => {
  fires(STORY, {
    description: code('Scenario: Renew', '  Given a permit', '  And the resident submits the form', '  «Then» the permit is valid'),
    severity: 'warning',
    says: 'The scenario “Renew” has no When',
  });
  fires(STORY, { description: code('Scenario: Locked', '  Given a form that was sent', '  «Then» it is locked'), severity: 'hint' });
  fires(STORY, { description: '## Acceptance criteria\n- Given the form was sent, «then» it is locked.', severity: 'hint' });
  fires(STORY, {
    description: code('Scenario: Map', '  Given the map of permits', '  «Then» a street is marked when I click on it'),
    severity: 'warning',
  });
  fires(STORY, { description: code('Scenario: Offen', '  Angenommen ein Ausweis', '  «Dann» gilt er ein Jahr'), severity: 'hint' });
  fires(STORY, { description: code('Scenariusz: Wniosek', 'Zakładając zezwolenie', '«Wtedy» jest ważne'), severity: 'hint' });
  silent(STORY, { description: code('Scenario: Renew', '  Given a permit', '  When it is renewed', '  Then it is valid') });
  silent(STORY, {
    description: code('Background:', '  Given a permit', '  When it is renewed', 'Scenario: Renew', '  Then it is valid'),
  });
  silent(STORY, { description: '## Acceptance criteria\n- Given a permit, it can be renewed.' });

  test('offers to make the last Given the event, and is content afterwards', () => {
    const text = code('Scenario: Renew', '  Given a permit', '  And the resident submits the form', '  Then the permit is valid');
    expect(afterFix(gwtMissingWhen, STORY, text)).toEqual({
      text: text
        .replace('And the', 'When the')
        .replace(/```(?:gherkin)?\n?/g, '')
        .trim(),
      left: 0,
    });
  });

  test('offers nothing where no Given would be left', () => {
    expect(afterFix(gwtMissingWhen, STORY, code('Scenario: Renew', '  Given I submit the form', '  Then the permit is valid'))).toBeNull();
  });
});
