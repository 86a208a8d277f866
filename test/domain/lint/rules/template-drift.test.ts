import { templateDrift } from '../../../../src/domain/lint/rules/template-drift.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../../snapshot-of.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(templateDrift);
const habits = (role: string, means: string, ends: string | null) => ({
  norms: { template: { role, means, ends }, roles: [], criteriaFormat: null, largestUsual: null },
});
const english = { habits: habits('as a', 'i want', 'so that') };

describe('template-drift', () => {
  fires('As a resident, «I’d like to» renew my permit', { ...english, severity: 'hint', says: '“I want”' });
  fires('As a resident, I want a permit «so» I can park', english);
  fires('As a resident, I want to get a permit «in order to» park', english);
  fires('«As» resident, I want a permit', english);
  fires('Als Anwohner «will ich» parken', { habits: habits('als', 'mochte ich', 'damit') });
  silent('As an owner, I want to be able to renew my permit', english);
  silent('As the parking office, I want a permit', english);
  silent('As residents, I want a permit', english);
  silent('As a resident, I want a permit so that I can park', english);
  silent('So that I can park, as a resident, I want a permit', english);
  silent('As a resident, I want a permit so I can park', { habits: habits('as a', 'i want', null) });
  silent('As a resident, I’d like a permit');
  silent('Permit page', english);
  silent('Als Anwohner möchte ich parken, damit ich nicht laufe', english);
  silent('En tant qu’habitant, je veux un permis afin de stationner', english);
  silent('As a resident, I’d like a permit', { habits: habits('als', 'mochte ich', 'damit') });
});

test.each([
  ['As a resident, I’d like to renew my permit', 'As a resident, I want to renew my permit'],
  ['As a resident, I need to be able to renew it', 'As a resident, I want to be able to renew it'],
  ['As a resident, I want a permit so I can park', 'As a resident, I want a permit so that I can park'],
  ['As owner, I want a permit', 'As an owner, I want a permit'],
  ['As a resident, I want to get a permit in order to park', null],
  ['As a resident, I can renew my permit', null],
])('%s → %s', (summary, changed) => {
  const context = { profile: english.habits, words: { roles: [], allowed: [], products: [] } };
  const [report] = templateDrift.check(readStory(snapshotOf({ summary })), context as never);
  const edit = report?.fix?.edits[0];
  const after = edit?.kind === 'replace' ? summary.slice(0, edit.span.start) + edit.text + summary.slice(edit.span.end) : null;
  expect(after).toBe(changed);
  if (after !== null) expect([...templateDrift.check(readStory(snapshotOf({ summary: after })), context as never)]).toEqual([]);
});
