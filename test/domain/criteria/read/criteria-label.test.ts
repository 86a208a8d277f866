import { criteriaNameLength, secondNameLength } from '../../../../src/domain/criteria/read/criteria-names.ts';
import { fold } from '../../../../src/domain/text/fold.ts';

test.each([
  'Accpetance criteria:',
  'Acceptence Critera',
  'Aceptance criterias:',
  'Acceptance_Criteria',
  'AcceptanceCriteria:',
  'Acceptance Criteria -',
  'Checklist / AC',
  'Scope & acceptance criteria',
  'Story, acceptance criteria:',
  'Business acceptance criteria',
  'Updated AC:',
  'Draft acceptance criteria v2',
  'AC for the login page:',
  'Acceptance criteria for the refund (first cut)',
  'Acceptance criteria of the team, draft:',
  'Acceptance criteria ✅',
  'What we expect',
  'Expected behavior',
  'Expected behaviour of the button:',
  'Criteria for acceptance',
  'How do we know it is done?',
  'What done looks like:',
  'Given/When/Then:',
])('%s names criteria', (line) => {
  expect(criteriaNameLength(fold(line))).toBe(line.length);
});

test.each([
  ['Acceptance criteria are met if all copies are in the archive.', 'all copies'],
  ['The acceptance criterion is fulfilled when nobody is left.', 'nobody'],
  ['This story is done when the old page is gone.', 'the old page'],
  ['Done when: the old page is gone', 'the old page'],
  ['Accepted if the warden can sign', 'the warden'],
  ['The ticket can be closed once the key works', 'the key'],
])('%s opens with what follows as a criterion', (line, rest) => {
  expect(line.slice(criteriaNameLength(fold(line)))).toMatch(new RegExp(`^${rest}`));
});

test.each([
  'Acceptance of terms and conditions',
  'Acceptance is done by the head of audit.',
  'Our acceptance tests fail one night out of four',
  'Acceptance criteria were lost in the import',
  'Tests and acceptance',
  'Old acceptance criteria',
  'AC power of the rack',
  'Accessible criteria',
  'What we expect from you is more of the same',
  'It is done when the user clicks',
  'Account criteria',
  'Requirements',
  'Confirmation',
])('%s names none', (line) => {
  expect(criteriaNameLength(fold(line))).toBe(0);
});

test.each(['Requirements', 'Functional requirements:', '*Business rules*', 'Must-haves', 'Criteria:'])(
  '%s names criteria where nothing else does',
  (line) => {
    expect(secondNameLength(fold(line))).toBe(line.length);
  },
);

test.each(['Requirements are gathered by Ann', 'Rules of the game', 'Definition of done', 'Checklist'])('%s does not even then', (line) => {
  expect(secondNameLength(fold(line))).toBe(0);
});
