import { readScenarios } from '../../../../src/domain/criteria/scenario/read-scenarios.ts';
import { parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';

const read = (source: string) => parseAcceptanceCriteria(adfToText(plainToDoc(source)), null, 'en').criteria;
const brief = (source: string): string => {
  const { format, criteria } = read(source);
  return `${format} ${criteria.map(({ kind }) => kind.charAt(0)).join('')}`;
};
const FULL = 'Given a full tank, when the pump runs, then it stops';

test.each([
  ['AC:\n1) Given a full tank, when it runs, then it stops\n2) Given a tank of gas ... TBD', 'gherkin bp'],
  ['AC: 1) Given a full tank, when it runs, then it stops 2) Given an empty tank, when it runs, then it fills', 'gherkin bb'],
  ['AC: AC1 Given a full tank, when it runs, then it stops AC2 Given none, when it runs, then it fills', 'gherkin bb'],
  ['AC: AC1 Given a full tank, when it runs, then it stops AC2 a lamp is lit', 'mixed bb'],
  ['Acceptance criteria\nAC1 GIVEN a full tank WHEN it runs THEN it stops\nAC2 a lamp is lit\nAC3 ...tbc', 'mixed bbp'],
  ['AC1 The pump stops\nAC2 A lamp is lit', 'list bb'],
  [
    'Acceptance criteria\n1. *Given* a full tank *When* the pump runs *Then* it stops\n2. *Given* a full tank *When* the pump is dry\n3. *Given* none *When* it runs *Then* it fills',
    'gherkin bbb',
  ],
  ['AC\n- GIVEN a full tank WHEN the pump is dry\n- GIVEN none WHEN it runs THEN it fills', 'gherkin bb'],
  [
    'AC\n1. Given a full tank\nWhen it runs\nThen it stops\n2. Given none\nWhen it runs\n3. Given two\nWhen both run\nThen they stop',
    'gherkin bbb',
  ],
  [`AC\n- ${FULL}\n- Given a list when empty shows a hint`, 'mixed bb'],
])('numbered scenarios, whole or not: %j', (source, expected) => {
  expect(brief(source)).toBe(expected);
});

test('the words behind “AC1” are the criterion', () => {
  expect(read('Acceptance criteria\nAC1 The pump stops\nAC2 A lamp is lit').criteria.map(({ text }) => text)).toStrictEqual([
    'The pump stops',
    'A lamp is lit',
  ]);
});

test.each(['AC1 and AC2 are done by the guard.', 'AC1 is met by the old pump.', 'AC-12 Pump', 'AC 12 V'])('%s labels nothing', (source) => {
  expect(read(source).format).toBe('none');
});

test('a scenario on one line without a Then is read as one', () => {
  const doc = adfToText(plainToDoc('AC\n1. *Given* a full tank *When* the pump is dry\n2. *Given* none *When* it runs *Then* it fills'));
  const { criteria } = parseAcceptanceCriteria(doc, null, 'en').criteria;
  expect(readScenarios(criteria, doc.blocks, 'en').map(({ steps }) => steps.map(({ role }) => role))).toStrictEqual([
    ['given', 'when'],
    ['given', 'when', 'then'],
  ]);
});

test.each([
  ['- WHEN the lamp is "on" THEN the hall is lit\n- WHEN the lamp is off THEN the hall is dark', 'gherkin bb'],
  ['- WHEN it is set while the hall is open THEN a bell rings\n- WHEN the hall is taken THEN no bell rings', 'gherkin bb'],
  ['As a guard I want light.\n\n* When the lamp is on, then the hall is lit\n* When the lamp is off, then the hall is dark', 'gherkin bb'],
  ['WHEN the lamp is on THEN the hall is lit\nWHEN the lamp is off THEN the hall is dark', 'gherkin bb'],
  ['- When the lamp is on, then the hall is lit', 'none '],
  [
    'The hall has a lamp.\n\nIt is old.\n\nNobody likes it.\n\nIt hums.\n\n- When it is on, then it hums\n- When it is off, then it is dark\n\nThat is all.',
    'none ',
  ],
  ['When it is on, then it hums.\n\nWhen it is off, then nobody sees a thing.', 'none '],
])('rules that make up a description: %j', (source, expected) => {
  expect(brief(source)).toBe(expected);
});

test.each([
  '*Acceptance criteria*\n_(product owner to fill in)_\n\n*Estimate*\n5',
  '## Acceptance criteria\n_to be filled in by the owner_\n\n**Story points**\n3',
  'Acceptance criteria\n(to be added by Lee)',
  'Acceptance criteria\n[PO will add these]',
  'AC:\n*(please complete before the sprint)*',
  'Acceptance criteria\n{owner to provide}',
  'Acceptance criteria\n_team will define later_',
  '*Acceptance criteria*\n\n*Priority*\nhigh',
  'Acceptance criteria\n- criteria??',
])('an empty template holds no criteria: %j', (source) => {
  expect(read(source).format).toBe('none');
});

test.each([
  'AC\n- The guard will add a lamp',
  'AC\n- _Save_ is disabled until the guard has to fill in a name',
  'AC\n- Is the lamp lit at night?',
])('a criterion is no empty template: %j', (source) => {
  expect(read(source).criteria.some(({ kind }) => kind === 'placeholder')).toBe(false);
});

test.each(['Other stuff', 'Also', 'Further', 'Also:', '**Further points**'])('points below “%s” are criteria, too', (title) => {
  const scenario = '```gherkin\nScenario: dry\n  Given a dry tank\n  When it runs\n  Then it stops\n```';
  const { format, criteria } = read(
    `Acceptance criteria\n\n${scenario}\n\n${title}\n- a lamp is lit\n- the horn is loud at 80 dB\n- bells??`,
  );
  expect(format).toBe('mixed');
  expect(criteria.filter(({ kind }) => kind === 'behaviour')).toHaveLength(3);
  expect(criteria.at(-1)?.kind).toBe('placeholder');
});

test('where things are kept is told before the points, what else there is behind them', () => {
  const { criteria } = read(
    'Acceptance criteria\n\nThe pumps of last year are in the sheet of the depot.\n\n1. Each pump stops at 80 %\n2. A lamp is lit\n\nLamps can be borrowed from the depot.',
  );
  expect(criteria.filter(({ kind }) => kind === 'behaviour').map(({ text }) => text)).toStrictEqual([
    'Each pump stops at 80 %',
    'A lamp is lit',
  ]);
});

test('a paragraph that asks for something is a criterion, list or not', () => {
  expect(brief('Acceptance criteria\n\nEvery pump shows who started it last.\n\n- A lamp is lit\n- It hums')).toBe('mixed bbb');
});

describe('a paragraph that begins with When below whole scenarios', () => {
  const FULL_TANK = 'Given a full tank\nWhen the pump runs\nThen it stops';
  const count = (source: string): number => read(source).criteria.length;

  test('is a scenario of its own where each paragraph is one', () => {
    expect(count(`AC:\n\n${FULL_TANK}\n\nWhen the guard presses stop\nThen the pump stops`)).toBe(2);
    expect(count(`${FULL_TANK}\n\nGiven an empty tank\nWhen the pump runs\nThen it goes on\n\nWhen it is full\nThen it stops`)).toBe(3);
  });

  test.each([
    `${FULL_TANK}\nWhen the guard presses start\nThen it runs`,
    'Given a full tank\n\nWhen the pump runs\n\nThen it stops\n\nWhen the guard presses start\nThen it runs',
    'Given a full tank\n\nWhen the pump runs\nThen it stops\n\nWhen the guard presses start\nThen it runs',
    `Scenario: stop\n${FULL_TANK}\n\nWhen the guard presses start\nThen it runs`,
  ])('goes on with the scenario elsewhere: %s', (source) => {
    expect(count(source)).toBe(1);
  });

  test('two scenarios need no blank line between them', () => {
    expect(count(`AC:\n${FULL_TANK}\nGiven an empty tank\nWhen the pump runs\nThen it goes on`)).toBe(2);
  });
});
