import { roleGlossary } from '../../../src/domain/backlog/roles.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../snapshot-of.ts';

const glossary = (...roles: readonly string[]) =>
  roleGlossary(roles.map((role) => readStory(snapshotOf({ summary: `As ${role}, I want to see my permits` }))));

test('roles with counts, and the ways in which one role is written', () => {
  expect(glossary('a clerk', 'an admin', 'an administrator', 'a Clerk', 'a clerk', 'an admin', 'a shop admin')).toEqual([
    { role: 'clerk', count: 3, variants: [] },
    { role: 'admin', count: 2, variants: [{ role: 'administrator', count: 1 }] },
    { role: 'shop admin', count: 1, variants: [] },
  ]);
});

test('items without a role count for none', () => {
  expect(roleGlossary([readStory(snapshotOf({ summary: 'Fix the header' }))])).toEqual([]);
});
