import { storySystemRole } from '../../../../src/domain/lint/rules/story-system-role.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(storySystemRole);
const norms = { norms: { template: null, roles: ['developer', 'api'], criteriaFormat: null, largestUsual: null } };

describe('story-system-role', () => {
  fires('As the «system», I want to store the date', { severity: 'warning', says: 'wants nothing' });
  fires('As a «payment service», I want the date');
  fires('As a «developer», I want a list', { options: { builders: true }, severity: 'hint', says: 'who gains' });
  silent('As a developer, I want a list');
  fires('As an «API», I want the date', { habits: norms, severity: 'hint' });
  fires('Als «System» möchte ich das Datum speichern');
  fires('Como «sistema de pagos» quiero guardar la fecha');
  silent('As a developer, I want a list', { options: { builders: true }, habits: norms });
  silent('As a system administrator, I want a list');
  silent('As a DB/API administrator, I want a list');
  silent('As an owner of the system, I want a list');
  silent('As a bot, I want a list', { words: { roles: ['bot'] } });
  silent('As a developer, I want a list', { options: { builders: true, allowed: ['Developer'] } });
  silent('As a developer, I want a list', { kind: 'task', typeName: 'Task' });
  // Nobody speaks.
  silent('As a component of the meter, so that coins are counted');
  silent('As a component of the meter, it is necessary to count the coins');
});
