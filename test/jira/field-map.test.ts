import { analysisFields, discoverFields, estimateCandidates, snapshotFields } from '../../src/jira/field-map.ts';
import { FIELDS } from './raw.ts';

test.each<[string, string | null, string | null]>([
  ["the board's field wins", 'customfield_10026', 'customfield_10026'],
  ['even one that we do not know', 'customfield_10555', 'customfield_10555'],
  ['no board: the type that means story points', null, 'customfield_10016'],
  ['a board that estimates by time', 'timeoriginalestimate', 'customfield_10016'],
  ['a board that counts items', 'issuecount', 'customfield_10016'],
])('estimate: %s', (_what, board, expected) => {
  expect(discoverFields(FIELDS, board).estimate).toBe(expected);
});

test('decoys are no candidates, and a copy for one project gives way', () => {
  expect(estimateCandidates(FIELDS)).toEqual(['customfield_10016', 'customfield_10026']);
  expect(discoverFields(FIELDS, null)).toEqual({
    estimate: 'customfield_10016',
    sprint: 'customfield_10020',
    rank: 'customfield_10019',
    flagged: 'customfield_10021',
    criteria: 'customfield_10044',
  });
});

test('a site without any of them', () => {
  expect(discoverFields([], null)).toEqual({ estimate: null, sprint: null, rank: null, flagged: null, criteria: null });
});

test('lists leave the long texts out; an analysis asks for nothing that bulk fetch refuses at 1,000', () => {
  const map = discoverFields(FIELDS, null);
  expect(snapshotFields(map, { description: false })).not.toContain('description');
  expect(snapshotFields(map, { description: true })).toEqual(
    expect.arrayContaining(['description', 'customfield_10044', 'customfield_10016', 'customfield_10020']),
  );
  for (const multiValued of ['labels', 'issuelinks', 'customfield_10020', 'comment', 'worklog', 'attachment'])
    expect(analysisFields(map)).not.toContain(multiValued);
});
