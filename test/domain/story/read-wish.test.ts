import { readStory } from '../../../src/domain/story/story-model.ts';
import { readWish } from '../../../src/domain/story/read-wish.ts';
import { snapshotOf } from '../snapshot-of.ts';

const namesIn = (wish: string): readonly string[] =>
  readWish(readStory(snapshotOf({ summary: `As a clerk I ${wish}` })))?.actions?.actions.map(({ name }) => name) ?? [];

describe('several wishes', () => {
  test.each([
    ['want to write an article plus suggest a title', ['write', 'suggest']],
    ['want to scan letters but also file them', ['scan', 'file']],
    ['want to scan letters and at the same time file them', ['scan', 'file']],
    ['want to scan letters, in addition I want to file them', ['scan', 'i want']],
    ['want a pump to be stopped; in addition the crew should be told', ['a pump to', 'the crew should']],
    ['want to log in & log out', ['log', 'log']],
    ['want to check in and check out', ['check', 'check']],
    ['want to scan letters + file them', ['scan', 'file']],
    ['want to scan letters/file them', ['scan', 'file']],
    ['want to search the archive and to export results', ['search', 'export']],
    ['want the list to skip old letters and to requeue them', ['skip', 'requeue']],
    ['would like to see my room the day before and order a locker', ['see', 'order']],
    ['want to invite guests, seat them and print cards', ['invite', 'seat', 'print']],
    ['want sums to be held until I release them and every release must be reported', ['sums to be', 'every release must']],
    ['want pupils to be logged out at night and their parents get a summary', ['pupils to be', 'their parents get']],
    ['want the quiz to be short and the marks go to the register', ['the quiz to', 'the marks go']],
    ['want to enter a fault and that the mechanic is told', ['enter', 'that the mechanic']],
    ['want the door to open when I ring and the light to go on', ['open', 'the light to go']],
    ['want a list of letters and to print it', ['a list of', 'to print']],
    ['want a list of letters and be able to print it', ['a list of', 'print']],
    ['want letters scanned and receipts sent', ['letters scanned', 'receipts sent']],
  ])('%s', (wish, names) => {
    expect(namesIn(wish)).toEqual(names);
  });

  test.each([
    'want to zoom in and out of the map',
    'want to turn alarms on and turn alarms off',
    'want access to letters and to support',
    'want to see letters from and to my town',
    'want to see when a letter is opened and the clerk must sign',
    'want to see the plan and actual hours',
    'want to list shops which sell and repair bikes',
    'want a list of letters placed and goods delivered',
    'want to see trends in sales and plan fulfilment',
    'want the drop off and pick up address',
    'want to know the cause and cost of a claim',
    'want to see resources and reports of my town',
  ])('one: %s', (wish) => {
    expect(namesIn(wish)).toEqual([]);
  });
});
