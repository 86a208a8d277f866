import { findActions } from '../../../../src/domain/text/actions/find-actions.ts';
import { findCoordination } from '../../../../src/domain/text/actions/find-coordination.ts';
import { scanWish } from '../../../../src/domain/text/actions/scan-wish.ts';

const verbs = (means: string): readonly string[] | null => findActions(means, 'verb')?.actions.map(({ name }) => name) ?? null;
const joined = (means: string): string | null => {
  const found = findCoordination(means, scanWish(means));
  return found === null ? null : means.slice(found.start, found.end);
};

test.each([
  'be asked every now and then to confirm my address',
  'be asked now and again to confirm my address',
  'be called time and again to sign',
  'see first and foremost my own keys',
  'be asked sooner or later to sign',
  'lock a door once and for all',
  'see prices rise and fall',
  'book a park and ride ticket',
])('says how often or how, or names one thing: %s', (means) => {
  expect(verbs(means)).toBeNull();
  expect(joined(means)).toBeNull();
});

test.each([
  'order keys, badges and such',
  'order keys, badges and the like from the gate',
  'order keys, badges and so forth',
  'switch the view to hours and back',
  'order a badge or something similar',
])('ends a list and names nothing: %s', (means) => {
  expect(joined(means)).toBeNull();
});

test.each<[string, readonly string[] | null, string | null]>([
  ['scan a key now and then print its label', ['scan', 'print'], 'now and then print its'],
  ['order keys and such badges', null, 'keys and such badges'],
  ['export keys and similar things', null, 'keys and similar things'],
  ['print the list and back up the file', ['print', 'back'], null],
])('a joint all the same: %s', (means, actions, thing) => {
  expect(verbs(means)).toEqual(actions);
  if (actions === null) expect(joined(means)).toBe(thing);
});

test.each<[string, readonly string[] | null]>([
  ['read the best before date of a jar and print a label', ['read', 'print']],
  ['enter the valid until date of a badge and send it to the gate', ['enter', 'send']],
  ['upload the after picture and compare it', ['upload', 'compare']],
  ['open the after sales form and print it', ['open', 'print']],
  ['read the how to guide and print it', ['read', 'print']],
  ['run a what if analysis and mail the result', ['run', 'mail']],
  ['add an if condition and save it', ['add', 'save']],
  ['weigh a can and print a label', ['weigh', 'print']],
  ['see how to guide visitors and seat them', null],
  ['be told before guests arrive and leave', null],
  ['see doors the guard can open and close', null],
])('the name of a thing opens no clause: %s', (means, actions) => {
  expect(verbs(means)).toEqual(actions);
});

test.each<[string, string | null]>([
  ['see the rain per field and month', null],
  ['see the rain per field and per month', null],
  ['see the hours of rain and of sun', null],
  ['see the rain per field and the wind', 'field and the wind'],
  ['see the price per hour and profit', 'hour and profit'],
  ['sort by field and by month', 'field and by month'],
])('a rate, or two things said of one: %s', (means, thing) => {
  expect(joined(means)).toBe(thing);
});
