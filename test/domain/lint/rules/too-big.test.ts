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
    severity: 'hint',
    says: '13 points, where nine in ten of the last finished stories have at most 8',
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
  // Points that are a list of fields are no behavior, whatever is said of a field; where the points have verbs, the line above is none.
  silent(STORY, {
    description: `## Acceptance criteria\nThe fields of the form are:\n${fields.map((field) => `- ${field} (checked if it is entered)\n`).join('')}`,
  });
  silent(STORY, {
    description: `## Acceptance criteria\nThe fields of the form are:\n${fields.map((field) => `- ${field} which the office has set\n`).join('')}`,
  });
  silent(STORY, {
    description: `## Acceptance criteria\nThe page has these parts:\n${fields
      .slice(0, 8)
      .map((field) => `- The ${field} is shown\n`)
      .join('')}`,
  });
});

describe('by what the item is', () => {
  const large = (usual: number, estimate: number) => ({ estimate, habits: norms(usual) });
  const hint = { severity: 'hint', says: 'Large for one work item' } as const;
  const warning = { severity: 'warning' } as const;
  // No wish by its form, and one step above the usual.
  firesOnWhole('Fee table behind the meters', { description: 'One table for both.', ...large(8, 13), ...hint });
  firesOnWhole('Fee table behind the meters', { ...large(8, 13), ...hint });
  // A wish, in other words; or far above.
  firesOnWhole('Receipts', {
    description: 'Residents should be able to print a receipt. It shows the fee of every month.',
    ...large(8, 13),
    ...warning,
  });
  firesOnWhole('Fee table behind the meters', { description: 'One table for both.', ...large(8, 24), ...warning });

  firesOnWhole('Receipts', { description: 'Today users can print a receipt at the meter only.', ...large(8, 13), ...hint });

  silent('Fees of the old meters: analysis', large(8, 13));
  silent('Permit search (short spike)', large(8, 13));
  silent('Design a way to renew by phone', large(8, 13));
  silent('Is there a plan to take cards?', large(8, 13));
  silent('Define the answers of the meters', large(8, 13));
  silent('[Code refactoring] Fees', large(8, 13));
  silent('Split the meter code into two parts', large(8, 13));
  silent('Fees should be abstracted from their classes', large(8, 13));
  silent('Test plan for the renewal form', large(8, 13));
  silent('Mocking the bank in integration tests', large(8, 13));
  silent('Autumn: update the version of parking.js in the meters', large(8, 13));
  silent('Meters do not keep the order of the owner', large(8, 13));
  firesOnWhole('Warn when a meter does not answer', { ...large(8, 13), ...hint });
  silent('Fix the queue of the meters', large(8, 13));
  silent('Order of the streets', { description: 'I noticed that the streets stand in no order.', ...large(8, 13) });
  silent('Order of the streets', { description: 'When I opened the list, I got the old streets.', ...large(8, 13) });
  silent('Order of the streets', { description: 'Registry: investigate whether they can be sorted.', ...large(8, 13) });
  firesOnWhole('Order of the streets', { description: 'By name. Later we explore the other ways.', ...large(8, 13), ...hint });
  silent('Order of the streets', { description: 'at org.permit.Streets.sort(Streets.java:12)', ...large(8, 13) });
  silent('Order of the streets', { description: 'The points are the sum of those of the parts.', ...large(8, 13) });
  silent('Order of the streets', {
    description: 'Look at the list. _Expected result:_ by name. _Actual result:_ by number.',
    ...large(8, 13),
  });
});

