import { parseStory } from '../../../src/domain/story/parse-story.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../snapshot-of.ts';

const partsOf = (text: string): readonly (string | null)[] => {
  const { story } = parseStory(text, null);
  return [story?.role?.text ?? null, story?.means?.text ?? null, story?.ends?.text ?? null];
};

describe('whatever stands in front of the story', () => {
  test.each([
    'Ward > ',
    'App > Ward > ',
    'App » Ward » ',
    'Ward → ',
    'Ward -> ',
    'Ward / ',
    'Web | iOS | ',
    'App: Ward: ',
    'WAR-81 ',
    'WAR-81: ',
    '[WAR-81] ',
    '#123 ',
    '1.2.3 ',
    'P1 ',
    'US12 ',
    '<Mobile> ',
    '{FE} ',
    '[Draft][UI] - ',
    '🚀 ',
    '✅ ',
    '=> ',
    'MVP ',
    'User Story ',
    'User story 4 ',
    'Feature request: ',
    'Night shift, late rounds As a nurse: ',
    'When I log in, ',
  ])('%j', (prefix) => {
    const text = `${prefix.replace(/As a nurse: $/, '')}As a nurse, I want to see the plan so that I know my shift`;
    const { story } = parseStory(prefix.endsWith(', ') ? text.replace('As a', 'as a') : text, null);
    expect([story?.role?.text, story?.means?.text, story?.ends?.text]).toEqual(['nurse', 'see the plan', 'I know my shift']);
  });

  test.each([
    "Split the story 'As a nurse I want to see the plan' into two",
    'The text "As a guest I want to book" stands on the start page',
    'Log in as a nurse. Then the plan is empty',
    'Release 4: upgrade the library as an experiment',
  ])('no story: %s', (text) => {
    expect(partsOf(text)).toEqual([null, null, null]);
  });
});

describe('wishes in other words', () => {
  test.each([
    'As a nurse I whant to see the plan',
    'As a nurse I wnat to see the plan',
    'As a nurse I wan see the plan',
    'As a nurse I want ot see the plan',
    'As a nurse Iwant to see the plan',
    "As a nurse I'd lke to see the plan",
    'As a nurse I woud like to see the plan',
    'As a nurse I nede to see the plan',
    'As a nurse I want able to see the plan',
    'Asa nurse I want to see the plan',
    'As as nurse I want to see the plan',
    'As a nurse I would very much like to see the plan',
    'As a nurse I really, really want to see the plan',
    'As a nurse, I, too, want to see the plan',
    'As a nurse I desperately need to see the plan',
    "As a nurse I'd be happy to see the plan",
    'As a nurse it would be nice if I could see the plan',
    "As a nurse it's important for me to see the plan",
    'As a nurse, it would help me to see the plan',
    'As a nurse my goal is to see the plan',
    'As a nurse, what I want is to see the plan',
    'As a nurse I seek to see the plan',
    'As a nurse, see the plan',
    'As a nurse: see the plan',
    'As a nurse - see the plan',
    'As a nurse see the plan',
    'I, as nurse, want to see the plan',
    'We as nurse need to see the plan',
    'Speaking as a nurse I want to see the plan',
    'I am a nurse and I want to see the plan',
    'As a nurse you can see the plan',
    'As a nurse I gotta see the plan',
    'I want to see the plan as a nurse',
    'We need to be able to see the plan as nurse',
  ])('%s', (text) => {
    expect(partsOf(text)).toEqual(['nurse', 'see the plan', null]);
  });

  test.each([
    ['As a nurse, please show me the plan', 'show me the plan'],
    ['As a nurse, log in with my badge', 'log in with my badge'],
    ['As a nurse I view the plan so that I know my shift', 'view the plan'],
    ['As a nurse I’d appreciate a plan', 'a plan'],
    ['As a nurse I lack a plan', 'a plan'],
    ['As a nurse the plan must be visible', 'the plan must be visible'],
    ['As a nurse I am notified when the plan changes', 'am notified when the plan changes'],
    ["As a nurse who's new and has no phone, I want a plan", 'a plan'],
    ['As a nurse, when I opened a list before, I want to see it again', 'see it again'],
  ])('%s', (text, means) => {
    expect(partsOf(text)[1]).toBe(means);
  });

  test.each([
    ['As a nurse I won’t', null],
    ['As a nurse, search results page', null],
    ['I am a fan of dark pages', null],
    ['As a nurse with the right to view the plan', null],
  ])('no wish: %s', (text, means) => {
    expect(partsOf(text)[1]).toBe(means);
  });

  test.each(['I want to log in as a guest', 'I want to see permits as a list', 'I want to add a colleague as a reviewer'])(
    'nobody wishes: %s',
    (text) => {
      expect(partsOf(text)[0]).toBeNull();
    },
  );
});

