import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';
import { judgeCriterion } from '../../../../src/domain/criteria/judge/classify-criterion.ts';

const vague = (text: string): readonly string[] => findVague(text, 0, text.length, 'en').map(({ start, end }) => text.slice(start, end));
const testable = (text: string): boolean | null => judgeCriterion(text, 'en', 'item').testable;

describe('a bad thing denied, a measure kept low, a comparison with today', () => {
  test.each([
    ['a quay that is not crowded', ['not crowded']],
    ['letters that are never rude', ['never rude']],
    ['a chart that does not feel cluttered', ['cluttered']],
    ['a pump that does not rattle much', ['much']],
    ['to keep the tolls low', ['low']],
    ['to moor with no fuss', ['no fuss']],
    ['a toll that takes next to no time', ['takes next to no time']],
    ['to be warned of anything out of the ordinary', ['out of the ordinary']],
    ['a fender that stands rough handling', ['rough handling']],
    ['the anchor where sailors look, as people expect', ['as people expect']],
    ['to see buoys that are recognizable', ['recognizable']],
    ['watches to be shared evenly', ['evenly']],
    ['only serious buyers of a boat', ['serious']],
    ['the horn to sound softer', ['softer']],
  ])('%s', (text, found) => expect(vague(text)).toEqual(found));

  test.each([
    'to see why the quay is not crowded',
    'to see how much it costs',
    'to keep the gate of lock 4 shut',
    'a list with no trouble reports',
    'to hold up a shipment',
    'berths spaced evenly',
    'a serious incident to be logged',
    'a rope softer than steel',
  ])('no demand: %s', (text) => expect(vague(text)).toEqual([]));
});

describe('a criterion that ends in a measure without a limit', () => {
  test.each([
    'The form is short',
    'Outages are rare',
    'The lock scales with demand',
    'Guests do not get lost',
    'The toll is comparable with the old one',
    'The chart does not feel slow',
  ])('nobody can say yes or no to %j', (text) => expect(testable(text)).toBe(false));
  test.each([
    'When the queue is long, a second lock opens',
    'The type of the gate is small',
    'A gate opens if the queue is short',
    'The list is shorter than 12 lines',
    'The level of a bell is loud',
  ])('somebody can to %j', (text) => expect(testable(text)).toBe(true));
});
