import { thingsToCheck } from '../../../../src/domain/criteria/read/things-to-check.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';

const read = (text: string, description: string, language = 'en'): number =>
  thingsToCheck({ text, isStory: false }, adfToText(plainToDoc(description)), language);

test.each([
  ['sentences that demand', 'Permit list', 'Owners should see the street. Wardens must see the number plate.'],
  ['one demand with its case', 'Permit list', 'A permit that ended should not be listed.'],
  ['a case and what to do in it', 'Lost permits', 'When a permit is lost, lock it.\nIf the owner finds it, unlock it.'],
  ['a wish about the product', 'Permit list', 'We want the list to show the same streets as the map.'],
  ['points that are results', 'Permit list', '- The street stands in front\n- Permits that ended are gray'],
  ['points that name what they make', 'Permit list', '- Add a column for the street\n- Move the fee to the right'],
  ['what is expected', 'Permit list', 'Today the list is empty.\n\nExpected:\nThe list holds the permits of the street.'],
  ['what is expected, on the line', 'Permit list', 'The list is empty.\nExpected behavior: the permits of the street are there.'],
  ['what is validated', 'Old permits', 'We stop this.\n\n## Validation\n- No letter is printed.'],
  ['texts that are replaced', 'Names', '"Old permits" -> "Archive"\n"Fees" -> "Prices"'],
  ['a message and a picture', 'Error page', 'As in the mockup below.\n"There is no such permit here."'],
  ['a table of cases', 'Fees', '|zone 1|20|\n|zone 2|30|'],
  ['a limit twice', 'Max 3 permits per owner', 'An owner gets a limit of 3 permits.'],
  ['calls', 'Interface of the meter', 'getFees()\ngetStreets()'],
  ['a title that demands, and not by chance', 'Permits should not end on Sundays', 'The office is closed.'],
  ['criteria that stand elsewhere', 'Permit list', 'The acceptance criteria of the parent apply.'],
  ['steps with their result', 'Permit list', 'Given a permit\nwhen it ends\nthen it is gray'],
  ['steps on a line', 'Permit list', 'Given a permit that ends, when I open the list, then it is gray.'],
  ['steps on a line with a short form', 'Permit list', 'Given a permit, e.g. of zone 2, when it ends, then it is gray.'],
  ['orders and where things lead', 'Permit list', 'Return all permits of a street.\nThe number links to the page of the permit.'],
  ['a case and an order of ours', 'Old fees', 'When we look up a fee, use the list of the town.'],
  ['orders below what we must', 'Meters', 'To get there, we must:\nProvide a reader for cards.\nImplement the printer of receipts.'],
  [
    'an order in kind words and a list of things',
    'Receipts',
    'Please print the street in one line. It has parts such as the zone, the plate, the hour and the fee.',
  ],
  ['a design below references', 'Map', 'References:\nhttps://example.com/map/zones.psd\n\nMust show each zone.'],
  [
    'how many are left, beside a vague word',
    'Hours',
    'They should know how many hours they have left or be warned when there are too many.\nThis change adds a clock to the meter.',
  ],
  ['the output', 'Meters', 'Output: a table with the fee of each meter.'],
  ['a pointer', 'Permit list', 'As described in METER-12.'],
  ['a link', 'Permit list', 'https://example.com/permits'],
])('says what to look at: %s', (_, title, description) => {
  expect(read(title, description)).toBeGreaterThanOrEqual(2);
});

test.each([
  ['a demand for talk', 'Permit list', 'We should discuss the columns. Somebody needs to know the streets.'],
  ['a demand for work', 'Permit list', 'Changes to the list must be made. Old code must be ported to the new meter.'],
  ['what is good about it', 'Permit list', 'This will help the office. It should be easy.'],
  ['questions', 'Permit list', '- Should the street be shown here?\n- Must wardens see the plate?'],
  ['the title again', 'Wardens see the plate', 'Wardens must see the plate.'],
  ['the wish of a story', 'Plates', 'As a warden, I must be able to see if a plate is new.'],
  [
    'steps and notes',
    'Permit list',
    'Steps to reproduce:\n- Open the list of permits\n- Click the last street\n\nNotes:\n- The office must not be asked',
  ],
  ['an expectation of the template', 'Permit list', 'What is the expected correct behavior?\n(What you should see instead)'],
  ['a log', 'Permit list', '2024-01-02 10:11:12 the fee must not be null\nPermitException: the fee must not be null'],
  ['names', 'Permit list', '- Front end\n- Back end'],
  ['an open list', 'Meters', 'Some values per meter, such as fee, zone, number of the street etc.'],
  ['a case of today', 'Meters', 'When I press the button, use of the meter ends.'],
  ['to be aware', 'Meters', 'Clerks should know the streets.'],
  ['struck-out points', 'Permit list', '- ~~The street stands in front~~\n- ~~Permits that ended are gray~~'],
  ['an order that says the title', 'Add a street to the list', 'Add the street to the list of permits.'],
  ['a norm', 'Passwords', 'We hash them. See SHA-256.'],
])('names nothing to look at: %s', (_, title, description) => {
  expect(read(title, description)).toBe(0);
});

test.each([
  ['de', 'Liste', 'Die Straße muss vorne stehen. Die Gebühr soll rechts stehen.'],
  ['fr', 'Liste', 'La rue doit être devant. Le tarif doit être à droite.'],
  ['es', 'Lista', 'La calle debe estar delante. La tarifa debe estar a la derecha.'],
  ['pt', 'Lista', 'A rua deve estar na frente. A tarifa deve estar à direita.'],
  ['nl', 'Lijst', 'De straat moet vooraan staan. Het tarief moet rechts staan.'],
  ['it', 'Elenco', 'La via deve stare davanti. La tariffa deve stare a destra.'],
])('demands are known in other languages: %s', (language, title, description) => {
  expect(read(title, description, language)).toBe(2);
});

test('a title that is a story is the wish', () => {
  const doc = adfToText(plainToDoc('It is paper today.'));
  const text = 'As a warden, I want a list that must not end';
  expect([
    thingsToCheck({ text, isStory: true }, doc, 'en'),
    thingsToCheck({ text: 'The list must not end', isStory: false }, null, 'en'),
  ]).toEqual([0, 2]);
});