const isStory = (summary: string, typeName = ''): boolean => readStory(snapshotOf({ summary, typeName })).isStory;

describe('reasons', () => {
  test.each([
    ['As a clerk I want to correct a name, since every reprint costs 12 euros', 'every reprint costs 12 euros'],
    ['As a clerk I want to correct a name since nobody else can', 'nobody else can'],
    ['As a clerk I want to correct a name so reprints are avoided', 'reprints are avoided'],
    ["As a clerk I want to correct a name so it's right on the card", "it's right on the card"],
    ['As a clerk I want to correct a name, as the office asked for it', 'the office asked for it'],
    ['As a clerk I want to correct a name, otherwise we reprint it', 'we reprint it'],
    ['As a clerk I want to correct a name, allowing me to print the card', 'me to print the card'],
    ['As a clerk I want to correct a name sothat the card is right', 'the card is right'],
    ['As a clerk I want to correct a name so taht the card is right', 'the card is right'],
    ['As a clerk I want to correct a name becuase reprints cost money', 'reprints cost money'],
    ['As a clerk I want to correct a name in oder to save paper', 'save paper'],
    ['As a clerk I want to correct a name to be able to print the card', 'be able to print the card'],
    ['As a clerk, so that I save paper, I want to correct a name', 'I save paper'],
    ['As a clerk in order to save paper I want to correct a name', 'save paper'],
    ['In order to save paper as a clerk I want to correct a name', 'save paper'],
    ['In order not to lose a card, as a clerk I want to correct a name', 'lose a card'],
    ['As a clerk I want to correct a name so as to not lose a card', 'lose a card'],
    ['As a clerk I want to correct a name so guests find their card', 'guests find their card'],
    ['As a clerk I want to correct a name so staff at the gate know the card', 'staff at the gate know the card'],
    ['As a clerk I want to keep each print to prove that the card was right', 'prove that the card was right'],
    ['As a clerk I want to open a card to see who corrected it', 'see who corrected it'],
    ['So I save paper, as a clerk I want to correct a name', 'I save paper'],
    ['As a guest I want a page that asks "really?" before it closes so that I am sure', 'I am sure'],
  ])('%s', (text, ends) => {
    expect(partsOf(text)[2]).toBe(ends);
    expect(partsOf(text)[1]).not.toBeNull();
  });

  test.each([
    'As a clerk I want to see permits since Monday',
    'As a clerk I want to see permits since my last visit',
    'As a clerk I want to see what happened since it was opened',
    'As a clerk I want to see permits since I last logged in',
    'As a clerk I want to print so many cards',
    'As a clerk I want the list sorted, as it was in May',
    'As a clerk I want an hour or so to edit',
    'As a clerk I want a way to save paper',
    'As a clerk I want a cover so thin that it is folded',
    'As a clerk I want a cover so generous as to fit two cards',
    'As a clerk I want to ask a guest to confirm that the name is right',
    'As a clerk I want to be told how to find out what changed',
    'As a clerk I want the option to check whether a card is out',
  ])('none: %s', (text) => {
    expect(partsOf(text)[2]).toBeNull();
  });
});

