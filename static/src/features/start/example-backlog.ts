/** One item of the example. Text is plain: a paragraph, then criteria as a list. */
export interface ExampleItem {
  readonly number: number;
  readonly type: 'Story' | 'Bug' | 'Task';
  readonly summary: string;
  readonly text: string;
  readonly points: number | null;
  readonly sprint: 'Sprint 9' | 'Sprint 10' | null;
  /** Days since it was made, and since anybody changed it. */
  readonly age: number;
  readonly unchanged: number;
  /** Number of an open item that this one waits for. */
  readonly waitsFor?: number;
}

/** What the team of the example finished in each of its closed sprints, in points. */
export const EXAMPLE_DONE: readonly number[] = [14, 17, 12, 16, 15, 18, 13, 16];

const criteria = (...lines: readonly string[]): string => `\n\nAcceptance criteria\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

/** A community garden that lends plots and tools. In backlog order. */
export const EXAMPLE_ITEMS: readonly ExampleItem[] = [
  {
    number: 31,
    type: 'Story',
    summary: 'Reserve a free plot',
    text: `As a neighbor, I want to reserve a free plot so that I can plant this spring.${criteria('A reserved plot shows the name of the neighbor.', 'A plot that is taken cannot be reserved again.')}`,
    points: 5,
    sprint: 'Sprint 9',
    age: 40,
    unchanged: 6,
  },
  {
    number: 32,
    type: 'Story',
    summary: 'See when the gate is open',
    text: `As a gardener, I want to see the opening hours of the gate so that I do not stand before a closed door.${criteria('The page shows the hours of today and of tomorrow.')}`,
    points: 2,
    sprint: 'Sprint 9',
    age: 35,
    unchanged: 9,
  },
  {
    number: 33,
    type: 'Story',
    summary: 'Borrow a tool for a weekend',
    text: `As a gardener, I want to borrow a tool for a weekend so that I need not buy one.${criteria('A borrowed tool is marked until Monday, 9:00.', 'Nobody can borrow more than 2 tools.')}`,
    points: 5,
    sprint: 'Sprint 9',
    age: 33,
    unchanged: 3,
  },
  {
    number: 34,
    type: 'Bug',
    summary: 'Water bill counts the same day twice',
    text: 'To repeat: open the water bill of May for plot 12. What happens: May 4 is listed two times. What should happen: each day is listed once.',
    points: 3,
    sprint: 'Sprint 9',
    age: 12,
    unchanged: 2,
  },
  {
    number: 35,
    type: 'Story',
    summary: 'Pass a plot on to someone else',
    text: `As a gardener, I want to pass my plot on to a friend so that it does not lie bare.${criteria('The friend sees the plot among their own.', 'The former gardener no longer pays for water.')}`,
    points: 5,
    sprint: 'Sprint 10',
    age: 50,
    unchanged: 20,
  },
  {
    number: 36,
    type: 'Story',
    summary: 'Join or leave a watering group',
    text: `As a gardener, I want to join and leave a watering group so that my beds survive a holiday.${criteria('The group lists its members.')}`,
    points: 5,
    sprint: 'Sprint 10',
    age: 48,
    unchanged: 21,
  },
  {
    number: 37,
    type: 'Story',
    summary: 'Offer surplus vegetables',
    text: 'As a gardener, I want to offer surplus vegetables so that nothing rots.',
    points: 3,
    sprint: 'Sprint 10',
    age: 30,
    unchanged: 14,
  },
  {
    number: 38,
    type: 'Task',
    summary: 'Move the list of members to the new server',
    text: 'Export the list, import it, compare the number of members on both sides, switch the old list to read only.',
    points: 3,
    sprint: 'Sprint 10',
    age: 28,
    unchanged: 10,
  },
  {
    number: 39,
    type: 'Story',
    summary: 'Report a broken tool',
    text: `As a gardener, I want to report a broken tool so that the next person finds it repaired.${criteria('A reported tool cannot be borrowed.', 'The tool keeper gets the report on the same day.')}`,
    points: 3,
    sprint: null,
    age: 60,
    unchanged: 31,
  },
  {
    number: 40,
    type: 'Story',
    summary: 'Pay the yearly fee by bank transfer',
    text: `As a gardener, I want to pay the yearly fee by bank transfer so that I need no cash.${criteria('A paid fee is marked with its date.')}`,
    points: 5,
    sprint: null,
    age: 75,
    unchanged: 40,
    waitsFor: 38,
  },
  {
    number: 41,
    type: 'Story',
    summary: 'Waiting list for plots',
    text: `As a neighbor, I want a fast and easy waiting list so that I get a plot soon.${criteria('The list works properly.')}`,
    points: 8,
    sprint: null,
    age: 80,
    unchanged: 44,
  },
  { number: 42, type: 'Story', summary: 'Photos of the harvest', text: '', points: null, sprint: null, age: 130, unchanged: 110 },
  {
    number: 43,
    type: 'Bug',
    summary: 'Map shows plot 7 beside the pond',
    text: 'Open the map: plot 7 is drawn beside the pond. It should be drawn next to plot 6.',
    points: 1,
    sprint: null,
    age: 95,
    unchanged: 95,
  },
  {
    number: 44,
    type: 'Story',
    summary: 'Invite a school class',
    text: `As a teacher, I want to ask for a visit with my class so that the children see where carrots come from.${criteria('A request names the day and the number of children.', 'The garden answers within 3 days.')}`,
    points: 3,
    sprint: null,
    age: 66,
    unchanged: 50,
  },
  { number: 45, type: 'Story', summary: 'Weather warning', text: 'Frost!', points: null, sprint: null, age: 4, unchanged: 4 },
];
