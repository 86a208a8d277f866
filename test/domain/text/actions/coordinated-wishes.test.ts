import { findActions } from '../../../../src/domain/text/actions/find-actions.ts';
import { parseStory } from '../../../../src/domain/story/parse-story.ts';
import { wishIn } from '../../../../src/domain/story/read-wish.ts';

const namesIn = (text: string): readonly string[] | null => {
  const means = parseStory(text, null).story?.means ?? null;
  return means === null ? null : (wishIn(text, means, 'en').actions?.actions.map(({ name }) => name) ?? null);
};

// Second verbs that may be nouns with a bare object or an adverb, causatives, lists, “or” between two wishes, a second clause.
test.each([
  'As a clerk, I want to register boats and rent moorings so that x',
  'As a baker, I want to weigh dough and order flour so that x',
  'As a guard, I want to open the gate and print badges for guests so that x',
  'As a coach, I want to plan sessions and book pitches',
  'As a vet, I want to treat a dog and have its owner told',
  'As a notary, I want to draft a deed and get it signed',
  'As a miner, I want to park the truck, refuel it if it runs dry and wash it on Sundays',
  'As a nurse, I want to start a drip, pause it and resume it',
  'As a florist, I want to void a receipt or refund it',
  'As a reader, I want to look after my loans and pay my fees',
  'As a diver, I want trips cancelled in storms and that members get a mail',
  'As a hotelier, I want old bookings to vanish, while new guests should get a code',
  'As a host, I want to see free tables and reserve one',
  'As a pilot, I want to file a plan and pay later',
  'As a ranger, I want to count deer or report a fire',
  'As a clerk, I want to see my tasks after the meeting and print the list',
  'As a librarian, I want to return books and waive fees',
  'As a broker, I want to compare quotes and bind one',
  'As a chef, I want to plan menus and shop for them',
  'As a cleaner, I want to log hours and swap shifts',
  'As a captain, I want to moor the ship and hand over the keys',
  'As a cook, I want to scale a recipe and print it without photos',
  'As a driver, I want to report delays and request help',
  'As a seller, I want to sign a contract and ship goods at once',
  'As a planner, I want to drag a task onto a day and have the crew told of it',
  'As a clerk, I want late forms to be refused and early ones to wait in a queue',
  'As a warden, I want gates without a guard to be locked and those of the harbor to stay open at night',
  'As a clerk, I want old rows hidden and new rows marked red',
  'As a clerk, I want the list sorted by date and the old rows hidden',
  'As a tenant, I want to upload a photo then crop it',
])('two wishes: %s', (text) => expect(namesIn(text)?.length).toBeGreaterThan(1));

// Names of two nouns, one decision, clauses, choices of things.
test.each([
  'As a clerk, I want the form and the card to be printed',
  'As a clerk, I want forms to be printed and sent to residents',
  'As a clerk, I want a list of forms sorted by date and marked red',
  'As a clerk, I want to see what a resident filed and then took back',
  'As a clerk, I want to track orders and order items',
  'As a clerk, I want to register permits and permit holders',
  'As a clerk, I want to manage prices and price lists',
  'As a clerk, I want to see orders and print jobs',
  'As a clerk, I want to add a title and cover photo',
  'As a clerk, I want to enter dates and book titles',
  'As a clerk, I want to upload invoices and order confirmations',
  'As a clerk, I want to record hours and overtime',
  'As a clerk, I want to approve a request or reject it',
  'As a clerk, I want to open files that I lock and sign',
  'As a clerk, I want to sort by name or date',
  'As a clerk, I want to enter the name or the number of a street',
  'As a clerk, I want to be told when the gate opens or closes',
  'As a clerk, I want to compare the costs of trains and transfer buses',
  'As a clerk, I want to set limits for calls and text messages',
  'As a clerk, I want to scan tickets and guest passes',
  'As a clerk, I want to export reports and file attachments',
  'As a clerk, I want to store names and phone numbers',
  'As a clerk, I want to choose between trains and charter flights',
  'As a clerk, I want to edit streets and park benches',
  'As a clerk, I want to buy apples and seed potatoes',
  'As a clerk, I want to assign tasks and load balancers',
  'As a clerk, I want to add flags and mark sheets',
  'As a clerk, I want to enter the weight and mark of a goat',
  'As a clerk, I want to leave after the visit and before the rush',
  'As a clerk, I want a list of names and that of the streets',
  'As a clerk, I want to know who paid, while the others wait',
  'As a clerk, I want to define lead times and release dates',
  'As a clerk, I want to delete drafts and release notes',
  'As a clerk, I want to view photos or a map',
  'As a clerk, I want to print tickets and boarding passes',
  'As a clerk, I want to count cows and label sheep',
])('one wish: %s', (text) => expect(namesIn(text)).toBeNull());

test('names and places of wishes behind “or” and “while”', () => {
  expect(namesIn('As a florist, I want to void a receipt or refund it')).toEqual(['void', 'refund']);
  const text = 'old bookings to vanish, while new guests should get a code';
  expect(findActions(text, 'thing')?.actions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'old bookings to',
    'new guests should',
  ]);
});
