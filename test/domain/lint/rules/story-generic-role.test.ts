import { storyGenericRole } from '../../../../src/domain/lint/rules/story-generic-role.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(storyGenericRole);
const norms = (...roles: readonly string[]) => ({ norms: { template: null, roles, criteriaFormat: null, largestUsual: null } });
const known = { habits: norms('user', 'resident', 'warden', 'clerk') };

describe('story-generic-role', () => {
  fires('As a «user», I want a permit', { ...known, severity: 'hint', says: 'anybody' });
  fires('As an «end user», I want a permit', known);
  fires('Als «Benutzer» möchte ich einen Ausweis', known);
  silent('As a resident, I want a permit', known);
  silent('As a user of the app, I want a permit', known);
  silent('As a user, I want a permit', { habits: norms('user', 'resident', 'warden') });
  silent('As a user, I want a permit');
  silent('As a user, I want a permit', { ...known, words: { roles: ['User'] } });
  silent('As a user, I want a list', { ...known, description: '## Personas\n\nClerks of the main office' });
  fires('As a «user», I want a list', { ...known, description: '## Personas\n\nAll users' });
});

test('offers the roles that the team uses, most frequent first', () => {
  const { rule, model } = { rule: storyGenericRole, model: { story: { role: { text: 'user', field: 'summary', start: 5, end: 9 } } } };
  const context = { profile: known.habits, words: { roles: [], allowed: [], products: [] } };
  const [report] = rule.check(model as never, context as never);
  expect(report?.suggestions).toEqual(['Which one: “resident”, “warden”, “clerk”?']);
});
