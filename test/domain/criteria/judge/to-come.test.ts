import { isToCome } from '../../../../src/domain/criteria/judge/to-come.ts';
import { fold } from '../../../../src/domain/text/fold.ts';

test.each([
  'will be written in the refinement',
  'Will be added by the owner after the workshop',
  'To be clarified with legal',
  'Details to be worked out',
  'still to be agreed.',
  'not needed, this is a chore',
  'none yet',
  'missing',
  '<criteria go here>',
  '[to be filled in by the owner]',
  '_Describe what has to be true for this to be accepted_',
  'Please fill in',
  'List the criteria here',
  'Given\nWhen\nThen',
])('%j promises words', (text) => {
  expect(isToCome(fold(text).trim())).toBe(true);
});

test.each([
  'Will be added to the list',
  'To be sent by mail',
  'Missing fields are marked',
  'Not needed fields are hidden',
  'Describe the fee on the help page',
  'List the fees by street',
  '[Save] is disabled until a fee is entered',
  '<b>Fee</b> is shown',
  'https://example.org/fees',
  'Given a permit\nWhen it ends\nThen it is gone',
  'Open fees are shown in red',
])('%j is written', (text) => {
  expect(isToCome(fold(text).trim())).toBe(false);
});
