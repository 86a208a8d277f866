import { measureHabits } from '../../../src/domain/profile/measure-habits.ts';
import { snapshotOf } from '../snapshot-of.ts';

const story = snapshotOf({ summary: 'As a resident, I want a permit', description: '## AC\n- It shows its end date.' });
const title = snapshotOf({ summary: 'Permit page', description: 'New look.' });
const template = snapshotOf({ summary: 'Permit page', description: '## AC\n- ...' });

test('counts who writes templates and criteria', () => {
  expect(measureHabits([story, title, template])).toEqual({ stories: 3, template: 1, criteria: 1 });
});

test('looks at stories only, at the last 50', () => {
  expect(measureHabits([snapshotOf({ ...story, kind: 'bug' }), ...Array.from({ length: 60 }, () => story)])).toEqual({
    stories: 50,
    template: 50,
    criteria: 50,
  });
});

test('nothing done, nothing known', () => {
  expect(measureHabits([])).toEqual({ stories: 0, template: 0, criteria: 0 });
});
