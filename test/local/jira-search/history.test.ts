import type { Principal } from '../../../local/types.ts';
import { enqueueIndex } from '../../../local/jira/search/index-queue.ts';
import { ann, bob, createWorld } from './world.ts';
import { insert, NOW } from './world-data.ts';

const world = createWorld();
const DAY = 86_400_000;

/** Issue, author, days ago, and changes as field, from, to. */
const CHANGES: readonly (readonly [number, string, number, readonly (readonly [string, string | null, string | null])[]])[] = [
  [
    102,
    'local:ann',
    25,
    [
      ['status', 'To Do', 'In Progress'],
      ['assignee', null, 'local:bob'],
    ],
  ],
  [
    102,
    'local:bob',
    15,
    [
      ['status', 'In Progress', 'To Do'],
      ['assignee', 'local:bob', 'local:ann'],
    ],
  ],
  [
    103,
    'local:bob',
    3,
    [
      ['status', 'Waiting', 'In Progress'],
      ['priority', 'Medium', 'Highest'],
    ],
  ],
  [
    105,
    'local:ann',
    5,
    [
      ['status', 'To Do', 'Done'],
      ['resolution', null, 'Done'],
      ['Fix Version', null, '1.0'],
    ],
  ],
  [105, 'local:ann', 8, [['Fix Version', '0.9', null]]],
  [104, 'local:ann', 9, [['status', 'Secret state', 'To Do']]],
];

beforeAll(() => {
  CHANGES.forEach(([issue_id, author, days, items], index) => {
    insert(world.sql, 'change_group', { id: index + 1, issue_id, author, created: NOW - days * DAY });
    items.forEach(([field, from, to], position) => {
      const isPerson = field === 'assignee';
      insert(world.sql, 'change_item', {
        group_id: index + 1,
        position,
        field,
        fieldtype: 'jira',
        from_value: isPerson ? from : null,
        from_text: from,
        to_value: isPerson ? to : null,
        to_text: to,
      });
    });
    enqueueIndex(world.ctx, issue_id);
  });
  insert(world.sql, 'version', { project_id: 1, name: '0.9', released: 1 });
  world.advance(2000);
});
afterAll(() => world.sql.close());

describe('what a field was', () => {
  test.each<[jql: string, keys: string, principal?: Principal]>([
    ['status was "In Progress" order by key', 'PERM-2 PERM-3'],
    ['status was Waiting', 'PERM-3'],
    ['status was in ("In Progress", Done) order by key', 'PERM-2 PERM-3 PERM-10'],
    ['project = PERM and status was not "To Do" order by key', 'PERM-3'],
    ['project = PERM and status was not in ("To Do", Waiting)', ''],
    ['status was "In Progress" before -16d', 'PERM-2'],
    ['status was "In Progress" after -10d', 'PERM-3'],
    ['status was "In Progress" on "2026-02-20"', 'PERM-2'],
    ['status was "In Progress" during (-26d, -24d)', 'PERM-2'],
    ['status was "In Progress" during (-14d, -4d)', ''],
    ['status was "In Progress" by local:bob', 'PERM-3'],
    ['status was "In Progress" by currentUser()', 'PERM-2'],
    ['status was "In Progress" by currentUser()', 'PERM-3', bob],
    ['status was "To Do" and key in (PERM-1, PERM-10) order by key', 'PERM-1 PERM-10'],
    ['assignee was local:bob order by key', 'PERM-2 PERM-3'],
    ['assignee was EMPTY and key in (PERM-2, PERM-3)', 'PERM-2'],
    ['resolution was EMPTY and key = PERM-10', 'PERM-10'],
    ['fixVersion was "0.9"', 'PERM-10'],
    ['fixVersion was "0.9" after -6d', ''],
    ['fixVersion was "1.0" before -6d', ''],
  ])('%s -> %s', (jql, keys, principal = ann) => {
    expect(world.keys(jql, principal).join(' ')).toBe(keys);
  });
});

