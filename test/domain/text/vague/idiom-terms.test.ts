import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';

const vague = (text: string): readonly string[] => findVague(text, 0, text.length, 'en').map(({ start, end }) => text.slice(start, end));

describe('phrases in which no single word is vague', () => {
  test.each([
    ['to write to skippers who park badly moored boats again and again', ['badly', 'again and again']],
    ['to be told some days before the toll is due', ['some days']],
    ['the berth to be held for a day or two', ['a day or two']],
    ['a list of slow-moving spare parts', ['slow-moving']],
    ['to bar skippers with long absences', ['long']],
    ['to charge for last-minute cancellations', ['last-minute']],
    ['mooring that does not take forever', ['not take forever']],
    ['to wait for a bit, then sail', ['for a bit']],
    ['to pay the toll without much typing', ['without much typing']],
    ['to sail with little preparation', ['little']],
    ['to moor without a hitch', ['without a hitch']],
    ['to keep an eye on the tide', ['keep an eye on']],
    ['my crew kept in the loop', ['in the loop']],
    ['to keep the owners posted', ['posted']],
    ['a plotter that copes with fog', ['copes with']],
    ['a buoy that stands out', ['stands out']],
    ['the chart to come close to the paper one', ['come close to']],
    ['guests of a club to be treated similarly', ['similarly']],
    ['the tickets to look alike', ['alike']],
    ['to store ropes, sails and that kind of thing', ['and that kind of thing']],
    ['berths close to me', ['close to me']],
  ])('%s', (text, found) => expect(vague(text)).toEqual(found));

  test.each([
    'to see how long ago a boat left',
    'to get in touch with the warden',
    'to write the last value in the loop to the log',
    'news of a regatta to be posted',
    'a ferry to be held at bay 3',
    'to stand out at sea for the pilot',
    'to sail without a mate',
    'to moor boats that are similar to the ferry in draft class 4',
    'to see the average of fast-moving consumer goods',
    'to leave a long letter for the warden',
  ])('no demand: %s', (text) => expect(vague(text)).toEqual([]));
});

describe('a time of day measures time only', () => {
  test('what is to happen slightly then', () => expect(vague('the lock to open slightly at 6:30')).toEqual(['slightly']));
  test('what is to happen soon', () => expect(vague('the lock to open soon, by 6:30')).toEqual([]));
  test('another number', () => expect(vague('the lock to open slightly, by 5 cm')).toEqual([]));
});
