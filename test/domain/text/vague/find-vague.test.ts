import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';
import { VAGUE_TERMS } from '../../../../src/domain/text/vague/vague-terms.ts';

const vague = (text: string, language = 'en'): readonly string[] =>
  findVague(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

describe('vague words of a wish', () => {
  test.each([
    ['to be told as good as new within seconds', ['as good as new within seconds']],
    ['hints that are spot-on and jargon-free', ['spot-on', 'jargon-free']],
    ['the gate to open in next to no time', ['in next to no time']],
    ['to be reminded once in a while', ['once in a while']],
    ['a rough estimate of my bill', ['rough']],
    ['bills in plain English', ['in plain English']],
    ['lamps to be dimmed if needs be', ['if needs be']],
    ['a reply ASAP', ['ASAP']],
    ['letters that are really easy to read', ['really easy']],
    ['to delete old entries', ['old']],
    ['to see certain pages', ['certain']],
    ['to be warned when salt runs low', ['low']],
    ['the queue to move faster than today', ['faster']],
    ['to set tariffs and optimise them', ['optimise']],
    ['to keep the room at a temperature that is not too warm', ['too']],
    ['fewer calls and less paperwork', ['fewer', 'less']],
    ['a mill that grinds heavily soiled grain apart', ['heavily']],
    ['infamously slow lifts to be listed', ['infamously']],
    ['up-to-the-minute snow depths', ['up-to-the-minute']],
    ['the approximate weight of a calf', ['approximate']],
    ['a friendly first answer for new members', ['friendly']],
    ['doors that close gradually', ['gradually']],
    ['to lend ladders, drills and things', ['and things']],
    ['to be told when a ferry is imminent', ['imminent']],
    ['to send forms in the usual way', ['the usual']],
    ['to leave the barn without an alarm quickly', ['quickly']],
    ['a competitive price and a friendly tone', ['competitive', 'friendly tone']],
  ])('%s', (text, found) => expect(vague(text)).toEqual(found));

  // A term of a field, a scale, a mark, a verb, a definition, a bound, a habit, a comparison.
  test.each([
    'to compute simple interest',
    'to book a clean room by its number',
    'to charge a flexible working request to my unit',
    'to see the smart meter of a flat',
    'to list affordable housing by ward',
    'to choose easy, medium or hard',
    'to rate a tour as good, fair or poor',
    'to mark a review as helpful',
    'to smooth the curve',
    'a simple form (= one page)',
    'an answer promptly, at most two days later',
    'to see what I usually order',
    'a route faster than the ferry',
    'to print the Quick Guide',
    'to be told as soon as it rains',
    'to pick a range of dates',
    'to see the critical path',
    'to weigh heavy vehicles over 7.5 t',
    'to note the strong acids of a shelf',
    'to read how quickly a tank fills',
    'to pay the usual fee',
    'to compare commonly used seeds',
    'to see the timely filing limit of a payer',
    'to enter the relevant case law id',
    'to file a suspicious activity report',
    'to approximate the curve',
    'to book a friendly match',
    'to open a valve without turning it quickly by hand',
  ])('nothing in: %s', (text) => expect(vague(text)).toEqual([]));

  test.each([
    ['de', 'ich will rechtzeitig gewarnt werden', ['rechtzeitig']],
    ['de', 'schnell als PDF exportieren', ['schnell']],
    ['de', 'schneller als per Post', []],
    ['de', 'es schon in der Liste sehen', []],
    ['de', 'eine schöne Liste', ['schöne']],
    ['fr', 'être prévenu en temps utile', ['en temps utile']],
    ['fr', "imprimer un bon d'achat", []],
    ['es', 'recibir el aviso a la mayor brevedad', ['a la mayor brevedad']],
    ['pt', 'ser avisado em tempo útil', ['em tempo útil']],
    ['nl', 'een overzichtelijker rooster', ['overzichtelijker']],
    ['it', 'ricevere il turno quanto prima', ['quanto prima']],
  ])('%s: %s', (language, text, found) => expect(vague(text, language)).toEqual(found));
});

describe('every term of the lists', () => {
  const free = Object.entries(VAGUE_TERMS).flatMap(([language, terms]) =>
    terms
      .filter((term) => [term.notAfter, term.notBefore, term.onlyBefore, term.onlyAfter, term.exact].every((guard) => guard === undefined))
      .map(({ term }) => [language, term] as const),
  );

  it('is found where it stands alone', () => {
    expect(free.length).toBeGreaterThan(1000);
    expect(free.filter(([language, term]) => !vague(term, language).some((found) => found.includes(term)))).toEqual([]);
  });

  test.each([
    ['a good deal’s worth of salt', ['a good deal']],
    ['a good deal-maker', ['good']],
    ['doors that open in next to no-time', []],
  ])('of more words ends where its last word ends: %s', (text, found) => expect(vague(text)).toEqual(found));
});
