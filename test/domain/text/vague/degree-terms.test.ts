import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';

const vague = (text: string): readonly string[] => findVague(text, 0, text.length, 'en').map(({ start, end }) => text.slice(start, end));

describe('how much, how far, and what suffices', () => {
  test.each([
    ['the sluice to open a bit', ['a bit']],
    ['the lamps of the quay to be dimmed a bit at 23:15', ['a bit']],
    ['the crane to slow down a little', ['a little']],
    ['the horn to be turned down a notch', ['a notch']],
    ['a perceptible change of tone', ['perceptible']],
    ['to note minor scratches on a hull', ['minor']],
    ['to note minor water damage in a cabin', ['minor']],
    ['to be told of large swings and sudden drops of pressure', ['sudden']],
    ['the pump to stop when pressure drops suddenly', ['suddenly']],
    ['a warning for boats that get heavy rain', ['heavy']],
    ['to see berths with heavy power consumption', ['heavy']],
    ['a lock that stays shut in light traffic', ['light']],
    ['to lend a key for a limited period', ['limited']],
    ['a moderate speed in the canal', ['moderate']],
    ['severe delays of a ferry to be posted', ['severe']],
    ['queues at the ramp to be kept to a minimum', ['to a minimum']],
    ['a longish hull to be moored outside', ['longish']],
    ['to plan more crew for busy days', ['busy']],
    ['elderly passengers to board first', ['elderly']],
    ['to be warned when the hold gets hot', ['hot']],
    ['the engine room to stay quiet', ['quiet']],
    ['a horn that is loud enough to wake the crew', ['loud enough']],
    ['the draw of berths to be fair', ['fair']],
    ['duties that are fair to everyone', ['fair']],
    ['a skipper with solid experience', ['solid']],
    ['a representative selection of catches', ['representative']],
    ['a balanced crew roster', ['balanced']],
    ['a fitting picture for each ferry', ['fitting']],
    ['a convincing offer', ['convincing']],
  ])('%s', (text, found) => expect(vague(text)).toEqual(found));

  // Bits, terms of a field, a measure that is given, a value of a scale, a noun or a verb of the same letters.
  test.each([
    'to set a bit mask per port',
    'to pick a bit rate for the radio',
    'to note a minor as passenger',
    'to note the major version of the plotter',
    'to grade damage as minor or major',
    'to log heavy goods vehicles on the ramp',
    'to found a limited company',
    'the deck lit by a solid line',
    'to accept the fair use rules',
    'to buy light oil',
    'to moderate comments on a berth',
    'a hold limited to the fish of one boat',
    'wages not reduced to the minimum wage of the port',
    'a slot long enough to hold 40 meters of hull',
    'a board wide enough for the longest name of a boat',
    'to sell a little boat',
    'the gate to open at a touch',
    'to visit the boat fair',
    'to print the balance sheet',
    'to hear the sound of the horn',
  ])('no demand: %s', (text) => expect(vague(text)).toEqual([]));
});
