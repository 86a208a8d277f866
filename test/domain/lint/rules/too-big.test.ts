import { tooBig } from '../../../../src/domain/lint/rules/too-big.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(tooBig);
const STORY = 'As a resident, I want to renew my permit so that I can park';
const norms = (largestUsual: number | null) => ({ norms: { template: null, roles: [], criteriaFormat: null, largestUsual } });
const criteria = (count: number): string =>
  `## Acceptance criteria\n${Array.from({ length: count }, (_, i) => `- Street ${i} is shown.\n`).join('')}`;

describe('too-big', () => {
  firesOnWhole(STORY, {
    estimate: 13,
    habits: norms(8),
    severity: 'warning',
    says: '13 points, where nine in ten finished stories have at most 8',
  });
  firesOnWhole(STORY, { description: criteria(9), says: '9 criteria' });
  firesOnWhole(STORY, { description: criteria(4), options: { criteria: 3 } });
  firesOnWhole('As a clerk, I want to renew, cancel, delete and archive permits', { says: '4 actions' });
  silent(STORY, { estimate: 8, habits: norms(8) });
  silent(STORY, { estimate: 5, habits: norms(4) });
  firesOnWhole(STORY, { estimate: 8, habits: norms(5) });
  silent(STORY, { estimate: 5, habits: norms(3) });
  silent('Upgrade the payment SDK to 4.2', { estimate: 13, habits: norms(3) });
  silent('The old form cannot be used', { description: 'On phones.', estimate: 13, habits: norms(3) });
  silent('Renewal by phone', {
    description: 'Steps: renew twice. Expected result: one fee. Actual result: two fees.',
    estimate: 13,
    habits: norms(3),
  });
  silent('Permits are lost', {
    description: 'Steps: renew twice.\nActual result:\njava.lang.NullPointerException',
    estimate: 13,
    habits: norms(3),
  });
  silent(STORY, { estimate: 3, habits: norms(2) });
  silent('Old permits', { typeName: '', description: 'We need to remove them.', estimate: 13, habits: norms(3) });
  silent(STORY, { estimate: 100, habits: norms(null) });
  silent(STORY, { estimate: 100 });
  silent(STORY, { habits: norms(8) });
  // The team has estimated it, and knows better than a count.
  silent(STORY, { description: criteria(9), estimate: 3, habits: norms(8) });
  silent('As a clerk, I want to renew, cancel, delete and archive permits', { estimate: 3, habits: norms(8) });
  firesOnWhole(STORY, { description: criteria(9), estimate: 8, habits: norms(8) });
  // Fields of one thing, values of one rule, what is left out, and steps of the work are no behavior of their own.
  const items = (lines: readonly string[]): string => `## Acceptance criteria\n${lines.map((line) => `- ${line}\n`).join('')}`;
  const fields = ['street', 'house number', 'zone', 'fee in euros', 'owner', 'first day', 'last day', 'number plate', 'color'];
  silent(STORY, { description: `## Acceptance criteria\nThe page shows:\n${fields.map((field) => `- ${field}\n`).join('')}` });
  firesOnWhole(STORY, { description: items(fields.map((field) => `The page shows the ${field}`)), says: '9 criteria' });
  silent(STORY, {
    description: items(
      ['list', 'read', 'edit', 'end', 'print', 'send', 'lock', 'move', 'copy'].map((verb) => `Only clerks can ${verb} permits`),
    ),
  });
  silent(STORY, { description: `${criteria(8)}- Do not implement the search\n` });
  silent(STORY, {
    description: `${criteria(6)}\nImplementation\n- The meter is asked first.\n- Its answer is kept for a day.\n- The old table is gone.\n`,
  });
  silent(STORY, { description: criteria(8) });
  silent(STORY, { description: 'A long text says nothing about the size of the work. '.repeat(100) });
});
