import { createBacklogIndex } from '../../../src/domain/backlog/backlog-index.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import type { IssueKey } from '../../../src/shared/ids.ts';
import type { IssueKind } from '../../../src/shared/issue.ts';
import { snapshotOf } from '../snapshot-of.ts';

interface Given {
  readonly summary: string;
  readonly description?: string;
  readonly kind?: IssueKind;
}

const item = (given: string | Given, at: number) => {
  const snapshot = snapshotOf(typeof given === 'string' ? { summary: given } : given);
  return { key: `P-${at + 1}` as IssueKey, summary: snapshot.summary, model: readStory(snapshot) };
};

/** What the first item is to each of the others. */
function likeness(...given: readonly (string | Given)[]) {
  const [first, ...others] = given.map(item);
  if (first === undefined) throw new Error('nothing given');
  return createBacklogIndex([first, ...others])
    .findSimilar(first.model, first.key)
    .map(({ key, likeness: found }) => [key, found]);
}

const RENEW = 'As a resident, I want to renew my permit so that I can keep parking.';

test.each([
  ['case and spaces', 'AS A RESIDENT,  I want to  renew my permit so that I can keep parking'],
  ['marks', 'As a resident I want to renew my permit, so that I can keep parking!'],
  ['typographic quotes', 'As a “resident”, I want to renew my permit so that I can keep parking.'],
])('the same but for %s is the same', (_, other) => {
  expect(likeness(RENEW, other)).toEqual([['P-2', 'same']]);
});

test('accents and apostrophes do not tell items apart; marks of names do', () => {
  expect(likeness('Vérifier l’accès', "Verifier l'acces")).toEqual([['P-2', 'same']]);
  expect(likeness('Support C++ projects in the editor', 'Support C# projects in the editor')).toEqual([]);
});

test('an item is never a duplicate of itself, and items that say nothing resemble nobody', () => {
  expect(likeness(RENEW)).toEqual([]);
  expect(likeness('', '', '???', '…')).toEqual([]);
});

test('without a reason, or with the reason in other words, it is the same wish', () => {
  expect(likeness(RENEW, 'As a resident, I want to renew a permit')).toEqual([['P-2', 'same-wish']]);
  expect(likeness('As an admin, I want to delete a user', 'As an administrator, I want to remove users')).toEqual([['P-2', 'same-wish']]);
});

test('reasons that differ make two items', () => {
  expect(likeness(RENEW, 'As a resident, I want to renew my permit so that my guests find a free place.')).toEqual([]);
});

test('the same wish of another role is told as that', () => {
  expect(likeness('As a clerk, I want to print the list of permits', 'As an auditor, I want to print the list of permits')).toEqual([
    ['P-2', 'other-role'],
  ]);
});

test('a word more in a long sentence is near', () => {
  const long = 'As a clerk, I want to print the list of open permits by street and due date so that the warden finds them';
  expect(likeness(long, long.replace('the list', 'the whole list'))).toEqual([['P-2', 'near']]);
  expect(likeness(long, long.replace('street', 'stret'))).toEqual([['P-2', 'near']]);
});

test.each([
  ['another noun', 'open permits', 'open fines'],
  ['a number', 'open permits', 'open permits of the last 30 days'],
  ['a “not”', 'open permits', 'not open permits'],
])('%s makes another item', (_, from, to) => {
  const long = 'As a clerk, I want to print the list of open permits by street and due date so that the warden finds them';
  expect(likeness(long, long.replace(from, to))).toEqual([]);
});

test('one story for each kind of record is a family, not a set of duplicates', () => {
  const items = ['permits', 'fines', 'streets'].map((noun) => `As a clerk, I want to export ${noun} as a file`).map(item);
  const stranger = item('As a clerk, I want to see the weather', 9);
  const index = createBacklogIndex([...items, stranger]);
  const [first] = items;
  if (first === undefined) throw new Error('nothing given');
  expect(index.findSimilar(first.model, first.key)).toEqual([]);
  expect(index.findFamily(first.model, first.key).map(({ key }) => key)).toEqual(['P-2', 'P-3']);
  expect(index.findFamily(stranger.model, stranger.key)).toEqual([]);
});