describe('by what its text tells', () => {
  const large = (usual: number, estimate: number) => ({ estimate, habits: norms(usual) });
  const asked = { severity: 'hint', advises: 'Is the estimate right?' } as const;
  const divided = { advises: 'Divide it' } as const;
  // One rule or one change.
  firesOnWhole('Forbid coins in the meters that take cards', { description: '', ...large(3, 13), ...asked });
  firesOnWhole('[Office] Hide the fee of a free street', {
    description: 'Hide the fee of a free street.',
    ...large(3, 13),
    ...asked,
  });
  firesOnWhole('Rename "Fees" to "Fees and fines"', { description: '', ...large(3, 13), ...asked });
  firesOnWhole('Rename fees and fines', { description: '', ...large(3, 13), ...divided });
  firesOnWhole('Fees of the night', {
    description: 'Modify the night_fees script to skip the streets that are free.',
    ...large(3, 13),
    ...asked,
  });
  firesOnWhole('Forbid coins in the meters', {
    description: 'The meters of the harbor take them today. The office counts them by hand, and every second week some are missing.',
    severity: 'warning',
    ...large(3, 13),
  });
  firesOnWhole('Forbid coins in the meters and print a receipt', { description: '', severity: 'warning', ...divided, ...large(3, 13) });
  firesOnWhole('Hide plates, streets and fees', { description: '', severity: 'warning', ...divided, ...large(3, 13) });
  firesOnWhole('Fees of the night', {
    description: 'Modify the night_fees script to skip the free streets, and show them on the map.',
    severity: 'warning',
    ...large(3, 13),
  });
  // A wish in one sentence, one step above the usual.
  firesOnWhole('Receipts', { description: 'Residents should be able to print a receipt.', ...large(8, 13), ...asked });
  firesOnWhole('Allow residents to print receipts', { description: '', ...large(8, 13), ...asked });
  firesOnWhole('Allow residents to print receipts', { description: '', severity: 'warning', ...large(3, 13) });
  // So is a story that wishes one thing; what stands in brackets says which.
  firesOnWhole('As a resident, I want to print my receipt (fee & tax)', { description: '', ...large(8, 13), ...asked });
  firesOnWhole('As a resident, I want to print my receipt', { description: '', severity: 'warning', ...large(3, 13) });
  firesOnWhole('As a resident, I want to print my receipt and my permit', {
    description: '',
    severity: 'warning',
    advises: 'Split it',
    ...large(8, 13),
  });
  firesOnWhole('As a resident, I want to print my receipt', {
    description: '- With the fee\n- With the street',
    severity: 'warning',
    advises: 'Split it',
    ...large(8, 13),
  });
  // Parts are told, or not.
  firesOnWhole('Fee table behind the meters', { description: 'One table for both.', ...large(8, 13), ...asked });
  firesOnWhole('Fee table behind the meters', {
    description: '- Read the old table\n- Write the new one',
    severity: 'hint',
    ...divided,
    ...large(8, 13),
  });
  firesOnWhole('Copy and paste of night fees from the old page', { description: '', ...large(8, 13), ...asked });
  firesOnWhole('Meters, office: copy of the fees of the night', { description: '', ...large(8, 13), ...asked });
  firesOnWhole('Night fee migration', { description: 'Night fee migration', ...large(8, 13), ...asked });
  firesOnWhole('Parkgebühren und Ausweise', { description: '', ...large(8, 13), severity: 'hint', ...divided });
  firesOnWhole('Fee table and a map of the streets', { severity: 'hint', ...divided, ...large(8, 13) });
});

describe('what is divided, or done', () => {
  const large = (usual: number, estimate: number) => ({ estimate, habits: norms(usual) });
  silent('Fees analysis', { description: '', ...large(3, 13) });
  silent('Parking at night (P9)', large(3, 13));
  silent('Parking at night - case 3', large(3, 13));
  silent('Parking at night, part 2 of 5', large(3, 13));
  silent('[1/3] Parking at night', large(3, 13));
  silent('Parking at night (2)', large(3, 13));
  // What a second part holds may be as large.
  firesOnWhole('Parking at night, part 2', large(3, 13));
  firesOnWhole('Parking at night (P1)', large(3, 13));
  firesOnWhole('Parking at night (v2)', large(3, 13));
  firesOnWhole('Parking at night, open 24/7', large(3, 13));
  firesOnWhole('As a resident, I want to park in zone 3 so that I am near', large(3, 13));
  silent('Night permits of a zone', {
    description: 'The setup is that of zone B.\n\n## Expected result\n- Residents should see the night fee\n- Only clerks can end a permit',
    ...large(3, 13),
  });
  // What is expected is no wish, and a wish above it is one.
  firesOnWhole('Night permits of a zone', {
    description: 'In all zones by the river.\n\nExpected result\n- Residents should see the night fee\n- Only clerks can end a permit',
    severity: 'hint',
    says: 'Large for one work item',
    ...large(8, 13),
  });
  firesOnWhole('Night permits of a zone', {
    description: 'Residents need to see the fee. The setup is that of zone B.\n\nExpected result: The night fee is shown',
    says: 'Large for one story',
    ...large(8, 13),
  });
  // The text says that it will be divided.
  silent('Night permits', { description: 'Only a note. Need to split', ...large(3, 13) });
  silent('Night permits', { description: 'It may help to break this item down into smaller ones.', ...large(3, 13) });
  silent('Night permits', { description: 'It should be split up into sub-tasks.', ...large(3, 13) });
  firesOnWhole('Night permits', { description: 'The list should be split into two columns.', ...large(3, 13) });
  // Somebody has done it, or it is for a talk.
  silent('Night permits', { description: 'I have written a patch that adds them.', ...large(3, 13) });
  silent('Night permits', { description: 'Here is our code, to be looked at.', ...large(3, 13) });
  firesOnWhole('Night permits', { description: 'We have added a code to every permit. It should be shown.', ...large(3, 13) });
  silent('Night permits', { description: 'They are new. This item is for discussing their fees.', ...large(3, 13) });
  silent('Night permits', { description: 'Research which towns have them. Ask the harbor too.', ...large(3, 13) });
});
