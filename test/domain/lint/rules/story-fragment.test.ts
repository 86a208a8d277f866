import { storyFragment } from '../../../../src/domain/lint/rules/story-fragment.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(storyFragment);

describe('story-fragment', () => {
  fires('As a resident, I want to see my permit «and»', { severity: 'warning', says: 'stops after' });
  fires('As a resident, I want a permit so that I can see «the»');
  fires('As a resident, I want my permits «(»current, past so that I can renew one', { says: 'no partner' });
  fires('As a resident, I want my permits current, past«)» so that I can renew one');
  fires('Als Anwohner möchte ich den Ausweis sehen «und»');
  fires('As a resident, I want to see when my permit ends so that «I»', { says: 'stops after “I”' });
  fires('As a resident, I want to renew «my»');
  silent('As a resident, I want to see who parks longer than I so that all pay like me');
  silent('Permits', { description: null });
  fires('As a resident, «want to» renew my permit', { says: 'not said again' });
  fires('As a resident «would like» a permit');
  silent('As a resident, I simply want to renew my permit');
  silent('As a resident and parent we want to renew my permit');
  silent('Permits');
  silent('Renew a permit online', { description: null });
  silent('As a resident, I want the number that I signed in with');
  silent('As a resident, I want to see my permits (current, past)');
  silent('As a resident, I want a) a permit and b) a map');
  silent('As a resident, I want a permit :)');
  silent('Permits', { description: 'As a resident, I want a permit' });
});
