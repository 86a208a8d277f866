import { createWorld } from './world.ts';

const world = createWorld();
afterAll(() => world.sql.close());

/** One clause of every kind, on fields that are empty somewhere. */
const CLAUSES = [
  'project = PERM',
  'key >= PERM-3',
  'type = Story',
  'status != Done',
  'statusCategory not in (Done)',
  'priority > Medium',
  'priority != Highest',
  'resolution = Done',
  'assignee = currentUser()',
  'assignee is EMPTY',
  'assignee not in (currentUser())',
  'created >= -20d',
  'resolved < now()',
  'due <= "2026-03-12"',
  'labels = web',
  'labels not in (payment)',
  'component = Payments',
  'component is EMPTY',
  'fixVersion != "1.0"',
  'summary ~ "perm*"',
  'summary !~ permits',
  'description ~ card',
  'description !~ card',
  'text ~ receipt',
  'comment is EMPTY',
  'parent = PERM-1',
  'parent is not EMPTY',
  'sprint in openSprints()',
  'sprint not in openSprints()',
  'cf[10016] > 1',
  'cf[10016] != 5',
  'cf[10016] is EMPTY',
  'Flagged = Impediment',
  'issueLinkType = "is blocked by"',
  'issueLink = PERM-3',
  'filter = 81',
  'level is EMPTY',
  'hierarchyLevel = 0',
  'plumblineReady = 1',
  'plumblineReady != 1',
  'plumblineWsjf is EMPTY',
  'plumblineFindings ~ s07',
  'plumblineFindings !~ s07',
  'plumblineScoredAt < "2026-02-01"',
];

const keys = (jql: string): Set<string> => new Set(world.keys(jql));
const ALL = [...keys('created is not EMPTY')];

test.each(CLAUSES)('NOT, AND and OR are set operations on: %s', (clause) => {
  const own = keys(clause);
  expect(keys(`not (${clause})`)).toEqual(new Set(ALL.filter((key) => !own.has(key))));
  for (const other of CLAUSES.filter((_, at) => at % 5 === CLAUSES.indexOf(clause) % 5)) {
    const second = keys(other);
    expect(keys(`(${clause}) and ${other}`)).toEqual(new Set([...own].filter((key) => second.has(key))));
    expect(keys(`${other} or not not ${clause}`)).toEqual(new Set([...own, ...second]));
  }
});