describe('how a field changed', () => {
  test.each<[jql: string, keys: string, principal?: Principal]>([
    ['status changed order by key', 'PERM-2 PERM-3 PERM-4 PERM-10'],
    ['status changed order by key', 'PERM-2 PERM-3 PERM-10', bob],
    ['status changed from "To Do" order by key', 'PERM-2 PERM-10'],
    ['status changed to "To Do" order by key', 'PERM-2 PERM-4'],
    ['status changed from "In Progress" to "To Do" by local:bob', 'PERM-2'],
    ['status changed by local:ann after -6d', 'PERM-10'],
    ['status changed after -4d', 'PERM-3'],
    ['status changed before -20d', 'PERM-2'],
    ['status changed on -3d', 'PERM-3'],
    ['status changed during (-6d, -4d)', 'PERM-10'],
    ['status changed by membersOf("jira-software-users") before -20d', 'PERM-2'],
    ['fixVersion changed from "0.9"', 'PERM-10'],
    ['fixVersion changed to "1.0"', 'PERM-10'],
    ['priority changed to Highest', 'PERM-3'],
    ['not status changed and project = PERM order by key', 'PERM-1 PERM-11'],
  ])('%s -> %s', (jql, keys, principal = ann) => {
    expect(world.keys(jql, principal).join(' ')).toBe(keys);
  });

  test.each([
    ['summary was x', "History searches do not support the 'summary' field."],
    ['labels changed', "History searches do not support the 'labels' field."],
    ['status was Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
    ['status changed after soon', expect.stringContaining("Date value 'soon' for field 'date' is invalid.")],
  ])('%s is refused', (jql, message) => {
    expect(world.refusal(jql)).toEqual([message]);
  });

  test('a state that only a hidden item was in is none', () => {
    expect(world.keys('status was "Secret state"', ann)).toEqual(['PERM-4']);
    expect(world.refusal('status was "Secret state"', bob)).toEqual(["The value 'Secret state' does not exist for the field 'status'."]);
  });
});

describe('functions about people and versions', () => {
  test.each<[jql: string, keys: string]>([
    ['issue in updatedBy(local:bob) order by key', 'PERM-2 PERM-3'],
    ['issue in updatedBy(local:bob, -10d) order by key', 'PERM-3'],
    ['issue in updatedBy(local:bob, -20d, -10d)', 'PERM-2'],
    ['assignee in membersOf("jira-software-users") order by key', 'PERM-2 PERM-3'],
    ['assignee in membersOf("site-admins")', ''],
    ['fixVersion in unreleasedVersions()', 'PERM-10'],
    ['fixVersion in unreleasedVersions(SHOP)', ''],
    ['fixVersion in releasedVersions()', ''],
    ['project = PERM and (fixVersion in unreleasedVersions(PERM) or fixVersion is EMPTY) and type = Bug', 'PERM-3'],
    ['summary ~ "pa?ing"', ''],
    ['summary ~ "p?y"', 'PERM-2'],
    ['summary ~ "ca*d"', 'PERM-2'],
    ['text ~ "cr*t ca?d"', 'PERM-2'],
    ['plumblineFindings ~ "s?7"', 'PERM-3'],
  ])('%s -> %s', (jql, keys) => {
    expect(world.keys(jql).join(' ')).toBe(keys);
  });

  test.each([
    [
      'assignee in membersOf(nobody)',
      "Function 'membersOf' can not generate a list of usernames for group 'nobody'; the group does not exist.",
    ],
    ['issue in updatedBy(nobody)', "The user 'nobody' does not exist."],
    ['assignee in unreleasedVersions()', "A value provided by the function 'unreleasedVersions' is invalid for the field 'assignee'."],
  ])('%s is refused', (jql, message) => {
    expect(world.refusal(jql)).toEqual([message]);
  });

  test('functions that the host has not are refused by name', () => {
    const answer = world.call(ann, 'POST', '/rest/api/3/search/jql', { jql: 'issue in issueHistory()' });
    expect(answer).toMatchObject({
      status: 501,
      body: { errorMessages: ["The local Jira does not have the JQL function 'issueHistory()'."] },
    });
  });
});
