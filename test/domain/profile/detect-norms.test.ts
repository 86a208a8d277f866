import { detectNorms } from '../../../src/domain/profile/detect-norms.ts';
import { detectProfile } from '../../../src/domain/profile/detect-profile.ts';
import type { IssueSnapshot } from '../../../src/shared/issue.ts';
import { snapshotOf } from '../snapshot-of.ts';

const stories = (...summaries: readonly string[]): readonly IssueSnapshot[] => summaries.map((summary) => snapshotOf({ summary }));
const times = (count: number, summary: string): readonly string[] => Array.from({ length: count }, () => summary);

describe('the template', () => {
  test.each([
    [
      'seven of ten',
      [...times(7, 'As an owner, I want to park so that I save time'), ...times(3, 'As the owner, I’d like to park')],
      { role: 'as a', means: 'i want', ends: 'so that' },
    ],
    ['six of ten', [...times(6, 'As an owner, I want to park'), ...times(4, 'As an owner, I’d like to park')], null],
    [
      'reasons are rare',
      [...times(9, 'As an owner, I want to be able to park'), 'As a clerk, I want a list so that I can send it'],
      { role: 'as a', means: 'i want', ends: null },
    ],
    ['four stories', times(4, 'As an owner, I want to park'), null],
    ['German', times(5, 'Als Gast möchte ich gerne parken, damit ich Zeit spare'), { role: 'als', means: 'mochte ich', ends: 'damit' }],
    ['titles', times(9, 'Permit page'), null],
  ])('%s', (_, summaries, template) => {
    expect(detectNorms(stories(...summaries)).template).toEqual(template);
  });
});

test('roles that two stories name, most frequent first, whatever their case and accents', () => {
  const done = stories(
    ...times(2, 'As a warden, I want a list'),
    'As a Resident, I want a list',
    ...times(2, 'As a resident, I want a map'),
    'As a clerk, I want a list',
  );
  expect(detectNorms(done).roles).toEqual(['resident', 'warden']);
});

test('the form of most criteria', () => {
  const list = snapshotOf({ summary: 'Permit', description: '## Acceptance criteria\n- It shows a date.\n- It can be printed.' });
  const gherkin = snapshotOf({ summary: 'Permit', description: 'Given a permit\nWhen I open it\nThen I see a date' });
  expect(detectNorms([...Array.from({ length: 4 }, () => list), gherkin]).criteriaFormat).toBe('list');
  expect(detectNorms([list, list, list, gherkin, gherkin, gherkin]).criteriaFormat).toBeNull();
  expect(detectNorms([list]).criteriaFormat).toBeNull();
});

test('the largest usual size is the 90th percentile, from twenty estimates on', () => {
  const sized = (...sizes: readonly number[]) => sizes.map((estimate) => snapshotOf({ summary: 'Permit', estimate }));
  const sizes = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 5, 8, 8, 40, 40];
  expect(detectNorms(sized(...sizes)).largestUsual).toBe(8);
  expect(detectNorms(sized(...sizes.slice(1))).largestUsual).toBeNull();
});

test('bugs and tasks set no norm', () => {
  const bugs = times(9, 'As an owner, I want to park').map((summary) => snapshotOf({ summary, kind: 'bug', estimate: 3 }));
  expect(detectNorms(bugs)).toEqual({ template: null, roles: [], criteriaFormat: null, largestUsual: null });
});

test('a profile stays below 4 KiB, whatever the roles are called', () => {
  const names = Array.from({ length: 60 }, (_, i) => `${'長い名前の役割'.repeat(8)} ${i}`.slice(-59));
  const done = stories(...names.flatMap((name) => times(2, `As a ${name}, I want to park`)));
  const profile = detectProfile(done, [20, 20, 20], new Date('2026-06-01T00:00:00Z'));
  expect(profile.norms?.roles.length).toBeGreaterThan(5);
  expect(new TextEncoder().encode(JSON.stringify(profile)).length).toBeLessThanOrEqual(4096);
});