describe('problems told like a story', () => {
  test.each([
    'As an admin I get a 500 when I open the log, second try works',
    'As a nurse with two wards I was expecting to see both, but only one is there',
    'As a pupil I see the marks of somebody else',
    'As a customer I want to pay but nothing happens',
    'As a customer I want to pay but I get an error',
    'As a customer I expected the sum to include VAT',
    'As a clerk I see a blank page when I open the report',
    'As a clerk I have to log in again every time',
    'As a clerk I get the wrong address on the label',
    'As an agent I keep getting a timeout',
    'As a user I can see other people’s invoices',
    'As a user, when I click Save, nothing happens',
    'As a driver I can no longer open the map',
    'As a driver I don’t see my tours anymore',
    'As a clerk I get an error when I save',
  ])('%s', (text) => {
    expect(isStory(text)).toBe(false);
  });

  test.each([
    'As an admin I get a mail when an import fails',
    'As an admin I see errors of the last import so that I can fix them',
    'As a customer I can edit my profile but not my address',
    'As a clerk I get 500 records per page',
    'As a clerk I have to confirm a deletion',
    'As a user I see an error message when the password is wrong',
    'As a teacher I see which pupils are no longer in the class',
    'As an auditor I see who signed instead of the manager',
    'As a customer I want to pay by card but I don’t want to store it',
  ])('a story: %s', (text) => {
    expect(isStory(text)).toBe(true);
  });
});

test('where the type is not known, the words decide whether a question or a spike is a story', () => {
  expect(isStory('We want to know if sockets get through the proxy')).toBe(false);
  expect(isStory('[SPIKE] As a privacy officer I need to know where scans are kept')).toBe(true);
  expect(isStory('[SPIKE] As a privacy officer I need to know where scans are kept', 'Story')).toBe(false);
});

test.each([
  ['To be able to plan my round I want to see all gates that are closed', 'see all gates that are closed', 'be able to plan my round'],
  ["In order to lose no parcel, I'd like to scan each of them", 'scan each of them', 'lose no parcel'],
])('a purpose in front of a wish without a role: %s', (text, means, ends) => {
  const { story } = parseStory(text, null);
  expect([story?.means?.text, story?.ends?.text]).toEqual([means, ends]);
});

test.each(['In order to fix this, we need to update the server', 'To see the fault, open the list. I want it fixed'])(
  'no story: %s',
  (text) => expect(parseStory(text, null).story).toBeNull(),
);

describe('a purpose in front of the wish', () => {
  test.each([
    [
      'In order to be reached at night, as a veterinary practice, I want owners to leave a number',
      'veterinary practice',
      'owners to leave a number',
      'be reached at night',
    ],
    ['In order to lose no key I, as a porter, want to see who has it', 'porter', 'see who has it', 'lose no key'],
    ['To plan my round as night porter I want to see open doors', 'night porter', 'see open doors', 'plan my round'],
    ['As a porter, to plan my round, I want to see open doors', 'porter', 'see open doors', 'plan my round'],
    ['As a porter (to plan my round) I want to see open doors', 'porter', 'see open doors', 'plan my round'],
    ['As a porter\nTo plan my round\nI want to see open doors', 'porter', 'see open doors', 'plan my round'],
    ['As a porter\nSo that my round is planned\nI want to see open doors', 'porter', 'see open doors', 'my round is planned'],
    ['I want to see open doors, so that my round is short, as a porter', 'porter', 'see open doors', 'my round is short'],
  ])('%s', (text, role, means, ends) => {
    expect(partsOf(text)).toEqual([role, means, ends]);
  });

  test('who acts is called by a word for a thing', () => {
    expect(partsOf('As a first point of contact for tenants, I want to see their names')[0]).toBe('first point of contact for tenants');
    expect(partsOf('As a small law practice, we need a list of deadlines')[0]).toBe('small law practice');
    expect(partsOf('As a best practice, I want to avoid long names')[0]).toBeNull();
    expect(partsOf('As a starting point, I want to see the names')[0]).toBeNull();
  });

  test('no purpose: what belongs to the role, a remark, a reason that ends with a role', () => {
    expect(partsOf('As a porter trained to open doors, I want to see them')).toEqual(['porter trained to open doors', 'see them', null]);
    expect(partsOf('As a porter, to be honest, I want to see open doors')[2]).toBeNull();
    expect(partsOf('I want to see open doors, so that I can be hired as a porter')).toEqual([
      null,
      'see open doors',
      'I can be hired as a porter',
    ]);
  });
});
