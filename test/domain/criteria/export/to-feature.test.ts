import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import fc from 'fast-check';
import type { CriterionRow } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { toFeature } from '../../../../src/domain/criteria/export/to-feature.ts';
import { DIALECT_CODES } from '../../../../src/domain/criteria/scenario/gherkin-dialects.ts';

const parse = (text: string) => {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
  return parser.parse(text).feature;
};
const steps = (text: string): readonly (readonly string[])[] =>
  (parse(text)?.children ?? []).flatMap(({ scenario }) =>
    scenario === undefined ? [] : [scenario.steps.map(({ keyword, text: words }) => `${keyword}${words}`)],
  );

const rows: readonly CriterionRow[] = [
  {
    id: 'AC1',
    origin: null,
    kind: 'example',
    name: 'Card refused',
    given: ['a card', 'a fee'],
    when: ['it is refused'],
    outcome: ['a reason is shown'],
  },
  { id: 'AC2', origin: null, kind: 'rule', text: 'When the payment fails, the clerk sees why.' },
  { id: 'AC3', origin: null, kind: 'rule', text: 'At most 3 permits for each flat' },
  { id: 'AC4', origin: null, kind: 'constraint', constraint: 'speed', text: 'the list is shown in 2 seconds' },
];

test('examples and sentences with when become scenarios, the others rules', () => {
  expect(toFeature({ title: 'Pay by card', story: 'As a resident, I want to pay by card', rows, language: 'en' })).toBe(
    `Feature: Pay by card
  As a resident, I want to pay by card

  @AC1
  Scenario: Card refused
    Given a card
    And a fee
    When it is refused
    Then a reason is shown

  @AC2
  Scenario: the clerk sees why
    When the payment fails
    Then the clerk sees why

  @AC3
  Rule: At most 3 permits for each flat

  @AC4
  Rule: Speed: the list is shown in 2 seconds
`,
  );
});

test('each criterion is found by its id as a tag', () => {
  const children = parse(toFeature({ title: 'Permits', story: '', rows, language: 'en' }))?.children ?? [];
  const tags = children.map(({ scenario, rule }) => (scenario ?? rule)?.tags.map(({ name }) => name));
  expect(tags).toEqual([['@AC1'], ['@AC2'], ['@AC3'], ['@AC4']]);
});

test.each(DIALECT_CODES)('Gherkin reads what is written in %s', (language) => {
  const text = toFeature({ title: 'Permits', story: 'x', rows, language });
  expect(steps(text)[0]?.length).toBe(4);
  expect(parse(text)?.language).toBe(language);
});

test('an unknown language is written with English keywords', () => {
  expect(toFeature({ title: 'Permits', story: '', rows: [], language: 'xx' })).toBe('Feature: Permits\n');
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Scenario: x',
    '@tag',
    '# language: fr',
    '# note',
    '| a | b |',
    '"""',
    '```',
    '\\',
    'Given',
    'Rule:',
    'Background:',
    'Examples:',
    '* x',
    'Feature: y',
    'Scenario Outline: <a>',
    '',
    ' ',
    '\n',
    '\r',
    '\u2028',
  ),
);
const text = fc.array(nasty, { maxLength: 5 }).chain((parts) => fc.constantFrom('\n', ' ', '\r\n').map((mark) => parts.join(mark)));
const row = fc.oneof(
  fc.record({ id: fc.constant('AC1'), origin: fc.constant(null), kind: fc.constant('rule' as const), text }),
  fc.record({
    id: fc.constant('AC2'),
    origin: fc.constant(null),
    kind: fc.constant('example' as const),
    name: text,
    given: fc.array(text, { maxLength: 3 }),
    when: fc.array(text, { maxLength: 3 }),
    outcome: fc.array(text, { maxLength: 3 }),
  }),
);

test('Gherkin reads every file, whatever stands in the texts', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(row, { maxLength: 5 }),
      fc.constantFrom('en', 'de', 'fr', 'ja', 'und'),
      (title, story, some, language) => {
        const file = toFeature({ title, story, rows: some, language });
        const examples = some.filter((one) => one.kind === 'example' && one.given.length + one.when.length + one.outcome.length > 0).length;
        expect(steps(file).length).toBeGreaterThanOrEqual(examples);
      },
    ),
    { numRuns: 400 },
  );
});