test('the sentence is compared where it stands, and titles tell boilerplate apart', () => {
  const description = 'As a resident, I want the page to answer quickly';
  expect(likeness({ summary: 'Speed', description }, description)).toEqual([['P-2', 'same']]);
  expect(likeness({ summary: 'Faster start page', description }, { summary: 'Cache of the map', description })).toEqual([
    ['P-2', 'same-sentence'],
  ]);
});

test('equal titles above different texts are two items with one name', () => {
  const one = { summary: 'Export', description: 'All permits of one street as a file, for the print shop.' };
  expect(likeness(one, { summary: 'Export', description: 'Fines go to the bank every night at two.' })).toEqual([['P-2', 'same-title']]);
  expect(likeness(one, { summary: 'Export' })).toEqual([['P-2', 'same']]);
});

test('another version or number in the same words is another item, whatever its figures', () => {
  expect(likeness('Print the fees of release 7.1.0', 'Print the fees of release 7.0.1')).toEqual([]);
  expect(likeness('Print the fees of release 7.1.0', 'Print the fees of release 7.1.0')).toEqual([['P-2', 'same']]);
});

test('parts of one piece of work for several trades are several items', () => {
  expect(likeness('UX: print the fees of the zone', 'ENG: print the fees of the zone')).toEqual([]);
  expect(likeness('[Web] Print the fees of the zone', '[Phone] Print the fees of the zone')).toEqual([]);
  expect(likeness('UX: print the fees of the zone', 'UX: print fees of the zone')).toEqual([['P-2', 'same-wish']]);
});

test('in a few words one more makes another item', () => {
  expect(likeness('Print the list of permits by street', 'Print the list of guest permits by street')).toEqual([]);
});

test('a full story with a word more is found, however short it is', () => {
  const short = 'As a resident, I want to renew my permit so that I can keep parking';
  expect(likeness(short, short.replace('renew my', 'renew my current'))).toEqual([['P-2', 'near']]);
  expect(likeness(short, short.replace('keep parking', 'keep parking here'))).toEqual([['P-2', 'same-wish']]);
  expect(likeness(`${short} without a letter`, `${short} without any letter`)).toEqual([['P-2', 'same-wish']]);
});

test('the way back is another item', () => {
  expect(likeness('Jump from the list of fees to the map', 'Jump from the map to the list of fees')).toEqual([]);
  expect(likeness('Sort the fees and permits of a zone', 'Sort the permits and fees of a zone')).toEqual([['P-2', 'near']]);
});

test('a sentence that four items share is a template, and their titles tell them apart', () => {
  const description = 'As a resident, I want X so that Y';
  const titles = ['Speed', 'Map of the zone', 'Receipt', 'Letters to guests'].map((summary) => ({ summary, description }));
  expect(likeness(...titles)).toEqual([]);
  expect(likeness(...titles, { summary: 'Speed', description })).toEqual([['P-5', 'same']]);
  expect(likeness(...titles.slice(0, 3))).toEqual([
    ['P-2', 'same-sentence'],
    ['P-3', 'same-sentence'],
  ]);
});

test('nearly the same sentence under titles that name other things is another item', () => {
  const long = 'As a clerk, I want to print the list of open permits by street and due date so that the warden finds them';
  const other = long.replace('the list', 'the whole list');
  expect(likeness({ summary: 'Lists: north zone', description: long }, { summary: 'Lists: south zone', description: other })).toEqual([]);
  expect(likeness({ summary: 'Lists', description: long }, { summary: 'Lists', description: other })).toEqual([['P-2', 'near']]);
});

test('a title that comes again and again is a series of work, not a copy', () => {
  expect(likeness('Print letters', 'Print letters', 'Print letters')).toHaveLength(2);
  expect(likeness('Print letters', 'Print letters', 'Print letters', 'Print letters')).toEqual([]);
});

test('an epic is not a duplicate of the story that carries its name', () => {
  expect(likeness({ summary: 'Renewals', kind: 'epic' }, 'Renewals')).toEqual([]);
});

test('the most alike come first, and five are enough', () => {
  const others = Array.from({ length: 8 }, () => RENEW);
  expect(likeness(RENEW, 'As a resident, I want to renew my permit', ...others)).toEqual(
    ['P-3', 'P-4', 'P-5', 'P-6', 'P-7'].map((key) => [key, 'same']),
  );
});
