import fc from 'fast-check';
import { readWish } from '../../../../src/domain/story/read-wish.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { proposeSplit } from '../../../../src/domain/story/split/split-story.ts';
import { snapshotOf } from '../../snapshot-of.ts';

const split = (summary: string, criteria?: string) =>
  proposeSplit(readStory(snapshotOf({ summary, ...(criteria === undefined ? {} : { criteria }) })));

test.each<[string, string[]]>([
  [
    'As a resident, I want to renew and cancel my permit so that I can keep parking',
    [
      'As a resident, I want to renew my permit so that I can keep parking',
      'As a resident, I want to cancel my permit so that I can keep parking',
    ],
  ],
  [
    'As a warden, I want to scan a number plate and send a fine to its owner, so that I write less.',
    [
      'As a warden, I want to scan a number plate, so that I write less.',
      'As a warden, I want to send a fine to its owner, so that I write less.',
    ],
  ],
  [
    'As a clerk, I want to be able to create, update and delete permits',
    [
      'As a clerk, I want to be able to create permits',
      'As a clerk, I want to be able to update permits',
      'As a clerk, I want to be able to delete permits',
    ],
  ],
  [
    'In order to answer, as a clerk, I want to search for and print old permits',
    ['In order to answer, as a clerk, I want to search for old permits', 'In order to answer, as a clerk, I want to print old permits'],
  ],
  [
    'As a clerk, I want to create a permit and print it',
    ['As a clerk, I want to create a permit', 'As a clerk, I want to print the permit'],
  ],
  [
    'As a clerk, I want to renew a permit and the system sends a letter',
    ['As a clerk, I want to renew a permit', 'As a clerk, I want the system to send a letter'],
  ],
  ['As a clerk, I want to renew a permit and I expect a letter', ['As a clerk, I want to renew a permit', 'As a clerk, I want a letter']],
  [
    'As a clerk, I want to view a permit and to print it',
    ['As a clerk, I want to view a permit', 'As a clerk, I want to print the permit'],
  ],
  [
    'As a clerk, I want to see permits and fines of a street',
    ['As a clerk, I want to see permits of a street', 'As a clerk, I want to see fines of a street'],
  ],
  [
    'As a clerk, I want to see my permits, fines and letters',
    ['As a clerk, I want to see my permits', 'As a clerk, I want to see my fines', 'As a clerk, I want to see my letters'],
  ],
  ['As a clerk, I want a list and overview of fines', ['As a clerk, I want a list of fines', 'As a clerk, I want an overview of fines']],
  [
    'As a clerk, I want to see new and archived permits',
    ['As a clerk, I want to see new permits', 'As a clerk, I want to see archived permits'],
  ],
  ['As a clerk, I want to log in and see my fines', ['As a clerk, I want to log in', 'As a clerk, I want to see my fines']],
  [
    'As a clerk, I want forms for both residents and visitors',
    ['As a clerk, I want forms for residents', 'As a clerk, I want forms for visitors'],
  ],
  [
    'Als Anwohner möchte ich meinen Ausweis verlängern und löschen können, damit ich Ruhe habe',
    [
      'Als Anwohner möchte ich meinen Ausweis verlängern können, damit ich Ruhe habe',
      'Als Anwohner möchte ich meinen Ausweis löschen können, damit ich Ruhe habe',
    ],
  ],
  [
    "En tant qu'agent, je veux filtrer et trier mes permis",
    ["En tant qu'agent, je veux filtrer mes permis", "En tant qu'agent, je veux trier mes permis"],
  ],
  ['Como vecino quiero renovar permisos y cancelar multas', ['Como vecino quiero renovar permisos', 'Como vecino quiero cancelar multas']],
])('%s', (summary, stories) => {
  expect(split(summary).map(({ story }) => story)).toEqual(stories);
});

test.each([
  'As a clerk, I want to see permits so that I can renew and cancel them',
  'As a clerk, I want to copy and paste addresses',
  'As a clerk, I want to pay by card or invoice',
  'As a clerk, I want to change my privacy and data settings',
  'As a clerk, I want to find and locate streets',
  'As a clerk, I want to browse through fines and those paid last year',
  'As a clerk, I want the forms to be well kept and well known',
  'As a clerk, I want to create a permit and I want it to be kept',
  'Renew and cancel permits',
  '',
])('nothing to split: %s', (summary) => {
  expect(split(summary)).toEqual([]);
});

test('titles are short, and each draft takes the criteria that speak of it', () => {
  const drafts = split(
    'As a resident, I want to renew and cancel my permit so that I can keep parking',
    '- A permit that was renewed is valid for a year\n- Cancelled permits are paid back\n- Works on a phone\n- Renewing after cancelling asks again',
  );
  expect(drafts.map(({ summary }) => summary)).toEqual(['Renew my permit', 'Cancel my permit']);
  expect(drafts.map(({ criteria }) => criteria)).toEqual([
    [0, 2, 3],
    [1, 2, 3],
  ]);
});

test('a title begins with the verb, whatever leads to it', () => {
  expect(split('As a clerk, I want to be able to scan a plate and send a fine').map(({ summary }) => summary)).toEqual([
    'Scan a plate',
    'Send a fine',
  ]);
});

const WORDS =
  'renew cancel print a permit permits fines my the and , and or / & that when it them new letter system sends I want to expect be told for of with because ( ) " . so that'.split(
    ' ',
  );

test('never throws; every draft is a story with one wish and the same role', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 18 }), fc.string({ unit: 'binary', maxLength: 12 }), (words, noise) => {
      for (const summary of [
        `As a clerk, I want to ${words.join(' ')}`,
        `As a clerk, I want ${words.join(' ')}${noise}`,
        `Als Anwohner möchte ich ${noise} ${words.join(' ')}`,
      ]) {
        const role = readStory(snapshotOf({ summary })).story?.role?.text;
        for (const draft of split(summary)) {
          const model = readStory(snapshotOf({ summary: draft.story }));
          expect(model.story?.role?.text).toBe(role);
          expect(readWish(model)?.actions).toBeNull();
          expect(draft.summary).not.toBe('');
        }
      }
    }),
    { numRuns: 500 },
  );
});
