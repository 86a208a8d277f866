import { toExample, toSentence } from '../../../../src/domain/criteria/edit/convert-criterion.ts';

test.each([
  ['When the payment fails, the clerk sees why', [], ['the payment fails'], ['the clerk sees why']],
  ['If the card is refused, then a reason is shown.', [], ['the card is refused'], ['a reason is shown']],
  ['Given a permit, when it ends, then a letter is sent.', ['a permit'], ['it ends'], ['a letter is sent']],
  ['Given the form was sent, then it is locked', ['the form was sent'], [], ['it is locked']],
] as const)('%s', (sentence, given, when, outcome) => {
  expect(toExample(sentence, 'en')).toEqual({ given, when, outcome });
});

test('German keywords divide, too', () => {
  expect(toExample('Angenommen ein Ausweis, wenn er endet, dann kommt ein Brief', 'de')).toEqual({
    given: ['ein Ausweis'],
    when: ['er endet'],
    outcome: ['kommt ein Brief'],
  });
});

test.each([
  'At most 3 permits for each flat',
  'When A, B and C happen, D or E, depending on F',
  'When A and B, C, D',
  'When the list is empty',
  'Given A, when B, then C. This is a new remark.',
  'Given A, when B, then C, when D, then E.',
  '',
])('asks a person: %s', (sentence) => {
  expect(toExample(sentence, 'en')).toBeNull();
});

test('and back', () => {
  const steps = { given: ['a permit', 'a fee'], when: ['it ends'], outcome: ['a letter is sent'] };
  expect(toSentence(steps, 'en')).toBe('Given a permit and a fee, when it ends, then a letter is sent.');
  expect(toSentence({ given: [], when: ['it ends'], outcome: ['a letter is sent'] }, 'en')).toBe('When it ends, then a letter is sent.');
});

test.each([
  { given: ['a permit'], when: ['it ends'], outcome: [] },
  { given: [], when: [], outcome: ['a letter is sent'] },
  { given: ['it ends, then comes back'], when: ['x'], outcome: ['y'] },
])('no sentence says %j', (steps) => {
  expect(toSentence(steps, 'en')).toBeNull();
});
