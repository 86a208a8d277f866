import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';

const vague = (text: string): readonly string[] => findVague(text, 0, text.length, 'en').map(({ start, end }) => text.slice(start, end));

describe('how much, how often, how far', () => {
  test.each([
    ['the sluice to open a bit', ['a bit']],
    ['the lamps of the quay to be dimmed a bit at 23:15', ['a bit']],
    ['to note minor scratches on a hull', ['minor']],
    ['to see berths with heavy power consumption', ['heavy']],
    ['to lend a key for a limited period', ['limited']],
    ['queues at the ramp to be kept to a minimum', ['to a minimum']],
    ['a horn that is loud enough to wake the crew', ['loud enough']],
    ['a skipper with solid experience', ['solid']],
    ['a representative selection of catches', ['representative']],
    ['a print that comes close to the chart', ['comes close to']],
    ['guest boats to be treated similarly', ['similarly']],
    ['to write to crews who are late again and again', ['again and again']],
    ['to book a berth without much instruction', ['without much']],
    ['to keep the mate in the loop', ['in the loop']],
    ['a lock that copes with the summer', ['copes with']],
  ])('%s', (text, found) => expect(vague(text)).toEqual(found));

  // Bits, terms of a field, a measure that is given.
  test.each([
    'to set a bit mask per port',
    'to draw a solid line around a berth',
    'to book a berth for a heavy goods vehicle',
    'to list the limited companies of the port',
    'to be asked when a passenger is a minor',
    'a field that is long enough to hold 40 characters',
    'to see the highest and lowest value down to a minimum of 3',
    'to close the loop in the loop of channels',
    'to show similarly named boats',
  ])('%s', (text) => expect(vague(text)).toEqual([]));
});
