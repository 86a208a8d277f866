import { gwtMultipleWhen } from '../../../../src/domain/lint/rules/gwt-multiple-when.ts';
import { ruleTester } from '../rule-tester.ts';
import { afterFix } from '../after-fix.ts';

const { fires, silent } = ruleTester(gwtMultipleWhen);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-multiple-when', () => {
  const TWO = [
    'Scenario: Renew',
    '  Given a permit',
    '  When it is renewed',
    '  Then the fee is shown',
    '  When the fee is paid',
    '  Then it is valid',
  ];
  fires(STORY, {
    description: code(...TWO.map((line) => line.replace(/When the fee is paid/, '«When the fee is paid»'))),
    severity: 'warning',
    says: 'goes on after its result with “When the fee is paid”',
  });
  fires(STORY, { description: code('Scenario: Pay', 'When A is paid', 'Then A is closed', '«When B is paid»', 'Then B is closed') });
  fires(STORY, {
    description: code('Szenario: Zahlen', 'Angenommen ein Ausweis', 'Wenn er endet', 'Dann warnt er', '«Wenn ich zahle»', 'Dann gilt er'),
  });
  silent(STORY, { description: code('Scenario: Pay', 'Given a fee', 'When I sign in', 'And I pay', 'Then it is paid') });
  silent(STORY, {
    description: '## Acceptance criteria\n- When A is paid, then A is closed.\n- When B is paid, then B is closed.',
  });
  silent(STORY, { description: code('Scenario: A', 'When A', 'Then B', 'Scenario: C', 'When C', 'Then D') });

  test('divides the scenario in a code block; what was done before is given', () => {
    expect(afterFix(gwtMultipleWhen, STORY, code(...TWO))).toEqual({
      text: [
        ...TWO.slice(0, 4),
        '',
        'Scenario: Renew (2)',
        '  Given a permit',
        '  And it is renewed',
        '  When the fee is paid',
        '  Then it is valid',
      ].join('\n'),
      left: 0,
    });
  });
});
