import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';

const vague = (text: string): readonly string[] => findVague(text, 0, text.length, 'en').map(({ start, end }) => text.slice(start, end));

describe('words that people use of pages and apps in speech', () => {
  test.each([
    ['the tide chart to open without lag', ['without lag']],
    ['the crane to stop when loading takes long', ['takes long']],
    ['to be warned early', ['early']],
    ['frequent letters about the moorings', ['frequent']],
    ['low-effort booking of a berth', ['low-effort']],
    ['to book a berth with few clicks', ['few']],
    ['a compact table of berths', ['compact']],
    ['a more compact chart', ['more compact']],
    ['the form for guests to be short', ['short']],
    ['an order of berths that makes sense', ['makes sense']],
    ['a ferry page that feels native', ['native']],
    ['a uniform look of all tickets', ['uniform']],
    ['streamlined mooring of guests', ['streamlined']],
    ['blurry photos of hulls to be refused', ['blurry']],
    ['berths at a fair price', ['fair']],
    ['to be warned when the swell is high', ['high']],
    ['to hide stale offers of berths', ['stale']],
    ['to change the plan and react accordingly', ['accordingly']],
    ['a reading room with little scrolling', ['little']],
    ['to take as many guests as I can', ['as many']],
    ['the lowest possible fee for guests', ['the lowest']],
    ['a rough overview of the harbor', ['rough']],
    ['other information about the quay', ['other']],
    ['alarms only when it matters', ['when it matters']],
    ['a berth that fits my needs', ['fits my needs']],
    ['the ferry to be announced soon after it left', ['soon']],
  ])('%s', (text, found) => expect(vague(text)).toEqual(found));

  test.each([
    'to write a long letter to the warden',
    'to leave the berth early',
    'the last few pages of the log',
    'a clean hull before the race',
    'the ticket to have the same number as before',
    'to see gusts of high risk class',
    'the generic name of a medicine',
    'to note the optimal temperature of the hold',
    'a secure erase of the old log',
    'to write a note when required fields are empty',
    'to note good behavior of a guest',
    'the user-friendly URL of a berth',
    'and the rest of the quay is closed',
    'the lowest fee of the year',
  ])('no demand: %s', (text) => expect(vague(text)).toEqual([]));
});
