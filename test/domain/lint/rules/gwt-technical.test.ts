import { gwtTechnical } from '../../../../src/domain/lint/rules/gwt-technical.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(gwtTechnical);
const STORY = 'As a resident, I want to renew my permit';
/** A feature file in a description. */
const code = (...lines: readonly string[]): string => ['```gherkin', ...lines, '```'].join('\n');

describe('gwt-technical', () => {
  const then = (text: string): { readonly description: string } => ({
    description: code('Scenario: Renew', '  Given a permit', '  When it is renewed', `  Then ${text}`),
  });
  fires(STORY, { ...then('the «endpoint» answers'), severity: 'hint', says: 'cannot be seen' });
  fires(STORY, then('the page «returns 404»'));
  fires(STORY, then('«status code 201» is sent'));
  fires(STORY, then('the «Content-Type» is set'));
  silent(STORY, then('the list shows 200 permits'));
  silent(STORY, then('the resident gets 200 euros'));
  silent('As a developer, I want to renew permits', then('the endpoint returns 201'));
  silent('As a resident, I want to renew permits through the API', then('the endpoint returns 201'));
  fires(STORY, then('«permit_zone.valid_to» is set'));
  silent('Return 403 when a resident renews for somebody else', then('the page returns 403'));
});
