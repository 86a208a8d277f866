import type { Likeness, Neighbors } from '../../../../src/domain/backlog/neighbors.ts';
import { duplicateStory } from '../../../../src/domain/lint/rules/duplicate-story.ts';
import type { IssueKey } from '../../../../src/shared/ids.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(duplicateStory);

const OTHER = 'PERM-7' as IssueKey;
const SUMMARY = 'As a resident, I want to renew my permit';

const beside = (likeness: Likeness, linked = false): Neighbors => ({
  key: 'PERM-142' as IssueKey,
  links: linked ? [{ phrase: 'duplicates', waitsFor: false, key: OTHER, summary: '', category: 'new' }] : [],
  findSimilar: () => [{ key: OTHER, summary: 'Renew a permit', likeness }],
});

firesOnWhole(SUMMARY, { neighbors: beside('same'), severity: 'error', says: 'PERM-7 “Renew a permit” says the same' });
firesOnWhole(SUMMARY, { neighbors: beside('same-wish'), severity: 'warning', says: 'for the same role' });
firesOnWhole(SUMMARY, { neighbors: beside('near'), severity: 'warning', says: 'almost the same words' });
firesOnWhole(SUMMARY, { neighbors: beside('same-sentence'), severity: 'hint', says: 'under another title' });
firesOnWhole('Renewals', { neighbors: beside('same-title'), severity: 'hint', says: 'the same title and another text' });
firesOnWhole('Renewals', { neighbors: beside('same-wish'), says: 'asks the same.' });
firesOnWhole(SUMMARY, { neighbors: beside('other-role'), severity: 'hint', says: 'another role' });
firesOnWhole('The map stays blank', { kind: 'bug', neighbors: beside('same'), severity: 'error' });

// Linked already: somebody knows.
silent(SUMMARY, { neighbors: beside('same', true) });
// An epic shares its name with what it holds.
silent('Renewals', { kind: 'epic', neighbors: beside('same') });
// The backlog was not read.
silent(SUMMARY, { neighbors: { ...beside('same'), findSimilar: null } });
silent(SUMMARY);
// Work that comes again, and what a machine wrote down.
silent('Meeting with the wardens', { kind: 'task', neighbors: beside('same') });
silent('The map stays blank', { kind: 'task', typeName: 'Build Failure', neighbors: beside('same') });
firesOnWhole('As a warden, I want to see the meetings of my street', { neighbors: beside('same') });
